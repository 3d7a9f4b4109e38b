"""With text at 300 %, by the reader’s zoom or by the desktop, all can be read and reached."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from desktop.mark_filter import MarkFilter
from desktop.preferences import ThemeChoice
from desktop.typography import Typography
from desktop.widgets import fonts, themes
from desktop.widgets.choice import ChoiceButton
from desktop.widgets.find_bar import FindBar
from desktop.widgets.message_bar import Notice
from desktop.widgets.page_style import PageStyle, page_style
from desktop.widgets.room import FoldingRow, Scrolled
from desktop.widgets.tour import HINTS, NEXT
from desktop.widgets.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop.app import Desk

SIZE = QSize(1_280, 800)
LARGE = 42  # pixels, three times what is usual


@pytest.fixture
def large(typefaces: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A desktop that sets its texts at 300 per cent."""
    font = QFont(fonts.SANS)
    font.setPixelSize(LARGE)
    usual = QApplication.font()
    monkeypatch.setattr(fonts, "window_font", lambda: QFont(font))
    QApplication.setFont(font)
    yield
    QApplication.setFont(usual)


@pytest.fixture
def desk(large: None, start: Callable[..., Desk], sized: Callable[[Desk], None]) -> Desk:
    desk = start()
    sized(desk)
    return desk


@pytest.fixture
def sized(qtbot: QtBot) -> Callable[[Desk], None]:
    def size(desk: Desk) -> None:
        desk.window.resize(SIZE)
        qtbot.waitExposed(desk.window)

    return size


def test_the_page_follows_the_desktop_and_the_zoom_is_the_readers(large: None) -> None:
    style = page_style(ThemeChoice.LIGHT, 1.0, Typography())
    assert QFontInfo(fonts.window_font()).pixelSize() == LARGE
    assert style.scale == pytest.approx(3.0)
    assert page_style(ThemeChoice.LIGHT, 0.7, Typography()).scale == pytest.approx(2.1)


@pytest.mark.parametrize("pixels", [12, 14, 16])
def test_usual_desktops_leave_the_page_as_it_is(
    typefaces: None, pixels: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    font = QFont(fonts.SANS)
    font.setPixelSize(pixels)
    monkeypatch.setattr(fonts, "window_font", lambda: QFont(font))
    assert page_style(ThemeChoice.LIGHT, 1.0, Typography()).scale == 1


def test_the_first_window_fits_on_the_screen_with_its_frame(qtbot: QtBot) -> None:
    window = Window(PageStyle(themes.LIGHT), MarkFilter())
    qtbot.addWidget(window)
    screen = window.screen().availableSize()  # 800 by 800 here
    assert window.width() < screen.width()
    assert window.height() < screen.height()


def test_the_window_stays_on_a_small_screen(desk: Desk) -> None:
    window = desk.window
    window.message.tell(Notice(HINTS[0], NEXT))
    for command in ("contents", "go_notes", "go_sources", "go_overview", "go_marks"):
        window.commands[command].trigger()
        QApplication.processEvents()
        least = window.minimumSizeHint()
        assert least.width() <= SIZE.width(), command
        assert least.height() <= SIZE.height(), command


def test_no_button_is_cut(desk: Desk) -> None:
    """Each has the room for its words that it asks for, bold where it is down."""
    window = desk.window
    window.panels.bring_back()
    QApplication.processEvents()
    kinds = (QPushButton, QToolButton)
    buttons = [one for kind in kinds for one in window.findChildren(kind) if one.isVisible()]
    assert len(buttons) >= 6
    assert [one.text() for one in buttons if _words(one) > one.width()] == []


def _words(button: QAbstractButton) -> int:
    font = QFont(button.font())
    if button.isChecked():
        font.setWeight(fonts.BOLD)
    return QFontMetrics(font).horizontalAdvance(button.text().replace("&", ""))


@pytest.mark.parametrize("zoom", [0.7, 1.0, 2.0, 3.0])
def test_everything_in_a_panel_grows_alike_and_has_its_room(
    start: Callable[..., Desk], sized: Callable[[Desk], None], qtbot: QtBot, zoom: float
) -> None:
    """The page may grow further, or shrink."""
    desk = start()
    desk.look._set_zoom(zoom)
    desk.window.commands["contents"].trigger()
    sized(desk)
    for panel in ("marks", "notes", "sources", "overview", "contents"):
        area = desk.window.panels.frame(panel).widget()
        desk.window.panels.frame(panel).raise_()
        QApplication.processEvents()
        inside = area.findChildren(QAbstractButton) + area.findChildren(QLabel)
        assert {QFontInfo(one.font()).pixelSize() for one in inside} == {
            round(14 * min(max(zoom, 1.0), 2.0))
        }
        shown = getattr(desk.window, panel, area)
        qtbot.waitUntil(partial(_is_within, shown, area))


def _is_within(part: QWidget, area: QWidget) -> bool:
    return part.width() <= area.width()


def test_the_tabs_of_the_panels_are_whole(desk: Desk) -> None:
    bars = [bar for bar in desk.window.findChildren(QTabBar) if bar.parent() is desk.window]
    assert bars
    assert all(bar.elideMode() is Qt.TextElideMode.ElideNone for bar in bars)


def test_what_takes_the_focus_comes_into_sight_in_a_low_panel(desk: Desk) -> None:
    window = desk.window
    window.resize(SIZE.width(), 500)
    QApplication.processEvents()
    panel = window.marks
    area = next(one for one in window.findChildren(Scrolled) if one.isAncestorOf(panel))
    first, last = next(iter(panel.switches.values())), panel.words
    for control in (last, first, last):
        control.setFocus()
        QApplication.processEvents()
        assert _seen(area, control), control


def _seen(area: QScrollArea, control: QWidget) -> bool:
    place = QRect(control.mapTo(area.viewport(), control.rect().topLeft()), control.size())
    return area.viewport().rect().contains(place)


@pytest.mark.parametrize("command", ["text", "glossary", "decisions", "my_rules", "about"])
def test_dialogs_stay_on_the_screen(desk: Desk, command: str) -> None:
    window = desk.window
    window.commands[command].trigger()
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    least, screen = dialog.minimumSizeHint(), QSize(1_280, 800)
    assert least.width() <= screen.width()
    assert least.height() <= screen.height()
    assert dialog.height() <= max(dialog.screen().availableSize().height(), least.height())
    dialog.close()


def test_the_place_of_a_find_is_never_cut(qtbot: QtBot, typefaces: None) -> None:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.show()
    for width in range(300, 700, 20):
        bar.resize(width, bar.sizeHint().height())
        bar.say("12 of 57")
        QApplication.processEvents()
        assert bar.answer.width() >= bar.answer.sizeHint().width(), width


def test_a_row_folds_where_it_is_too_narrow_and_unfolds_again(qtbot: QtBot) -> None:
    parts = [QPushButton("Some words"), QPushButton("Other words")]
    around = QWidget()
    qtbot.addWidget(around)
    row = FoldingRow(*parts, spacing=8)
    row.setParent(around)
    around.show()
    wide = row.sizeHint().width()
    for width, folded in ((wide, False), (wide - 20, True), (wide + 20, False)):
        row.resize(width, 100)
        QApplication.processEvents()
        assert row.is_folded is folded
        assert (parts[0].x() == parts[1].x()) is folded
    assert row.minimumSizeHint().width() < wide


def test_a_panel_that_scrolls_is_never_narrower_than_it_needs(qtbot: QtBot) -> None:
    panel = ChoiceButton("Some words that are not cut")
    area = Scrolled(panel)
    qtbot.addWidget(area)
    assert area.minimumSizeHint().width() > panel.minimumSizeHint().width()
    assert area.minimumSizeHint().height() <= panel.minimumSizeHint().height()
