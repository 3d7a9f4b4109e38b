"""Quotations and contents: what stands between marks is one content, to its marks."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from analyzers.decoding import OUTSIDE, ROLES, Roles, begin, inside, spans_of
from analyzers.quotation import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from analyzers.ground import Ground
    from analyzers.quotation import Quotation
    from analyzers.spans import SpanSet

# A quotation of so many words is one content when the encoder takes so many of them for content:
# on PolNeAR dev, 0.3 to 0.7 and 3 to 8 words are right oftener than leaving it as it is.
FEWEST = 5
LEAST = 1 / 3
CONTENT = {begin("content"), inside("content")}


def whole(roles: Roles, ground: Ground, quotations: Iterable[Quotation]) -> Roles:
    """Make one content of each closed quotation that is content for the most part.

    Sources and cues inside of it are words of the speaker; what goes on beside it in its sentence
    stays part of the content, and what lies in other sentences is a content of its own.
    """
    path = _path(roles, len(ground.tokens))
    for rows in (ground.rows(quotation.span) for quotation in quotations if quotation.closed):
        words = [row for row in rows if ground.tokens[row].of(ground.text)[0].isalnum()]
        held = sum(path[row] in CONTENT for row in words)
        if len(words) >= FEWEST and held >= LEAST * len(words):
            _fill(path, _with_marks(rows, ground), ground)
    return Roles(*(tuple(spans_of(path, role)) for role in ROLES))


def _path(roles: Roles, size: int) -> list[int]:
    """Return the tag of each token."""
    path = [OUTSIDE] * size
    for role in ROLES:
        for span in getattr(roles, role):
            path[span.start : span.stop] = [begin(role)] + [inside(role)] * (len(span) - 1)
    return path


def _with_marks(rows: range, ground: Ground) -> range:
    start, stop = rows.start, rows.stop
    block = ground.blocks[ground.block[start]]
    before = start > block.start and _is_mark(ground, start - 1)
    after = stop < block.stop and _is_mark(ground, stop)
    return range(start - before, stop + after)


def _fill(path: list[int], rows: range, ground: Ground) -> None:
    """Tag a quotation as one content, joined to what it goes on with in its sentence."""
    first = rows.start + 1  # a word of it: its mark may be counted to the sentence before
    goes_on = path[rows.start] == inside("content") and ground.same_sentence(rows.start - 1, first)
    path[rows.start : rows.stop] = [inside("content")] * len(rows)
    if not goes_on:
        path[rows.start] = begin("content")
    if rows.stop == len(path):
        return
    for role in ROLES:
        if path[rows.stop] == inside(role):  # the rest of a span that began in the quotation
            joined = role == "content" and ground.same_sentence(rows.stop - 2, rows.stop)
            path[rows.stop] = inside(role) if joined else begin(role)


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
    return Roles(roles.source, roles.cue, tuple(contents))


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
