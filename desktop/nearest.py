"""What near a claim could carry it, in words for the card and for the annotated copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.values import FindingKind

if TYPE_CHECKING:
    from analyzers.values import Finding


def label(finding: Finding) -> str:
    """Name what `nearest_source` says: for a headline it is who says so in the text."""
    return "In the text" if finding.kind is FindingKind.HEADLINE else "Nearest source"


def nearest_source(finding: Finding) -> str:
    """Say what could carry a claim: “¶9, Jane Roe”; nothing where nobody can be named."""
    near = finding.card.nearest
    return f"¶{near.paragraph}, {near.name}" if near else ""
