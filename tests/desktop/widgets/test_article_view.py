"""The page, with a real mouse and real keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from analyzers.values import Article, Block, BlockKind, Category, Span
from desktop.anchors import anchor
from desktop.marks import Placed
from desktop.notes import Note, PlacedNote
from desktop.widgets import fonts, themes
from desktop.widgets.article_view import ArticleView
from desktop.widgets.page_style import PageStyle
from tests.desktop.widgets.made import (
    ARTICLE,
    COST,
    DISASTER,
    FINDINGS,
    MAYOR,
    RECKLESS,
    SLAMMED,
    THOUSANDS,
    finding,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from desktop.widgets.window import Window

STYLE = PageStyle(themes.LIGHT)


@pytest.fixture
def view(qtbot: QtBot, typefaces: None) -> ArticleView:
    view = ArticleView(STYLE)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show_article(ARTICLE)
    view.set_marks(Placed.of(FINDINGS))
    view.show()
    qtbot.waitExposed(view)
    return view


def middle(view: ArticleView, span: Span) -> QPoint:
    return view.place_of(span).center()


def colours(image: QImage) -> set[str]:
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in points}


def shows(view: ArticleView, colour: QColor) -> bool:
    return colour.name() in colours(view.viewport().grab().toImage())


def test_the_page_holds_the_text_under_its_masthead(view: ArticleView) -> None:
    lines = view.document().toRawText().split("\u2029")
    assert lines == ["The Example   ·   3 December 2025", *ARTICLE.text.split("\n")]


def test_the_column_keeps_its_measure_in_a_wide_window(view: ArticleView) -> None:
    long = Article("Critics said the plan would cost a number of people their jobs. " * 20)
    view.show_article(long)
    for width in (1_000, 1_900):
        view.resize(width, 700)
        layout = view.document().firstBlock().layout()
        lengths = [layout.lineAt(n).textLength() for n in range(layout.lineCount() - 1)]
        assert 60 <= max(lengths) <= 76


def test_where_there_is_little_room_the_right_margin_gives_way_first(view: ArticleView) -> None:
    view.set_style(replace(STYLE, size=3 * STYLE.size))
    form = view.document().rootFrame().frameFormat()
    assert form.rightMargin() < form.leftMargin()
    view.resize(3_000, 700)
    form = view.document().rootFrame().frameFormat()
    assert form.rightMargin() == form.leftMargin()


def test_a_pencil_in_the_margin_says_that_a_note_is_in_its_line(view: ArticleView) -> None:
    line = view.place_of(SLAMMED.span)
    margin = QRect(0, line.top(), round(view.document().rootFrame().frameFormat().leftMargin()), 20)
    accent = QColor(themes.LIGHT.accent).name()
    assert accent not in colours(view.viewport().grab(margin).toImage())
    note = Note("a", ARTICLE.digest, "Why?", anchor(ARTICLE.text, SLAMMED.span), (), "", "")
    view.set_notes([PlacedNote(note, SLAMMED.span)])
    view.set_marks(Placed())  # it stays where all marks are hidden
    assert accent in colours(view.viewport().grab(margin).toImage())


def test_however_many_badges_a_line_of_large_type_has_none_is_cut(view: ArticleView) -> None:
    view.set_style(PageStyle(themes.LIGHT, size=3 * STYLE.size))
    kinds = [finding("slammed", category) for category in Category]
    note = Note("a", ARTICLE.digest, "Why?", anchor(ARTICLE.text, SLAMMED.span), (), "", "")
    view.set_notes([PlacedNote(note, SLAMMED.span)])
    view.set_marks(Placed.of(kinds))
    view.reveal(SLAMMED.span)
    line = view.place_of(SLAMMED.span)
    edge, rest = QRect(0, line.top(), 3, 60), QRect(3, line.top(), 60, 60)
    assert len(colours(view.viewport().grab(edge).toImage())) == 1
    pencil = QColor(themes.LIGHT.accent).name()
    assert pencil in colours(view.viewport().grab(rest).toImage())


def test_pointing_at_a_mark_tells_which(view: ArticleView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.pointed) as told:
        QTest.mouseMove(view.viewport(), middle(view, SLAMMED.span))
    assert told.args == [(SLAMMED,)]


def test_two_marks_on_the_same_words_are_both_told_the_shorter_first(view: ArticleView) -> None:
    point = QPointF(middle(view, THOUSANDS.span))
    assert view.findings_under(point) == (THOUSANDS, COST)


def test_beside_the_words_there_is_no_mark(view: ArticleView) -> None:
    line = view.place_of(MAYOR.span)
    assert view.findings_under(QPointF(line.right() + 400, line.center().y())) == ()
    assert view.findings_under(QPointF(20, line.center().y())) == ()


def test_each_category_is_painted_in_its_colour(view: ArticleView) -> None:
    view.set_marks(Placed())
    assert not any(shows(view, themes.LIGHT.mark(category)) for category in Category)
    view.set_marks(Placed.of((*FINDINGS, finding("council", Category.OWN))))
    assert all(shows(view, themes.LIGHT.mark(category)) for category in Category)


def test_walking_goes_through_the_marks_and_round(view: ArticleView) -> None:
    ordered = [SLAMMED, RECKLESS, COST, THOUSANDS, DISASTER, MAYOR]
    assert [view.walk(1) for _ in range(7)] == [*ordered, SLAMMED]
    assert view.current_place() == (1, 6)
    assert view.walk(-1) == MAYOR


def test_a_mark_far_down_is_brought_into_sight(view: ArticleView) -> None:
    text = "A line of words.\n" * 300 + "At last it slammed."
    last = finding("slammed", Category.LOADED, text=text)
    view.show_article(Article(text))
    view.set_marks(Placed.of([last]))
    assert view.walk(1) == last
    assert view.viewport().rect().contains(view.place_of(last.span))


def test_zooming_keeps_the_line_on_top(view: ArticleView) -> None:
    text = "\n".join(f"Paragraph {number} has some words." for number in range(400))
    view.show_article(Article(text))
    start = text.index("Paragraph 200")
    view.go_to(start)
    top = view.top_offset()
    view.set_style(PageStyle(themes.DARK, 2 * fonts.READING_SIZE))
    assert abs(view.top_offset() - top) < 80
    assert view.document().defaultFont().pixelSize() == 38


def test_selecting_with_keys_gives_the_words(view: ArticleView, qtbot: QtBot) -> None:
    view.reveal(SLAMMED.span)
    with qtbot.waitSignal(view.selection_changed):
        for _ in "slammed":
            QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_span() == SLAMMED.span
    assert view.cursorWidth() > 0


def test_copying_hands_out_the_article_and_not_what_qt_made_of_it(view: ArticleView) -> None:
    view.selectAll()
    view.copy()
    assert QApplication.clipboard().text() == ARTICLE.text


def test_the_page_reads_no_file_named_in_a_text(view: ArticleView, tmp_path: object) -> None:
    document = QTextDocument.ResourceType.ImageResource.value
    assert view.loadResource(document, "/etc/hostname") is None  # type: ignore[func-returns-value]
    view.show_article(Article('<img src="file:///dev/zero"> stays text'))
    assert "<img" in view.document().toRawText()


def test_marks_are_left_out_where_they_would_lie_wrong(view: ArticleView) -> None:
    text = "A line,\r\nand a text that Qt shortens."
    view.show_article(Article(text))
    assert not view.marks_fit
    view.set_marks(Placed.of([finding("text", Category.LOADED, text=text)]))
    assert view.walk(1) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.lists(
        st.text(st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp")), min_size=1)
    )
)
def test_every_line_of_any_article_lies_where_its_words_are(
    view: ArticleView, lines: list[str]
) -> None:
    text = "\n".join(lines)
    blocks = tuple(blocks_of(lines))
    view.show_article(Article(text, blocks))
    assert view.marks_fit
    for part in blocks:
        cursor = view.textCursor()
        cursor.setPosition(view._sheet.offsets.to_qt(part.span.start))
        assert cursor.block().text().replace("\xa0", " ") == part.span.of(text).replace("\xa0", " ")


def blocks_of(lines: list[str]) -> Iterator[Block]:
    start = 0
    for line, kind in zip(lines, list(BlockKind) * len(lines), strict=False):
        yield Block(Span(start, start + len(line)), kind)
        start += len(line) + 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Home, Qt.Key.Key_PageUp])
def test_the_white_above_the_first_line_is_seen_again(window: Window, key: Qt.Key) -> None:
    window.show_article(Article("A line of the article.\n" * 200), "A long one", at=4_000)
    QApplication.processEvents()
    view = window.view
    modifier = (
        Qt.KeyboardModifier.ControlModifier
        if key is Qt.Key.Key_Home
        else Qt.KeyboardModifier.NoModifier
    )
    for _ in range(30):
        QTest.keyClick(view, key, modifier)
    assert view.verticalScrollBar().value() == 0
