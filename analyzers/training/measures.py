"""Precision, recall and F1, from counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Set

    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Score:
    """How many of the found are right, and how many of the wanted are found."""

    right: int
    found: int
    wanted: int

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
