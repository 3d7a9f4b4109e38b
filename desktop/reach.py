"""What the caret reaches: the marks and the notes at it, or in its line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analyzers.values import Finding


@dataclass(frozen=True, slots=True)
class Reach:
    """Marks in text order, and notes by their ids."""

    findings: tuple[Finding, ...]
    notes: tuple[str, ...]

    def beyond(self, before: Reach) -> Reach:
        """Return what was not reached before."""
        findings = tuple(one for one in self.findings if one not in before.findings)
        return Reach(findings, tuple(one for one in self.notes if one not in before.notes))
