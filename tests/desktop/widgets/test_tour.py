"""The hints: shown once, never over the text, and complete from the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.translation import ENGLISH, Speech, speak
from desktop.widgets.marking import Marking
from desktop.widgets.tour import HINTS, Tour
from tests.desktop.widgets.keys import focused, press
from tests.desktop.widgets.made import ANALYSIS, ARTICLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.widgets.window import Window

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def tour(window: Window) -> Tour:
    return Tour(window, seen=False)


@pytest.fixture
def starred() -> Iterator[None]:
    """Let the window speak a language of which every text is another."""
    speak(Speech(lambda text, _note, _count: f"*{text}"))
    yield
    speak(ENGLISH)


def mark(window: Window) -> None:
    marking = Marking(window)
    marking.open(ARTICLE.digest)
    marking.take(ANALYSIS)


def told(window: Window) -> str:
    return window.message.text if window.message.isVisible() else ""


def test_the_first_marks_bring_the_first_hint(window: Window, tour: Tour) -> None:
    assert told(window) == ""
    mark(window)
    assert told(window) == f"Hint 1 of 3: {HINTS[0]}"
    assert window.focusWidget() is window.view
    assert tour.seen
    page = window.reading.parentWidget()
    assert page is not None
    assert not window.message.geometry().intersects(page.geometry())


def test_hints_that_were_seen_do_not_come_again(window: Window) -> None:
    Tour(window, seen=True)
    mark(window)
    assert told(window) == ""


def test_a_click_leads_through_three_hints_and_out(window: Window, tour: Tour) -> None:
    mark(window)
    for hint in HINTS:
        assert told(window).endswith(hint)
        QTest.mouseClick(window.message.action, Qt.MouseButton.LeftButton)
    assert told(window) == ""


def test_a_key_leads_through_them_and_escape_ends_them(window: Window, tour: Tour) -> None:
    window.view.setFocus()
    press(Qt.Key.Key_F1, SHIFT)
    press(Qt.Key.Key_F1, SHIFT)
    assert told(window) == f"Hint 2 of 3: {HINTS[1]}"
    assert focused() is window.view
    press(Qt.Key.Key_Escape)
    assert told(window) == ""
    press(Qt.Key.Key_F1, SHIFT)
    assert told(window) == f"Hint 1 of 3: {HINTS[0]}"


def test_in_another_language_they_go_on_and_end_as_well(
    starred: None, window: Window, tour: Tour
) -> None:
    tour.show_next()
    tour.show_next()
    assert told(window) == f"*Hint 2 of 3: *{HINTS[1]}"
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert told(window) == ""
