"""The panels about an article come and go with it, as the reader left them."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from analyzers.values import Article
from desktop.mark_filter import MarkFilter
from desktop.preferences import Preferences
from desktop.widgets import themes
from desktop.widgets.page_style import PageStyle
from desktop.widgets.panels import WIDTHS
from desktop.widgets.window import PAGE, Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

ARTICLE = Article("The council voted on the plan after a long debate.\n" * 20)


@pytest.fixture
def begin(typefaces: None, qtbot: QtBot) -> Callable[..., Window]:
    def begin(*kept: object) -> Window:
        window = Window(PageStyle(themes.LIGHT), MarkFilter())
        qtbot.addWidget(window)
        window.restore(*(kept or ("", "")))  # type: ignore[arg-type]
        window.show_empty_page()
        window.show()
        QApplication.processEvents()
        return window

    return begin


@pytest.fixture
def window(begin: Callable[..., Window]) -> Window:
    return begin()


def in_front(window: Window) -> list[str]:
    QApplication.processEvents()
    panels = window.panels
    return [name for name in panels.names if not panels.frame(name).visibleRegion().isEmpty()]


def show(window: Window) -> None:
    window.show_article(ARTICLE, "council.txt", at=0)


def test_the_empty_page_stands_alone(window: Window) -> None:
    assert in_front(window) == []


def test_an_article_brings_the_panels_and_the_page_is_as_wide_at_once_as_it_will_be(
    window: Window,
) -> None:
    show(window)
    width = window.view.width()
    assert in_front(window) == ["marks"]
    assert window.view.width() == width
    assert window.panels.frame("marks").width() == WIDTHS["marks"]


def test_the_panel_that_was_in_front_is_so_again_with_the_next_article(window: Window) -> None:
    show(window)
    window.go_to_notes()
    window.panels.frame("card").show()
    window.show_no_article()
    assert in_front(window) == []
    window.show_empty_page()  # twice is as good as once
    show(window)
    assert in_front(window) == ["notes", "card"]


def test_what_the_reader_put_away_stays_away(window: Window) -> None:
    show(window)
    window.panels.show_side(on=False)
    window.show_no_article()
    show(window)
    assert in_front(window) == []


def test_the_side_panel_comes_back_with_what_was_in_front(window: Window) -> None:
    show(window)
    window.go_to_sources()
    window.panels.show_side(on=False)
    assert in_front(window) == []
    window.panels.show_side(on=True)
    assert in_front(window) == ["sources"]


def test_the_empty_page_brings_back_the_side_panel_as_the_last_article_left_it(
    window: Window,
) -> None:
    show(window)
    window.go_to_sources()
    window.panels.show_side(on=False)
    window.panels.show_side(on=True)
    window.go_to_notes()
    window.show_no_article()
    window.panels.show_side(on=True)
    assert in_front(window) == ["notes"]


def test_a_panel_that_is_asked_for_is_shown_without_an_article(window: Window) -> None:
    window.go_to_notes()
    assert in_front(window) == ["notes"]
    show(window)
    assert in_front(window) == ["notes"]
    window.show_no_article()
    assert in_front(window) == []


def test_the_next_window_brings_back_what_this_one_had(begin: Callable[..., Window]) -> None:
    first = begin()
    show(first)
    first.go_to_notes()
    first.show_no_article()

    window = begin(*first.kept_state(), first.panels.away)
    assert in_front(window) == []
    show(window)
    assert in_front(window) == ["notes"]
    assert window.panels.frame("notes").width() == WIDTHS["marks"]


@pytest.mark.parametrize("away", [["marks", "gone"], "marks", None, [1]])
def test_panels_that_are_no_longer_known_are_passed_over(
    begin: Callable[..., Window], away: object
) -> None:
    kept = Preferences.from_json(asdict(Preferences()) | {"away": away})
    show(begin("", "", kept.away))


def test_panels_that_large_words_made_wide_are_as_before_when_the_words_are(window: Window) -> None:
    show(window)
    window.go_to_marks()
    QApplication.processEvents()
    right, usual = window.panels.frame("marks"), window._page_style

    def turn_to(scale: float) -> int:
        window.set_style(replace(usual, size=usual.size * scale))
        QApplication.processEvents()
        return right.width()

    for wanted in (WIDTHS["marks"], 600):
        window.resizeDocks([right], [wanted], Qt.Orientation.Horizontal)
        QApplication.processEvents()
        width = right.width()  # the page keeps some room
        assert turn_to(2.0) >= right.minimumSizeHint().width()
        assert turn_to(3.0) >= width
        assert turn_to(1.0) == width


def test_in_a_narrow_window_the_panels_give_way_to_the_page(window: Window) -> None:
    show(window)
    window.go_to_marks()
    window.panels.contents  # noqa: B018 - it is built when it is first wanted
    window.panels.frame("contents").show()
    QApplication.processEvents()
    window.resize(683, 700)  # half of a common screen
    QApplication.processEvents()
    assert window.width() == 683
    assert window.reading.width() >= PAGE
