"""The values that the whole program speaks in: text, spans, attributions and findings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from analyzers.article import Article, Block, Link, Span
from analyzers.kinds import (
    EXPRESSIVE,
    SHOWN,
    ArticleKind,
    AttributionKind,
    Bands,
    BlockKind,
    Category,
    ClaimKind,
    FindingKind,
    Sensitivity,
    SentenceVoice,
    Strength,
    VoiceKind,
    band,
    lower,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from analyzers.balance import Balance
    from analyzers.overview import Overview

__all__ = [
    "EXPRESSIVE",
    "SHOWN",
    "WRITER",
    "Analysis",
    "Article",
    "ArticleKind",
    "Attribution",
    "AttributionKind",
    "Bands",
    "Block",
    "BlockKind",
    "Card",
    "Category",
    "ClaimKind",
    "Finding",
    "FindingKind",
    "Link",
    "LoadedWord",
    "NearestSource",
    "Sensitivity",
    "Sentence",
    "SentenceVoice",
    "Span",
    "Strength",
    "Voice",
    "VoiceKind",
    "band",
    "lower",
]


@dataclass(frozen=True, slots=True)
class Voice:
    """Whose words they are; ``speaker`` is a canonical name, or None where unresolved.

    ``heard`` is then the source in the text's words, and empty where nobody is named.
    """

    kind: VoiceKind
    speaker: str | None = None
    heard: str = ""


WRITER = Voice(VoiceKind.WRITER)


@dataclass(frozen=True, slots=True)
class Attribution:
    """An attribution relation in PolNeAR's terms: who (source) said (cue) what (content).

    ``verb`` is the base form of the cue's verb, None where the cue has none.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    kind: AttributionKind
    strength: Strength
    speaker: str | None = None
    role: str | None = None
    verb: str | None = None

    @property
    def voice_kind(self) -> VoiceKind:
        direct = self.kind is AttributionKind.DIRECT
        return VoiceKind.QUOTED if direct else VoiceKind.PARAPHRASED


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its voice, its kind of claim and how loaded it is (0..1)."""

    span: Span
    voice: SentenceVoice
    claim: ClaimKind | None
    loaded: float


@dataclass(frozen=True, slots=True)
class LoadedWord:
    """A word at or above the loaded-word threshold, in any voice."""

    span: Span
    score: float


@dataclass(frozen=True, slots=True)
class NearestSource:
    """What stands nearest to a claim and could carry it: a person, a document or a link.

    Paragraphs are numbered from 1, without headline and byline.
    """

    paragraph: int
    span: Span
    name: str


@dataclass(frozen=True, slots=True)
class Card:
    """What the reader sees on hover, filled for one place in one article.

    ``trail`` says whom the words are traced to; marks on the writer's own words have none.
    ``ladder`` says where a reporting verb stands among others, if the place has one. ``swap`` is
    the plainer wording that can stand in the place of the words, where one can.
    """

    title: str
    words: str
    voice: str
    why: str
    question: str
    plainer: tuple[str, ...]
    fine_when: str
    how_sure: str
    source: str
    trail: str = ""
    nearest: NearestSource | None = None
    ladder: str = ""
    swap: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One mark: where, under which rule, in whose voice, how sure, and its card."""

    span: Span
    rule: str
    category: Category
    voice: Voice
    strength: Strength
    score: float
    message: str
    card: Card
    kind: FindingKind | None = None

    @property
    def judges(self) -> bool:
        """Whether it says that the wording judges: the business of an opinion piece."""
        return self.category is Category.LOADED or self.kind is FindingKind.JUDGEMENT


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything the analyzers say about one article; derived, so it may be thrown away.

    ``findings`` holds every mark of every strength in every voice, in text order;
    `shown` picks those that a view wants. ``failed`` names analyzers that broke down,
    ``stopped`` a person's own rules that took too long here. ``signs`` tell why the article is
    taken for its ``kind``, in the reader's words.
    """

    digest: str
    attributions: tuple[Attribution, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    loaded_words: tuple[LoadedWord, ...] = ()
    findings: tuple[Finding, ...] = ()
    readability: Mapping[str, float] = field(default_factory=dict)
    overview: Overview | None = None
    balance: Balance | None = None
    models: Mapping[str, str] = field(default_factory=dict)
    language: str | None = None
    kind: ArticleKind | None = None
    signs: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    stopped: tuple[str, ...] = ()

    @property
    def expects_judgement(self) -> bool:
        """Whether judgement is the business of this kind of article, or of its speakers."""
        return self.kind in EXPRESSIVE

    def usual(self, finding: Finding) -> Sensitivity:
        """Return how sensitive to be to a finding where the reader has not chosen."""
        few = self.expects_judgement and finding.judges
        return Sensitivity.FEW if few else Sensitivity.NORMAL

    def shown(self, sensitivity: Sensitivity | None, *, writer_only: bool) -> Iterator[Finding]:
        """Yield what a reader sees with some sensitivity, or without having chosen one."""
        for finding in self.findings:
            if writer_only and finding.voice.kind is not VoiceKind.WRITER:
                continue
            if (sensitivity or self.usual(finding)).shows(finding.strength):
                yield finding
