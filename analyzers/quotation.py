"""Quotation marks: the stretches inside them, and contents that begin or end among them.

A mark that never closes runs to the end of its block and costs no other block. A block that opens
with a mark may lack the closing one: that is how newspapers continue a quotation.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from analyzers.spans import SpanSet
from analyzers.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from analyzers.decoding import Roles
    from analyzers.ground import Ground

OPENING = "“«"
CLOSING = "”»"
MARKS = "\"“”«»'‘’"
DOUBLE = re.compile(r"[\"“”«»]|''|``")
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


def completed(roles: Roles, ground: Ground, inside_marks: SpanSet) -> Roles:
    """Let a content that stops inside a quotation go on to its marks.

    Not where another source, cue or content stands in between: then the quotation is shared.
    """
    taken = sorted([*roles.source, *roles.cue, *roles.content], key=lambda part: part.start)
    contents = []
    for before, content, after in _with_neighbours(roles.content, taken, ground):
        start = _back_to_mark(content, before, ground, inside_marks)
        stop = _on_to_mark(content, after, ground, inside_marks)
        contents.append(range(start, stop))
    return replace(roles, content=tuple(contents))


def _with_neighbours(
    contents: Iterable[range], taken: Sequence[range], ground: Ground
) -> Iterator[tuple[int, range, int]]:
    """Yield each content with the limits that its block and the spans beside it set."""
    for content in contents:
        index = bisect_left(taken, content.start, key=lambda part: part.start)
        block = ground.blocks[ground.block[content.start]]
        before = taken[index - 1].stop if index else 0
        after = taken[index + 1].start if index + 1 < len(taken) else block.stop
        yield max(before, block.start), content, min(after, block.stop)


def _on_to_mark(content: range, limit: int, ground: Ground, inside_marks: SpanSet) -> int:
    """Return where the content ends when the quotation that it ends in is complete."""
    last = ground.tokens[content[-1]]
    region = inside_marks.around(last)
    if region is None or region.start < ground.tokens[content.start].start:
        return content.stop
    stop = content.stop
    while stop < limit and ground.tokens[stop].start < region.end:
        stop += 1
    if stop < limit and _is_mark(ground, stop):
        return stop + 1
    return content.stop


def _back_to_mark(content: range, limit: int, ground: Ground, inside_marks: SpanSet) -> int:
    """Return where the content begins when the quotation that it begins in is complete."""
    first = ground.tokens[content.start]
    region = inside_marks.around(first)
    if region is None or region.end > ground.tokens[content[-1]].end:
        return content.start
    start = content.start
    while start > limit and ground.tokens[start - 1].start >= region.start:
        start -= 1
    if start > limit and _is_mark(ground, start - 1):
        return start - 1
    return content.start


def _is_mark(ground: Ground, index: int) -> bool:
    return any(mark in ground.tokens[index].of(ground.text) for mark in MARKS)
