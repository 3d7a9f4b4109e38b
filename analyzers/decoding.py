"""From scores of single tokens to spans of source, cue and content: Viterbi decoding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

ROLES = ("source", "cue", "content")
OUTSIDE = 0
TAGS = ("O", *(f"{mark}-{role.upper()}" for role in ROLES for mark in "BI"))
FORBIDDEN = -1e4  # log weight of a transition that cannot happen


@dataclass(frozen=True, slots=True)
class Roles:
    """Spans of the three roles as ranges of token indices, in text order."""

    source: tuple[range, ...]
    cue: tuple[range, ...]
    content: tuple[range, ...]


def begin(role: str) -> int:
    return TAGS.index(f"B-{role.upper()}")


def inside(role: str) -> int:
    return TAGS.index(f"I-{role.upper()}")


def role_spans(tags: NDArray[np.floating], transitions: NDArray[np.floating]) -> Roles:
    """Decode log-probabilities (tokens x 7) with log transition weights (7 x 7)."""
    path = best_path(tags, transitions)
    return Roles(*(tuple(spans_of(path, role)) for role in ROLES))


def best_path(tags: NDArray[np.floating], transitions: NDArray[np.floating]) -> list[int]:
    """Return the sequence of tags with the greatest sum of scores and transition weights."""
    if not len(tags):
        return []
    insides = [inside(role) for role in ROLES]
    score = tags[0].astype(np.float64)
    score[insides] += FORBIDDEN
    columns = np.arange(len(TAGS))
    origins = np.zeros(tags.shape, dtype=np.intp)
    for position in range(1, len(tags)):
        through = score[:, None] + transitions
        origins[position] = through.argmax(axis=0)
        score = through[origins[position], columns] + tags[position]
    path = [int(score.argmax())]
    for origin in origins[:0:-1]:
        path.append(int(origin[path[-1]]))
    return path[::-1]


def spans_of(path: Sequence[int], role: str) -> Iterator[range]:
    """Yield the stretches that begin with B and go on with I of ``role``."""
    start = None
    for position, tag in enumerate(path):
        if start is not None and tag != inside(role):
            yield range(start, position)
            start = None
        if tag == begin(role):
            start = position
    if start is not None:
        yield range(start, len(path))
