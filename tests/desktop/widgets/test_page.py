"""What stands above the text, and how the parts of an article are told apart."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from analyzers.values import Article, Block, BlockKind, Span
from desktop.widgets import page, themes
from desktop.widgets.page import fill, fits, masthead
from desktop.widgets.page_style import PageStyle
from tests.desktop.widgets.made import ARTICLE, BYLINE, TITLE

STYLE = PageStyle(themes.LIGHT)


def lines(article: Article) -> list[str]:
    return [text for text, _ in masthead(article)]


def test_what_the_text_holds_is_not_said_twice() -> None:
    assert lines(ARTICLE) == ["The Example   ·   3 December 2025"]


def test_what_the_text_does_not_hold_stands_above_it() -> None:
    bare = replace(ARTICLE, blocks=())
    assert lines(bare) == ["The Example", TITLE, "Jane Roe   ·   3 December 2025"]


def test_an_article_without_fields_has_no_masthead() -> None:
    assert lines(Article("Words.")) == []


@pytest.mark.usefixtures("typefaces")
def test_title_byline_and_text_are_set_apart() -> None:
    document = QTextDocument()
    offsets = fill(document, ARTICLE, STYLE)
    assert fits(document, offsets)
    blocks = [
        document.findBlock(offsets.to_qt(ARTICLE.text.index(text))) for text in (TITLE, BYLINE)
    ]
    sizes = [block.begin().fragment().charFormat().font().pixelSize() for block in blocks]
    assert sizes == [36, 15]
    assert document.defaultFont().pixelSize() == 19


@pytest.mark.usefixtures("typefaces")
def test_a_field_with_line_feeds_stays_one_line() -> None:
    document = QTextDocument()
    article = Article("Words.", (Block(Span(0, 6), BlockKind.PARAGRAPH),), title="Two\nlines")
    offsets = fill(document, article, STYLE)
    assert fits(document, offsets)
    assert document.blockCount() == 2


@pytest.mark.usefixtures("typefaces")
def test_a_line_runs_as_most_of_its_words_do() -> None:
    """A name from the right at its beginning does not turn an English sentence round."""
    english = "محمد بن عبد told reporters that he would not resign."
    hebrew = "ראש העירייה אמר כי לא יתפטר (BBC)."
    text = f"Plain words.\n{english}\n{hebrew}"
    document = QTextDocument()
    offsets = fill(document, Article(text), STYLE)
    directions = [
        document.findBlock(offsets.to_qt(text.index(line))).textDirection()
        for line in ("Plain", english, hebrew)
    ]
    assert directions == [Qt.LayoutDirection.LeftToRight] * 2 + [Qt.LayoutDirection.RightToLeft]


def test_a_headline_of_large_type_leaves_room_for_its_words() -> None:
    title, paragraph = (page.SETTINGS[BlockKind.TITLE], page.PARAGRAPH)

    def times(zoom: float) -> float:
        style = PageStyle(themes.LIGHT, STYLE.size * zoom)
        return title.pixels(style) / paragraph.pixels(style)

    assert [times(0.7), times(1.0)] == pytest.approx([title.size] * 2)
    assert times(2.0) == pytest.approx(1.45)
    assert times(3.0) == pytest.approx(1.3)


@pytest.mark.parametrize(("zoom", "card", "panels"), [(0.7, 1.0, 1.0), (1.5, 1.5, 1.5), (3, 3, 2)])
def test_only_the_page_becomes_small_and_panels_leave_it_room(
    zoom: float, card: float, panels: float
) -> None:
    style = PageStyle(themes.LIGHT, STYLE.size * zoom)
    assert style.scale == pytest.approx(zoom)
    assert style.of_card.scale == pytest.approx(card)
    assert style.beside.scale == pytest.approx(panels)
