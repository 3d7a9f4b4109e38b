"""Tab leads through the window as it is read, and never to what cannot be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar, QWidget

from analyzers.values import Sensitivity
from desktop.widgets.contents import Contents
from desktop.widgets.focus_order import in_order
from desktop.widgets.message_bar import Notice
from desktop.widgets.strip import Strip
from desktop.widgets.window import Window
from tests.desktop.widgets.keys import focused, press

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
