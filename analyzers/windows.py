"""Which pieces go through the encoder together: whole sentences after a little context."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from analyzers.values import Span
    from analyzers.wordpiece import Pieces

TARGET = 160  # pieces; with their context the windows are as long as those that were learned from

# Pieces at most of the sentence before. The sentence after a window costs a fifth of the time and
# brings nothing that can be measured: right source .780 without it, .781 with it.
CONTEXT = 96


@dataclass(frozen=True, slots=True)
class Window:
    """Pieces that are read together; only those in ``target`` are asked for an answer."""

    whole: range
    target: range


def sentence_pieces(pieces: Pieces, starts: Sequence[int]) -> list[range]:
    """Give each piece to the sentence that it starts in; ``starts`` are code points."""
    cuts = np.searchsorted(pieces.starts, starts).tolist()
    edges = [0, *cuts[1:], len(pieces.ids)]
    return [range(first, last) for first, last in pairwise(edges)]


def windows(sentences: Iterable[range], *, target: int = TARGET) -> Iterator[Window]:
    """Fill windows with sentences in order; every piece is a target exactly once."""
    units = [unit for sentence in sentences for unit in cut(sentence, target)]
    for first, last in groups(units, target):
        before = units[first - 1] if first else range(0)
        inner = range(units[first].start, units[last].stop)
        yield Window(range(inner.start - min(len(before), CONTEXT), inner.stop), inner)


def cut(sentence: range, size: int) -> Iterator[range]:
    """Cut what is too long for a window; an empty sentence gives nothing."""
    for start in sentence[::size]:
        yield range(start, min(start + size, sentence.stop))


def groups(units: Sequence[range], target: int) -> Iterator[tuple[int, int]]:
    """Yield first and last index of units that fit into a window together."""
    first = 0
    for index, unit in enumerate(units):
        if unit.stop - units[first].start > target:
            yield first, index - 1
            first = index
    if units:
        yield first, len(units) - 1


@dataclass(frozen=True, slots=True, eq=False)
class Speakers:
    """The piece that speaks for each token, and whether the token is where that piece begins.

    It is the first piece that starts inside the token; a token that starts in the middle of a
    piece ("can|not") shares that piece; white space has none, which is index -1.
    """

    pieces: NDArray[np.intp]
    begins: NDArray[np.bool_]


def speakers(pieces: Pieces, tokens: Sequence[Span]) -> Speakers:
    starts = np.array([token.start for token in tokens], dtype=np.int64)
    ends = np.array([token.end for token in tokens], dtype=np.int64)
    after = np.searchsorted(pieces.starts, starts)
    begins = np.append(pieces.starts, np.iinfo(np.int64).max)[after] < ends
    shares = np.append(pieces.ends, -1)[after - 1] > starts
    return Speakers(np.where(begins, after, np.where(shares, after - 1, -1)), begins)
