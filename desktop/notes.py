"""A reader's note, and where it stands in the text that is open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analyzers.values import Span

if TYPE_CHECKING:
    from desktop.anchors import Anchor


@dataclass(frozen=True, slots=True)
class Note:
    """What the reader wrote to a phrase; ``article`` is the digest of the text it was written to.

    ``created`` and ``changed`` are ISO 8601 in UTC.
    """

    id: str
    article: str
    body: str
    anchor: Anchor
    tags: tuple[str, ...]
    created: str
    changed: str

    @property
    def span(self) -> Span:
        """Where the note stands in the text that it was written to."""
        return Span(self.anchor.start, self.anchor.start + len(self.anchor.quote))


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note in the text that is open; ``span`` is None when it has lost its place."""

    note: Note
    span: Span | None
