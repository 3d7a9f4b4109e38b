"""The blocks of a text that came without any: every line feed ends a paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analyzers.values import Block, BlockKind, Span

if TYPE_CHECKING:
    from analyzers.values import Article

LINE = re.compile(r"[^\n]+")
SENTENCE_END = re.compile(r"[.!?:;…][\"'”’»)\]]*\s*$")
HEADLINE = 200  # characters; a longer first line without an end mark is a paragraph cut short


def blocks_of(article: Article) -> tuple[Block, ...]:
    """Return the blocks of the article, or the lines of its text where it has none."""
    return article.blocks or blocks_of_lines(article.text)


def blocks_of_lines(text: str) -> tuple[Block, ...]:
    """Make every line a paragraph, and a first line without an end mark the headline.

    A line that is the only one stays a paragraph: it is the text.
    """
    spans = [span for match in LINE.finditer(text) if (span := _without_blanks(text, match.span()))]
    kinds = [BlockKind.PARAGRAPH] * len(spans)
    if len(spans) > 1 and _is_headline(spans[0].of(text)):
        kinds[0] = BlockKind.TITLE
    return tuple(map(Block, spans, kinds))


def _is_headline(line: str) -> bool:
    return len(line) <= HEADLINE and not SENTENCE_END.search(line)


def _without_blanks(text: str, bounds: tuple[int, int]) -> Span | None:
    start, end = bounds
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None
