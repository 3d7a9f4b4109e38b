"""Articles are in the library before they are shown, and no write of theirs holds the window."""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from analyzers.values import Article
from analyzers.wording import Wording
from desktop import library_file
from desktop.library_file import connect_again
from desktop.store import Library
from desktop.workers.importing import ImporterClient
from tests.desktop.desks import LONG, take_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Desk

FIRST, SECOND = Article("The council voted.", title="A vote"), Article("The mayor spoke.")
BRIEF = 0.2  # seconds


@pytest.fixture
def desk(start: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(ImporterClient, "start", lambda _: None)
    return start()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


def titles(desk: Desk) -> list[str]:
    return [tab.name for tab in desk.tabbing.tabs.all]


def recent(desk: Desk) -> list[str]:
    return [one.digest for one in desk._library.recent(5)]


def test_what_is_shown_is_in_the_library(desk: Desk, path: Path) -> None:
    take_in(desk, FIRST)
    assert desk.window.windowTitle().startswith("A vote")
    with Library.open(path) as library:
        assert library.article(FIRST.digest) == FIRST
        assert [one.digest for one in library.recent(5)] == [FIRST.digest]


def test_its_words_are_found_as_soon_as_it_is_shown(desk: Desk, path: Path) -> None:
    take_in(desk, FIRST)
    with Library.open(path) as library:
        (words,) = library._read("SELECT digest FROM article_words WHERE text MATCH 'council'")
    assert words["digest"] == FIRST.digest


def test_the_window_goes_on_while_another_program_holds_the_library(
    desk: Desk, path: Path, qtbot: QtBot
) -> None:
    beats: list[int] = []
    beat = QTimer(desk.window, interval=5)
    beat.timeout.connect(lambda: beats.append(1))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        desk.opening.opened.emit(FIRST, None, True)
        beat.start()
        qtbot.waitUntil(lambda: len(beats) > 20, timeout=LONG)
        assert not desk.tabbing.tabs.all
        with qtbot.waitSignal(desk.remembering.kept, timeout=LONG):
            other.execute("ROLLBACK")
    assert titles(desk) == ["A vote"]


def test_an_article_that_cannot_be_kept_is_shown_and_that_is_told(
    desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_file, "WAIT", BRIEF)
    desk._library._connection.execute(f"PRAGMA busy_timeout = {round(1_000 * BRIEF)}")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        take_in(desk, FIRST)
        assert titles(desk) == ["A vote"]
        assert "is in use" in desk.window.message._text.text()


def test_a_place_waits_its_turn_and_does_not_hold_the_window(
    desk: Desk, path: Path, start: Callable[..., Desk]
) -> None:
    take_in(desk, FIRST)
    take_in(desk, SECOND, shown=False)
    desk.window.view.jump_to(len(FIRST.text) - 1)
    place = desk.window.view.top_offset()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        desk.tabbing.wanted.emit(SECOND.digest)
        assert time.monotonic() - began < library_file.WAIT
        assert desk._library.position(FIRST.digest) == 0
    assert desk.window.message.text == ""
    assert start()._library.position(FIRST.digest) == place > 0


def test_an_article_of_the_list_is_shown_at_once_and_noted_in_its_turn(
    desk: Desk, path: Path, qtbot: QtBot
) -> None:
    take_in(desk, FIRST)
    take_in(desk, SECOND)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        desk.window.recent_chosen.emit(FIRST.digest)
        assert time.monotonic() - began < library_file.WAIT
        assert desk.tabbing.tabs.shown_digest == FIRST.digest
        assert recent(desk) == [SECOND.digest, FIRST.digest]
    assert desk.window.message.text == ""
    qtbot.waitUntil(lambda: recent(desk) == [FIRST.digest, SECOND.digest], timeout=LONG)


def test_an_article_forgotten_meanwhile_is_not_listed_again(desk: Desk, path: Path) -> None:
    take_in(desk, FIRST)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        desk.window.recent_chosen.emit(FIRST.digest)
    desk._library.forget_article(FIRST.digest)
    desk.remembering.note()
    assert recent(desk) == []


def test_articles_come_in_the_order_in_which_they_were_read(desk: Desk, qtbot: QtBot) -> None:
    desk.opening.opened.emit(FIRST, Path("/news/one.txt"), True)
    desk.opening.opened.emit(SECOND, Path("/news/two.txt"), False)
    qtbot.waitUntil(lambda: titles(desk) == ["A vote", "two"], timeout=LONG)
    assert desk.tabbing.tabs.shown_digest == FIRST.digest


def test_what_is_told_of_articles_opened_together_waits_for_each(desk: Desk, qtbot: QtBot) -> None:
    of_first, of_second = Wording("Of the first."), Wording("Of the second.")
    desk.opening.opened.emit(replace(FIRST, notices=(of_first,)), Path("/news/one.txt"), True)
    desk.opening.opened.emit(replace(SECOND, notices=(of_second,)), Path("/news/two.txt"), False)
    message = desk.window.message
    qtbot.waitUntil(lambda: len(titles(desk)) == 2, timeout=LONG)
    assert message.text == of_first
    desk.tabbing.wanted.emit(SECOND.digest)
    assert message.text == of_second


def test_after_a_bug_in_writing_the_next_article_is_opened_all_the_same(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    bugs: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda told: bugs.append(told.exc_type))
    desk.opening.opened.emit(replace(FIRST, site="\ud800"), None, True)  # which no file can hold
    qtbot.waitUntil(lambda: len(titles(desk)) == 1, timeout=LONG)
    take_in(desk, SECOND)
    assert len(titles(desk)) == 2
    assert bugs == [UnicodeEncodeError]


def test_a_window_that_closes_waits_for_what_is_being_written(
    desk: Desk, start: Callable[..., Desk]
) -> None:
    desk.opening.opened.emit(FIRST, None, True)
    again = start()  # closes the first window before
    assert again._library.article(FIRST.digest) == FIRST


def test_an_article_of_the_list_is_the_most_recent_again(desk: Desk, path: Path) -> None:
    take_in(desk, FIRST)
    take_in(desk, SECOND)
    desk.window.recent_chosen.emit(FIRST.digest)
    with Library.open(path) as library:
        assert [one.digest for one in library.recent(5)] == [FIRST.digest, SECOND.digest]


def test_a_second_connection_is_as_careful_as_the_first(path: Path) -> None:
    with Library.open(path) as library, closing(connect_again(path)) as second:
        for setting in ("synchronous", "foreign_keys", "secure_delete", "trusted_schema"):
            (first_says,) = library._connection.execute(f"PRAGMA {setting}").fetchone()
            assert second.execute(f"PRAGMA {setting}").fetchone() == (first_says,)
