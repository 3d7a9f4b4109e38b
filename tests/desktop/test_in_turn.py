"""What is kept by itself never holds the window while another program holds the library."""

from __future__ import annotations

import sqlite3
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop import library_file
from desktop.preferences import Preferences, ThemeChoice
from desktop.store import Library
from tests.desktop.desks import LONG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from desktop.app import Desk

BRIEF = 0.2  # seconds


@contextmanager
def held(path: Path) -> Iterator[sqlite3.Connection]:
    """Hold a library as another program does that writes for long."""
    other = sqlite3.connect(path, isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        yield other
    finally:
        other.close()


def counted(library: Library) -> list[str]:
    """Return what is to list every statement that writes settings, from now on."""
    written: list[str] = []
    library._connection.set_trace_callback(
        lambda statement: written.append(statement) if "INTO settings" in statement else None
    )
    return written


def theme(path: Path) -> ThemeChoice:
    with Library.open(path) as library:
        return Preferences.of(library).theme


def test_a_setting_is_not_waited_for_and_is_written_once_the_library_is_free(
    start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk, path = start(), tmp_path / "library.db"
    desk.settings.keep()
    written = counted(desk._library)
    with held(path):
        desk.window.theme_chosen.emit(ThemeChoice.SEPIA)
        for _ in range(2):
            began = time.monotonic()
            desk.settings._changed.timeout.emit()
            assert time.monotonic() - began < library_file.WAIT
        assert desk.settings._changed.isActive()
        assert desk.window.message.text == ""
        assert not written
    qtbot.waitUntil(lambda: theme(path) is ThemeChoice.SEPIA, timeout=LONG)
    desk.settings.keep()
    assert len(written) == 1


def test_a_setting_that_still_waits_is_written_at_closing(
    start: Callable[..., Desk], tmp_path: Path
) -> None:
    desk, path = start(), tmp_path / "library.db"
    with held(path):
        desk.window.theme_chosen.emit(ThemeChoice.SEPIA)
        desk.settings._changed.timeout.emit()
    desk.window.close()
    assert theme(path) is ThemeChoice.SEPIA


def test_a_library_that_is_held_for_long_is_told_once(
    start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    monkeypatch.setattr(library_file, "WAIT", BRIEF)
    desk.settings._changed.setInterval(1)
    message = desk.window.message
    with held(tmp_path / "library.db"):
        desk.window.theme_chosen.emit(ThemeChoice.SEPIA)
        qtbot.waitUntil(lambda: "is in use" in message.text, timeout=LONG)
        message.dismiss()
        qtbot.wait(round(3_000 * BRIEF))
        assert message.text == ""
