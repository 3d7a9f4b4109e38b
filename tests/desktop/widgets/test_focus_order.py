"""Tab leads through the window as it is read, and never to what cannot be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar, QWidget

from analyzers.values import Category, Sensitivity
from desktop.widgets.contents import Contents
from desktop.widgets.focus_order import in_order
from desktop.widgets.message_bar import Notice
from desktop.widgets.strip import Strip
from desktop.widgets.window import Window
from tests.desktop.widgets.keys import focused, press
from tests.desktop.widgets.made import ANALYSIS, ARTICLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.widgets.marking import Marking

FORWARD, BACK = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


@pytest.fixture
def whole(qtbot: QtBot, window: Window, marking: Marking) -> Window:
    """A window with everything in it: a message, a bar, panels on both sides."""
    contents = Contents(window)
    contents.show_articles([("1", "An article")])
    window.commands["contents"].trigger()
    window.message.tell(Notice("Something to know.", "Do it"))
    window.reading.find_bar.open()
    qtbot.waitActive(window)
    QApplication.processEvents()
    window.view.setFocus()
    return window


def walk(key: Qt.Key) -> list[QWidget]:
    """Return where a key leads until it comes back."""
    stops = [focused()]
    while True:
        press(key)
        if focused() in stops:
            assert focused() is stops[0]
            return stops
        stops.append(focused())


def test_tab_goes_from_the_article_to_the_right_and_from_the_left_back_to_it(
    whole: Window,
) -> None:
    stops = walk(FORWARD)
    panel, reading = whole.marks, whole.reading
    tabs = next(one for one in stops if isinstance(one, QTabBar))
    assert isinstance(stops[1], Strip)
    wanted = [
        *(whole.view, reading.strip, reading.find_bar.field, reading.find_bar.close_button, tabs),
        *(one for one in panel.switches.values() if one.isVisible()),
        *(panel.voice.button(value=True), panel.amount.button(Sensitivity.NORMAL)),
        *(panel.words, panel.list, whole.message.action, whole.message.close_button),
    ]
    assert [one for one in stops if one in wanted] == wanted
    assert stops.index(whole.message.action) == len(stops) - 2


def test_the_other_way_leads_through_the_same_places(whole: Window) -> None:
    there = walk(FORWARD)
    assert walk(BACK) == [there[0], *reversed(there[1:])]


def test_every_stop_can_be_seen_and_has_a_name(whole: Window) -> None:
    for one in walk(FORWARD):
        assert not one.visibleRegion().isEmpty(), one
        text = one.text() if isinstance(one, QPushButton) else ""
        assert one.accessibleName() or text, one


@pytest.mark.parametrize("go", [Window.go_to_notes, Window.go_to_sources, Window.go_to_overview])
def test_panels_that_lie_behind_are_left_out(whole: Window, go: Callable[[Window], None]) -> None:
    go(whole)
    QApplication.processEvents()
    stops = in_order(whole)
    assert not any(whole.marks.isAncestorOf(one) for one in stops)
    press(FORWARD)
    assert focused() in stops


def test_tab_goes_round_in_the_card_and_escape_leads_back(
    qapp: QApplication, whole: Window
) -> None:
    whole.reading.find_bar.hide()
    whole.view.setFocus()
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_Return)
    card = whole.hover.card
    stops = walk(FORWARD)
    assert all(card.isAncestorOf(one) for one in stops)
    places = [one.mapTo(card, QPoint(0, 0)) for one in stops[1:]]
    assert [(place.y(), place.x()) for place in places] == sorted(
        (place.y(), place.x()) for place in places
    )
    told: list[QWidget | None] = []
    qapp.focusChanged.connect(lambda _, now: told.append(now))
    press(Qt.Key.Key_Escape)
    assert told == [whole.view]


@pytest.fixture
def blank(qtbot: QtBot, window: Window) -> Window:
    """A window without an article."""
    window.show_no_article()
    qtbot.waitActive(window)
    QApplication.processEvents()
    return window


def test_the_focus_stays_on_the_empty_page_when_a_panel_is_put_away(blank: Window) -> None:
    Contents(blank)
    for _ in range(2):
        blank.commands["contents"].trigger()
    assert focused() is blank.empty.open
    blank.go_to_marks()
    assert focused() is blank.marks.switches[Category.LOADED]
    blank.panels.show_side(on=False)
    assert focused() is blank.empty.open


def test_a_message_that_goes_leaves_the_focus_to_the_page(blank: Window) -> None:
    blank.message.tell(Notice("Something to know.", "Do it"))
    blank.message.action.setFocus()
    blank.message.action.click()
    assert focused() is blank.empty.open
    blank.show_article(ARTICLE, "An article", at=0)
    blank.message.tell(Notice("Something to know."))
    blank.message.close_button.setFocus()
    press(Qt.Key.Key_Escape)
    assert focused() is blank.view


def test_escape_on_the_empty_page_dismisses_the_message(blank: Window) -> None:
    blank.message.tell(Notice("Something to know."))
    blank.go_to_marks()
    press(Qt.Key.Key_Escape)
    assert blank.message.isVisible()  # what it says may be needed while one works elsewhere
    blank.go_to_page()
    press(Qt.Key.Key_Escape)
    assert blank.message.isHidden()
    assert focused() is blank.empty.open


def test_a_panel_with_nothing_to_go_through_does_not_take_the_focus_later(
    window: Window, marking: Marking
) -> None:
    marking.open(ARTICLE.digest)
    window.view.setFocus()
    window.go_to_sources()
    assert focused() is window.view
    assert window.status._bar.currentMessage() == window.sources.empty.text()
    window.go_to_overview()
    assert focused() is window.view
    window.go_to_marks()
    assert focused() is window.marks.switches[Category.LOADED]
    window.view.setFocus()
    marking.take(ANALYSIS)
    assert focused() is window.view
