"""The left panel: articles opened before, and the headings of this one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from analyzers.values import Article, Block, BlockKind, Span
from desktop.widgets.contents import Contents
from desktop.widgets.contents_panel import NO_ARTICLES, NO_HEADINGS, NO_MATCH, ContentsPanel
from desktop.widgets.reading_focus import ReadingFocus
from tests.desktop.widgets.keys import press

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListWidget
    from pytestqt.qtbot import QtBot

    from desktop.widgets.window import Window

LINES = "A line of words that fills the page.\n" * 100
TEXT = f"{LINES}First part\n{LINES}Second part\n{LINES}"
ARTICLES = [("one", "Council votes on plan"), ("two", "Mayor & council"), ("three", "Rain")]


def heading(words: str) -> Block:
    start = TEXT.index(words)
    return Block(Span(start, start + len(words)), BlockKind.HEADING)


@pytest.fixture
def contents(window: Window) -> Contents:
    contents = Contents(window)
    article = Article(TEXT, (heading("First part"), heading("Second part")))
    window.show_article(article, "Long", at=0)
    contents.show_articles(ARTICLES)
    return contents


@pytest.fixture
def panel(window: Window, contents: Contents, qtbot: QtBot) -> ContentsPanel:
    window.activateWindow()
    qtbot.waitUntil(window.view.hasFocus)
    press(Qt.Key.Key_F7)
    return contents.panel


def shown(rows: QListWidget) -> list[str]:
    items = [rows.item(row) for row in range(rows.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_a_key_shows_the_panel_and_another_press_returns_to_the_text(
    window: Window, panel: ContentsPanel
) -> None:
    assert panel.isVisible()
    assert panel.filter.hasFocus()
    assert window.commands["contents"].isChecked()
    press(Qt.Key.Key_F7)
    assert not panel.isVisible()
    assert window.view.hasFocus()


def test_the_key_brings_the_panel_out_from_behind_another(
    window: Window, panel: ContentsPanel
) -> None:
    search = window.panels.frame("search")
    search.show()
    search.raise_()
    QApplication.processEvents()
    press(Qt.Key.Key_F7)
    assert panel.filter.hasFocus()
    assert not panel.visibleRegion().isEmpty()
    assert window.commands["contents"].isChecked()
    press(Qt.Key.Key_F7)
    assert not panel.isVisible()
    assert not window.commands["contents"].isChecked()


def test_the_filter_keeps_the_titles_that_have_all_its_words(panel: ContentsPanel) -> None:
    QTest.keyClicks(panel.filter, "COUNCIL plan")
    assert shown(panel.articles) == ["Council votes on plan"]
    panel.filter.setText("snow")
    assert panel.no_articles.text() == NO_MATCH
    assert not panel.articles.isVisible()
    panel.filter.clear()
    assert len(shown(panel.articles)) == 3


def test_an_article_is_chosen_with_keys_alone(
    window: Window, panel: ContentsPanel, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_Tab)
    assert panel.articles.hasFocus()
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(window.recent_chosen) as chosen:
        press(Qt.Key.Key_Return)
    assert chosen.args == ["two"]


def test_keys_lead_from_the_filter_to_the_titles_and_empty_it(
    window: Window, panel: ContentsPanel, qtbot: QtBot
) -> None:
    QTest.keyClicks(panel.filter, "council")
    with qtbot.waitSignal(panel.article_chosen) as told:
        press(Qt.Key.Key_Return)
    assert told.args == ["one"]
    panel.filter.setFocus()
    press(Qt.Key.Key_Escape)
    assert not panel.filter.text()
    QTest.keyClicks(panel.filter, "mayor")
    press(Qt.Key.Key_Down)
    assert panel.articles.hasFocus()
    assert panel.articles.currentItem().text() == "Mayor & council"


def test_a_heading_brings_its_part_to_the_top(window: Window, panel: ContentsPanel) -> None:
    assert shown(panel.headings) == ["First part", "Second part"]
    panel.headings.setFocus()
    panel.headings.setCurrentRow(1)
    press(Qt.Key.Key_Return)
    assert window.view.top_offset() == TEXT.index("Second part")
    assert window.view.hasFocus()


def test_what_is_not_there_is_told_in_words(window: Window, panel: ContentsPanel) -> None:
    window.show_article(Article("Words."), "Short", at=0)
    assert panel.no_headings.isVisible()
    assert panel.no_headings.text() == NO_HEADINGS
    panel.show_articles([])
    assert panel.no_articles.text() == NO_ARTICLES


def test_reading_focus_puts_this_panel_away_too(window: Window, panel: ContentsPanel) -> None:
    focus = ReadingFocus(window)
    window.go_to_notes()
    press(Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    assert not panel.isVisible()
    focus.leave()
    assert panel.isVisible()
    assert not window.notes.visibleRegion().isEmpty()
