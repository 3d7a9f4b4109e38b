"""Finding words in the article, with real keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from analyzers.values import Article, Span
from desktop.widgets import themes
from desktop.widgets.find_bar import FindBar
from desktop.widgets.finder import NOT_FOUND, Finder
from desktop.widgets.page_style import PageStyle
from tests.desktop.widgets.keys import focused, press
from tests.desktop.widgets.made import ARTICLE, TEXT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.widgets.window import Window

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def finder(window: Window) -> Finder:
    finder = Finder(window)
    window.show_article(ARTICLE, "An article", at=0)
    return finder


@pytest.fixture
def bar(window: Window, finder: Finder) -> FindBar:
    return window.reading.find_bar


def seek(words: str) -> None:
    press(Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(focused(), words)


def selected(window: Window) -> str:
    span = window.view.selected_span()
    return span.of(TEXT) if span else ""


def test_the_empty_field_says_what_it_is_for_without_being_cut(
    window: Window, bar: FindBar
) -> None:
    hint = bar.field.fontMetrics().horizontalAdvance(bar.field.placeholderText())
    assert 0 < hint < bar.field.minimumWidth() - 24  # the frame, and some air


def test_typing_goes_to_the_first_place_and_says_how_many(window: Window, bar: FindBar) -> None:
    seek("said")
    assert bar.field.hasFocus()
    assert bar.answer.text() == "1 of 2"
    assert window.view.selected_span() == Span(TEXT.index("said"), TEXT.index("said") + 4)


def test_enter_walks_on_and_round_and_shift_enter_back(window: Window, bar: FindBar) -> None:
    seek("said")
    press(Qt.Key.Key_Return)
    assert bar.answer.text() == "2 of 2"
    press(Qt.Key.Key_Return)
    assert bar.answer.text() == "1 of 2, on from the top"
    press(Qt.Key.Key_Return, SHIFT)
    assert bar.answer.text() == "2 of 2, on from the end"
    press(Qt.Key.Key_F3, SHIFT)
    assert bar.answer.text() == "1 of 2"


def test_escape_returns_to_the_text_at_the_words(window: Window, bar: FindBar) -> None:
    seek("slammed")
    press(Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert window.view.hasFocus()
    assert selected(window) == "slammed"


def test_f3_goes_on_after_the_bar_was_closed(window: Window, bar: FindBar) -> None:
    seek("said")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_F3)
    assert bar.answer.text() == "2 of 2"


def test_a_slash_on_the_page_opens_the_bar_and_is_typed_in_it(window: Window, bar: FindBar) -> None:
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_Slash)
    assert bar.field.hasFocus()
    QTest.keyClicks(bar.field, "1/2")
    assert bar.field.text() == "1/2"


def test_words_that_are_not_there_are_told_in_words(window: Window, bar: FindBar) -> None:
    seek("zeppelin")
    assert bar.answer.text() == NOT_FOUND
    assert not bar.next.isEnabled()
    bar.field.clear()
    assert bar.answer.text() == ""


def test_whole_words_and_case_by_key(window: Window, bar: FindBar, qtbot: QtBot) -> None:
    seek("mayor")
    assert bar.answer.text().endswith("of 2")
    press(Qt.Key.Key_C, ALT)
    qtbot.waitUntil(lambda: bar.answer.text() == NOT_FOUND)
    press(Qt.Key.Key_C, ALT)
    bar.field.setText("vote")
    qtbot.waitUntil(lambda: bar.answer.text() == "1 of 1")
    press(Qt.Key.Key_W, ALT)
    qtbot.waitUntil(lambda: bar.answer.text() == NOT_FOUND)


def test_selected_words_are_taken_over(window: Window, bar: FindBar) -> None:
    start = TEXT.index("council")
    window.view.select(Span(start, start + len("council")))
    press(Qt.Key.Key_F, CONTROL)
    assert bar.field.text() == "council"


def test_places_are_counted_behind_characters_that_qt_counts_twice(
    window: Window, bar: FindBar
) -> None:
    seek("failure")  # an emoji stands before it
    assert selected(window) == "failure"


def test_the_bar_covers_no_text(window: Window, bar: FindBar) -> None:
    seek("later")
    place = window.view.place_of(Span(TEXT.index("later"), len(TEXT)))
    assert window.view.viewport().rect().contains(place)
    assert not window.view.geometry().intersects(bar.geometry())


def test_in_a_narrow_window_the_bar_takes_two_rows_and_keeps_its_buttons_together(
    typefaces: None, qtbot: QtBot
) -> None:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.open()
    bar.resize(340, 200)
    QApplication.processEvents()
    rows = bar.layout()
    assert rows is not None
    assert rows.minimumSize().height() < 3 * bar.field.height()
    assert bar.match_case.x() - bar.whole_words.geometry().right() < 12
    bar.say("3 of 5")
    assert bar.answer.isVisible()


def test_another_article_closes_the_bar(window: Window, bar: FindBar) -> None:
    seek("said")
    window.show_article(Article("Other words."), "Other", at=0)
    assert not bar.isVisible()
    seek("words")
    assert bar.answer.text() == "1 of 1"


def test_opening_the_bar_moves_nothing(window: Window, bar: FindBar) -> None:
    window.show_article(Article("A line of words.\n" * 400), "Long", at=2_000)
    top = window.view.verticalScrollBar().value()
    press(Qt.Key.Key_F, CONTROL)
    assert window.view.verticalScrollBar().value() == top


def test_a_hit_far_down_is_brought_into_sight(window: Window, bar: FindBar) -> None:
    text = "A line of words.\n" * 400 + "The last line names a heron."
    window.show_article(Article(text), "Long", at=0)
    seek("heron")
    assert window.view.is_in_sight(Span(text.index("heron"), len(text)))


def test_in_high_contrast_every_place_that_was_found_is_framed(
    window: Window, bar: FindBar
) -> None:
    window.set_style(PageStyle(themes.CONTRAST_DARK))
    seek("the")
    other = Span(TEXT.index("The council"), TEXT.index("The council") + 3)
    picture = window.view.viewport().grab(window.view.place_of(other).adjusted(-3, -3, 3, 3))
    image, accent = picture.toImage(), QColor(themes.CONTRAST_DARK.accent)
    row = (QColor(image.pixel(x, image.height() // 2)) for x in range(image.width()))
    assert accent in row
