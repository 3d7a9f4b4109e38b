"""Plainer wordings shown in the place of loaded words, and the way between the two texts.

The article stays as it is: every offset of a mark, a note or a place found is into its text. What
differs is only what the page shows, so only the positions on the page are converted.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from analyzers.article import Span
from analyzers.kinds import Category

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from analyzers.values import Finding
    from desktop.offsets import Offsets

ARTICLE = re.compile(r"\b(an?) $", re.IGNORECASE)
LONGEST = len("an ")
SLICE = 400  # phrases; to exchange so many holds the window for 10 to 30 ms
# What sounds otherwise than its first letter; of the shipped wordings and those like them.
LIKE_CONSONANT = ("one", "uni", "use", "usu", "eu")
LIKE_VOWEL = ("hour", "honest", "honour", "honor", "heir")


@dataclass(frozen=True, slots=True, order=True)
class Swap:
    """Words shown in place of a stretch of the article; ``follows`` is an “a” that became “an”."""

    span: Span
    words: str
    follows: bool = False


def swaps_of(text: str, findings: Iterable[Finding]) -> Iterator[Swap]:
    """Yield the loaded phrases that have a wording for their place, in text order."""
    end = 0
    for finding in sorted(findings, key=lambda finding: finding.span):
        span, wording = finding.span, finding.card.swap
        if finding.category is not Category.LOADED or not wording or span.start < end:
            continue
        yield from _article_before(text, span, wording)
        yield Swap(span, cased(wording, span.of(text)))
        end = span.end


def cased(wording: str, words: str) -> str:
    """Write a wording as the words are written: small, with a capital, or all in capitals."""
    if len(words) > 1 and words.isupper():
        return wording.upper()
    return wording[0].upper() + wording[1:] if words[0].isupper() else wording


def _article_before(text: str, span: Span, wording: str) -> Iterator[Swap]:
    """Yield “a” for “an”, or the other way, where the wording begins with another sound."""
    found = ARTICLE.search(text, max(0, span.start - LONGEST), span.start)
    fitting = "an" if _sounds_open(wording) else "a"
    if found and found[1].lower() != fitting:
        yield Swap(Span(*found.span(1)), cased(fitting, found[1][:1]), follows=True)


def _sounds_open(wording: str) -> bool:
    lower = wording.lower()
    if lower.startswith(LIKE_CONSONANT):
        return False
    return lower.startswith(LIKE_VOWEL) or lower[0] in "aeiou"


def without(swaps: Iterable[Swap], others: Iterable[Swap]) -> list[Swap]:
    left_out = set(others)
    return [swap for swap in swaps if swap not in left_out]


def steps(
    shown: Sequence[Swap], wanted: Sequence[Swap], place: int, *, size: int = SLICE
) -> Iterator[tuple[Swap, ...]]:
    """Yield what to show next on the way from ``shown`` to ``wanted``, below ``place`` first.

    All that goes is gone before anything comes, so that no two of them ever overlap.
    """
    going, coming = without(shown, wanted), without(wanted, shown)
    if len(going) + len(coming) <= size:
        yield tuple(wanted)
        return
    now = {swap.span.start: swap for swap in shown}
    for part in _slices(going, place, size):
        for swap in part:
            del now[swap.span.start]
        yield _in_order(now)
    for part in _slices(coming, place, size):
        now |= {swap.span.start: swap for swap in part}
        yield _in_order(now)


def _slices(swaps: list[Swap], place: int, size: int) -> Iterator[list[Swap]]:
    """Yield neighbours: the page is laid out anew from the first to the last of them."""
    here = bisect_left(swaps, place, key=_start)
    for part in (swaps[here:], swaps[:here][::-1]):
        for first in range(0, len(part), size):
            yield part[first : first + size]


def _in_order(swaps: Mapping[int, Swap]) -> tuple[Swap, ...]:
    return tuple(swaps[start] for start in sorted(swaps))


def _start(swap: Swap) -> int:
    return swap.span.start


class SwappedOffsets:
    """Converts code points of the article to positions on a page with swaps, and back.

    A position inside a swapped phrase belongs to the whole phrase: nothing tells which letter of
    one wording is which of the other.
    """

    def __init__(self, plain: Offsets, swaps: Sequence[Swap] = ()) -> None:
        self._plain = plain
        self.swaps = tuple(swap for swap in swaps if _is_shown(plain, swap))
        self._starts = [plain.to_qt(swap.span.start) for swap in self.swaps]
        self._ends = [plain.to_qt(swap.span.end) for swap in self.swaps]
        widths = [units(swap.words) for swap in self.swaps]
        self._grown = [0]
        self._grown += accumulate(
            width - (end - start)
            for width, start, end in zip(widths, self._starts, self._ends, strict=True)
        )
        self._shown = [
            start + grown for start, grown in zip(self._starts, self._grown, strict=False)
        ]
        self._shown_ends = [start + width for start, width in zip(self._shown, widths, strict=True)]

    def to_qt(self, offset: int) -> int:
        """Return the position of an offset; inside a swapped phrase, where the phrase starts."""
        position = self._plain.to_qt(offset)
        row = bisect_right(self._starts, position) - 1
        if row >= 0 and position < self._ends[row]:
            return self._shown[row]
        return position + self._grown[row + 1]

    def range_to_qt(self, span: Span) -> tuple[int, int]:
        """Return where a stretch lies on the page, with all of a phrase that it cuts."""
        position = self._plain.to_qt(span.end)
        row = bisect_left(self._starts, position) - 1
        if row >= 0 and position < self._ends[row]:
            return self.to_qt(span.start), self._shown_ends[row]
        return self.to_qt(span.start), position + self._grown[row + 1]

    def from_qt(self, position: int) -> int:
        """Return the offset of a position; inside a swapped phrase, where the phrase starts."""
        return self._plain.from_qt(self._plain_position(position, at_end=False))

    def span_from_qt(self, start: int, end: int) -> Span | None:
        """Return the stretch of the article between two positions, or None when it is empty."""
        if start >= end:
            return None
        return self._plain.span_from_qt(
            self._plain_position(start, at_end=False), self._plain_position(end, at_end=True)
        )

    def _plain_position(self, position: int, *, at_end: bool) -> int:
        row = bisect_right(self._shown, position) - 1
        if row < 0:
            return position
        if position >= self._shown_ends[row]:
            return position - self._grown[row + 1]
        inside = position > self._shown[row]
        return self._ends[row] if inside and at_end else self._starts[row]


def _is_shown(plain: Offsets, swap: Swap) -> bool:
    """Tell whether all of the words are on the page: not in the part of a token that is cut."""
    start, end = swap.span.start, swap.span.end
    return plain.to_qt(end) - plain.to_qt(start) >= end - start


def units(text: str) -> int:
    """Return how many of Qt's UTF-16 units a text takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
