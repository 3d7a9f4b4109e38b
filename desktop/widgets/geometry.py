"""Where on the page a stretch of text lies."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextLine

NEAR = 8.0  # pixels; a space belongs to no glyph
RIGHT_TO_LEFT = frozenset({"R", "AL", "RLE", "RLO", "RLI"})


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of a marked phrase that stands in one line of the page, in document pixels."""

    rect: QRectF
    baseline: float


def stretches(document: QTextDocument, start: int, end: int) -> Iterator[Stretch]:
    """Yield where the document's positions ``start`` to ``end`` lie, line by line."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        yield from in_block(block, start, end)
        block = block.next()


def around(stretches: Iterable[Stretch]) -> QRectF | None:
    """Return the rectangle that holds all of them."""
    rects = [stretch.rect for stretch in stretches]
    return reduce(QRectF.united, rects) if rects else None


def down_to(block: QTextBlock, bottom: float) -> Iterator[QTextBlock]:
    """Yield a block and those after it that begin above ``bottom``."""
    layout = block.document().documentLayout()
    while block.isValid() and layout.blockBoundingRect(block).top() <= bottom:
        yield block
        block = block.next()


def first_baseline(block: QTextBlock) -> float:
    """Return where the letters of the first line of a block stand."""
    line = block.layout().lineAt(0)
    return block.document().documentLayout().blockBoundingRect(block).y() + line.y() + line.ascent()


def last_baseline(block: QTextBlock) -> float:
    line = block.layout().lineAt(block.layout().lineCount() - 1)
    return block.document().documentLayout().blockBoundingRect(block).y() + line.y() + line.ascent()


def line_at(cursor: QTextCursor) -> tuple[int, int]:
    """Return where the line begins and ends in which a caret stands, in document positions."""
    block = cursor.block()
    line = block.layout().lineForTextPosition(cursor.positionInBlock())
    start = block.position() + line.textStart()
    return start, start + line.textLength()


def in_block(block: QTextBlock, start: int, end: int) -> Iterator[Stretch]:
    """Yield where ``start`` to ``end`` lie in one block, line by line."""
    origin = block.document().documentLayout().blockBoundingRect(block).topLeft()
    layout, position = block.layout(), block.position()
    inside_start, inside_end = max(start - position, 0), min(end - position, block.length() - 1)
    if inside_start >= inside_end:
        return
    last = layout.lineForTextPosition(inside_end - 1).lineNumber()
    for number in range(layout.lineForTextPosition(inside_start).lineNumber(), last + 1):
        line = layout.lineAt(number)
        left = max(inside_start, line.textStart())
        right = min(inside_end, _end_of_words(line, block.text()))
        for x1, x2 in _runs(line, block.text(), left, right):
            yield _stretch(line, origin, x1, x2)


def _end_of_words(line: QTextLine, text: str) -> int:
    """Return where a line ends without the space at which it was broken."""
    end = line.textStart() + line.textLength()
    return end - 1 if text[end - 1 : end] == " " else end


def _stretch(line: QTextLine, origin: QPointF, x1: float, x2: float) -> Stretch:
    top = origin.y() + line.y()
    rect = QRectF(origin.x() + x1, top, x2 - x1, line.ascent() + line.descent())
    return Stretch(rect, top + line.ascent())


def _runs(line: QTextLine, text: str, start: int, end: int) -> Iterator[tuple[float, float]]:
    """Yield the horizontal parts of a stretch of a line: one, unless writing directions mix."""
    if not text.isascii() and any(unicodedata.bidirectional(c) in RIGHT_TO_LEFT for c in text):
        rects = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
        yield from _joined(sorted((rect.left(), rect.right()) for rect in rects))
        return
    yield _x(line, start), _x(line, end)


def _joined(parts: Iterable[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """Join what overlaps or nearly touches: each typeface in a stretch has its own glyphs."""
    left = right = None
    for x1, x2 in parts:
        if left is None or right is None:
            left, right = x1, x2
        elif x1 <= right + NEAR:
            right = max(right, x2)
        else:
            yield left, right
            left, right = x1, x2
    if left is not None and right is not None:
        yield left, right


def _x(line: QTextLine, position: int) -> float:
    # PySide returns the position it used along with the pixels, and types it as an object.
    x, _ = cast("tuple[float, int]", line.cursorToX(position))
    return x
