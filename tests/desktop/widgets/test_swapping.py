"""The swap view: plainer wordings on the page, and the article that stays what it is."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from analyzers.values import Article, Span
from desktop.find import Hits
from desktop.swaps import SLICE, Swap
from desktop.widgets import themes
from desktop.widgets.exchanging import Exchanging
from desktop.widgets.page_style import PageStyle
from desktop.widgets.swapping import BACK, NOT_HERE, OFF, Swapping
from tests.desktop.widgets.made import ANALYSIS, ARTICLE, COST, MAYOR, SLAMMED, TEXT, THOUSANDS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.widgets.article_view import ArticleView
    from desktop.widgets.marking import Marking
    from desktop.widgets.window import Window

SHIFT_CONTROL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
OFFERED = replace(SLAMMED, card=replace(SLAMMED.card, swap="spoke against"))
MANY = replace(THOUSANDS, card=replace(THOUSANDS.card, swap="many"))
SHOWN = TEXT.replace("slammed", "spoke against").replace("thousands", "many")


@pytest.fixture
def swapping(window: Window, marking: Marking) -> Swapping:
    swapping = Swapping(window, marking)
    window.view.show_article(ARTICLE)
    marking.take(replace(ANALYSIS, findings=(OFFERED, MANY, COST, MAYOR)))
    return swapping


def page(window: Window) -> str:
    """Return what the page shows of the article."""
    lines = window.view.document().toPlainText().split("\n")
    return "\n".join(lines[-len(TEXT.split("\n")) :])


def switch(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_W, SHIFT_CONTROL)


def turn(window: Window) -> None:
    QTest.keyClick(window.view, Qt.Key.Key_O, SHIFT_CONTROL)


def test_the_key_shows_plainer_wordings_and_takes_them_back(
    window: Window, swapping: Swapping
) -> None:
    assert not swapping.line.isVisible()
    switch(window)
    assert page(window) == SHOWN
    assert swapping.line.isVisible()
    said = "Swap view: 2 phrases show a plainer wording; the original text is unchanged."
    assert swapping.line.text.text() == said
    assert swapping.line.accessibleName() == window.view.accessibleDescription() == said
    assert window.statusBar().currentMessage() == said
    switch(window)
    assert page(window) == TEXT
    assert not swapping.line.isVisible()
    assert window.statusBar().currentMessage() == BACK
    assert "F8" in window.view.accessibleDescription()


def test_the_button_on_the_line_leads_back(window: Window, swapping: Swapping) -> None:
    switch(window)
    QTest.mouseClick(swapping.line.back, Qt.MouseButton.LeftButton)
    assert page(window) == TEXT
    assert not window.commands["swap"].isChecked()
    assert window.focusWidget() is window.view


def test_one_phrase_turns_back_and_forth(window: Window, swapping: Swapping) -> None:
    turn(window)
    assert window.statusBar().currentMessage() == OFF
    switch(window)
    window.view.set_caret(SLAMMED.span.start)
    turn(window)
    assert page(window) == TEXT.replace("thousands", "many")
    assert window.statusBar().currentMessage() == "Original words: “slammed”"
    assert window.view.caret() == SLAMMED.span.start
    turn(window)
    assert page(window) == SHOWN
    window.view.set_caret(0)
    turn(window)
    assert window.statusBar().currentMessage() == NOT_HERE


def test_what_is_selected_and_copied_is_the_original(window: Window, swapping: Swapping) -> None:
    switch(window)
    window.view.select(SLAMMED.span)
    assert window.view.textCursor().selectedText() == "spoke against"
    assert window.view.selected_span() == SLAMMED.span
    assert window.view.createMimeDataFromSelection().text() == "slammed"
    window.view.select(Span(SLAMMED.span.start + 2, SLAMMED.span.end + 4))
    assert window.view.selected_span() == Span(SLAMMED.span.start, SLAMMED.span.end + 4)


def test_marks_behind_a_swap_lie_on_their_words(window: Window, swapping: Swapping) -> None:
    switch(window)
    window.view.select(MAYOR.span)
    assert window.view.textCursor().selectedText() == "Mayor Ortiz"
    spot = window.view.place_of(SLAMMED.span).center()
    assert window.view.findings_under(spot.toPointF()) == (OFFERED,)
    spot = window.view.place_of(THOUSANDS.span).center()
    assert MANY in window.view.findings_under(spot.toPointF())


def test_walking_and_the_card_speak_of_the_original(window: Window, swapping: Swapping) -> None:
    switch(window)
    window.view.walk(1)
    window.hover.open_at_caret()
    assert "“slammed”" in window.hover.card._sections[0].text.toPlainText()


def test_only_marks_that_are_shown_are_swapped(
    window: Window, swapping: Swapping, marking: Marking
) -> None:
    switch(window)
    window.marks.set_hidden(hidden=True)  # the lines under the words, not the swap
    assert page(window) == SHOWN
    marking.take(replace(ANALYSIS, findings=(COST, MAYOR)))
    assert page(window) == TEXT
    assert "no phrase shown has a plainer wording" in swapping.line.text.text()


def test_another_size_keeps_the_swap_and_another_article_ends_it(
    window: Window, swapping: Swapping
) -> None:
    switch(window)
    window.set_style(PageStyle(themes.DARK, 30.0))
    assert page(window) == SHOWN
    window.show_article(ARTICLE, "Again", at=0)
    assert page(window) == TEXT
    assert not swapping.line.isVisible()
    assert not window.commands["swap"].isChecked()


def test_places_found_are_shown_on_the_words_in_their_place(
    window: Window, swapping: Swapping
) -> None:
    switch(window)
    window.view.set_hits(Hits(), 0)
    width = window.view.place_of(SLAMMED.span).width()
    part = Span(SLAMMED.span.start, SLAMMED.span.start + 4)
    assert window.view.place_of(part).width() == width


def test_many_phrases_come_and_go_a_slice_at_a_time_those_in_sight_first(
    window: Window, qtbot: QtBot
) -> None:
    line = "They slammed it.\n"
    text = line * (2 * SLICE + 1)
    window.show_article(Article(text), "Long", at=0)
    view, exchanging = window.view, Exchanging(window.view)
    view.jump_to(len(line) * SLICE)
    starts = range(5, len(text), len(line))
    swaps = tuple(Swap(Span(start, start + 7), "opposed") for start in starts)
    for wanted, count in ((swaps, SLICE), ((), SLICE + 1)):
        exchanging.show(wanted)
        first, last = view.part_in_sight()
        assert len(view.swaps) == count
        in_sight = [one.span.start for one in swaps if first <= one.span.start < last]
        changed = {one.span.start for one in view.swaps}
        assert all((start in changed) is bool(wanted) for start in in_sight)
        qtbot.waitUntil(partial(_are_shown, view, wanted))
        assert view.top_offset() == len(line) * SLICE


def _are_shown(view: ArticleView, swaps: tuple[Swap, ...]) -> bool:
    return view.swaps == swaps


@settings(
    deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_swapped_there_and_back_the_page_is_the_same(window: Window, data: st.DataObject) -> None:
    text = data.draw(st.text("ab é😀\n", min_size=4, max_size=40))
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=8)))
    spans = [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    fit = [span for span in spans if "\n" not in span.of(text)]
    view = window.view
    view.show_article(Article(text))
    before = view.document().toPlainText()
    view.set_swaps(Swap(span, "c😀d") for span in fit)
    for span in fit:
        view.select(span)
        assert view.textCursor().selectedText() == "c😀d"
    view.set_swaps(Swap(span, "e") for span in fit[::2])
    view.set_swaps(())
    assert view.document().toPlainText() == before
