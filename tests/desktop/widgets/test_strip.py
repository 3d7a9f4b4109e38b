"""The strip shows where the marks lie along the text, and takes the reader there."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest

from analyzers.values import Article, Category
from desktop.marks import Placed
from desktop.widgets.marking import Marking, heard
from desktop.widgets.strip import PARTS, tick
from desktop.widgets.themes import DARK, LIGHT
from tests.desktop.widgets.made import finding

if TYPE_CHECKING:
    from analyzers.values import Finding
    from desktop.places import Jump
    from desktop.widgets.strip import Strip
    from desktop.widgets.window import Window

LEFT = Qt.MouseButton.LeftButton
TEXT = "\n".join(f"Paragraph {number} has slammed words." for number in range(1, 1_001))
EARLY = finding("Paragraph 1 ", Category.LOADED, text=TEXT)
MIDDLE = finding("Paragraph 500 ", Category.CLAIM, text=TEXT)
LATE = finding("Paragraph 1000 ", Category.SOURCE, text=TEXT)


@pytest.fixture
def strip(window: Window) -> Strip:
    window.show_article(Article(TEXT), "Long", at=0)
    window.view.set_marks(Placed.of([EARLY, MIDDLE, LATE]))
    return window.reading.strip


def place_of_last(strip: Strip) -> int:
    return strip.row_of(LATE.span.start)


def test_each_category_has_ticks_in_its_own_lane(strip: Strip) -> None:
    lanes = (Category.LOADED, Category.CLAIM, Category.SOURCE)
    (early,), (middle,), (late,) = (strip.ticks(category) for category in lanes)
    assert early == 0
    assert early < middle < late
    assert abs(2 * middle - late) <= 1


def test_marks_close_together_are_counted_in_one_tick(window: Window, strip: Strip) -> None:
    near = [finding(f"Paragraph {n} ", Category.LOADED, text=TEXT) for n in (500, 501, 502)]
    window.view.set_marks(Placed.of(near))
    assert sum(strip.ticks(Category.LOADED).values()) == 3
    assert len(strip.ticks(Category.LOADED)) <= 2


def test_what_is_not_marked_is_not_shown(window: Window, strip: Strip) -> None:
    with_marks = strip.grab().toImage()
    window.view.set_marks(Placed())
    assert strip.grab().toImage() != with_marks
    assert not any(strip.ticks(category) for category in Category)


def test_the_ticks_of_the_categories_differ_in_shape() -> None:
    shapes = [tick(category) for category in Category]
    assert all(one != other for one in shapes for other in shapes if one is not other)


def test_a_click_brings_that_place_into_sight(window: Window, strip: Strip) -> None:
    QTest.mouseClick(strip, LEFT, pos=QPoint(10, strip.row_of(MIDDLE.span.start)))
    first, last = window.view.part_in_sight()
    assert first < MIDDLE.span.start < last
    QTest.mouseClick(strip, LEFT, pos=QPoint(10, place_of_last(strip)))
    assert window.view.is_in_sight(LATE.span)


def test_dragging_goes_along_and_leaves_one_place(window: Window, strip: Strip) -> None:
    jumps: list[Jump] = []
    window.view.jumped.connect(jumps.append)
    QTest.mousePress(strip, LEFT, pos=QPoint(10, strip.height() // 3))
    QTest.mouseMove(strip, QPoint(10, strip.height() // 2))
    QTest.mouseRelease(strip, LEFT, pos=QPoint(10, strip.height() // 2))
    assert all(jump.step for jump in jumps)
    assert len(jumps) >= 1


def test_the_frame_lies_round_what_is_in_sight(window: Window, strip: Strip) -> None:
    top = strip._frame().center().y()
    window.view.jump_to(MIDDLE.span.start)
    middle = strip._frame()
    assert top < middle.top() <= strip.row_of(MIDDLE.span.start) <= middle.bottom() + 1
    window.view.jump_to(LATE.span.start)
    assert strip._frame().bottom() <= strip.height()


def test_the_strip_wears_the_theme(strip: Strip) -> None:
    for theme in (LIGHT, DARK):
        strip.dress(theme)
        image = strip.grab().toImage()
        assert image.pixelColor(1, image.height() - 1) == QColor(theme.page)


def test_the_strip_says_what_it_is(strip: Strip) -> None:
    found = QAccessible.queryAccessibleInterface(strip)
    assert found is not None
    assert found.text(QAccessible.Text.Name) == "Marks along the text"
    assert found.role() is QAccessible.Role.Slider
    assert "Up and Down" in found.text(QAccessible.Text.Description)
    assert found.valueInterface().currentValue() == strip.value() == 1


def test_keys_go_from_part_to_part_and_say_what_lies_there(window: Window, strip: Strip) -> None:
    said: list[str] = []
    strip.told.connect(said.append)
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End):
        QTest.keyClick(strip, key)
    first, none = "Part 1 of 10: loaded language 1", "Part 2 of 10: no marks"
    assert said == [first, none, first, "Part 10 of 10: quote sources 1"]
    start, end = window.view.part_in_sight()
    assert start < 0.95 * len(TEXT) < end
    QTest.keyClick(strip, Qt.Key.Key_PageUp)
    assert strip.value() == PARTS - 1
    QTest.keyClick(strip, Qt.Key.Key_Home)
    assert window.view.part_in_sight()[0] < 0.1 * len(TEXT)
    QTest.keyClick(strip, Qt.Key.Key_PageDown)
    assert strip.value() == 2


def test_the_parts_hold_all_marks_and_follow_each_other(strip: Strip) -> None:
    starts = [strip._start_of(part) for part in range(1, 12)]
    assert starts[0] == 0
    assert starts[-1] == len(TEXT)
    for part, (start, end) in enumerate(pairwise(starts), start=1):
        assert strip._part_of(start) == strip._part_of(end - 1) == part
    assert sum(len(strip._marks_in(part)) for part in range(1, 11)) == 3


def test_enter_goes_from_the_strip_to_the_first_mark_of_a_part(
    window: Window, strip: Strip
) -> None:
    marking = Marking(window)
    entered: list[Finding] = []
    strip.entered.connect(entered.append)
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(strip, Qt.Key.Key_End)
    QTest.keyClick(strip, Qt.Key.Key_Return)
    assert entered == [LATE]
    assert window.view.current == LATE
    assert window.focusWidget() is window.view
    assert heard(LATE) in window.statusBar().currentMessage()
    assert marking.shown == ()


def test_enter_goes_where_a_part_begins_that_has_no_marks(window: Window, strip: Strip) -> None:
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(strip, Qt.Key.Key_Down)
    QTest.keyClick(strip, Qt.Key.Key_Return)
    assert window.view.caret() == strip._start_of(2)
    assert window.focusWidget() is window.view


def test_escape_leads_from_the_strip_back_to_where_the_reader_was(
    window: Window, strip: Strip
) -> None:
    window.view.jump_to(MIDDLE.span.start)
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    assert strip.value() == 5
    QTest.keyClick(strip, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.view
    assert window.view.top_offset() == MIDDLE.span.start


def test_the_chosen_part_is_framed_while_the_strip_has_the_focus(
    window: Window, strip: Strip
) -> None:
    before = strip.grab().toImage()
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    focused = strip.grab().toImage()
    assert focused != before
    QTest.keyClick(strip, Qt.Key.Key_Down)
    assert strip.grab().toImage() != focused
