"""What near a claim could carry it, in words for the card and for the annotated copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.values import FindingKind
from desktop.translation import later

if TYPE_CHECKING:
    from analyzers.values import Finding

# The kinds of claim round which a source is looked for.
LOOKED_FOR = frozenset(
    {FindingKind.FIGURE, FindingKind.JUDGEMENT, FindingKind.CAUSE, FindingKind.BACKGROUND}
)
NONE = later("no source within two paragraphs")


def label(finding: Finding) -> str:
    """Name what `nearest_source` says: for a headline it is who says so in the text."""
    return "In the text" if finding.kind is FindingKind.HEADLINE else "Nearest source"


def nearest_source(finding: Finding) -> str:
    """Say what could carry a claim: “¶9, Jane Roe”; nothing for marks that need no source."""
    near = finding.card.nearest
    if near:
        return f"¶{near.paragraph}, {near.name}"
    return NONE if finding.kind in LOOKED_FOR else ""
