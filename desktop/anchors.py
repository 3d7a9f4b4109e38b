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
COMMON = 500  # places in which a piece may stand to be of use
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

    window: Span
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
    start = _nearest(text, anchor)
    if start is not None:
        return Span(start, start + len(anchor.quote))
    if len(anchor.quote) > LONG:
        return _between_ends(text, anchor)
    return _best(text, anchor)


def _nearest(text: str, anchor: Anchor) -> int | None:
    """Return where the quote begins when it stands in the text with all its surroundings."""
    begin = anchor.start - len(anchor.prefix)
    after = text.find(anchor.whole, begin)
    before = text.rfind(anchor.whole, 0, begin + len(anchor.whole))
    ways = sorted((abs(at - begin), at) for at in {before, after} if at >= 0)
    if not ways or (len(ways) > 1 and 2 * ways[0][0] >= ways[1][0]):
        return None
    return ways[0][1] + len(anchor.prefix)


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
    best = places[0] if places else None
    if best is None or best.span is None or best.found < ENOUGH:
        return None
    for rival in places[1:]:
        elsewhere = not best.span.overlaps(rival.span or rival.window)
        if elsewhere and best.found - rival.found < LEAD:
            return None
    return best.span


def _places(text: str, anchor: Anchor) -> Iterator[_Place]:
    """Yield the places where most pieces of the anchor stand, each looked at once."""
    votes: Counter[int] = Counter()
    for offset in range(0, len(anchor.whole) - SEED + 1, SEED // 2):
        seed = anchor.whole[offset : offset + SEED]
        votes.update((at - offset) // SLACK for at in _occurrences(text, seed))
    taken: set[int] = set()
    for bucket, _ in votes.most_common(2 * PLACES):
        if len(taken) < PLACES and not taken & {bucket - 1, bucket, bucket + 1}:
            taken.add(bucket)
            yield _look(text, anchor, bucket * SLACK)


def _occurrences(text: str, piece: str) -> list[int]:
    """Return where a piece stands, unless it stands in so many places that it tells nothing."""
    found: list[int] = []
    at = text.find(piece)
    while at >= 0 and len(found) < COMMON:
        found.append(at)
        at = text.find(piece, at + 1)
    return found if len(found) < COMMON else []


def _look(text: str, anchor: Anchor, at: int) -> _Place:
    """Align the anchor with the text near ``at`` and map the ends of the quote."""
    begin = max(0, at - SLACK)
    window = Span(begin, min(len(text), max(0, at) + len(anchor.whole) + 2 * SLACK))
    matcher = SequenceMatcher(None, anchor.whole, window.of(text), autojunk=False)
    runs = [run for run in matcher.get_matching_blocks() if run.size >= CHANCE]
    found = sum(run.size for run in runs) / len(anchor.whole)
    first, last = len(anchor.prefix), len(anchor.prefix) + len(anchor.quote)
    pieces = [
        Span(begin + run.b + max(0, first - run.a), begin + run.b + min(run.size, last - run.a))
        for run in runs
        if run.a < last and first < run.a + run.size
    ]
    if 2 * sum(piece.end - piece.start for piece in pieces) < len(anchor.quote):
        return _Place(window, None, found)
    return _Place(window, Span(pieces[0].start, pieces[-1].end), found)
