"""What is kept by itself never holds the window while another program holds the library."""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from analyzers.values import Article, Span
from desktop import library_file
from desktop.preferences import Preferences, ThemeChoice
from desktop.session import Session
from desktop.store import Library
from tests.desktop.desks import LONG, take_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from desktop.app import Desk

BRIEF = 0.2  # seconds
AT_ONCE = 1.0  # seconds, on a busy machine
FIRST = Article("The mayor said no.\n" * 400, title="First")
SECOND = Article("The council said yes.\n" * 400, title="Second")


@contextmanager
def held(path: Path) -> Iterator[sqlite3.Connection]:
    """Hold a library as another program does that writes for long."""
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
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


def change_everything(desk: Desk) -> None:
    """Change all that is written at closing: where the reader is, tabs, dates and settings."""
    desk.window.theme_chosen.emit(ThemeChoice.SEPIA)
    desk.remembering.reopen(FIRST.digest)
    bar = desk.window.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)


def seconds(*acts: Callable[[], object]) -> float:
    began = time.monotonic()
    for act in acts:
        act()
    return time.monotonic() - began


def test_the_window_is_gone_at_once_and_what_waits_is_written_when_it_can_be(
    start: Callable[..., Desk], tmp_path: Path
) -> None:
    desk, path = start(), tmp_path / "library.db"
    take_in(desk, FIRST)
    take_in(desk, SECOND)
    with held(path) as other:
        change_everything(desk)
        assert seconds(desk.window.close) < AT_ONCE
        assert not desk.window.isVisible()
        threading.Timer(BRIEF, other.rollback).start()
        desk.write_late()
    with Library.open(path) as library:
        assert Preferences.of(library).theme is ThemeChoice.SEPIA
        assert Session.of(library).shown == FIRST.digest
        assert library.recent(1)[0].digest == FIRST.digest
        assert library.position(FIRST.digest) > 0


def test_all_that_is_written_at_closing_waits_no_longer_than_one_write(
    start: Callable[..., Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_file, "WAIT", AT_ONCE)
    desk, path = start(), tmp_path / "library.db"
    take_in(desk, FIRST)
    take_in(desk, SECOND)
    with held(path):
        change_everything(desk)
        assert AT_ONCE <= seconds(desk.window.close, desk.write_late) < 2 * AT_ONCE


def test_a_note_that_is_left_behind_is_still_saved_when_it_can_be(
    start: Callable[..., Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_file, "WAIT", AT_ONCE)
    desk, path = start(), tmp_path / "library.db"
    take_in(desk, FIRST)
    with held(path) as other:
        desk.window.view.select(Span(4, 9))
        desk.window.commands["add_note"].trigger()
        desk.window.notes.editor.insertPlainText("Not lost")
        assert not desk.window.close()
        assert seconds(desk.window.close) < AT_ONCE
        assert not desk.window.isVisible()
        threading.Timer(BRIEF, other.rollback).start()
        desk.write_late()
    with Library.open(path) as library:
        assert [note.body for note in library.all_notes()] == ["Not lost"]


def test_a_window_that_stays_for_a_note_keeps_the_rest_later(
    start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_file, "WAIT", BRIEF)
    desk, path = start(), tmp_path / "library.db"
    take_in(desk, FIRST)
    with held(path):
        desk.window.theme_chosen.emit(ThemeChoice.SEPIA)
        desk.window.view.select(Span(4, 9))
        desk.window.commands["add_note"].trigger()
        desk.window.notes.editor.insertPlainText("Not lost")
        assert not desk.window.close()
        assert "not saved" in desk.window.message.text or "in use" in desk.window.message.text
    qtbot.waitUntil(lambda: theme(path) is ThemeChoice.SEPIA, timeout=LONG)
    desk.window.close()
    with Library.open(path) as library:
        assert [note.body for note in library.all_notes()] == ["Not lost"]
