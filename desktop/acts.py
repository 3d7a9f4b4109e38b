"""What was done to an article, in order, and what of it was undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Act:
    """Something that was done.

    To undo it, or to do it again, may raise `LibraryFault`; what returns False told itself why it
    could not be.
    """

    sentence: str  # that tells it
    undo: Callable[[], object]
    redo: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Acts:
    """Both in the order in which they were done and undone: the last one comes first off."""

    done: tuple[Act, ...] = ()
    undone: tuple[Act, ...] = ()

    def with_one(self, act: Act) -> Self:
        """Return them after another thing was done: what was undone before it is past."""
        return type(self)((*self.done, act))

    def after_undo(self) -> Self:
        *done, act = self.done
        return type(self)(tuple(done), (*self.undone, act))

    def after_redo(self) -> Self:
        *undone, act = self.undone
        return type(self)((*self.done, act), tuple(undone))
