"""Words sought in an article, and the places where they stand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from analyzers.article import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

# What newspapers set and a keyboard does not have is found by what it has.
KEYS = {" ": "\u00a0\u2009\u202f", '"': "“”„«»", "'": "‘’‚", "-": "\u2010\u2011–—"}


@dataclass(frozen=True, slots=True)
class Searchable:
    """A text made ready once for many searches; each character stays one character."""

    exact: str = ""
    lower: str = ""

    @classmethod
    def of(cls, text: str) -> Searchable:
        for key, characters in KEYS.items():
            for character in characters:
                text = text.replace(character, key)
        return cls(text, lowered(text))


def lowered(text: str) -> str:
    """Return ``text`` in lower case with the same length."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := one.lower()) == 1 else one for one in text)


@dataclass(frozen=True, slots=True)
class Query:
    """What the reader looks for."""

    words: str = ""
    whole_words: bool = False
    match_case: bool = False


@dataclass(frozen=True, slots=True)
class Hits:
    """Where the words stand. All hits are as long as the words sought."""

    starts: tuple[int, ...] = ()
    length: int = 0

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, index: int) -> Span:
        return Span(self.starts[index], self.starts[index] + self.length)

    def over(self, start: int, end: int) -> range:
        """Return the indices of what shares a character with ``start`` to ``end``."""
        first = bisect_right(self.starts, start - self.length)
        return range(first, max(first, bisect_left(self.starts, end)))

    def from_offset(self, offset: int) -> int:
        """Return the index of the first hit at or after ``offset``, from the top if none is."""
        return bisect_left(self.starts, offset) % len(self.starts)


def find(text: Searchable, query: Query) -> Hits:
    """Find every place of the words. An empty query finds nothing."""
    if not query.words.strip():
        return Hits()
    words = Searchable.of(query.words)
    sought = words.exact if query.match_case else words.lower
    within = text.exact if query.match_case else text.lower
    starts = _places(within, sought)
    if query.whole_words:
        starts = (start for start in starts if _is_whole(within, start, start + len(sought)))
    return Hits(tuple(starts), len(sought))


def _places(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + len(words))


def _is_whole(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() or after.isalnum())
