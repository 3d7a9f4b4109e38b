"""The article as a QTextDocument, set like a book page.

The document is built by cursor from the article's own blocks: no mark-up of the article reaches
Qt. Every line of the text is one block, so positions differ from the article's only by what
`Offsets` knows. What the file told besides the text stands above it as a masthead.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)
from PySide6.QtWidgets import QTextEdit

from analyzers.kinds import BlockKind
from desktop.dates import long_date
from desktop.offsets import Offsets
from desktop.swaps import units, without
from desktop.widgets import fonts
from desktop.widgets.direction import mistaken

if TYPE_CHECKING:
    from analyzers.values import Article, Block
    from desktop.swaps import SwappedOffsets
    from desktop.widgets.page_style import PageStyle

LEADING = 1.5  # of the type size, of the small lines about the article
OPENING = 1.5  # of the type size, above the text where a title or byline stands over it
HEAD = frozenset({BlockKind.TITLE, BlockKind.BYLINE})
MUTED = 1  # state of a block: painted in its colour, so that no theme lays anything out anew
MOVE = QTextCursor.MoveOperation
HEIGHT = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


@dataclass(frozen=True, slots=True)
class Setting:
    """How one kind of block is set; lengths are in units of the type size."""

    size: float = 1.0
    leading: float | None = None  # as the reader chose: it is running text
    above: float = 0.0
    below: float | None = None  # as the reader chose
    indent: float = 0.0
    weight: QFont.Weight = fonts.NORMAL
    italic: bool = False
    muted: bool = False
    sans: bool = False

    @property
    def state(self) -> int:
        return MUTED if self.muted else -1

    def pixels(self, style: PageStyle) -> float:
        """Return the type size; what is larger than the text grows less with it, to fit a line."""
        beyond = max(self.size - 1, 0.0)
        return style.size * (self.size - beyond + beyond * min(1, 1 / style.scale))

    def font(self, style: PageStyle) -> QFont:
        pixels = self.pixels(style)
        if self.sans:
            return fonts.sans(pixels, self.weight, italic=self.italic)
        return fonts.reading(style.text, pixels, self.weight, italic=self.italic)

    def block(self, style: PageStyle) -> QTextBlockFormat:
        pixels = self.pixels(style)
        leading = self.leading or style.text.leading
        form = QTextBlockFormat()
        form.setLineHeight(
            100 * leading * pixels / QFontMetricsF(self.font(style)).height(), HEIGHT
        )
        if style.text.justified and not self.leading:
            form.setAlignment(Qt.AlignmentFlag.AlignJustify)
        form.setTopMargin(self.above * style.size)
        below = style.text.paragraphs if self.below is None else self.below
        form.setBottomMargin(below * style.size)
        form.setLeftMargin(self.indent * style.size)
        form.setRightMargin(self.indent * style.size)
        return form

    def characters(self, style: PageStyle) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(self.font(style))
        return form


PARAGRAPH = Setting()
SETTINGS = {
    BlockKind.TITLE: Setting(size=1.9, leading=1.18, below=0.55, weight=fonts.BOLD),
    BlockKind.BYLINE: Setting(size=0.79, leading=LEADING, below=0.5, muted=True, sans=True),
    BlockKind.HEADING: Setting(size=1.18, leading=1.3, above=1.1, below=0.35, weight=fonts.BOLD),
    BlockKind.QUOTE: Setting(indent=1.6, above=0.2),
    BlockKind.LIST: Setting(indent=1.6),
    BlockKind.CAPTION: Setting(size=0.82, leading=1.4, above=0.2, below=1.2, muted=True, sans=True),
}
OVERLINE = Setting(size=0.74, leading=LEADING, below=0.7, muted=True, sans=True, weight=fonts.BOLD)


def masthead(article: Article) -> tuple[tuple[str, Setting], ...]:
    """Return the lines above the text: only what the text itself does not hold."""
    kinds = {block.kind for block in article.blocks}
    place = [part for part in (article.site, article.section) if part]
    byline = None if BlockKind.BYLINE in kinds else article.byline
    people = [part for part in (byline, long_date(article.published or "")) if part]
    if BlockKind.TITLE in kinds or not article.title:
        return _lines(("   ·   ".join([*place, *people]), OVERLINE))
    return _lines(
        ("   ·   ".join(place), OVERLINE),
        (article.title, SETTINGS[BlockKind.TITLE]),
        ("   ·   ".join(people), SETTINGS[BlockKind.BYLINE]),
    )


def _lines(*lines: tuple[str, Setting]) -> tuple[tuple[str, Setting], ...]:
    return tuple((" ".join(text.split("\n")), setting) for text, setting in lines if text)


def fill(document: QTextDocument, article: Article, style: PageStyle) -> Offsets:
    """Set ``article`` into a new ``document`` and return the way between their positions."""
    document.setUndoRedoEnabled(False)
    document.setUseDesignMetrics(True)
    document.setDefaultFont(PARAGRAPH.font(style))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    head = masthead(article)
    for text, setting in head:
        cursor.setBlockFormat(setting.block(style))
        cursor.insertText(text, setting.characters(style))
        cursor.block().setUserState(setting.state)
        cursor.insertBlock()
    offsets = Offsets(article.text, shift=cursor.position())
    cursor.setBlockFormat(PARAGRAPH.block(style))
    cursor.setBlockCharFormat(PARAGRAPH.characters(style))
    cursor.insertText(offsets.shown, PARAGRAPH.characters(style))
    for block in article.blocks:
        _set_block(cursor, block, style, offsets)
    _open_text(cursor, article, style, offsets)
    for start in mistaken(article.text):
        cursor.setPosition(offsets.to_qt(start))
        form = cursor.blockFormat()
        form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        cursor.setBlockFormat(form)
    cursor.endEditBlock()
    return offsets


def muted_lines(document: QTextDocument, style: PageStyle) -> list[QTextEdit.ExtraSelection]:
    """Return the colour of the small lines about the article, for a page to paint them in."""
    lines, block = [], document.begin()
    while block.isValid():
        if block.userState() == MUTED:
            line = QTextEdit.ExtraSelection()
            line.cursor = QTextCursor(block)
            line.cursor.movePosition(MOVE.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            line.format.setForeground(QColor(style.theme.muted))
            lines.append(line)
        block = block.next()
    return lines


def _open_text(cursor: QTextCursor, article: Article, style: PageStyle, offsets: Offsets) -> None:
    """Leave air between what stands at the head of the page and the text."""
    text = (block.span.start for block in article.blocks if block.kind not in HEAD)
    cursor.setPosition(offsets.to_qt(next(text, 0)))
    if cursor.position():
        form = cursor.blockFormat()
        form.setTopMargin(OPENING * style.size)
        cursor.setBlockFormat(form)


def fits(document: QTextDocument, offsets: Offsets) -> bool:
    """Tell whether the document is exactly as long as the text, so that marks lie right."""
    return document.characterCount() - 1 == offsets.shift + offsets.units


def exchange(
    document: QTextDocument, text: str, shown: SwappedOffsets, wanted: SwappedOffsets
) -> None:
    """Put the original words back where no swap is wanted any more, and the wanted ones in."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for swap in reversed(without(shown.swaps, wanted.swaps)):
        _replace(cursor, *shown.range_to_qt(swap.span), swap.span.of(text))
    for swap in without(wanted.swaps, shown.swaps):
        start, _ = wanted.range_to_qt(swap.span)  # what stands before it is as wanted already
        length = units(swap.span.of(text))
        _replace(cursor, start, start + length, swap.words)
    cursor.endEditBlock()


def _replace(cursor: QTextCursor, start: int, end: int, words: str) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words, cursor.charFormat())


def _set_block(cursor: QTextCursor, block: Block, style: PageStyle, offsets: Offsets) -> None:
    setting = SETTINGS.get(block.kind)
    if setting is None:
        return
    cursor.setPosition(offsets.to_qt(block.span.start))
    cursor.setPosition(offsets.to_qt(block.span.end), QTextCursor.MoveMode.KeepAnchor)
    cursor.setBlockFormat(setting.block(style))
    cursor.setCharFormat(setting.characters(style))
    cursor.block().setUserState(setting.state)
    if block.kind is BlockKind.LIST:
        bullet = QTextListFormat()
        bullet.setStyle(QTextListFormat.Style.ListDisc)
        bullet.setIndent(0)  # the block's own margin makes the room
        cursor.createList(bullet)
