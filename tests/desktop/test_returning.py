"""A copy is put back while the window is open: nothing is lost, and it can be undone."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from analyzers.values import Article, Span
from desktop import backups, library_file, refilling
from desktop.anchors import anchor
from desktop.backups import back_up_now
from desktop.store import Library
from desktop.widgets import asking
from desktop.workers.importing import ImporterClient
from tests.desktop.desks import LONG, take_in
from tests.desktop.test_in_turn import held
from tests.desktop.test_library_file import be_text, come_from_the_future, truncate
from tests.desktop.widgets.keys import focused

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Desk
    from desktop.widgets.copies_dialog import CopiesDialog

    Start = Callable[..., Desk]

ARTICLE = Article("The mayor played a xylophone at the harbour. " * 40, title="A concert")
LATER = Article("The copy knows nothing of this.\nThe end.", title="Later")
STAMP = "20261120T120000"
WHEN = "20 November 2026"
BRIEF = 0.3  # seconds
CONTROL = Qt.KeyboardModifier.ControlModifier


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


@pytest.fixture
def desk(start: Start, copy: Path, qtbot: QtBot) -> Desk:
    """The window with an article that the copy has, and one that it has not."""
    desk = start()
    take_in(desk, LATER)
    take_in(desk, ARTICLE)
    return desk


def bodies(path: Path) -> list[str]:
    with Library.open(path) as library:
        return [note.body for note in library.all_notes()]


def listed(desk: Desk) -> list[str]:
    return sorted(placed.note.body for placed in desk.window.notes.list.notes)


def opened(desk: Desk, qtbot: QtBot) -> CopiesDialog:
    """Choose the command and wait for the list."""
    desk.window.commands["put_back"].trigger()
    dialog = desk.returning.dialog
    qtbot.waitUntil(dialog.table.isVisible, timeout=LONG)
    return dialog


def wait_until_told(desk: Desk, text: str, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: text in desk.window.message.text, timeout=LONG)
    assert desk.window.isEnabled()
    return desk.window.message.text


def by_mouse(dialog: CopiesDialog) -> None:
    QTest.mouseClick(dialog.put_back, Qt.MouseButton.LeftButton)


def by_key(dialog: CopiesDialog) -> None:
    QTest.keyPress(dialog.table, Qt.Key.Key_Return)


def put_back(desk: Desk, qtbot: QtBot) -> None:
    by_key(opened(desk, qtbot))
    wait_until_told(desk, WHEN, qtbot)


def test_the_copies_are_listed_with_what_they_hold(desk: Desk, copy: Path, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    model = dialog.table.model()
    cells = [model.index(0, column).data() for column in range(model.columnCount())]
    assert cells[0].startswith(WHEN)
    assert cells[1:4] == ["by itself", "1", "1"]
    assert cells[4].endswith("kB")
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == str(copy)
    assert "Notes: 1" in model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert listed(desk) == ["in the copy", "later"]


def test_home_and_end_go_to_the_newest_and_the_oldest_copy(
    desk: Desk, path: Path, copy: Path, qtbot: QtBot
) -> None:
    shutil.copy(copy, path.with_name("library-put-aside-20010101T000000.db"))
    table = opened(desk, qtbot).table
    chosen = table.selectionModel().selectedRows
    for key, row in ((Qt.Key.Key_End, 1), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(table, key)
        assert [index.row() for index in chosen()] == [row]


@pytest.mark.parametrize("choose", [by_mouse, by_key])
def test_a_copy_is_put_back_and_what_the_library_held_is_kept(
    desk: Desk, path: Path, qtbot: QtBot, choose: Callable[[CopiesDialog], None]
) -> None:
    choose(opened(desk, qtbot))
    sentence = wait_until_told(desk, f"again as it was on {WHEN}", qtbot)
    (aside,) = path.parent.glob("library-put-aside-*.db")
    assert str(aside) in sentence
    assert "2 articles, 1 note" in sentence or "1 article, 1 note" in sentence
    assert sorted(bodies(aside)) == ["in the copy", "later"]
    assert listed(desk) == ["in the copy"]
    assert bodies(path) == ["in the copy"]
    assert desk.window.view.hasFocus()
    assert desk.window.statusBar().currentMessage() == ""


def test_what_is_open_stays_open_and_is_in_the_library(
    desk: Desk, path: Path, qtbot: QtBot, start: Start
) -> None:
    put_back(desk, qtbot)
    assert [tab.digest for tab in desk.tabbing.tabs.all] == [LATER.digest, ARTICLE.digest]
    desk.turning.turn_to(LATER.digest)
    desk.window.view.select(Span(4, 8))
    desk.window.commands["add_note"].trigger()
    QTest.keyClicks(desk.window.notes.editor, "written after")
    desk.window.notes.flush()
    assert sorted(bodies(path)) == ["in the copy", "written after"]
    again = start()
    assert [tab.digest for tab in again.tabbing.tabs.all] == [LATER.digest, ARTICLE.digest]
    assert listed(again) == ["written after"]


def test_an_article_that_comes_while_a_copy_is_put_back_is_in_the_library(
    desk: Desk, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    exchange, has_come = refilling._exchange, threading.Event()

    def exchange_late(prepared: sqlite3.Connection, path: Path) -> Path:
        assert has_come.wait(LONG)
        return exchange(prepared, path)

    monkeypatch.setattr(refilling, "_exchange", exchange_late)
    by_key(opened(desk, qtbot))
    came = Article("It came meanwhile.\nThe end.", title="Another")
    take_in(desk, came)
    has_come.set()
    wait_until_told(desk, WHEN, qtbot)
    with Library.open(path) as library:
        assert library.article(came.digest) == came


def test_a_text_that_was_forgotten_stays_so_where_it_is_still_open(
    desk: Desk, path: Path, qtbot: QtBot
) -> None:
    desk._library.forget_article(LATER.digest)
    put_back(desk, qtbot)
    with Library.open(path) as library:
        assert library.article(LATER.digest) is None


def test_it_is_undone_with_the_button(desk: Desk, path: Path, qtbot: QtBot) -> None:
    put_back(desk, qtbot)
    assert desk.window.message.action.text() == "Undo Putting Back"
    QTest.mouseClick(desk.window.message.action, Qt.MouseButton.LeftButton)
    wait_until_told(desk, "again as it was before", qtbot)
    assert listed(desk) == ["in the copy", "later"]
    assert not desk.window.commands["undo"].isEnabled()
    desk.window.commands["redo"].trigger()
    wait_until_told(desk, "again as it was on", qtbot)
    assert listed(desk) == ["in the copy"]


def test_it_is_undone_with_keys_and_what_was_written_meanwhile_is_kept(
    desk: Desk, path: Path, qtbot: QtBot
) -> None:
    put_back(desk, qtbot)
    desk.window.view.select(Span(0, 3))
    desk.window.commands["add_note"].trigger()
    QTest.keyClicks(desk.window.notes.editor, "meanwhile")
    desk.window.view.setFocus()
    QTest.keyPress(focused(), Qt.Key.Key_Z, CONTROL)
    sentence = wait_until_told(desk, "again as it was before", qtbot)
    assert listed(desk) == ["in the copy", "later"]
    (aside,) = [one for one in path.parent.glob("*-put-aside-*.db") if str(one) in sentence]
    assert sorted(bodies(aside)) == ["in the copy", "meanwhile"]


def test_what_could_not_be_undone_for_a_note_can_be_undone_later(
    desk: Desk, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_back(desk, qtbot)
    window = desk.window
    desk._library._connection.execute("PRAGMA busy_timeout = 0")
    with held(path):
        window.view.select(Span(0, 3))
        window.commands["add_note"].trigger()
        window.notes.editor.insertPlainText("not saved yet")
        window.commands["undo"].trigger()
        assert window.isEnabled()
        assert window.commands["undo"].isEnabled()
        assert not window.commands["redo"].isEnabled()
    window.commands["undo"].trigger()
    wait_until_told(desk, "again as it was before", qtbot)
    assert listed(desk) == ["in the copy", "later"]


def test_what_is_being_written_is_saved_first(desk: Desk, path: Path, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    desk.window.view.select(Span(0, 3))
    desk.window.commands["add_note"].trigger()
    desk.window.notes.editor.insertPlainText("half a sentence")
    by_mouse(dialog)
    wait_until_told(desk, WHEN, qtbot)
    (aside,) = path.parent.glob("library-put-aside-*.db")
    assert "half a sentence" in bodies(aside)


def test_what_was_done_before_can_no_longer_be_undone(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    later = next(one.note.id for one in window.notes.list.notes if one.note.body == "later")
    window.notes.chosen.emit(later)
    QTest.mouseClick(window.notes.remove, Qt.MouseButton.LeftButton)
    put_back(desk, qtbot)
    QTest.keyPress(focused(), Qt.Key.Key_Z, CONTROL)  # undoes the putting back, nothing else
    wait_until_told(desk, "again as it was before", qtbot)
    assert listed(desk) == ["in the copy"]
    assert not window.commands["undo"].isEnabled()


def test_bookmarks_are_those_of_the_copy_and_come_back(desk: Desk, qtbot: QtBot) -> None:
    command = desk.window.commands["bookmark"]
    command.trigger()
    assert desk.bookmarking.list.rows.count()
    put_back(desk, qtbot)
    assert not desk.bookmarking.list.rows.count()
    desk.window.commands["undo"].trigger()
    wait_until_told(desk, "again as it was before", qtbot)
    assert desk.bookmarking.list.rows.count()


def test_a_file_from_elsewhere_can_be_put_back(
    desk: Desk, path: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = tmp_path / "stick" / "mine.db"
    mine.parent.mkdir()
    library_file.save_copy(desk.backing_up._library, mine)
    desk._library.remove_note(desk._library.all_notes()[0].id)
    monkeypatch.setattr(asking, "ask_library_copy", lambda *_: mine)
    dialog = opened(desk, qtbot)
    QTest.keyClick(dialog.other, Qt.Key.Key_Space)
    assert "2 articles, 2 notes" in wait_until_told(desk, f"what {mine} held", qtbot)
    assert listed(desk) == ["in the copy", "later"]


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (truncate, "is damaged, so nothing was changed"),
        (be_text, "is not a library of Sidelight"),
        (come_from_the_future, "was written by a newer Sidelight. Nothing was changed"),
    ],
)
def test_a_copy_that_is_no_good_is_told_and_another_can_be_chosen(
    desk: Desk,
    path: Path,
    copy: Path,
    qtbot: QtBot,
    fault: Callable[[Path], None],
    told: str,
) -> None:
    fault(copy)
    by_key(opened(desk, qtbot))
    wait_until_told(desk, told, qtbot)
    assert listed(desk) == ["in the copy", "later"]
    assert not list(path.parent.glob("*-put-aside-*"))
    assert desk.window.message.action.text() == "Choose Another…"
    QTest.keyClick(desk.window.message.action, Qt.Key.Key_Space)
    assert desk.returning.dialog.isVisible()


def test_the_library_itself_is_no_copy(
    desk: Desk, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "ask_library_copy", lambda *_: path)
    QTest.mouseClick(opened(desk, qtbot).other, Qt.MouseButton.LeftButton)
    wait_until_told(desk, "is the library itself", qtbot)


def test_a_library_that_another_program_holds_is_told_and_stays(
    desk: Desk, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_file, "WAIT", BRIEF)
    dialog = opened(desk, qtbot)
    with held(path):
        by_key(dialog)
        wait_until_told(desk, "is in use", qtbot)
    assert listed(desk) == ["in the copy", "later"]


def test_a_second_window_goes_on_with_what_was_put_back(
    desk: Desk, path: Path, qtbot: QtBot
) -> None:
    with Library.open(path) as other:
        put_back(desk, qtbot)
        assert [note.body for note in other.all_notes()] == ["in the copy"]


def test_nothing_can_be_changed_while_a_copy_is_put_back(
    desk: Desk, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(desk, qtbot)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        by_key(dialog)
        assert not desk.window.isEnabled()
        assert desk.window.statusBar().currentMessage() == "Putting the copy back…"
        other.execute("ROLLBACK")
    wait_until_told(desk, WHEN, qtbot)


def test_without_copies_it_is_told_when_there_will_be_some(
    start: Start, path: Path, qtbot: QtBot
) -> None:
    desk = start()
    desk.window.commands["put_back"].trigger()
    dialog = desk.returning.dialog
    qtbot.waitUntil(lambda: "every half hour" in dialog.empty.text(), timeout=LONG)
    assert not dialog.put_back.isEnabled()
    assert dialog.other.hasFocus()


def test_a_copy_is_put_back_where_the_library_could_not_be_opened(
    start: Start, path: Path, copy: Path, qtbot: QtBot
) -> None:
    be_text(path)
    desk = start()
    by_key(opened(desk, qtbot))
    wait_until_told(desk, "close Sidelight and open it again", qtbot)
    assert bodies(path) == ["in the copy"]


def test_a_file_from_elsewhere_is_put_back_where_the_library_could_not_be_opened(
    start: Start, path: Path, copy: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = path.with_name("mine.db")
    copy.rename(mine)
    be_text(path)
    monkeypatch.setattr(asking, "ask_library_copy", lambda *_: mine)
    desk = start()
    desk.window.commands["put_back"].trigger()
    qtbot.waitUntil(lambda: "every half hour" in desk.returning.dialog.empty.text(), timeout=LONG)
    QTest.mouseClick(desk.returning.dialog.other, Qt.MouseButton.LeftButton)
    wait_until_told(desk, f"what {mine} held", qtbot)
    assert bodies(path) == ["in the copy"]
