"""Precision, recall and F1, from counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence, Set

    import numpy as np
    from numpy.typing import NDArray

SAME = 0.5  # Dice of two sets of words that are taken for the same span
Relation = tuple[frozenset[int], frozenset[int]]  # words of content and of source


@dataclass(frozen=True, slots=True)
class Score:
    """How many of the found are right, and how many of the wanted are found."""

    right: int
    found: int
    wanted: int

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.found + other.found, self.wanted + other.wanted)

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        return self.weighted(1.0)

    def weighted(self, recall: float) -> float:
        """F with recall worth so many times as much as precision."""
        square = recall * recall
        total = square * self.wanted + self.found
        return (1 + square) * self.right / total if total else 0.0


def of_sets(found: Set[Hashable], wanted: Set[Hashable]) -> Score:
    return Score(len(found & wanted), len(found), len(wanted))


def of_marks(found: NDArray[np.bool_], wanted: NDArray[np.bool_]) -> Score:
    return Score(int((found & wanted).sum()), int(found.sum()), int(wanted.sum()))


def macro_f1(found: NDArray[np.bool_], wanted: NDArray[np.bool_]) -> float:
    """Return the mean F1 of the two classes."""
    return (of_marks(found, wanted).f1 + of_marks(~found, ~wanted).f1) / 2


def dice(one: Set[Hashable], other: Set[Hashable]) -> float:
    """Return how alike two sets are; two empty ones are the same."""
    total = len(one) + len(other)
    return 2 * len(one & other) / total if total else 1.0


def matched(wanted: Sequence[Relation], found: Sequence[Relation]) -> Iterator[tuple[int, int]]:
    """Pair relations one to one by how alike their contents are, the most alike first."""
    pairs = [
        (dice(one[0], other[0]) + 0.01 * (dice(one[1], other[1]) >= SAME), -i, -j)
        for i, one in enumerate(wanted)
        for j, other in enumerate(found)
        if dice(one[0], other[0]) >= SAME
    ]
    taken_wanted: set[int] = set()
    taken_found: set[int] = set()
    for _, i, j in sorted(pairs, reverse=True):
        if i not in taken_wanted and j not in taken_found:
            taken_wanted.add(i)
            taken_found.add(j)
            yield -i, -j
