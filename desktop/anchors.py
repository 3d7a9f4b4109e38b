"""Where a note belongs: its words with their surroundings, found again after the text changed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from analyzers.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTEXT = 32  # characters on each side; enough to tell repeated phrases apart
LONG = 4 * CONTEXT  # a longer quote is found by its two ends, however much changed between them
SEED = 8  # characters that must have survived in one piece for a place to be looked at
SLACK = 24  # characters that edits may have moved the parts of an anchor against each other
PLACES = 6  # places looked at closely, those with the most surviving pieces first
CHANCE = 3  # shorter runs of equal characters are found between any two English texts
ENOUGH = 0.6  # share of the anchor's characters that must be found again in order
LEAD = 0.15  # share by which the best place must beat the next, so that none is guessed


@dataclass(frozen=True, slots=True)
class Anchor:
    """The words a note was written to, what stood on either side, and where they began."""

    quote: str
    prefix: str
    suffix: str
    start: int

    @property
    def whole(self) -> str:
        return self.prefix + self.quote + self.suffix


@dataclass(frozen=True, slots=True)
class _Place:
    """A candidate: where the quote would stand and how much of the anchor is there."""

    span: Span | None
    found: float


def anchor(text: str, span: Span) -> Anchor:
    return Anchor(
        quote=span.of(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
        start=span.start,
    )


def locate(text: str, anchor: Anchor) -> Span | None:
    """Find the anchored words in ``text``, or None where that would be a guess."""
    start = _exact(text, anchor)
    if start is not None:
        return Span(start, start + len(anchor.quote))
    if len(anchor.quote) > LONG:
        return _between_ends(text, anchor)
    return _best(text, anchor)


def _exact(text: str, anchor: Anchor) -> int | None:
    """Return where the quote begins when it stands in the text with its surroundings."""
    begins = [at + len(anchor.prefix) for at in _occurrences(text, anchor.whole)]
    return min(begins, key=lambda at: abs(at - anchor.start), default=None)


def _occurrences(text: str, piece: str) -> Iterator[int]:
    at = text.find(piece)
    while at >= 0:
        yield at
        at = text.find(piece, at + 1)


def _between_ends(text: str, anchor: Anchor) -> Span | None:
    quote, half = anchor.quote, LONG // 2
    head = Anchor(quote[:half], anchor.prefix, quote[half : half + CONTEXT], anchor.start)
    inside = quote[-half - CONTEXT : -half]
    tail = Anchor(quote[-half:], inside, anchor.suffix, anchor.start + len(quote) - half)
    first, last = locate(text, head), locate(text, tail)
    if first is None or last is None:
        return None
    length = last.end - first.start
    return Span(first.start, last.end) if len(quote) < 2 * length < 4 * len(quote) else None


def _best(text: str, anchor: Anchor) -> Span | None:
    places = sorted(_places(text, anchor), key=lambda place: place.found, reverse=True)
    if not places or places[0].found < ENOUGH:
        return None
    if len(places) > 1 and places[0].found - places[1].found < LEAD:
        return None
    return places[0].span


def _places(text: str, anchor: Anchor) -> Iterator[_Place]:
    """Yield the places where most pieces of the anchor stand, each looked at once."""
    votes: Counter[int] = Counter()
    whole = anchor.whole
    for offset in range(0, len(whole) - SEED + 1, SEED // 2):
        for at in _occurrences(text, whole[offset : offset + SEED]):
            votes[(at - offset) // SLACK] += 1
    taken: set[int] = set()
    for bucket, _ in votes.most_common(2 * PLACES):
        if len(taken) < PLACES and not taken & {bucket - 1, bucket, bucket + 1}:
            taken.add(bucket)
            yield _look(text, anchor, bucket * SLACK)


def _look(text: str, anchor: Anchor, at: int) -> _Place:
    """Align the anchor with the text near ``at`` and map the ends of the quote."""
    begin = max(0, at - SLACK)
    window = text[begin : max(0, at) + len(anchor.whole) + 2 * SLACK]
    matcher = SequenceMatcher(None, anchor.whole, window, autojunk=False)
    runs = [run for run in matcher.get_matching_blocks() if run.size >= CHANCE]
    found = sum(run.size for run in runs) / len(anchor.whole)
    first, last = len(anchor.prefix), len(anchor.prefix) + len(anchor.quote)
    start = min((r.b + max(0, first - r.a) for r in runs if r.a + r.size > first), default=None)
    end = max((r.b + min(r.size, last - r.a) for r in runs if r.a < last), default=None)
    if start is None or end is None or start >= end:
        return _Place(None, found)
    return _Place(Span(begin + start, begin + end), found)
