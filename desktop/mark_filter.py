"""Which marks the reader wants to see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analyzers.kinds import SHOWN, Category, Sensitivity, VoiceKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analyzers.values import Finding


@dataclass(frozen=True, slots=True)
class MarkFilter:
    """What the reader wants marked. The text and the list of marks always show the same."""

    categories: frozenset[Category] = frozenset(Category)
    sensitivity: Sensitivity = Sensitivity.NORMAL
    writer_only: bool = True
    words: str = ""
    hidden: bool = False

    def shown(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Return the findings to mark; what all marks hide, the list still names."""
        strengths, sought = SHOWN[self.sensitivity], self.words.casefold()
        return tuple(
            finding
            for finding in findings
            if finding.category in self.categories
            and finding.strength in strengths
            and (not self.writer_only or finding.voice.kind is VoiceKind.WRITER)
            and (not sought or _mentions(finding, sought))
        )


def _mentions(finding: Finding, sought: str) -> bool:
    """Tell whether the words, or what the list says of them, hold what is sought."""
    from desktop.voices import about  # a start can do without it

    return sought in finding.card.words.casefold() or sought in about(finding).casefold()
