"""An article set in a document of Qt's, and where on it each stretch of the text lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from analyzers.article import Span
from desktop.offsets import Offsets
from desktop.swaps import SwappedOffsets
from desktop.widgets import geometry, page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QTextBlock, QTextDocument

    from analyzers.values import Article
    from desktop.swaps import Swap
    from desktop.widgets.geometry import Stretch
    from desktop.widgets.page_style import PageStyle


class Sheet:
    """A filled document, asked in code points of the article and in its own pixels."""

    def __init__(self, document: QTextDocument, article: Article | None, style: PageStyle) -> None:
        self.document = document
        self.article = article
        self.text = article.text if article else ""
        self._plain = page.fill(document, article, style) if article else Offsets("")
        self.marks_fit = not article or page.fits(document, self._plain)
        self.offsets = SwappedOffsets(self._plain)

    @property
    def swaps(self) -> tuple[Swap, ...]:
        return self.offsets.swaps

    def exchange(self, swaps: tuple[Swap, ...]) -> None:
        """Show other words in some places; what is told of the text is still the article's."""
        if self.article and self.marks_fit:
            wanted = SwappedOffsets(self._plain, swaps)
            page.exchange(self.document, self.text, self.offsets, wanted)
            self.offsets = wanted

    def cursor_at(self, offset: int) -> QTextCursor:
        cursor = QTextCursor(self.document)
        cursor.setPosition(self.offsets.to_qt(offset))
        return cursor

    def selected(self, cursor: QTextCursor) -> Span | None:
        """Return the selected stretch, or None where it holds nothing but white space."""
        span = self.offsets.span_from_qt(cursor.selectionStart(), cursor.selectionEnd())
        return span if span and span.of(self.text).strip() else None

    def span_of(self, block: QTextBlock) -> Span:
        """Return the line of the text that a block shows, with its line feed."""
        start = self.offsets.from_qt(block.position())
        end = self.offsets.from_qt(block.position() + block.length() - 1)
        return Span(start, max(end, start + 1))

    def stretches(self, span: Span) -> Iterator[Stretch]:
        return geometry.stretches(self.document, *self.offsets.range_to_qt(span))

    def stretches_in(self, block: QTextBlock, span: Span) -> Iterator[Stretch]:
        return geometry.in_block(block, *self.offsets.range_to_qt(span))

    def covers(self, span: Span, spot: QPointF) -> bool:
        return any(stretch.rect.contains(spot) for stretch in self.stretches(span))

    def offset_under(self, spot: QPointF) -> int | None:
        """Return the place of the letter at a spot, where there is one."""
        position = self.document.documentLayout().hitTest(spot, Qt.HitTestAccuracy.ExactHit)
        return None if position < 0 else self.offsets.from_qt(position)

    def left_margin(self) -> float:
        return self.document.rootFrame().frameFormat().leftMargin()

    def right_margin(self) -> float:
        return self.document.rootFrame().frameFormat().rightMargin()
