"""From a mark to its nearest source."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from analyzers.values import FindingKind, NearestSource
from desktop.nearest import nearest_source
from tests.desktop.widgets.made import ANALYSIS, COST, MAYOR, SLAMMED

if TYPE_CHECKING:
    from desktop.widgets.marking import Marking
    from desktop.widgets.window import Window

NEAR = NearestSource(2, MAYOR.span, "Mayor Ortiz")
SOURCED = replace(COST, kind=FindingKind.FIGURE, card=replace(COST.card, nearest=NEAR))
BARE = replace(COST, kind=FindingKind.FIGURE)


def opened(window: Window, marking: Marking) -> None:
    marking.take(replace(ANALYSIS, findings=(SOURCED, MAYOR, SLAMMED)))
    window.view.set_current(SOURCED)
    window.hover.open_at_caret()


def test_the_card_says_which_source_is_nearest_and_does_not_say_that_there_is_none() -> None:
    assert nearest_source(SOURCED) == "¶2, Mayor Ortiz"
    assert nearest_source(BARE) == ""
    assert nearest_source(SLAMMED) == ""


def test_the_button_selects_the_source(window: Window, marking: Marking) -> None:
    opened(window, marking)
    section = window.hover.card._sections[0]
    assert "Nearest source   ¶2, Mayor Ortiz" in section.text.toPlainText()
    assert section.actions_row.source.text() == "Go to ¶2"
    QTest.mouseClick(section.actions_row.source, Qt.MouseButton.LeftButton)
    assert window.view.selected_span() == MAYOR.span
    assert not window.hover.card.isVisible()
    assert window.view.hasFocus()


def test_the_keyboard_alone_reaches_the_source(window: Window, marking: Marking) -> None:
    opened(window, marking)
    section = window.hover.card._sections[0]
    for _ in range(4):
        focus = QApplication.focusWidget()
        assert focus
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        if section.actions_row.source.hasFocus():
            break
    assert section.actions_row.source.hasFocus()
    QTest.keyClick(section.actions_row.source, Qt.Key.Key_Space)
    assert window.view.selected_span() == MAYOR.span


def test_a_mark_without_a_source_near_offers_no_way(window: Window, marking: Marking) -> None:
    marking.take(replace(ANALYSIS, findings=(BARE,)))
    window.view.set_current(BARE)
    window.hover.open_at_caret()
    section = window.hover.card._sections[0]
    assert "Nearest source" not in section.text.toPlainText()
    assert not section.actions_row.source.isVisible()
