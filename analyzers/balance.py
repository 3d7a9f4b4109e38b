"""Who speaks in an article: in how many words, quoted or not, first where, with which verbs."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from analyzers.paragraphs import Paragraphs
from analyzers.parsing import blocks_of
from analyzers.quotation import quoted
from analyzers.spans import rows
from analyzers.values import AttributionKind, Span
from analyzers.voice import is_unresolved, is_vague, named, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from analyzers.values import Article, Attribution

NO_SOURCE = "no source named"


class SpeakerKind(StrEnum):
    """How well the reader knows who speaks; in this order they are listed."""

    NAMED = "named"
    UNRESOLVED = "unresolved"
    UNNAMED = "unnamed"
    VAGUE = "vague"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Speaker:
    """One who speaks, or several whom the article calls alike and does not name.

    ``quoted`` and ``paraphrased`` count words; a word in nested speech counts for the inner
    speaker. ``paragraph`` is None where the first passage stands in a headline or caption.
    """

    name: str
    kind: SpeakerKind
    role: str | None
    quoted: int
    paraphrased: int
    paragraph: int | None
    verbs: tuple[tuple[str, int], ...]
    attributions: tuple[Attribution, ...]

    @property
    def words(self) -> int:
        return self.quoted + self.paraphrased

    @property
    def content(self) -> tuple[Span, ...]:
        return tuple(piece for row in self.attributions for piece in row.content)


@dataclass(frozen=True, slots=True)
class Balance:
    """The speakers of an article, named ones first, each kind by words; and all its words."""

    speakers: tuple[Speaker, ...] = ()
    words: int = 0

    @property
    def attributed(self) -> int:
        return sum(speaker.words for speaker in self.speakers)

    @property
    def named(self) -> int:
        """How many speakers have a name."""
        return sum(speaker.kind is SpeakerKind.NAMED for speaker in self.speakers)

    def share(self, words: int) -> float:
        """Return what part of all attributed words some of them are, 0..1."""
        return words / self.attributed if self.attributed else 0.0


@dataclass(frozen=True, slots=True)
class _Counts:
    """Words of one attribution."""

    quoted: int
    paraphrased: int


def balance_of(article: Article, attributions: Sequence[Attribution]) -> Balance:
    """Count who says how much; every word of the article belongs to one speaker or to none."""
    counts, total = _count(article, attributions)
    groups: dict[tuple[SpeakerKind, str], list[int]] = {}
    for number, attribution in enumerate(attributions):
        groups.setdefault(_key(article.text, attribution), []).append(number)
    paragraphs = Paragraphs(article)
    speakers = [
        _speaker(
            kind,
            named(article.text, attributions[numbers[0]]) or NO_SOURCE,
            [attributions[number] for number in numbers],
            [counts[number] for number in numbers],
            paragraphs,
        )
        for (kind, _), numbers in groups.items()
    ]
    return Balance(tuple(sorted(speakers, key=_order)), total)


def _key(text: str, attribution: Attribution) -> tuple[SpeakerKind, str]:
    if attribution.speaker:
        return SpeakerKind.NAMED, attribution.speaker
    name = named(text, attribution).casefold()
    if not name:
        return SpeakerKind.NOBODY, name
    if is_vague(text, attribution.source):
        return SpeakerKind.VAGUE, name
    unresolved = is_unresolved(text, attribution)
    return SpeakerKind.UNRESOLVED if unresolved else SpeakerKind.UNNAMED, name


def _speaker(
    kind: SpeakerKind,
    name: str,
    attributions: Sequence[Attribution],
    counts: Iterable[_Counts],
    paragraphs: Paragraphs,
) -> Speaker:
    counts = tuple(counts)
    ordered = tuple(sorted(attributions, key=_start))
    verbs = Counter(row.verb for row in ordered if row.verb)
    return Speaker(
        name=name,
        kind=kind,
        role=next((row.role for row in ordered if row.role), None),
        quoted=sum(count.quoted for count in counts),
        paraphrased=sum(count.paraphrased for count in counts),
        paragraph=paragraphs.at(_start(ordered[0])),
        verbs=tuple(verbs.most_common()),
        attributions=ordered,
    )


def _order(speaker: Speaker) -> tuple[int, int, int]:
    first = _start(speaker.attributions[0])
    return list(SpeakerKind).index(speaker.kind), -speaker.words, first


def _start(attribution: Attribution) -> int:
    pieces = (*attribution.source, *attribution.cue, *attribution.content)
    return min((piece.start for piece in pieces), default=0)


def _count(article: Article, attributions: Sequence[Attribution]) -> tuple[list[_Counts], int]:
    """Return the words of each attribution, and how many the article has."""
    text = article.text
    words = words_of(text, Span(0, len(text))) if text else []
    owners = _owners(words, attributions)
    inside = quoted(text, [block.span for block in blocks_of(article)])
    direct, indirect = Counter[int](), Counter[int]()
    for word, owner in owners:
        kind = attributions[owner].kind
        marked = kind is AttributionKind.MIXED and inside.covers(word)
        (direct if marked or kind is AttributionKind.DIRECT else indirect)[owner] += 1
    numbers = range(len(attributions))
    return [_Counts(direct[number], indirect[number]) for number in numbers], len(words)


def _owners(
    words: Sequence[Span], attributions: Sequence[Attribution]
) -> Iterator[tuple[Span, int]]:
    """Yield each word in somebody's mouth with the number of the innermost attribution.

    The long contents are laid down first and the short ones over them.
    """
    starts = [word.start for word in words]
    ends = [word.end for word in words]
    owners: list[int | None] = [None] * len(words)
    pieces = [(piece, number) for number, row in enumerate(attributions) for piece in row.content]
    for piece, number in sorted(pieces, key=lambda pair: (pair[0].start - pair[0].end, -pair[1])):
        held = rows(starts, ends, piece)
        owners[held.start : held.stop] = [number] * len(held)
    for word, owner in zip(words, owners, strict=True):
        if owner is not None:
            yield word, owner
