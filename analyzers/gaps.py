"""What an analysis lacks, and why: the reader is told of every gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.language import ENGLISH
from analyzers.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analyzers.values import Analysis

NOT_ENGLISH = Wording(
    "This text does not seem to be in English, for which the analyzers are made, "
    "so nothing is marked in it."
)
# By the ids of the analyzers
NAMES = {
    "loaded-language": Wording("Loaded language"),
    "unattributed-claims": Wording("Unattributed claims"),
    "headlines": Wording("Headlines"),
    "quote-sources": Wording("Quote sources"),
}


def gaps(analysis: Analysis) -> Iterator[Wording]:
    """Yield what has to be told of the marks that are missing."""
    if analysis.language != ENGLISH:
        yield NOT_ENGLISH
    for name in analysis.failed:
        yield Wording(
            "{analyzer}: these marks are missing here because of a fault in Sidelight.",
            analyzer=NAMES.get(name, name),
        )
    for title in analysis.stopped:
        yield Wording(
            "Your rule “{title}” took too long here, so its marks are missing.", title=title
        )
