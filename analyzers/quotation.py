"""Quotation marks: the stretches of an article that stand inside them.

Newspapers mix marks of all kinds, lose some and double others. So a mark is judged by its shape and
by what stands beside it: before a word and after a blank it opens, after a word and before a blank
it closes. What cannot be paired costs its own paragraph at most.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from analyzers.spans import SpanSet
from analyzers.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MARKS = frozenset("\"“”„«»'‘’`")
OPENING, CLOSING = frozenset({"“", "„", "«", "``"}), frozenset({"”", "»"})
DOUBLE = re.compile(r"[\"“”„«»]|''|``")
ROW = re.compile(r"[\"“”„«»'‘’`]+")  # marks in a row look the same way
INCHES = re.compile(r"\d['’′] ?\d+ ?(?=(?:\"|''))")
# Like a blank, these may stand outside of a mark that opens, or of one that closes.
BEFORE, AFTER = frozenset("([{—–-/"), frozenset(".,;:!?…)]}—–-/")
SPACED = frozenset(".,;:!?)")  # after a blank and before these a mark hardly opens

# A single mark opens before a letter and after a blank; it closes after a letter or a mark and
# before a blank or mark. Everything else is an apostrophe.
SINGLE_OPEN = re.compile(r"(?<![\w’'])[‘'’](?=[\w“\"$])")
SINGLE_CLOSE = re.compile(r"(?<=[\w.,!?…”\"])['’](?!\w)")
CLIPPED = re.compile(r"[’'](?:\d0s|tis|twas|em|til|cause|n|round|bout)\b", re.IGNORECASE)
PLURAL = re.compile(r"(?<=s)['’] (?=[a-z])")  # "the workers’ plan"


@dataclass(frozen=True, slots=True)
class Mark:
    """A double mark; ``opens`` is None where nothing tells which way it looks."""

    span: Span
    opens: bool | None


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch inside quotation marks, marks excluded; ``closed`` if both are there."""

    span: Span
    closed: bool


def quoted(text: str, blocks: Iterable[Span]) -> SpanSet:
    """Return the stretches inside quotation marks, marks excluded."""
    return SpanSet(quotation.span for quotation in quotations(text, blocks))


def quotations(text: str, blocks: Iterable[Span]) -> Iterator[Quotation]:
    """Yield the quotations of an article, block by block; some may lie in others.

    A quotation that a block leaves open goes on where the next block opens with a mark again, as
    newspapers continue it, or begins by closing one.
    """
    left_open = False
    for block in blocks:
        marks = list(double_marks(text, block))
        pairs, alone = paired(marks)
        doubles = list(_inside(block, marks, pairs, alone))
        if left_open and alone[:1] == [0] and marks[0].opens is False:
            doubles += _quotation(block.start, marks[0].span.start, closed=False)
        left_open = bool(alone) and alone[-1] == len(marks) - 1 and marks[-1].opens is not False
        yield from doubles
        inside = SpanSet(quotation.span for quotation in doubles)
        yield from (Quotation(s, closed=True) for s in _between_singles(text, block, inside))


def _inside(
    block: Span, marks: Sequence[Mark], pairs: Iterable[tuple[int, int]], alone: Iterable[int]
) -> Iterator[Quotation]:
    """Yield what pairs enclose; a mark that is never closed reaches to the next, or to the end."""
    for first, last in pairs:
        yield from _quotation(marks[first].span.end, marks[last].span.start, closed=True)
    edges = [*(mark.span.start for mark in marks), block.end]
    for place in alone:
        if marks[place].opens is not False:
            yield from _quotation(marks[place].span.end, edges[place + 1], closed=False)


def _quotation(start: int, end: int, *, closed: bool) -> Iterator[Quotation]:
    if start < end:
        yield Quotation(Span(start, end), closed)


def double_marks(text: str, block: Span) -> Iterator[Mark]:
    """Yield the double marks of a block, without those that measure inches."""
    inches = {match.end() for match in INCHES.finditer(text, block.start, block.end)}
    for row in ROW.finditer(text, block.start, block.end):
        looks = _looks(text, block, row)
        for match in DOUBLE.finditer(text, *row.span()):
            if match.start() not in inches:
                yield Mark(Span(*match.span()), _direction(match.group(), looks=looks))


def _looks(text: str, block: Span, row: re.Match[str]) -> bool | None:
    """Tell by their neighbours whether marks open or close."""
    before = text[row.start() - 1] if row.start() > block.start else " "
    after = text[row.end()] if row.end() < block.end else " "
    if before.isspace() and not after.isspace() and after not in SPACED:
        return True
    if after.isspace() and not before.isspace():
        return False
    if before in BEFORE and after.isalnum():
        return True
    if after in AFTER and not before.isspace() and before not in BEFORE:
        return False
    return None


def _direction(mark: str, *, looks: bool | None) -> bool | None:
    """Return whether a mark opens, or None where shape and place contradict each other."""
    if mark not in OPENING | CLOSING:
        return looks
    opens = mark in OPENING
    return opens if looks in {None, opens} else None


def paired(marks: Sequence[Mark]) -> tuple[list[tuple[int, int]], list[int]]:
    """Pair marks, the inner ones first; return the pairs and the marks that are left alone."""
    pairs: list[tuple[int, int]] = []
    waiting: list[int] = []
    alone: list[int] = []
    for place, mark in enumerate(marks):
        if mark.opens or (mark.opens is None and not waiting):
            waiting.append(place)
        elif waiting:
            pairs.append((waiting.pop(), place))
        else:
            alone.append(place)
    return pairs, sorted([*alone, *waiting])


def _between_singles(text: str, block: Span, doubles: SpanSet) -> Iterator[Span]:
    """Yield what stands between single marks; one without its partner is an apostrophe.

    Inside double marks single ones add nothing, and half inside they are no quotation.
    """
    opening = list(_single_openings(text, block))
    closing = [match.start() for match in SINGLE_CLOSE.finditer(text, block.start, block.end)]
    for start, edge in pairwise([*opening, block.end]):
        ends = closing[bisect_right(closing, start) : bisect_left(closing, edge)]
        sure = (end for end in ends if not PLURAL.match(text, end))
        end = next(sure, ends[0] if ends else start)
        if start < end and _apart(Span(start, end), doubles):
            yield Span(start, end)


def _single_openings(text: str, block: Span) -> Iterator[int]:
    curled = "‘" in text[block.start : block.end]  # then ’ is an apostrophe or closes
    for match in SINGLE_OPEN.finditer(text, block.start, block.end):
        clipped = CLIPPED.match(text, match.start()) or (curled and match.group() == "’")
        if match.end() < block.end and not clipped:
            yield match.end()


def _apart(single: Span, doubles: SpanSet) -> bool:
    """Tell whether a stretch lies beside all double marks, or holds those that it touches."""
    edges = (Span(single.start, single.start + 1), Span(single.end - 1, single.end))
    return not any(map(doubles.touches, edges))
