"""The card comes after the rest that the reader chose, or stands pinned beside the page."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.preferences import HoverDelay, Preferences
from desktop.widgets.commands import HOVER
from desktop.widgets.pinning import Pinning
from tests.desktop.widgets.keys import focused, press
from tests.desktop.widgets.made import COST, FINDINGS, SLAMMED, THOUSANDS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from analyzers.values import Finding
    from desktop.widgets.marking import Marking
    from desktop.widgets.window import Window

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def pinning(window: Window, marking: Marking, qtbot: QtBot) -> Pinning:
    pinning = Pinning(window, HoverDelay.SHORT)
    window.activateWindow()
    qtbot.waitUntil(window.view.hasFocus)
    return pinning


@pytest.fixture
def pinned(window: Window, pinning: Pinning) -> Pinning:
    press(Qt.Key.Key_F9, SHIFT)
    assert pinning.pane.isVisible()
    return pinning


def point_at(window: Window, finding: Finding) -> QPoint:
    viewport = window.view.viewport()
    QTest.mouseMove(viewport, QPoint(5, 5))  # a pointer that is there already does not move
    place = window.view.place_of(finding.span).center()
    QTest.mouseMove(viewport, place)
    return place


def click(window: Window, finding: Finding) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(window.view.viewport(), left, pos=point_at(window, finding))


def choose(window: Window, delay: HoverDelay) -> None:
    menu = window.findChild(QMenu, HOVER)
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.data() == delay).trigger()


def words(pinning: Pinning) -> list[str]:
    sections = [section for section in pinning.pane.sections if not section.isHidden()]
    return [section.text.toPlainText() for section in sections]


# The rest


def test_the_rest_can_be_long(window: Window, pinning: Pinning) -> None:
    choose(window, HoverDelay.LONG)
    assert window.hover._rest.interval() == 1_000
    point_at(window, SLAMMED)
    assert window.hover._rest.isActive()
    choose(window, HoverDelay.SHORT)
    assert window.hover._rest.interval() == 300
    assert pinning.delay is HoverDelay.SHORT


def test_off_leaves_the_card_to_clicks_and_keys(window: Window, pinning: Pinning) -> None:
    choose(window, HoverDelay.OFF)
    point_at(window, SLAMMED)
    assert not window.hover._rest.isActive()
    click(window, SLAMMED)
    assert window.hover.card.findings == (SLAMMED,)
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert window.hover.card.isHidden()
    window.view.set_current(SLAMMED)
    QTest.keyClick(window.view, Qt.Key.Key_Return)
    assert window.hover.card.isAncestorOf(window.focusWidget())


def test_a_click_opens_nothing_while_resting_does(window: Window, pinning: Pinning) -> None:
    click(window, SLAMMED)
    assert window.hover.card.isHidden()


def test_the_choice_is_kept_and_one_that_is_not_known_falls_back() -> None:
    kept = asdict(Preferences(hover=HoverDelay.OFF))
    assert Preferences.from_json(kept).hover is HoverDelay.OFF
    del kept["hover"]  # as earlier versions kept it
    assert Preferences.from_json(kept).hover is HoverDelay.SHORT


# The pane


def test_the_pane_follows_the_mark_that_the_reader_walks_to(
    window: Window, pinned: Pinning
) -> None:
    assert pinned.pane.empty.isVisible()
    for finding in (SLAMMED, COST):
        press(Qt.Key.Key_F8)
        assert finding.card.why in words(pinned)[0]
    assert window.hover.card.isHidden()
    assert window.view.hasFocus()


def test_resting_on_a_mark_fills_the_pane_and_opens_no_card(
    window: Window, pinned: Pinning, qtbot: QtBot
) -> None:
    point_at(window, THOUSANDS)
    qtbot.waitUntil(lambda: len(words(pinned)) == 2)
    assert THOUSANDS.card.why in words(pinned)[0]
    assert COST.card.why in words(pinned)[1]
    assert window.hover.card.isHidden()


def test_a_click_fills_the_pane_at_once(window: Window, pinned: Pinning) -> None:
    click(window, SLAMMED)
    assert pinned.pane.findings == (SLAMMED,)


def test_enter_moves_into_the_pane_and_escape_returns(window: Window, pinned: Pinning) -> None:
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_Return)
    assert pinned.pane.isAncestorOf(focused())
    press(Qt.Key.Key_Tab)
    assert focused().property("text") == "Not here"
    press(Qt.Key.Key_Escape)
    assert window.view.hasFocus()
    assert pinned.pane.isVisible()


def test_the_card_is_pinned_and_unpinned_by_its_own_button(
    window: Window, pinning: Pinning
) -> None:
    window.view.set_current(SLAMMED)
    window.hover.open_at_caret()
    section = window.hover.card._sections[0]
    QTest.mouseClick(section.actions_row.pin, Qt.MouseButton.LeftButton)
    assert window.hover.card.isHidden()
    assert pinning.pane.findings == (SLAMMED,)
    assert window.commands["pin"].isChecked()
    unpin = pinning.pane.sections[0].actions_row.pin
    assert unpin.text() == "Unpin"
    QTest.mouseClick(unpin, Qt.MouseButton.LeftButton)
    assert not pinning.pane.isVisible()
    assert not window.commands["pin"].isChecked()
    window.hover.open_at_caret()
    assert window.hover.card.isVisible()


def test_a_mark_that_is_dismissed_in_the_pane_leaves_it(
    window: Window, marking: Marking, pinned: Pinning, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_F8)
    first = pinned.pane.sections[0].actions_row
    with qtbot.waitSignal(window.hover.dismissed) as told:
        QTest.mouseClick(next(iter(first.dismissals.values())), Qt.MouseButton.LeftButton)
    assert told.args is not None
    assert told.args[0] == SLAMMED
    window.view.set_marks(type(window.view._marks).of(FINDINGS[1:]))
    assert pinned.pane.findings == ()
    assert pinned.pane.empty.isVisible()


@pytest.mark.parametrize("size", [(1_280, 800), (900, 560)])
def test_the_words_fit_the_pane(window: Window, pinned: Pinning, size: tuple[int, int]) -> None:
    window.resize(*size)
    press(Qt.Key.Key_F8)
    for section in pinned.pane.sections:
        assert section.sizeHint().width() <= pinned.pane.viewport().width()


def test_the_pane_comes_back_with_the_window(window: Window, pinned: Pinning) -> None:
    geometry, state = window.kept_state()
    press(Qt.Key.Key_F9, SHIFT)
    assert not window.hover.beside
    window.restore(geometry, state)
    assert pinned.pane.isVisible()
    assert window.hover.beside
