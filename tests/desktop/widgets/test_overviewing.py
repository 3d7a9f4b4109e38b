"""The overview: its picture, its tables, and the ways from there into the text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest

from analyzers.balance import balance_of
from analyzers.gaps import NOT_ENGLISH
from analyzers.overview import Part, overview_of
from analyzers.values import Analysis, Article, Category
from desktop.decisions import Decided, Decision, Place, Scope
from desktop.widgets import themes
from desktop.widgets.editing import Editing
from desktop.widgets.overview_panel import ASK, COUNTS, PARAGRAPHS, PICTURE
from desktop.widgets.overviewing import COUNTING, NONE_OPEN, Overviewing
from desktop.widgets.page_style import PageStyle
from tests.desktop.widgets.made import ARTICLE, FINDINGS, FIRST, SLAMMED, TEXT
from tests.desktop.widgets.test_sourcing import ANALYSIS as SAID

if TYPE_CHECKING:
    from desktop.widgets.overview_panel import OverviewPanel
    from desktop.widgets.window import Window

BALANCE = balance_of(ARTICLE, SAID.attributions)
OVERVIEW = replace(overview_of(ARTICLE, FINDINGS, BALANCE), words=1_000)
ANALYSIS = Analysis(
    ARTICLE.digest,
    findings=FINDINGS,
    overview=OVERVIEW,
    readability={"flesch_reading_ease": 47.8, "flesch_kincaid_grade": 10.9},
    language="en",
)


@pytest.fixture
def overviewing(window: Window) -> Overviewing:
    overviewing = Overviewing(window)
    overviewing.open(ARTICLE)
    overviewing.take(ANALYSIS)
    window.commands["go_overview"].trigger()
    return overviewing


@pytest.fixture
def panel(window: Window, overviewing: Overviewing) -> OverviewPanel:
    return window.overview


def test_the_key_leads_to_the_chart(window: Window, panel: OverviewPanel) -> None:
    assert panel.isVisible()
    assert window.focusWidget() is panel.chart
    assert "Loaded language 2" in panel.chart.accessibleDescription()


def test_the_arrows_go_along_the_chart_and_enter_goes_there(
    window: Window, panel: OverviewPanel
) -> None:
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(panel.chart, key)
    assert panel._told.text() == "¶1: loaded language 2, unattributed claims 1"
    QTest.keyClick(panel.chart, Qt.Key.Key_Return)
    assert window.view.caret() == TEXT.index(FIRST)
    assert window.focusWidget() is panel.chart


def test_a_click_on_a_bar_goes_to_its_paragraph(window: Window, panel: OverviewPanel) -> None:
    chart = panel.chart
    spot = QPoint(round(chart.middle_of(2)), chart.height() // 2)
    QTest.mouseMove(chart, spot)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=spot)
    assert panel._told.text().startswith("¶1: ")
    assert window.view.caret() == TEXT.index(FIRST)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert window.view.caret() == TEXT.index(FIRST)


def coloured(panel: OverviewPanel, category: Category) -> int:
    image = panel.chart.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    colour = QColor(themes.LIGHT.mark(category)).rgb()
    places = ((x, y) for x in range(24, image.width() - 40) for y in range(image.height()))
    return sum(image.pixel(x, y) == colour for x, y in places)


def test_what_scrolls_the_panel_chooses_nothing_in_the_chart(panel: OverviewPanel) -> None:
    chart = panel.chart
    QTest.keyClick(chart, Qt.Key.Key_Right)
    before, spot, turn = chart.value(), QPointF(40, 20), QPoint(0, -120)
    button, modifier = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase, inverted = Qt.ScrollPhase.NoScrollPhase, False
    wheel = QWheelEvent(spot, spot, turn, turn, button, modifier, phase, inverted)
    QGuiApplication.sendEvent(chart, wheel)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        QTest.keyClick(chart, key)
    assert before > 0
    assert chart.value() == before


def test_the_chart_draws_marks_and_nothing_where_there_are_none(panel: OverviewPanel) -> None:
    assert coloured(panel, Category.LOADED) > 10
    bare = tuple(replace(part, marks={}) for part in OVERVIEW.parts)
    panel.chart.show_parts(bare)
    assert coloured(panel, Category.LOADED) == 0


def test_a_very_long_article_fits_into_the_chart(panel: OverviewPanel) -> None:
    panel.chart.show_parts(tuple(Part(n, n, {Category.OWN: 1}) for n in range(1, 5_000)))
    last = len(panel.chart.columns) - 1
    assert panel.chart.middle_of(last) < panel.chart.width()
    assert coloured(panel, Category.OWN) > 10


def test_the_table_says_what_the_picture_draws(panel: OverviewPanel) -> None:
    panel.pages.button(COUNTS).click()
    assert panel.counts.isVisible()
    cells = panel.counts.numbers.cells
    assert ("Loaded language", "2", "2.0") in {row[:3] for row in cells}
    assert "Words of Ana Ortiz" in {row[0] for row in cells}
    heard = panel.counts.numbers.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Loaded language, Here: 2"


def test_the_table_is_copied_whole_or_in_rows(window: Window, panel: OverviewPanel) -> None:
    editing = Editing(window)
    panel.pages.button(COUNTS).click()
    panel.copy_button.click()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 1 + len(
        panel.counts.numbers.cells
    )
    panel.part.setFocus()
    panel.counts.selectRow(1)
    QTest.keyClick(panel.counts, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, row = QGuiApplication.clipboard().text().splitlines()
    assert head.startswith("What\tHere\tPer 1,000\tUsual")
    assert row.startswith("Unattributed claims\t1\t1.0\t")
    assert editing


def test_a_row_of_the_paragraphs_leads_there(window: Window, panel: OverviewPanel) -> None:
    panel.pages.button(PARAGRAPHS).click()
    panel.part.setFocus()
    table = panel.paragraphs
    assert window.focusWidget() is table
    table.setCurrentIndex(table.numbers.index(2, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert window.view.caret() == TEXT.index(FIRST)
    panel.pages.button(PICTURE).click()
    assert panel.chart.isVisible()


def test_a_click_on_a_row_of_the_paragraphs_leads_there(
    window: Window, panel: OverviewPanel
) -> None:
    panel.pages.button(PARAGRAPHS).click()
    table = panel.paragraphs
    spot = table.visualRect(table.numbers.index(2, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert window.view.caret() == TEXT.index(FIRST)


def test_a_short_article_says_why_it_is_not_compared(
    panel: OverviewPanel, overviewing: Overviewing
) -> None:
    assert not panel._short.isVisibleTo(panel)
    overviewing.take(replace(ANALYSIS, overview=replace(OVERVIEW, words=30)))
    assert panel._short.isVisibleTo(panel)
    assert panel._told.text() == ASK


def test_another_theme_and_size_keep_the_numbers(window: Window, panel: OverviewPanel) -> None:
    before = panel.chart.sizeHint().height()
    window.set_style(PageStyle(themes.DARK, 38.0))
    assert panel.chart.sizeHint().height() == 2 * before
    assert panel._ranges.count() > 8


def test_without_an_overview_the_panel_says_why(
    panel: OverviewPanel, overviewing: Overviewing
) -> None:
    overviewing.open(ARTICLE)
    assert panel.empty.text() == COUNTING
    overviewing.take(replace(ANALYSIS, digest="another"))
    overviewing.miss("another", "Too long.")
    assert panel.empty.text() == COUNTING
    overviewing.take(Analysis(ARTICLE.digest, language="de"))
    assert panel.empty.text() == NOT_ENGLISH
    overviewing.miss(ARTICLE.digest, "Too long.")
    assert panel.empty.text() == "Too long."
    overviewing.open(None)
    assert panel.empty.text() == NONE_OPEN
    assert not panel.chart.isVisible()


def test_a_dismissed_mark_is_no_longer_counted(
    overviewing: Overviewing, panel: OverviewPanel
) -> None:
    assert "Loaded language 2" in panel.chart.accessibleDescription()
    place = Place.of(TEXT, SLAMMED.span)
    decision = Decision("1", Scope.PLACE, SLAMMED.rule, "", place, ARTICLE.digest, None, None, "")
    overviewing.decide(Decided.of([decision], ARTICLE, None))
    assert "Loaded language 1" in panel.chart.accessibleDescription()
    overviewing.decide(Decided())
    assert "Loaded language 2" in panel.chart.accessibleDescription()


def test_the_overview_of_another_article_waits_for_its_own_numbers(
    overviewing: Overviewing, panel: OverviewPanel
) -> None:
    overviewing.open(Article("Other words."))
    overviewing.decide(Decided())
    assert panel.empty.text() == COUNTING
