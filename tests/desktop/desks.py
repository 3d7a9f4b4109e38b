"""What tests do with the whole program in its window."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.app import Desk

LONG = 60_000  # ms; the machine that runs the tests may be busy


def wait_for(desk: Desk, text: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: text in desk.window.view.document().toRawText(), timeout=LONG)
