"""The window copies its library aside, and puts a copy back where the library is damaged."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from analyzers.values import Article, Span
from desktop import backups
from desktop.anchors import anchor
from desktop.backups import back_up_now, folder_of, kept
from desktop.restoring import newest_good
from desktop.search import Hit, HitKind
from desktop.store import Library
from desktop.widgets import backing_up
from desktop.workers.importing import ImporterClient
from tests.desktop.desks import LONG
from tests.desktop.test_library_file import be_text, come_from_the_future, empty, truncate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Desk

    Start = Callable[..., Desk]

ARTICLE = Article("The mayor played a xylophone at the harbour. " * 40, title="A concert")
STAMP = "20261120T120000"
DAY = "20 November 2026"


@pytest.fixture(autouse=True)
def no_importer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ImporterClient, "start", lambda _: None)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.remember_article(ARTICLE)
        library.add_note(ARTICLE.digest, anchor(ARTICLE.text, Span(4, 9)), "in the copy")
    return path


@pytest.fixture
def copy(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    with monkeypatch.context() as patch:
        patch.setattr(backups, "stamp", lambda: STAMP)
        copy = back_up_now(path)
    assert copy
    with Library.open(path) as library:
        library.add_note(ARTICLE.digest, anchor(ARTICLE.text, Span(0, 3)), "later")
    return copy


def bodies(path: Path) -> list[str]:
    with Library.open(path) as library:
        return [note.body for note in library.all_notes()]


def copies_of(desk: Desk, qtbot: QtBot) -> list[Path]:
    """Let the window make a copy and wait until it knows how that ended."""
    with qtbot.waitSignal(desk.backing_up._copied, timeout=LONG):
        desk.backing_up.copy()
    return kept(desk._library.path)


# While it is in use


def test_some_time_after_the_start_the_library_is_copied_and_then_every_half_hour(
    start: Start, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backing_up, "FIRST", 0)
    desk = start()
    timer = desk.backing_up._timer
    qtbot.waitUntil(lambda: bool(kept(path)), timeout=LONG)
    qtbot.waitUntil(timer.isActive, timeout=LONG)
    assert timer.interval() == 30 * 60 * 1_000
    assert desk.window.message.text == ""


def test_the_first_copy_waits_until_the_article_is_there(start: Start, path: Path) -> None:
    desk = start()
    assert desk.backing_up._timer.remainingTime() > 10_000
    assert not folder_of(path).exists()


def test_where_there_is_no_library_nothing_is_copied(start: Start, path: Path) -> None:
    be_text(path)
    assert not start().backing_up._timer.isActive()


def test_the_window_goes_on_while_a_copy_is_made(
    start: Start, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = threading.Event()
    monkeypatch.setattr(backups, "back_up_now", lambda _: ended.wait(LONG))
    desk = start()
    beats: list[int] = []
    beat = QTimer(desk.window, interval=5)
    beat.timeout.connect(lambda: beats.append(1))
    beat.start()
    desk.backing_up.copy()
    qtbot.waitUntil(lambda: len(beats) > 20, timeout=LONG)
    with qtbot.waitSignal(desk.backing_up._copied, timeout=LONG):
        ended.set()


def test_a_window_that_closes_hardly_waits_for_a_copy(
    start: Start, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = threading.Event()
    monkeypatch.setattr(backups, "back_up_now", lambda _: ended.wait(LONG))
    desk = start()
    desk.backing_up.copy()
    began = time.monotonic()
    desk.backing_up.close()
    assert time.monotonic() - began < 1
    ended.set()
    desk.backing_up._threads[0].join()


def test_why_no_copy_could_be_made_is_told_once_until_one_could(
    start: Start, path: Path, qtbot: QtBot
) -> None:
    folder_of(path).write_text("in the way")
    desk = start()
    message = desk.window.message
    assert copies_of(desk, qtbot) == []
    qtbot.waitUntil(lambda: "No copy of the library could be made" in message.text, timeout=LONG)
    assert str(folder_of(path)) in message.text
    message.dismiss()
    copies_of(desk, qtbot)
    qtbot.waitUntil(desk.backing_up._timer.isActive, timeout=LONG)
    assert message.text == ""
    folder_of(path).unlink()
    assert len(copies_of(desk, qtbot)) == 1


def test_it_is_no_longer_told_once_a_copy_was_made(start: Start, path: Path, qtbot: QtBot) -> None:
    folder_of(path).write_text("in the way")
    desk = start()
    copies_of(desk, qtbot)
    qtbot.waitUntil(lambda: desk.window.message.text != "", timeout=LONG)
    folder_of(path).unlink()
    copies_of(desk, qtbot)
    qtbot.waitUntil(lambda: desk.window.message.text == "", timeout=LONG)


def test_after_a_bug_in_copying_it_is_tried_again(
    start: Start, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bugs: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda told: bugs.append(told.exc_type))
    desk = start()
    with monkeypatch.context() as patch:
        patch.setattr(backups, "back_up_now", lambda _: int("a bug"))
        copies_of(desk, qtbot)
    qtbot.waitUntil(desk.backing_up._timer.isActive, timeout=LONG)
    assert bugs == [ValueError]
    assert len(copies_of(desk, qtbot)) == 1


def test_an_article_forgotten_in_the_window_is_in_no_copy(
    start: Start, path: Path, copy: Path, qtbot: QtBot
) -> None:
    desk = start()
    assert b"xylophone at the harbour" in copy.read_bytes()
    hit = Hit(HitKind.ARTICLE, ARTICLE.digest, ARTICLE.digest, ARTICLE.title, None, "", ())
    with qtbot.waitSignal(desk.backing_up._erased, timeout=LONG):
        desk.searching.panel.forget_wanted.emit(hit)
    assert b"xylophone at the harbour" not in copy.read_bytes()
    assert "forgotten" in desk.window.message.text


def test_a_copy_that_could_not_forget_is_followed_by_one_that_never_knew(
    start: Start, path: Path, copy: Path, qtbot: QtBot
) -> None:
    desk = start()
    truncate(copy)
    desk._library.forget_article(ARTICLE.digest)
    with qtbot.waitSignal(desk.backing_up._copied, timeout=LONG):
        desk.backing_up.erase()
    (again,) = kept(path)
    assert again != copy
    assert b"xylophone at the harbour" not in again.read_bytes()


def test_where_a_forgotten_text_may_still_stand_is_told(
    start: Start, path: Path, qtbot: QtBot
) -> None:
    aside = path.with_name("library-put-aside-20260101T000000.db")
    be_text(aside)
    desk = start()
    desk._library.forget_article(ARTICLE.digest)
    desk.backing_up.erase()
    qtbot.waitUntil(lambda: str(aside) in desk.window.message.text, timeout=LONG)
    assert aside.exists()


# Where it is damaged


def offered(start: Start, qtbot: QtBot) -> Desk:
    desk = start()
    qtbot.waitUntil(lambda: bool(desk.window.message.action.text()), timeout=LONG)
    return desk


def click(desk: Desk) -> None:
    QTest.mouseClick(desk.window.message.action, Qt.MouseButton.LeftButton)


def press(desk: Desk) -> None:
    desk.window.message.action.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(desk.window.message.action, Qt.Key.Key_Space)


@pytest.mark.parametrize("choose", [click, press])
@pytest.mark.parametrize("fault", [truncate, be_text, empty])
def test_a_damaged_library_is_replaced_by_its_copy_where_the_reader_wants_it(
    start: Start,
    path: Path,
    copy: Path,
    qtbot: QtBot,
    fault: Callable[[Path], None],
    choose: Callable[[Desk], None],
) -> None:
    fault(path)
    before = path.read_bytes()
    desk = offered(start, qtbot)
    message = desk.window.message
    assert message.action.text() == f"Put Back the Copy of {DAY}"
    assert str(path) in message.text
    assert DAY in message.text
    assert "notes cannot be kept" in message.text
    assert path.read_bytes() == before
    choose(desk)
    qtbot.waitUntil(lambda: message.action.text() == "Close Sidelight", timeout=LONG)
    (aside,) = path.parent.glob("library-put-aside-*.db")
    assert aside.read_bytes() == before
    assert str(aside) in message.text
    assert bodies(path) == ["in the copy"]
    click(desk)
    assert not desk.window.isVisible()
    assert start()._library.article(ARTICLE.digest) == ARTICLE


def test_without_a_good_copy_no_button_is_shown(start: Start, path: Path, copy: Path) -> None:
    truncate(path)
    truncate(copy)
    desk = start()
    assert newest_good(path) is None
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()
    assert desk.window.message.text
    assert not desk.window.message.action.text()


def test_a_library_of_a_newer_version_is_not_to_be_replaced(
    start: Start, path: Path, copy: Path
) -> None:
    come_from_the_future(path)
    desk = start()
    assert "newer Sidelight" in desk.window.message.text
    assert not desk.window.message.action.text()


def test_a_copy_that_could_not_be_put_back_can_be_tried_again(
    start: Start, path: Path, copy: Path, qtbot: QtBot
) -> None:
    be_text(path)
    desk = offered(start, qtbot)
    message, away = desk.window.message, copy.with_suffix(".away")
    copy.rename(away)
    click(desk)
    qtbot.waitUntil(lambda: "There is no copy" in message.text, timeout=LONG)
    assert message.action.text() == f"Put Back the Copy of {DAY}"
    away.rename(copy)
    click(desk)
    qtbot.waitUntil(lambda: message.action.text() == "Close Sidelight", timeout=LONG)
    assert bodies(path) == ["in the copy"]
