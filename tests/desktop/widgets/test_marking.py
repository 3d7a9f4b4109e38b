"""The list, the switches and the page always show the same marks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from analyzers.values import Analysis, Category, Sensitivity
from desktop.widgets.marking import KINDS_OFF, NO_MATCH, NONE_SHOWN, NOTHING
from desktop.widgets.marks_panel import SEARCHING
from tests.desktop.widgets.made import (
    ANALYSIS,
    ARTICLE,
    COST,
    DISASTER,
    FINDINGS,
    MAYOR,
    RECKLESS,
    SLAMMED,
    THOUSANDS,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from analyzers.values import Finding
    from desktop.widgets.marking import Marking
    from desktop.widgets.window import Window


def walked(window: Window) -> list[Finding]:
    """Return the marks on the page by walking through them."""
    first = window.view.walk(1)
    found = [first] if first else []
    while found and (following := window.view.walk(1)) != found[0]:
        assert following
        found.append(following)
    window.view.set_current(None)
    return found


def test_at_first_the_writers_surer_marks_are_shown(window: Window, marking: Marking) -> None:
    assert walked(window) == [SLAMMED, COST, THOUSANDS, MAYOR]
    assert window.marks.list.findings == (SLAMMED, COST, THOUSANDS, MAYOR)
    assert window.statusBar().findChildren(type(window.status.count))
    assert window.status.count.text() == "4 of 6 marks"


def test_a_switch_takes_its_category_off_the_page(
    window: Window, marking: Marking, qtbot: QtBot
) -> None:
    switch = window.marks.switches[Category.LOADED]
    assert switch.count == 2
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert walked(window) == [COST, MAYOR]
    assert switch.count == 2
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert SLAMMED in walked(window)


def test_all_voices_and_many_show_everything(
    window: Window, marking: Marking, qtbot: QtBot
) -> None:
    QTest.mouseClick(window.marks.voice.button(False), Qt.MouseButton.LeftButton)
    assert DISASTER in walked(window)
    QTest.mouseClick(window.marks.amount.button(Sensitivity.MANY), Qt.MouseButton.LeftButton)
    assert RECKLESS in walked(window)
    assert set(walked(window)) == set(FINDINGS)


def test_the_filter_of_the_list_filters_the_page(
    window: Window, marking: Marking, qtbot: QtBot
) -> None:
    QTest.keyClicks(window.marks.words, "SLAM")
    assert window.marks.list.findings == (SLAMMED,)
    assert walked(window) == [SLAMMED]


def test_keys_lead_from_the_filter_to_the_list_and_to_the_page_and_empty_it(
    window: Window, marking: Marking, qtbot: QtBot
) -> None:
    words, rows = window.marks.words, window.marks.list
    words.setFocus()
    QTest.keyClicks(words, "s")
    QTest.keyClick(words, Qt.Key.Key_Down)
    assert window.focusWidget() is rows
    assert rows.currentIndex().row() == 0
    words.setFocus()
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert window.view.current == rows.findings[0]
    words.setFocus()
    QTest.keyClick(words, Qt.Key.Key_Escape)
    assert not words.text()
    assert len(rows.findings) == 4


def test_what_finds_no_room_in_the_status_bar_ends_in_dots(
    window: Window, marking: Marking
) -> None:
    window.announce("Some words that are told. " * 20)
    told = window.statusBar().currentMessage()
    assert told.endswith("…")
    width = window.statusBar().fontMetrics().horizontalAdvance(told)
    assert width < window.status.length.x()


def test_one_key_hides_all_marks_and_brings_them_back(
    window: Window, marking: Marking, qtbot: QtBot
) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.view, Qt.Key.Key_H, keys)
    assert walked(window) == []
    assert window.status.count.text() == "marks hidden"
    assert window.marks.list.findings
    QTest.keyClick(window.view, Qt.Key.Key_H, keys)
    assert len(walked(window)) == 4


def test_f8_walks_and_says_where_one_is(window: Window, marking: Marking, qtbot: QtBot) -> None:
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_F8)
    assert window.view.current == SLAMMED
    assert window.statusBar().currentMessage().startswith("1 of 4: ")
    QTest.keyClick(window.view, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert window.view.current == MAYOR
    assert window.statusBar().currentMessage().startswith("4 of 4: ")
    assert window.marks.list.currentIndex().row() == 3


def test_f8_says_that_the_marks_are_still_looked_for(window: Window, marking: Marking) -> None:
    marking.open(ARTICLE.digest)
    window.commands["next_mark"].trigger()
    assert window.statusBar().currentMessage() == SEARCHING


def test_a_click_in_the_list_jumps_to_the_mark(
    window: Window, marking: Marking, qtbot: QtBot
) -> None:
    rows = window.marks.list
    spot = rows.visualRect(rows.model().index(1, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert window.view.current == COST
    assert window.view.hasFocus()
    assert window.statusBar().currentMessage().startswith("2 of 4: ")


def test_marks_of_another_article_are_dropped(window: Window, marking: Marking) -> None:
    marking.open("another")
    marking.take(ANALYSIS)
    assert walked(window) == []
    assert window.marks.empty.isVisible()


def test_a_failed_analyzer_is_named_and_the_others_still_speak(
    window: Window, marking: Marking
) -> None:
    marking.take(
        Analysis(ANALYSIS.digest, findings=(SLAMMED,), failed=("Readability",), language="en")
    )
    assert "Readability" in window.message.text
    assert walked(window) == [SLAMMED]


def test_a_source_of_two_statements_is_marked_once(window: Window, marking: Marking) -> None:
    marking.take(Analysis(ANALYSIS.digest, findings=(MAYOR, MAYOR), language="en"))
    assert window.marks.list.findings == (MAYOR,)


def test_the_reason_why_nothing_is_marked_stays(window: Window, marking: Marking) -> None:
    marking.open(ANALYSIS.digest)
    marking.show_missed("The marks took too long.", marking.look_again, is_news=True)
    QTest.mouseClick(window.marks.switches[Category.LOADED], Qt.MouseButton.LeftButton)
    assert window.marks.empty.text() == "The marks took too long."
    marking.open(ANALYSIS.digest)
    assert window.marks.empty.text() == SEARCHING


def test_an_article_that_is_not_english_says_why_nothing_is_marked(
    window: Window, marking: Marking
) -> None:
    marking.take(Analysis(ANALYSIS.digest, language="de"))
    assert "not seem to be in English" in window.message.text
    assert "not seem to be in English" in window.marks.empty.text()
    assert walked(window) == []


def test_the_part_that_is_looked_at_is_marked_before_the_rest(
    window: Window, marking: Marking
) -> None:
    marking.open(ANALYSIS.digest)
    marking.preview("another", FINDINGS)
    assert not window.marks.list.findings
    marking.preview(ANALYSIS.digest, (SLAMMED,))
    assert walked(window) == [SLAMMED]
    marking.tell_progress("another", 0.5)
    assert not window.status.count.text()
    marking.tell_progress(ANALYSIS.digest, 0.34)
    assert window.status.count.text() == "Reading: 34 %"
    marking.take(ANALYSIS)
    assert window.status.count.text() == "4 of 6 marks"
    marking.preview(ANALYSIS.digest, (SLAMMED,))
    assert walked(window) == [SLAMMED, COST, THOUSANDS, MAYOR]


def test_a_card_that_is_read_stays_open_when_the_rest_is_marked(
    window: Window, marking: Marking
) -> None:
    marking.open(ANALYSIS.digest)
    marking.preview(ANALYSIS.digest, (replace(SLAMMED, score=0.8),))
    window.view.walk(1)
    window.hover.open_at_caret()
    marking.take(ANALYSIS)
    assert window.hover.card.isVisible()
    assert window.view.current == SLAMMED
    window.marks.switches[Category.LOADED].click()
    assert not window.hover.card.isVisible()
    assert window.view.current is None


def test_the_walk_goes_on_from_where_the_reader_put_the_caret(
    window: Window, marking: Marking
) -> None:
    view = window.view
    assert view.walk(1) == SLAMMED
    view.set_caret(MAYOR.span.start - 1)
    assert view.walk(1) == MAYOR
    view.set_caret(COST.span.start)
    assert view.walk(-1) == SLAMMED


def test_the_menu_of_the_page_offers_what_can_be_done_with_its_words(
    window: Window, noting: object
) -> None:
    actions = window.view.menu_at(None).actions()
    assert {window.commands["explain"], window.commands["add_note"]} <= set(actions)


def test_an_empty_list_says_what_empties_it(window: Window, marking: Marking) -> None:
    marks = window.marks
    marks.words.setText("no such words")
    assert marks.empty.text() == NO_MATCH
    marks.words.clear()
    for switch in marks.switches.values():
        switch.setChecked(False)
    assert marks.empty.text() == KINDS_OFF
    marking.take(Analysis(ANALYSIS.digest, findings=(DISASTER,), language="en"))
    for switch in marks.switches.values():
        switch.setChecked(True)
    assert marks.empty.text() == NONE_SHOWN
    marking.take(Analysis(ANALYSIS.digest, language="en"))
    assert marks.empty.text() == NOTHING
