"""To a paragraph by its number, and back to where one was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from analyzers.values import Article, Category
from desktop.marks import Placed
from desktop.widgets.finder import Finder
from desktop.widgets.going import Going
from tests.desktop.widgets.keys import focused, press
from tests.desktop.widgets.made import finding

if TYPE_CHECKING:
    from desktop.widgets.go_to_bar import GoToBar
    from desktop.widgets.window import Window

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
TEXT = "\n".join(f"Paragraph {number} has slammed words." for number in range(1, 401))


@pytest.fixture
def going(window: Window) -> Going:
    going = Going(window, numbers=False)
    window.show_article(Article(TEXT), "Long", at=0)
    return going


@pytest.fixture
def bar(window: Window, going: Going) -> GoToBar:
    return window.reading.go_to_bar


def ask_for(number: str) -> None:
    press(Qt.Key.Key_L, CONTROL)
    QTest.keyClicks(focused(), number)
    press(Qt.Key.Key_Return)


def start_of(number: int) -> int:
    return TEXT.index(f"Paragraph {number} ")


def test_the_number_of_a_paragraph_brings_it_to_the_top(window: Window, bar: GoToBar) -> None:
    ask_for("120")
    assert window.view.top_offset() == start_of(120)
    assert window.view.hasFocus()
    assert not bar.isVisible()


@pytest.mark.parametrize("wrong", ["0", "401", "many", ""])
def test_a_number_that_does_not_exist_is_told_with_the_range(
    window: Window, bar: GoToBar, wrong: str
) -> None:
    ask_for(wrong)
    assert "from 1 to 400" in bar.answer.text()
    assert bar.field.hasFocus()
    assert window.view.top_offset() == 0
    press(Qt.Key.Key_Escape)
    assert window.view.hasFocus()


def test_alt_left_returns_and_alt_right_goes_there_again(window: Window, bar: GoToBar) -> None:
    ask_for("120")
    ask_for("300")
    press(Qt.Key.Key_Left, ALT)
    assert window.view.top_offset() == start_of(120)
    press(Qt.Key.Key_Left, ALT)
    assert window.view.top_offset() == 0
    assert not window.commands["back"].isEnabled()
    press(Qt.Key.Key_Right, ALT)
    press(Qt.Key.Key_Right, ALT)
    assert window.view.top_offset() == start_of(300)
    assert not window.commands["forward"].isEnabled()


def test_the_buttons_of_a_mouse_go_back_and_forward(window: Window, bar: GoToBar) -> None:
    ask_for("120")
    for button, place in (
        (Qt.MouseButton.BackButton, 0),
        (Qt.MouseButton.ForwardButton, start_of(120)),
    ):
        QTest.mouseClick(window.view.viewport(), button, pos=QPoint(200, 200))
        assert window.view.top_offset() == place


def test_a_mark_that_is_chosen_leaves_a_place(window: Window, bar: GoToBar) -> None:
    far = finding("Paragraph 200", Category.LOADED, text=TEXT)
    window.view.set_marks(Placed.of([far]))
    window.view.set_current(far)
    assert window.view.top_offset() > start_of(150)
    press(Qt.Key.Key_Left, ALT)
    assert window.view.top_offset() == 0


def test_walking_the_marks_leaves_the_place_where_it_began(window: Window, bar: GoToBar) -> None:
    marks = [finding(f"Paragraph {n} ", Category.LOADED, text=TEXT) for n in (80, 160, 240)]
    window.view.set_marks(Placed.of(marks))
    for _ in marks:
        window.view.walk(1)
    press(Qt.Key.Key_Left, ALT)
    assert window.view.top_offset() == 0


def test_one_bar_is_open_at_a_time(window: Window, bar: GoToBar) -> None:
    finder = Finder(window)
    press(Qt.Key.Key_F, CONTROL)
    assert window.reading.find_bar.isVisible()
    press(Qt.Key.Key_L, CONTROL)
    assert bar.field.hasFocus()
    assert not window.reading.find_bar.isVisible()
    press(Qt.Key.Key_F, CONTROL)
    assert not bar.isVisible()
    del finder


def test_another_article_has_no_places_yet(window: Window, bar: GoToBar) -> None:
    ask_for("120")
    window.show_article(Article("Other words."), "Other", at=0)
    assert not window.commands["back"].isEnabled()


def test_numbers_stand_beside_the_paragraphs_on_request(window: Window, going: Going) -> None:
    without = window.view.viewport().grab().toImage()
    window.commands["numbers"].trigger()
    assert window.view.viewport().grab().toImage() != without
    assert going.numbers
    window.commands["numbers"].trigger()
    assert window.view.viewport().grab().toImage() == without
