"""How far the reading of an article has come, for whoever waits for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Told: TypeAlias = Callable[[float], None]  # is given shares of the work, 0..1


def untold(_share: float) -> None:
    """Tell nobody."""


def part_of(told: Told, start: float, end: float) -> Told:
    """Return who is told of a part of the work, from the share ``start`` to ``end`` of all."""

    def tell(share: float) -> None:
        told(start + share * (end - start))

    return tell
