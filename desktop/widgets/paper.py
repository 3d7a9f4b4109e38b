"""An article with its marks, cards and notes, set for paper.

Lines differ by category as on the page, and every mark has a number that leads to its card at the
end: paper has no hover, and often no colour.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument

from analyzers.kinds import Category
from desktop.exporting.appendix import Line, appendix
from desktop.exporting.marked import NOTE_LETTER, mark_label
from desktop.widgets import fonts
from desktop.widgets.page import Setting, fill, muted_lines
from desktop.widgets.themes import LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from analyzers.values import Article, Finding, Span
    from desktop.notes import PlacedNote
    from desktop.offsets import Offsets
    from desktop.widgets.page_style import PageStyle

SIZE = 15.0  # pixels of 1/96 inch: 11 points
LABEL = 0.95  # of the type size, which Qt takes two thirds of for what stands raised
KEEP = QTextCursor.MoveMode.KeepAnchor
UNDER = QTextCharFormat.UnderlineStyle
LINES: Mapping[Category, QTextCharFormat.UnderlineStyle] = {
    Category.LOADED: UNDER.WaveUnderline,
    Category.CLAIM: UNDER.DashUnderline,
    Category.SOURCE: UNDER.SingleUnderline,
    Category.OWN: UNDER.DotLine,
}
SMALL = Setting(size=0.74, leading=1.35, below=0.15, sans=True, muted=True)
SETTINGS = {
    Line.SECTION: Setting(size=1.18, leading=1.3, above=1.6, below=0.5, weight=fonts.BOLD),
    Line.HEAD: Setting(size=0.9, leading=1.3, above=0.5, below=0.1, weight=fonts.BOLD, sans=True),
    Line.PLAIN: Setting(size=0.84, leading=1.35, below=0.15, sans=True),
    Line.SMALL: SMALL,
    Line.LAST: replace(SMALL, above=1.6),
}


@dataclass(frozen=True, slots=True)
class _Label:
    """The number of a mark or a note, and where its words are."""

    span: Span
    text: str
    colour: QColor
    words: QTextCharFormat


def on_paper(
    article: Article, findings: Sequence[Finding], notes: Sequence[PlacedNote], style: PageStyle
) -> QTextDocument:
    """Set the article in the reader's typeface, in dark on white whatever the window is."""
    style = replace(style, theme=LIGHT, size=SIZE)
    document = QTextDocument()
    offsets = fill(document, article, style)
    for line in muted_lines(document, style):
        line.cursor.mergeCharFormat(line.format)
    ordered = sorted(findings, key=lambda finding: finding.span)
    labels = [*_of_marks(ordered), *_of_notes(notes)]
    _underline(document, labels, offsets)
    _number(document, labels, offsets)
    _add(document, appendix(ordered, notes), style)
    return document


def _of_marks(findings: Sequence[Finding]) -> Iterator[_Label]:
    for number, finding in enumerate(findings, 1):
        colour = LIGHT.mark(finding.category)
        words = QTextCharFormat()
        words.setUnderlineStyle(LINES[finding.category])
        words.setUnderlineColor(colour)
        yield _Label(finding.span, mark_label(finding, number), colour, words)


def _of_notes(notes: Sequence[PlacedNote]) -> Iterator[_Label]:
    for number, placed in enumerate(notes, 1):
        if placed.span:
            words = QTextCharFormat()
            words.setBackground(QColor(LIGHT.note))
            yield _Label(placed.span, f"{NOTE_LETTER}{number}", QColor(LIGHT.text), words)


def _underline(document: QTextDocument, labels: Sequence[_Label], offsets: Offsets) -> None:
    """Draw the longest first, so that a mark inside another is seen."""
    cursor = QTextCursor(document)
    for label in sorted(labels, key=lambda one: one.span.start - one.span.end):
        cursor.setPosition(offsets.to_qt(label.span.start))
        cursor.setPosition(offsets.to_qt(label.span.end), KEEP)
        cursor.mergeCharFormat(label.words)


def _number(document: QTextDocument, labels: Sequence[_Label], offsets: Offsets) -> None:
    """Put the numbers behind their words, the last first: each moves what follows it."""
    cursor = QTextCursor(document)
    ordered = sorted(labels, key=lambda one: one.span.end)
    for label in reversed(ordered):
        cursor.setPosition(offsets.to_qt(label.span.end))
        form = QTextCharFormat()
        form.setFont(fonts.sans(SIZE * LABEL, fonts.BOLD))
        form.setForeground(label.colour)
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        cursor.insertText(f"\N{HAIR SPACE}{label.text}", form)


def _add(document: QTextDocument, lines: Iterable[tuple[Line, str]], style: PageStyle) -> None:
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    for kind, text in lines:
        setting = SETTINGS[kind]
        form = setting.characters(style)
        form.setForeground(QColor(LIGHT.muted if setting.muted else LIGHT.text))
        cursor.insertBlock(setting.block(style), form)
        cursor.insertText(" ".join(text.split("\n")), form)
