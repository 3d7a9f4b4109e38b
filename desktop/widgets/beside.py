"""The margin to the right of the text: numbers of paragraphs, and ribbons of bookmarks."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from desktop.widgets import geometry

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

    from desktop.widgets.paint import PagePainter
    from desktop.widgets.sheet import Sheet


class Beside:
    """What stands there, by the places where paragraphs begin and bookmarks are."""

    def __init__(self) -> None:
        self.numbered: tuple[int, ...] = ()
        self.bookmarked: tuple[int, ...] = ()

    def draw(self, painter: PagePainter, sheet: Sheet, block: QTextBlock, right: float) -> None:
        """Draw what stands beside a block; ``right`` is the right edge of the text."""
        span = sheet.span_of(block)
        if sheet.offsets.to_qt(span.start) != block.position():  # it stands above the text
            return
        index = bisect_left(self.numbered, span.start)
        if self.numbered[index : index + 1] == (span.start,):
            painter.draw_number(index + 1, right, geometry.first_baseline(block))
        index = bisect_left(self.bookmarked, span.start)
        if any(start < span.end for start in self.bookmarked[index : index + 1]):
            ends = geometry.first_baseline(block), geometry.last_baseline(block)
            painter.draw_ribbon(right, *ends)
