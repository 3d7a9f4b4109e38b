"""Where the quotation marks are: the stretches inside them, block by block.

A mark that never closes runs to the end of its block and costs no other block. A block that opens
with a mark may lack the closing one: that is how newspapers continue a quotation.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analyzers.spans import SpanSet
from analyzers.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

OPENING = "“„«"
CLOSING = "”»"
DOUBLE = re.compile(r"[\"“”„«»]|''|``")
# A single mark opens before a letter and after a blank; it closes after a letter or a mark and
# before a blank or mark. Everything else is an apostrophe.
SINGLE = re.compile(r"(?<![\w’'])[‘'’](?=[\w“\"$])|(?<=[\w.,!?…”\"])['’](?!\w)")


def quoted(text: str, blocks: Iterable[Span]) -> SpanSet:
    """Return the stretches inside quotation marks, marks excluded."""
    return SpanSet(span for block in blocks for span in _quoted_in(text, block))


def _quoted_in(text: str, block: Span) -> Iterator[Span]:
    doubles = list(_between_doubles(text, block))
    yield from doubles
    inside = SpanSet(doubles)
    yield from (span for span in _between_singles(text, block) if not inside.touches(span))


def _between_doubles(text: str, block: Span) -> Iterator[Span]:
    start: int | None = None
    for match in DOUBLE.finditer(text, block.start, block.end):
        mark = match.group()
        if start is None:
            start = None if mark in CLOSING else match.end()
        else:
            if match.start() > start:
                yield Span(start, match.start())
            start = match.end() if mark in OPENING else None
    if start is not None and start < block.end:
        yield Span(start, block.end)


def _between_singles(text: str, block: Span) -> Iterator[Span]:
    """Yield what stands between single marks; one without its partner is an apostrophe."""
    start: int | None = None
    for match in SINGLE.finditer(text, block.start, block.end):
        opens = match.end() < block.end and (
            text[match.end()].isalnum() or text[match.end()] in '“"$'
        )
        if opens and not _follows_letter(text, match.start()):
            start = match.end()
        elif start is not None:
            yield Span(start, match.start())
            start = None


def _follows_letter(text: str, position: int) -> bool:
    return position > 0 and text[position - 1].isalnum()
