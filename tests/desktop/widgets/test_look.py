"""The reader's own typeface, size and spacing, changed at once and without losing the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from analyzers.values import Article, Block, BlockKind, Span
from desktop.preferences import ThemeChoice
from desktop.typography import Typography
from desktop.widgets import fonts
from desktop.widgets.look import Look
from desktop.widgets.text_dialog import TextDialog
from desktop.widgets.themes import contrast

if TYPE_CHECKING:
    from desktop.widgets.window import Window

WORDS = "Critics said the plan would cost a number of people their jobs and their homes. "
TEXT = "\n".join(f"Paragraph {number}. {WORDS * 4}" for number in range(120))
JUSTIFIED = Qt.AlignmentFlag.AlignJustify


@pytest.fixture
def look(window: Window) -> Look:
    window.show_article(Article(TEXT), "Long", at=0)
    return Look(window, ThemeChoice.LIGHT, 1.0, Typography())


@pytest.fixture
def dialog(window: Window, look: Look) -> TextDialog:
    window.commands["text"].trigger()
    (dialog,) = window.findChildren(TextDialog)
    return dialog


def test_the_text_is_set_up_by_the_key_for_preferences(window: Window, look: Look) -> None:
    QTest.keyClick(window.view, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = window.findChildren(TextDialog)
    assert dialog.isVisible()


def test_another_theme_is_seen_as_if_the_page_had_been_set_in_it(window: Window) -> None:
    kinds = (BlockKind.BYLINE, BlockKind.PARAGRAPH, BlockKind.CAPTION)
    lines = ("By Ann Lee", WORDS * 4, "A caption")
    starts = [sum(len(line) + 1 for line in lines[:number]) for number in range(3)]
    spans = [Span(start, start + len(line)) for start, line in zip(starts, lines, strict=True)]
    article = Article(
        "\n".join(lines), tuple(map(Block, spans, kinds)), title="A vote", site="The Paper"
    )
    window.show_article(article, "A vote", at=0)
    document = window.view.document()
    look = Look(window, ThemeChoice.LIGHT, 1.0, Typography())
    for choice in (ThemeChoice.DARK, ThemeChoice.SEPIA, ThemeChoice.LIGHT):
        look._choose_theme(choice)
        assert window.view.document() is document, "nothing was laid out anew"
        seen = window.view.grab().toImage()
        window.show_article(article, "A vote", at=0)
        assert window.view.grab().toImage() == seen
        document = window.view.document()


def longest_line(window: Window) -> int:
    layout = window.view.document().findBlockByNumber(2).layout()
    return max(layout.lineAt(n).textLength() for n in range(layout.lineCount() - 1))


def test_a_changed_typeface_is_seen_at_once(window: Window, dialog: TextDialog) -> None:
    dialog.family.setCurrentIndex(dialog.family.findData(fonts.SANS))
    assert window.view.document().defaultFont().family() == fonts.SANS


def test_a_narrower_column_has_shorter_lines(window: Window, dialog: TextDialog) -> None:
    before = longest_line(window)
    dialog.measure.setValue(50)
    assert longest_line(window) < before - 10


def test_letter_and_word_spacing_keep_the_column_in_characters(
    window: Window, dialog: TextDialog
) -> None:
    window.resize(1_900, 800)
    before = longest_line(window)
    dialog.letters.setValue(12)
    dialog.words.setValue(16)
    font = window.view.document().defaultFont()
    assert font.letterSpacing() == pytest.approx(0.12 * fonts.READING_SIZE, abs=0.1)
    assert font.wordSpacing() == pytest.approx(0.16 * fonts.READING_SIZE, abs=0.1)
    assert abs(longest_line(window) - before) < 8


def test_paragraphs_stand_as_far_apart_as_the_reader_wants(
    window: Window, dialog: TextDialog
) -> None:
    def gap() -> float:
        return window.view.document().lastBlock().blockFormat().bottomMargin()

    before = gap()
    dialog.paragraphs.setValue(200)
    assert gap() == pytest.approx(2 * fonts.READING_SIZE)
    assert gap() > before


def test_text_is_justified_on_request_only(window: Window, dialog: TextDialog) -> None:
    def alignment() -> Qt.AlignmentFlag:
        return window.view.document().findBlockByNumber(2).blockFormat().alignment()

    assert not alignment() & JUSTIFIED
    dialog.edges.setCurrentIndex(1)
    assert alignment() & JUSTIFIED


def test_no_setting_moves_the_reader_from_the_line_on_top(
    window: Window, dialog: TextDialog
) -> None:
    place = TEXT.index("Paragraph 60.")
    window.view.go_to(place)
    dialog.leading.setValue(2.0)
    dialog.measure.setValue(50)
    dialog.words.setValue(40)
    dialog.type_size.setValue(150)
    dialog.edges.setCurrentIndex(1)
    dialog.family.setCurrentIndex(1)
    dialog.usual.click()
    assert window.view.top_offset() == place


def test_reset_returns_to_what_is_shipped(look: Look, dialog: TextDialog) -> None:
    dialog.leading.setValue(2.0)
    dialog.type_size.setValue(150)
    assert look.text != Typography()
    dialog.usual.click()
    assert look.text == Typography()
    assert look.zoom == 1.0
    assert dialog.type_size.value() == 100


def test_the_zoom_keys_change_the_size_in_the_dialog(window: Window, dialog: TextDialog) -> None:
    window.commands["zoom_in"].trigger()
    assert dialog.type_size.value() == 110


def test_a_typeface_that_the_system_lost_falls_back(window: Window, look: Look) -> None:
    lost = Typography(family="A typeface that nobody has")
    assert fonts.reading(lost, 19).family() == fonts.SERIF


def test_escape_closes_the_dialog(dialog: TextDialog) -> None:
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("choice", [*ThemeChoice])
def test_the_fields_have_an_edge_that_can_be_seen(
    window: Window, look: Look, choice: ThemeChoice
) -> None:
    """WCAG 2.2, 1.4.11: three to one between an edge and what is beside it."""
    look._choose_theme(choice)
    window.commands["text"].trigger()
    (dialog,) = window.findChildren(TextDialog)
    theme = look.style.theme
    for field in (dialog.family, dialog.measure, dialog.leading):
        field.clearFocus()
        picture = field.grab().toImage()
        edge = picture.pixelColor(picture.width() // 2, 0)
        assert contrast(edge, QColor(theme.chrome)) >= 3
        assert contrast(edge, QColor(theme.page)) >= 3
