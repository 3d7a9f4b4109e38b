"""What tests do with the whole program in its window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from analyzers.values import Article
    from desktop.app import Desk

LONG = 60_000  # ms; the machine that runs the tests may be busy


def wait_for(desk: Desk, text: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: text in desk.window.view.document().toRawText(), timeout=LONG)


def take_in(desk: Desk, article: Article, *, shown: bool = True) -> None:
    """Let an article come as if it had been read from a file, and wait until it is kept."""
    waiting = QEventLoop()
    desk.remembering.kept.connect(waiting.quit)
    desk.opening.opened.emit(article, None, shown)
    waiting.exec()
