"""The paragraphs of an article by number, for talking about it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analyzers.values import BlockKind, Span

if TYPE_CHECKING:
    from analyzers.values import Article

NUMBERED = {BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST}
LINE = re.compile(r"\S[^\n]*")


def numbered(article: Article) -> tuple[Span, ...]:
    """Return the paragraphs that are counted: not the title, headings, byline and captions."""
    if not article.blocks:
        return tuple(Span(*line.span()) for line in LINE.finditer(article.text))
    return tuple(block.span for block in article.blocks if block.kind in NUMBERED)
