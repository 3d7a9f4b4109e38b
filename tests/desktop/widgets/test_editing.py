"""Copy, Select All and the menu of the words work from the menus and by keys, wherever one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.acts import Act
from desktop.widgets.editing import NOTHING, Editing
from tests.desktop.widgets.made import ARTICLE, SLAMMED

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.widgets.marking import Marking
    from desktop.widgets.undoing import Undoing
    from desktop.widgets.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editing(window: Window, marking: Marking) -> Editing:
    QApplication.clipboard().setText("what was there before")
    return Editing(window)


def copied() -> str:
    return QApplication.clipboard().text()


def test_the_selected_words_of_the_page_are_copied(window: Window, editing: Editing) -> None:
    window.view.select(SLAMMED.span)
    window.commands["copy"].trigger()
    assert copied() == SLAMMED.span.of(ARTICLE.text)


def test_the_whole_article_is_copied_in_its_own_characters(
    window: Window, editing: Editing
) -> None:
    window.view.setFocus()
    window.commands["select_all"].trigger()
    QTest.keyClick(window.view, Qt.Key.Key_C, CONTROL)
    assert copied() == ARTICLE.text


def test_where_nothing_is_selected_the_clipboard_keeps_what_it_has(
    window: Window, editing: Editing
) -> None:
    window.view.setFocus()
    window.commands["copy"].trigger()
    assert copied() == "what was there before"
    assert window.statusBar().currentMessage() == NOTHING


def test_what_is_selected_on_the_page_is_copied_with_the_focus_on_a_button_too(
    window: Window, editing: Editing
) -> None:
    window.view.select(SLAMMED.span)
    window.notes.add.setFocus()
    window.commands["copy"].trigger()
    assert copied() == SLAMMED.span.of(ARTICLE.text)


def test_a_row_of_the_list_of_marks_is_copied_as_it_is_read_out(
    window: Window, editing: Editing
) -> None:
    window.marks.list.setFocus()
    QTest.keyClick(window.marks.list, Qt.Key.Key_C, CONTROL)
    assert "slammed" in copied()


def test_a_field_keeps_its_keys(window: Window, editing: Editing) -> None:
    field = window.marks.words
    field.setText("slam")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(field, Qt.Key.Key_C, CONTROL)
    assert copied() == "slam"
    window.commands["select_all"].trigger()
    assert field.selectedText() == "slam"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_opens_at_the_caret_by_key(window: Window, editing: Editing, qtbot: QtBot) -> None:
    window.view.set_caret(SLAMMED.span.start)
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_Period, CONTROL)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    line = window.view.viewport().mapToGlobal(window.view.cursorRect().bottomLeft())
    assert menu.pos().y() == line.y()
    menu.close()


def test_typing_is_undone_and_redone_before_what_was_done_to_the_article(
    window: Window, undoing: Undoing
) -> None:
    done: list[str] = []
    act = Act("Set.", lambda: done.append("undone"), lambda: done.append("redone"))
    undoing.offer(act)
    undoing.undo()
    field = window.marks.words
    field.setFocus()
    QTest.keyClicks(field, "slam")
    field.undo()
    QTest.keyClick(field, Qt.Key.Key_Y, CONTROL)
    assert (field.text(), done) == ("slam", ["undone"])
    undoing.redo()
    window.commands["undo"].trigger()
    assert (field.text(), done[1:]) == ("", ["redone"])
    window.commands["undo"].trigger()
    assert done[1:] == ["redone", "undone"]
