"""One article in numbers: the marks along the text, and how much of it is in whose words.

The marks are counted as every reader first meets them: at the usual sensitivity, in the writer's
own words. So the numbers of two articles can be laid side by side. What a reader dismissed is
left out with `recounted`.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from analyzers.paragraphs import Paragraphs
from analyzers.parsing import blocks_of
from analyzers.values import Category, FindingKind, Sensitivity, VoiceKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from analyzers.balance import Balance
    from analyzers.values import Article, Finding, Span

MOST = 8  # speakers; the list of sources has them all


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, headline or caption, with the marks that begin in it.

    ``paragraph`` is its number as people count, None where it has none.
    """

    start: int
    paragraph: int | None
    marks: Mapping[Category, int]


@dataclass(frozen=True, slots=True)
class Share:
    """One who speaks, in words; ``kind`` is that of a speaker of the balance."""

    name: str
    kind: str
    quoted: int
    paraphrased: int


@dataclass(frozen=True, slots=True)
class Overview:
    """The counts of one article; ``vague`` of its claims are sources that name nobody."""

    words: int = 0
    quoted: int = 0
    paraphrased: int = 0
    named: int = 0
    vague: int = 0
    speakers: tuple[Share, ...] = ()
    parts: tuple[Part, ...] = ()

    @property
    def attributed(self) -> int:
        return self.quoted + self.paraphrased

    def marks(self, category: Category) -> int:
        return sum(part.marks.get(category, 0) for part in self.parts)


def overview_of(article: Article, findings: Iterable[Finding], balance: Balance) -> Overview:
    """Count what was found in an article and who speaks in it."""
    counted = list(_counted(findings))
    speakers = sorted(balance.speakers, key=lambda speaker: -speaker.words)
    return Overview(
        words=balance.words,
        quoted=sum(speaker.quoted for speaker in speakers),
        paraphrased=sum(speaker.paraphrased for speaker in speakers),
        named=balance.named,
        vague=_vague(counted),
        speakers=tuple(
            Share(speaker.name, str(speaker.kind), speaker.quoted, speaker.paraphrased)
            for speaker in speakers[:MOST]
            if speaker.words
        ),
        parts=tuple(_parts(article, counted)),
    )


def recounted(overview: Overview, findings: Iterable[Finding]) -> Overview:
    """Return the overview of the same article with only the marks of ``findings``."""
    counted = list(_counted(findings))
    marks = _by_part([part.start for part in overview.parts], counted)
    parts = zip(overview.parts, marks, strict=True)
    held = tuple(replace(part, marks=here) for part, here in parts)
    return replace(overview, vague=_vague(counted), parts=held)


def _vague(findings: Iterable[Finding]) -> int:
    return sum(finding.kind is FindingKind.VAGUE_SOURCE for finding in findings)


def _counted(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield one finding for each rule and place, as the list of marks does."""
    seen: set[tuple[str, Span]] = set()
    for finding in findings:
        own = finding.voice.kind is VoiceKind.WRITER
        key = finding.rule, finding.span
        if own and Sensitivity.NORMAL.shows(finding.strength) and key not in seen:
            seen.add(key)
            yield finding


def _parts(article: Article, findings: Sequence[Finding]) -> Iterator[Part]:
    paragraphs = Paragraphs(article)
    text = article.text
    starts = sorted(row.span.start for row in blocks_of(article) if row.span.of(text).strip())
    for start, counts in zip(starts, _by_part(starts, findings), strict=True):
        yield Part(start, paragraphs.at(start), counts)


def _by_part(starts: Sequence[int], findings: Iterable[Finding]) -> list[dict[Category, int]]:
    """Count the findings that begin in each of the parts that begin at ``starts``."""
    marks: list[dict[Category, int]] = [{} for _ in starts]
    for finding in findings:
        here = marks[max(0, bisect_right(starts, finding.span.start) - 1)]
        here[finding.category] = here.get(finding.category, 0) + 1
    return marks


def overview_to_json(overview: Overview) -> dict[str, Any]:
    return {
        "words": overview.words,
        "quoted": overview.quoted,
        "paraphrased": overview.paraphrased,
        "named": overview.named,
        "vague": overview.vague,
        "speakers": [
            {
                "name": row.name,
                "kind": row.kind,
                "quoted": row.quoted,
                "paraphrased": row.paraphrased,
            }
            for row in overview.speakers
        ],
        "parts": [
            {"start": part.start, "paragraph": part.paragraph, "marks": dict(part.marks)}
            for part in overview.parts
        ],
    }


def overview_from_json(data: dict[str, Any]) -> Overview:
    return Overview(
        **data
        | {
            "speakers": tuple(Share(**row) for row in data["speakers"]),
            "parts": tuple(
                Part(
                    row["start"],
                    row["paragraph"],
                    {Category(name): count for name, count in row["marks"].items()},
                )
                for row in data["parts"]
            ),
        }
    )
