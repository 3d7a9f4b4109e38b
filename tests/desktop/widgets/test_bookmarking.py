"""Bookmarks are set, found and removed by key and by mouse, and seen beside their paragraphs."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from analyzers.values import Article, Span
from desktop.bookmarks import Bookmarks
from desktop.widgets import geometry, themes
from desktop.widgets.bookmarking import Bookmarking
from desktop.widgets.bookmarks_list import LOST, NONE
from desktop.widgets.contents import Contents
from desktop.widgets.page_style import PageStyle
from tests.desktop.desks import take_in
from tests.desktop.widgets.keys import focused, press

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from desktop.app import Desk
    from desktop.store import Library
    from desktop.widgets.bookmarks_list import BookmarksList
    from desktop.widgets.undoing import Undoing
    from desktop.widgets.window import Window

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PARAGRAPHS = [f"Paragraph {number} tells of plan {number * number}." for number in range(1, 401)]
ARTICLE = Article("\n".join(PARAGRAPHS))
HEBREW = "הממשלה אישרה את התוכנית אחרי דיון ארוך שנמשך לילה שלם בירושלים."


@pytest.fixture
def bookmarking(window: Window, library: Library, undoing: Undoing, qtbot: QtBot) -> Bookmarking:
    bookmarking = Bookmarking(window, Bookmarks(library), undoing)
    window.activateWindow()
    qtbot.waitUntil(window.view.hasFocus)
    show(window, bookmarking, ARTICLE)
    return bookmarking


@pytest.fixture
def panel(window: Window, bookmarking: Bookmarking) -> BookmarksList:
    """The list in sight, with bookmarks at three paragraphs."""
    for number in (12, 30, 90):
        set_at(window, number)
    press(Qt.Key.Key_B, CONTROL)
    return bookmarking.list


def show(window: Window, bookmarking: Bookmarking, article: Article, *, at: int = 0) -> None:
    window.show_article(article, "An article", at=at)
    window.message.turn_to(article.digest, [article.digest])
    bookmarking.open(article, None)


def start_of(number: int) -> int:
    return ARTICLE.text.index(PARAGRAPHS[number - 1])


def set_at(window: Window, number: int) -> None:
    window.view.jump_to(start_of(number) + 3)
    window.view.setFocus()
    press(Qt.Key.Key_D, CONTROL)


def numbers(bookmarking: Bookmarking) -> list[int | None]:
    return [line.number for line in bookmarking._bookmarks.lines]


def said(window: Window) -> str:
    return window.statusBar().currentMessage()


def rows(panel: BookmarksList) -> list[str]:
    return [panel.rows.item(row).text() for row in range(panel.rows.count())]


def margin(window: Window) -> QImage:
    """Return what is seen to the right of the text."""
    view = window.view
    width = round(view._sheet.right_margin())
    area = view.viewport().rect()
    return view.viewport().grab(QRect(area.right() - width, 0, width, area.height())).toImage()


def test_a_key_sets_a_bookmark_at_the_paragraph_of_the_caret_and_takes_it_away(
    window: Window, bookmarking: Bookmarking
) -> None:
    command = window.commands["bookmark"]
    set_at(window, 12)
    assert numbers(bookmarking) == [12]
    assert said(window) == "Bookmark set, paragraph 12."
    assert command.isChecked()
    press(Qt.Key.Key_Down)
    assert not command.isChecked()
    press(Qt.Key.Key_Up)
    assert command.isChecked()
    press(Qt.Key.Key_D, CONTROL)
    assert numbers(bookmarking) == []
    assert said(window) == "Bookmark removed, paragraph 12."
    assert not command.isChecked()


def test_where_the_caret_is_out_of_sight_the_first_line_in_sight_counts(
    window: Window, bookmarking: Bookmarking
) -> None:
    window.view.set_caret(0)
    window.view.go_to(start_of(200))
    press(Qt.Key.Key_D, CONTROL)
    assert numbers(bookmarking) == [200]
    window.view.go_to(start_of(300))
    assert not window.commands["bookmark"].isChecked()
    window.view.go_to(start_of(200))
    assert window.commands["bookmark"].isChecked()


def test_a_mouse_sets_it_from_the_menu_of_the_page(
    window: Window, bookmarking: Bookmarking
) -> None:
    place = window.view.place_of(Span(start_of(4), start_of(4) + 9)).center()
    command = window.commands["bookmark"]
    for wanted in ([4], []):
        menu = window.view.menu_at(place)
        assert command in menu.actions()
        assert command.isChecked() == (not wanted)
        command.trigger()
        assert numbers(bookmarking) == wanted


def test_undo_brings_back_what_the_key_took_away_and_redo_takes_it_again(
    window: Window, bookmarking: Bookmarking, library: Library, undoing: Undoing
) -> None:
    set_at(window, 12)
    kept = library.bookmarks_to(ARTICLE.digest)
    press(Qt.Key.Key_D, CONTROL)
    press(Qt.Key.Key_Z, CONTROL)
    assert library.bookmarks_to(ARTICLE.digest) == kept
    assert numbers(bookmarking) == [12]
    assert said(window) == "Bookmark set, paragraph 12."
    press(Qt.Key.Key_Y, CONTROL)
    assert numbers(bookmarking) == []
    assert said(window) == "Bookmark removed, paragraph 12."


def test_a_ribbon_hangs_beside_the_paragraph_in_every_theme(
    window: Window, bookmarking: Bookmarking
) -> None:
    for theme in themes.NAMED.values():
        window.set_style(PageStyle(theme))
        window.view.jump_to(0)
        before = margin(window)
        press(Qt.Key.Key_D, CONTROL)
        assert margin(window) != before
        press(Qt.Key.Key_D, CONTROL)
        window.message.dismiss()
        QApplication.processEvents()
        assert margin(window) == before


def test_a_ribbon_stays_out_of_lines_above_the_text(
    window: Window, bookmarking: Bookmarking
) -> None:
    """Their places are that of the first line of the text too."""
    article = Article("The text.\nIts end.", title="A title", site="A site")
    show(window, bookmarking, article)
    before = margin(window)
    press(Qt.Key.Key_D, CONTROL)
    after = margin(window)
    first = window.view._sheet.cursor_at(0).block()
    top = geometry.first_baseline(first) - window.view._top() - 30
    changed = [
        y
        for y in range(before.height())
        if any(before.pixel(x, y) != after.pixel(x, y) for x in range(before.width()))
    ]
    assert changed
    assert min(changed) > top


def test_a_ribbon_stands_in_the_margin_of_a_paragraph_that_runs_leftwards(
    window: Window, bookmarking: Bookmarking
) -> None:
    show(window, bookmarking, Article(f"First.\n{HEBREW}\nLast."))
    before = margin(window)
    window.view.jump_to(9)
    press(Qt.Key.Key_D, CONTROL)
    window.view.go_to(0)
    assert margin(window) != before
    (line,) = bookmarking._bookmarks.lines
    assert (line.number, line.words) == (2, HEBREW)
    (row,) = rows(bookmarking.list)
    assert row.startswith("¶2 ")
    assert HEBREW in row


def test_keys_lead_from_bookmark_to_bookmark_and_say_which(
    window: Window, bookmarking: Bookmarking
) -> None:
    for number in (90, 12, 30):
        set_at(window, number)
    reached = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        press(key, ALT)
        reached.append(window.view.top_offset())
    assert reached == [start_of(90), start_of(12), start_of(30), start_of(12)]
    assert said(window) == "Bookmark 1 of 3, paragraph 12."
    press(Qt.Key.Key_Up, ALT)
    assert said(window) == "Bookmark 3 of 3, paragraph 90."


def test_without_bookmarks_the_list_and_the_keys_say_how_one_is_set(
    window: Window, bookmarking: Bookmarking
) -> None:
    press(Qt.Key.Key_Down, ALT)
    assert said(window) == NONE
    press(Qt.Key.Key_6, ALT)
    assert bookmarking.list.none.isVisible()
    assert not bookmarking.list.rows.isVisible()
    assert not bookmarking.list.remove.isVisible()
    assert window.view.hasFocus()


def test_the_list_leads_to_a_bookmark_by_key_and_by_mouse(
    window: Window, panel: BookmarksList
) -> None:
    assert panel.rows.hasFocus()
    panel.rows.setCurrentRow(0)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert window.view.top_offset() == start_of(30)
    assert window.view.hasFocus()
    at = panel.rows.visualItemRect(panel.rows.item(0)).center()
    QTest.mouseClick(panel.rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.view.top_offset() == start_of(12)
    assert said(window) == "Bookmark 1 of 3, paragraph 12."


@pytest.mark.parametrize(("paragraph", "row"), [(1, 0), (12, 0), (40, 1), (90, 2), (95, 2)])
def test_the_list_begins_with_the_bookmark_above_the_place_that_is_read(
    window: Window, panel: BookmarksList, paragraph: int, row: int
) -> None:
    window.view.jump_to(start_of(paragraph))
    window.view.setFocus()
    press(Qt.Key.Key_B, CONTROL)
    assert panel.rows.currentRow() == row


def test_a_row_of_the_list_is_read_as_a_sentence(panel: BookmarksList) -> None:
    item = panel.rows.item(0)
    assert item.text().startswith("¶12 ")
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == f"Paragraph 12: {PARAGRAPHS[11]}"


def test_delete_removes_a_bookmark_from_the_list_and_undo_brings_it_back(
    window: Window, panel: BookmarksList, bookmarking: Bookmarking
) -> None:
    panel.rows.setCurrentRow(1)
    press(Qt.Key.Key_Delete)
    assert numbers(bookmarking) == [12, 90]
    assert panel.rows.hasFocus()
    assert panel.rows.currentRow() == 1
    assert window.message.text == "Bookmark removed, paragraph 30."
    QTest.mouseClick(window.message.action, Qt.MouseButton.LeftButton)
    assert numbers(bookmarking) == [12, 30, 90]


def test_a_button_removes_what_was_chosen_until_none_is_left(
    window: Window, panel: BookmarksList, bookmarking: Bookmarking
) -> None:
    for _ in range(3):
        assert panel.remove.isVisible()
        QTest.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    assert numbers(bookmarking) == []
    assert panel.none.isVisible()
    assert window.view.hasFocus()
    for _ in range(3):
        press(Qt.Key.Key_Z, CONTROL)
    assert numbers(bookmarking) == [12, 30, 90]


def test_two_hundred_bookmarks_are_listed_walked_and_found_in_a_changed_text(
    window: Window, bookmarking: Bookmarking, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "news.txt"
    library.remember_article(ARTICLE, path)
    for number in range(1, 400, 2):
        bookmarking._bookmarks.set(start_of(number))
    bookmarking.open(ARTICLE, path)
    assert bookmarking.list.rows.count() == 200
    window.view.jump_to(0)
    for _ in range(5):
        press(Qt.Key.Key_Down, ALT)
    assert window.view.top_offset() == start_of(11)

    changed = Article(ARTICLE.text.replace("tells", "speaks"))
    library.remember_article(changed, path)
    window.show_article(changed, "Changed", at=0)
    bookmarking.open(changed, path)
    qtbot.waitUntil(lambda: bookmarking.list.rows.count() == 200, timeout=60_000)
    placed = [line for line in bookmarking._bookmarks.lines if line.line]
    assert all(line.words.replace("speaks", "tells") in ARTICLE.text for line in placed)


def test_a_bookmark_that_lost_its_place_is_listed_told_and_removable(
    window: Window, bookmarking: Bookmarking, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "news.txt"
    library.remember_article(ARTICLE, path)
    set_at(window, 2)
    other = Article("Nothing of it is left.")
    library.remember_article(other, path)
    window.show_article(other, "Other", at=0)
    bookmarking.open(other, path)
    qtbot.waitUntil(lambda: bookmarking.list.rows.count() == 1)
    press(Qt.Key.Key_B, CONTROL)
    (row,) = rows(bookmarking.list)
    assert row.startswith("Lost its place: ")
    assert PARAGRAPHS[1] in row
    press(Qt.Key.Key_Return)
    assert said(window) == LOST
    press(Qt.Key.Key_Delete)
    assert rows(bookmarking.list) == []
    press(Qt.Key.Key_Z, CONTROL)
    assert len(rows(bookmarking.list)) == 1


def test_a_bookmark_that_cannot_be_written_is_not_shown_as_set(
    window: Window, bookmarking: Bookmarking, library: Library
) -> None:
    library._connection.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        set_at(window, 3)
        assert numbers(bookmarking) == []
        assert not window.commands["bookmark"].isChecked()
        assert "is in use" in window.message.text
    set_at(window, 3)
    assert numbers(bookmarking) == [3]


def test_a_bookmark_that_cannot_be_removed_stays(
    window: Window, bookmarking: Bookmarking, library: Library
) -> None:
    set_at(window, 3)
    library._connection.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        press(Qt.Key.Key_D, CONTROL)
        assert "is in use" in window.message.text
    assert numbers(bookmarking) == [3]
    assert window.commands["bookmark"].isChecked()
    assert said(window) == "Bookmark set, paragraph 3."


def test_tab_leads_through_the_panel_to_the_bookmarks_and_their_button(
    window: Window, panel: BookmarksList
) -> None:
    contents = Contents(window)
    contents.show_articles([("one", "A title")])
    QApplication.processEvents()
    contents.panel.filter.setFocus()
    stops = []
    for _ in range(4):
        stops.append(focused())
        press(Qt.Key.Key_Tab)
    assert stops[:2] == [contents.panel.filter, contents.panel.articles]
    assert {panel.rows, panel.remove} <= set(stops)
    ys = [stop.mapTo(contents.panel, QPoint(0, 0)).y() for stop in stops]
    assert ys == sorted(ys)


def test_bookmarks_are_there_at_the_next_start(start: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = start()
    take_in(desk, ARTICLE)
    set_at(desk.window, 12)
    assert rows(desk.bookmarking.list)[0].startswith("¶12 ")
    again = start()
    qtbot.waitUntil(lambda: len(rows(again.bookmarking.list)) == 1)
    assert again.window.view._beside.bookmarked == (start_of(12),)


def test_every_tab_has_its_own_bookmarks_and_what_undoes_their_removal(
    start: Callable[..., Desk],
) -> None:
    desk = start()
    take_in(desk, ARTICLE)
    set_at(desk.window, 12)
    desk.window.commands["bookmark"].trigger()
    take_in(desk, Article("Another article."))
    assert rows(desk.bookmarking.list) == []
    desk.window.commands["undo"].trigger()
    assert rows(desk.bookmarking.list) == []
    desk.window.commands["previous_tab"].trigger()
    desk.window.commands["undo"].trigger()
    assert numbers(desk.bookmarking) == [12]
