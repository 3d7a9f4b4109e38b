"""Reading focus puts all but the page away, and brings it back as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.widgets.finder import Finder
from desktop.widgets.reading_focus import RETURN, ReadingFocus
from desktop.widgets.side import Side
from tests.desktop.widgets.keys import press
from tests.desktop.widgets.made import ARTICLE, SLAMMED

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.widgets.marking import Marking
    from desktop.widgets.window import Window

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def focus(window: Window, marking: Marking) -> ReadingFocus:
    window.view.setFocus()
    return ReadingFocus(window)


def around(window: Window) -> list[QWidget]:
    return [window.menuBar(), window.statusBar(), window.marks, window.reading.strip]


@pytest.mark.parametrize("way", ["the same key", "Esc"])
def test_all_but_the_page_goes_and_comes_back(
    window: Window, focus: ReadingFocus, way: str
) -> None:
    press(Qt.Key.Key_F11, SHIFT)
    assert not any(part.isVisible() for part in around(window))
    assert window.view.isVisible()
    assert window.view.hasFocus()
    press(*((Qt.Key.Key_Escape,) if way == "Esc" else (Qt.Key.Key_F11, SHIFT)))
    assert all(part.isVisible() for part in around(window))
    assert not window.commands["focus"].isChecked()
    assert not window.statusBar().currentMessage(), "how to come back is no longer of use"


def test_how_to_come_back_is_told_once_where_it_can_be_seen(
    window: Window, focus: ReadingFocus
) -> None:
    press(Qt.Key.Key_F11, SHIFT)
    assert window.message.text == RETURN
    assert window.message.isVisible()
    press(Qt.Key.Key_Escape)
    assert not window.message.text
    press(Qt.Key.Key_F11, SHIFT)
    assert not window.message.text


def test_panels_that_were_away_stay_away(window: Window, focus: ReadingFocus) -> None:
    Side(window)
    window.commands["panels"].trigger()
    press(Qt.Key.Key_F11, SHIFT)
    press(Qt.Key.Key_Escape)
    assert not window.marks.isVisible()
    assert window.menuBar().isVisible()


def test_the_panel_in_front_is_in_front_again(window: Window, focus: ReadingFocus) -> None:
    window.go_to_notes()
    press(Qt.Key.Key_F11, SHIFT)
    press(Qt.Key.Key_Escape)
    assert not window.notes.visibleRegion().isEmpty()
    assert window.marks.visibleRegion().isEmpty()


def test_keys_of_the_hidden_menus_still_work(window: Window, focus: ReadingFocus) -> None:
    press(Qt.Key.Key_F11, SHIFT)
    press(Qt.Key.Key_F8)
    assert window.view.current == SLAMMED
    press(Qt.Key.Key_H, CONTROL | SHIFT)
    assert window.view.current_place() == (0, 0)
    press(Qt.Key.Key_H, CONTROL | SHIFT)
    assert window.view.current_place()[1] > 0


def test_escape_closes_the_card_first(window: Window, focus: ReadingFocus) -> None:
    press(Qt.Key.Key_F11, SHIFT)
    QApplication.processEvents()  # the page has its new size
    window.view.set_current(SLAMMED)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert window.hover.card.isHidden()
    assert not window.menuBar().isVisible()
    press(Qt.Key.Key_Escape)
    assert window.menuBar().isVisible()


def test_escape_closes_the_find_bar_first(window: Window, focus: ReadingFocus) -> None:
    finder = Finder(window)
    window.show_article(ARTICLE, "An article", at=0)
    press(Qt.Key.Key_F11, SHIFT)
    press(Qt.Key.Key_F, CONTROL)
    press(Qt.Key.Key_Escape)
    assert not window.menuBar().isVisible()
    press(Qt.Key.Key_Escape)
    assert window.menuBar().isVisible()
    del finder


def test_closing_the_article_ends_it(window: Window, focus: ReadingFocus) -> None:
    press(Qt.Key.Key_F11, SHIFT)
    window.show_no_article()
    assert window.menuBar().isVisible()


def test_the_panels_are_kept_as_they_were_before(window: Window, focus: ReadingFocus) -> None:
    press(Qt.Key.Key_F11, SHIFT)
    window.close()
    assert not window.marks.isHidden()
    assert not window.commands["focus"].isChecked()
