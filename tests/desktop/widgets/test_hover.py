"""The card opens on rest, can be reached, stays, and goes when it is told to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from analyzers.kinds import Category
from desktop.marks import Placed
from desktop.widgets.card import placed
from desktop.widgets.card_actions import CardActions
from desktop.widgets.card_text import CardText
from desktop.widgets.hover import GRACE
from tests.desktop.widgets.keys import focused
from tests.desktop.widgets.made import COST, FINDINGS, FIRST, SLAMMED, THOUSANDS, finding

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from analyzers.values import Finding
    from desktop.widgets.window import Window

pytestmark = pytest.mark.usefixtures("marking")
LONG = 60_000  # ms; a busy machine may take longer between two lines than the pointer rests
menus = pytest.mark.qt_log_ignore("does not support")  # the offscreen plugin can raise no menu


def point_at(window: Window, finding: Finding) -> None:
    point_beside(window)  # a pointer that is there already does not move
    viewport = window.view.viewport()
    QTest.mouseMove(viewport, window.view.place_of(finding.span).center())


def point_beside(window: Window) -> None:
    QTest.mouseMove(window.view.viewport(), QPoint(5, 5))


def texts(window: Window) -> list[str]:
    shown = window.hover.card.findChildren(CardText)
    return [text.toPlainText() for text in shown if text.isVisible()]


def test_resting_on_a_mark_opens_its_card(window: Window, qtbot: QtBot) -> None:
    point_at(window, SLAMMED)
    qtbot.waitUntil(window.hover.card.isVisible)
    (text,) = texts(window)
    card = SLAMMED.card
    parts = [card.title, card.words, card.voice, card.why, card.question, card.fine_when]
    parts += [*card.plainer, card.how_sure, card.source]
    assert all(part in text for part in parts)


def test_crossing_a_mark_opens_nothing(window: Window) -> None:
    window.hover._rest.setInterval(LONG)
    point_at(window, SLAMMED)
    assert window.hover._rest.isActive()
    point_beside(window)
    assert not window.hover._rest.isActive()
    assert not window.hover.card.isVisible()


def test_words_that_are_selected_are_covered_by_no_card(window: Window) -> None:
    window.hover._rest.setInterval(LONG)
    viewport, left = window.view.viewport(), Qt.MouseButton.LeftButton
    start = window.view.place_of(SLAMMED.span).center()
    point_at(window, SLAMMED)
    QTest.mousePress(viewport, left, pos=start)
    QTest.mouseMove(viewport, start + QPoint(90, 0))
    QTest.mouseRelease(viewport, left, pos=start + QPoint(90, 0))
    assert window.view.selected_span()
    assert not window.hover._rest.isActive()


def test_a_click_on_a_mark_leaves_its_card_open(window: Window, qtbot: QtBot) -> None:
    point_at(window, SLAMMED)
    qtbot.waitUntil(window.hover.card.isVisible)
    spot = window.view.place_of(SLAMMED.span).center()
    QTest.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert window.hover.card.isVisible()
    assert not window.hover._grace.isActive()


def test_the_card_stays_while_the_pointer_is_on_it(window: Window, qtbot: QtBot) -> None:
    point_at(window, SLAMMED)
    qtbot.waitUntil(window.hover.card.isVisible)
    window.hover._grace.setInterval(LONG)
    point_beside(window)
    assert window.hover._grace.isActive()
    enter(window)
    assert not window.hover._grace.isActive()
    window.hover._grace.setInterval(GRACE)
    QApplication.sendEvent(window.hover.card, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(window.hover.card.isHidden)


def enter(window: Window) -> None:
    spot = QPointF(window.hover.card.rect().center())
    QApplication.sendEvent(window.hover.card, QEnterEvent(spot, spot, spot))


def test_escape_closes_the_card_whatever_has_the_focus(window: Window, qtbot: QtBot) -> None:
    for part in (window.view, window.marks.words, window.notes.add):
        point_at(window, SLAMMED)
        qtbot.waitUntil(window.hover.card.isVisible)
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_Escape)
        assert window.hover.card.isHidden()


def test_a_key_opens_the_card_and_moves_into_it_and_escape_returns(
    window: Window, qtbot: QtBot
) -> None:
    window.view.setFocus()
    window.view.set_current(SLAMMED)
    QTest.keyClick(window.view, Qt.Key.Key_Return)
    assert window.hover.card.isAncestorOf(window.focusWidget())
    point_beside(window)
    assert not window.hover._grace.isActive()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget().property("text") == "Not here"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.hover.card.isHidden()
    assert window.view.hasFocus()


def test_marks_at_one_place_are_all_explained(window: Window, qtbot: QtBot) -> None:
    point_at(window, THOUSANDS)
    qtbot.waitUntil(window.hover.card.isVisible)
    shorter, longer = texts(window)
    assert THOUSANDS.card.why in shorter
    assert COST.card.why in longer


@pytest.mark.parametrize("size", [(1_280, 800), (900, 560), (700, 420)])
def test_the_card_never_covers_the_marked_line(
    window: Window, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    for one in FINDINGS[:3]:
        window.view.set_current(one)
        window.hover.open_at_caret()
        line = window.view.place_of(one.span)
        corner = window.view.viewport().mapTo(window, line.topLeft())
        assert not window.hover.card.geometry().intersects(QRect(corner, line.size()))
        assert window.rect().contains(window.hover.card.geometry())


def test_the_card_of_several_marks_covers_none_of_their_lines(window: Window) -> None:
    whole = finding(FIRST, Category.CLAIM)
    window.view.set_marks(Placed.of((SLAMMED, whole)))
    window.view.set_caret(SLAMMED.span.start)
    window.hover.open_at_caret()
    assert window.hover.card.findings == (SLAMMED, whole)
    places = [window.view.place_of(one.span) for one in (SLAMMED, whole)]
    assert places[0].height() < places[1].height()
    for line in places:
        corner = window.view.viewport().mapTo(window, line.topLeft())
        assert not window.hover.card.geometry().intersects(QRect(corner, line.size()))


@given(st.integers(50, 900), st.integers(100, 900), st.integers(40, 860), st.integers(20, 40))
def test_a_card_of_any_height_keeps_off_its_line(
    height: int, window_height: int, top: int, line_height: int
) -> None:
    line = QRect(120, min(top, window_height - line_height), 90, line_height)
    rect = placed(QSize(400, height), line, QSize(1_000, window_height))
    assert not rect.intersects(line)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_a_button_of_the_card(window: Window, key: Qt.Key) -> None:
    window.view.set_current(SLAMMED)
    window.hover.open_at_caret()
    (actions,) = window.hover.card.findChildren(CardActions)
    pressed: list[bool] = []
    actions.note.clicked.connect(lambda: pressed.append(True))
    actions.note.setFocus()
    QTest.keyClick(actions.note, key)
    assert len(pressed) == 1


def test_a_card_that_would_scroll_is_wider(window: Window) -> None:
    card, style = window.hover.card, window.hover._style
    sizes = {}
    for name, top in (("roomy", 40), ("tight", window.height() // 2)):
        card.explain((SLAMMED,), QRect(130, top, 90, 25), style)
        sizes[name] = card.size()
    assert sizes["roomy"].width() < sizes["tight"].width()
    assert sizes["roomy"].height() > sizes["tight"].height()


def test_the_words_of_the_card_can_be_selected(window: Window) -> None:
    window.view.set_current(SLAMMED)
    window.hover.open_at_caret()
    text = window.hover.card.findChildren(CardText)[0]
    text.selectAll()
    text.copy()
    assert SLAMMED.card.why in QApplication.clipboard().text()


def test_scrolling_closes_the_card(window: Window) -> None:
    window.view.set_current(SLAMMED)
    window.hover.open_at_caret()
    window.view.moved.emit()
    assert window.hover.card.isHidden()


def test_a_screen_reader_hears_what_the_card_is_about(window: Window) -> None:
    window.view.set_current(SLAMMED)
    window.hover.open_at_caret()
    heard = QAccessible.queryAccessibleInterface(window.hover.card).text(QAccessible.Text.Name)
    assert SLAMMED.card.title in heard
    assert SLAMMED.card.words in heard


def test_the_mark_at_the_caret_is_explained_though_another_was_walked_to(window: Window) -> None:
    window.view.set_current(SLAMMED)
    window.view.set_caret(COST.span.end - 1)
    window.hover.open_at_caret()
    assert window.hover.card.findings == (COST,)
    window.hover.dismiss()
    window.view.set_caret(0)
    window.hover.open_at_caret()
    assert window.hover.card.findings == (SLAMMED,)


@menus
@pytest.mark.parametrize("opens", ["menu", "context menu", "dialog"])
def test_a_menu_or_a_dialog_closes_the_card(window: Window, opens: str) -> None:
    window.view.set_current(SLAMMED)
    window.hover.open_at_caret()
    assert window.hover.card.findChildren(CardText)[0].hasFocus()
    over: QMenu | QDialog = QDialog(window) if opens == "dialog" else window.view.menu_at(None)
    if opens == "menu":
        over = window.menuBar().findChildren(QMenu)[0]
    over.popup(QPoint(9, 9)) if isinstance(over, QMenu) else over.show()
    assert over.isVisible()
    assert window.hover.card.isHidden()
    over.close()
    assert window.focusWidget() is window.view


@menus
def test_the_menu_of_the_card_itself_leaves_it_open(window: Window) -> None:
    window.view.set_current(SLAMMED)
    window.hover.open_at_caret()
    menu = window.hover.card.findChildren(CardText)[0].createStandardContextMenu()
    menu.popup(QPoint(9, 9))
    assert window.hover.card.isVisible()
    menu.close()


@pytest.mark.parametrize("part", ["words", "find"])
def test_a_card_that_is_left_closes(window: Window, part: str) -> None:
    window.view.set_current(SLAMMED)
    window.hover.open_at_caret()
    if part == "find":
        window.reading.find_bar.open()
    else:
        window.marks.words.setFocus()
    assert window.hover.card.isHidden()
    assert focused() is (window.marks.words if part == "words" else window.reading.find_bar.field)


def test_a_card_closes_when_the_page_gets_another_size(window: Window, qtbot: QtBot) -> None:
    window.view.set_current(SLAMMED)
    window.hover.open_at_caret()
    window.panels.show_side(on=False)
    qtbot.waitUntil(window.hover.card.isHidden)
    assert focused() is window.view


@menus
def test_no_card_opens_over_a_menu(window: Window, qtbot: QtBot) -> None:
    point_at(window, SLAMMED)
    menu = window.view.menu_at(None)
    menu.popup(QPoint(9, 9))
    qtbot.waitUntil(lambda: not window.hover._rest.isActive())
    assert window.hover.card.isHidden()
    menu.close()


def test_a_card_of_many_words_becomes_wider_before_it_scrolls(window: Window) -> None:
    window.resize(1_280, 690)
    card = replace(SLAMMED.card, why="A word can suggest more than it says. " * 6)
    window.hover.open((replace(SLAMMED, card=card),))
    assert window.hover.card.width() > 600
    assert window.hover.card._scroll.verticalScrollBar().maximum() == 0
