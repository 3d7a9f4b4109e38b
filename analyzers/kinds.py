"""The kinds that the whole program tells apart: of blocks, articles, marks, voices and claims."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class BlockKind(StrEnum):
    """What a block of the article is on the page."""

    TITLE = "title"
    BYLINE = "byline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    LIST = "list"
    CAPTION = "caption"


# Blocks of running text, apart from what stands above and around it
BODY = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST})


class ArticleKind(StrEnum):
    """The genre, where it can be told."""

    REPORT = "report"
    OPINION = "opinion"
    INTERVIEW = "interview"
    TRANSCRIPT = "transcript"
    OTHER = "other"


EXPRESSIVE = frozenset({ArticleKind.OPINION, ArticleKind.INTERVIEW, ArticleKind.TRANSCRIPT})


class Category(StrEnum):
    """The kinds of mark."""

    LOADED = "loaded-language"
    CLAIM = "unattributed-claim"
    SOURCE = "quote-source"
    OWN = "own-rule"  # only where the person has rules of their own


class Strength(StrEnum):
    """How sure a mark is; measured precision stands behind each band."""

    STRONG = "strong"
    FAIR = "fair"
    WEAK = "weak"


def lower(strength: Strength) -> Strength:
    """Return the next weaker strength; nothing is weaker than weak."""
    order = list(Strength)
    return order[min(order.index(strength) + 1, len(order) - 1)]


Bands = tuple[tuple[float, Strength], ...]  # least score of each strength, the greatest first


def band(score: float, bands: Bands) -> Strength | None:
    """Return how strong a score is, or None when it is below all bands."""
    return next((strength for least, strength in bands if score >= least), None)


class Sensitivity(StrEnum):
    """How many marks the reader wants to see."""

    FEW = "few"
    NORMAL = "normal"
    MANY = "many"

    def shows(self, strength: Strength) -> bool:
        return strength in SHOWN[self]


SHOWN: Mapping[Sensitivity, frozenset[Strength]] = {
    Sensitivity.FEW: frozenset({Strength.STRONG}),
    Sensitivity.NORMAL: frozenset({Strength.STRONG, Strength.FAIR}),
    Sensitivity.MANY: frozenset(Strength),
}


class VoiceKind(StrEnum):
    """Whose words a mark lies on."""

    WRITER = "writer"
    QUOTED = "quoted"
    PARAPHRASED = "paraphrased"


class AttributionKind(StrEnum):
    """How the content stands in the text: in quotation marks, partly, or in other words."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class SentenceVoice(StrEnum):
    """Whose words a sentence is in, derived from the attributions that touch it."""

    ATTRIBUTED = "attributed"
    VAGUE = "vague"
    MIXED = "mixed"
    OWN = "own"


class ClaimKind(StrEnum):
    """What a sentence would be if the writer states it."""

    FIGURE = "figure"
    JUDGEMENT = "judgement"
    CAUSE = "cause"
    BACKGROUND = "background"
    EVENT = "event"


class FindingKind(StrEnum):
    """What an unattributed-claim finding claims is missing."""

    FIGURE = "figure"
    JUDGEMENT = "judgement"
    CAUSE = "cause"
    BACKGROUND = "background"
    VAGUE_SOURCE = "vague-source"
    HEADLINE = "headline"
