"""The paragraphs of an article by number, as people count them for talking about it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from analyzers.kinds import BODY
from analyzers.parsing import blocks_of

if TYPE_CHECKING:
    from analyzers.values import Article


class Paragraphs:
    """All but title, byline, headings, captions and blank lines; the first has number 1."""

    def __init__(self, article: Article) -> None:
        blocks = (block for block in blocks_of(article) if block.kind in BODY)
        spans = (block.span for block in blocks)
        self.spans = tuple(sorted(span for span in spans if span.of(article.text).strip()))
        self._starts = [span.start for span in self.spans]

    def at(self, offset: int) -> int | None:
        """Return the number of the paragraph that holds a character."""
        number = bisect_right(self._starts, offset)
        return number if number and offset < self.spans[number - 1].end else None
