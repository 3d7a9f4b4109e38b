"""The notes of an article where they stand in its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QTextBlock

    from analyzers.values import Span
    from desktop.notes import PlacedNote
    from desktop.widgets.geometry import Stretch
    from desktop.widgets.sheet import Sheet


class Noted:
    """Notes by their ids, looked up by place; those that lost theirs are left out."""

    def __init__(self, notes: Iterable[PlacedNote] = ()) -> None:
        self._places = tuple((placed.note.id, placed.span) for placed in notes if placed.span)

    def over(self, start: int, end: int) -> Iterator[str]:
        """Yield the notes to words that share a character with ``start`` to ``end``."""
        return (note for note, span in self._places if _share(span, start, end))

    def under(self, sheet: Sheet, spot: QPointF) -> str | None:
        return next((note for note, span in self._places if sheet.covers(span, spot)), None)

    def stretches_in(self, sheet: Sheet, block: QTextBlock) -> list[tuple[Stretch, ...]]:
        """Return where in a block the words of each note lie."""
        place = sheet.span_of(block)
        spans = (span for _, span in self._places if _share(span, place.start, place.end))
        found = (tuple(sheet.stretches_in(block, span)) for span in spans)
        return [stretches for stretches in found if stretches]


def _share(span: Span, start: int, end: int) -> bool:
    return span.start < end and span.end > start
