"""What the caret reaches: the marks and the notes at it, or in its line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analyzers.values import Finding, Span
    from desktop.marks import Placed


@dataclass(frozen=True, slots=True)
class Reach:
    """Marks in text order, and notes by their ids."""

    findings: tuple[Finding, ...]
    notes: tuple[str, ...]

    @classmethod
    def of(cls, marks: Placed, notes: Iterable[tuple[str, Span]], start: int, end: int) -> Self:
        """Return what shares a character with ``start`` to ``end``."""
        noted = (note for note, span in notes if span.start < end and span.end > start)
        return cls(tuple(marks.over(start, end)), tuple(noted))

    def beyond(self, before: Reach) -> Reach:
        """Return what was not reached before."""
        findings = tuple(one for one in self.findings if one not in before.findings)
        return Reach(findings, tuple(one for one in self.notes if one not in before.notes))
