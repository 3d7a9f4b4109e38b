"""Whose words these are, step by step: a named source, a role, a vague group, a paper, nobody.

What kind of source a phrase is has been decided by the quote-source marks, one for each
attribution; the trail reads it off their rules.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from analyzers import sources
from analyzers.cards import NOBODY, VOICES, WRITER
from analyzers.values import Category, SentenceVoice, Strength, VoiceKind
from analyzers.voice import in_line, named, speaking

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from analyzers.reading import Reading
    from analyzers.values import Analysis, Attribution, Finding, Span


class Step(StrEnum):
    """How much is known of a source, from the most to nothing."""

    NAMED = "named person or body"
    ROLE = "role only"
    GROUP = "vague group"
    DOCUMENT = "document"
    NOTHING = "nothing"


# A pronoun that nobody could resolve stands on no step.
STEPS: Mapping[str, Step] = {
    sources.NAMED: Step.NAMED,
    sources.RESOLVED: Step.NAMED,
    sources.ROLE: Step.ROLE,
    sources.GROUP: Step.GROUP,
    sources.DOCUMENT: Step.DOCUMENT,
    sources.NONE: Step.NOTHING,
}
TOLD = frozenset({Step.NAMED, Step.NOTHING})  # whom these mean may stand elsewhere
LETTER = re.compile(r"\w")  # the cue of a speaker label is a colon
QUESTIONS: Mapping[Step | None, str] = {
    Step.NAMED: "How would this source know, and who else could have been asked?",
    Step.ROLE: "Is the name given elsewhere, or a reason for leaving it out?",
    Step.GROUP: "Does the article name one of them?",
    Step.DOCUMENT: "Does the article say who wrote it, when, and where it can be read?",
    Step.NOTHING: "Can you tell from the sentences around it whose words they are?",
    None: "Who was named last, and does it fit?",
}
KINDS, STRENGTHS = tuple(VoiceKind), tuple(Strength)
OWN_QUESTION = "Could the writer see or check this, or does a source stand nearby?"


@dataclass(frozen=True, slots=True)
class Origin:
    """One source that words of a sentence are traced to, with the words that decided.

    ``step`` is None for a pronoun that could be more than one; ``source`` and ``cues`` are as the
    text has them, ``source`` empty where nobody is named. ``voices`` are those in which the
    sentence holds the source's words; none where it only introduces them.
    """

    who: str
    voices: tuple[VoiceKind, ...]
    step: Step | None
    source: str
    cues: tuple[str, ...]
    strength: Strength

    @property
    def heard(self) -> str:
        """Whose words they are: “Quoted: Jane Roe”."""
        return f"{' and '.join(VOICES[kind] for kind in self.voices).capitalize()}: {self.who}"

    @property
    def standing(self) -> str:
        """The step in words, with the name where the source phrase does not tell it."""
        if self.step is None:
            return self.who
        untold = self.who.casefold() not in self.source.casefold()
        return f"{self.step}, {self.who}" if untold and self.step in TOLD else self.step

    @property
    def decided(self) -> str:
        """The words that decided, quoted: “Mr. Peskov” … “explained”."""
        cues = ", ".join(f"“{cue}”" for cue in self.cues if LETTER.search(cue))
        return " … ".join(filter(None, (f"“{self.source}”" if self.source else "", cues)))

    @property
    def line(self) -> str:
        """The origin in one line: “named person or body — “Mr. Peskov” … “explained””."""
        return f"{self.standing} — {self.decided}"


@dataclass(frozen=True, slots=True)
class Trail:
    """Whose words a sentence is in, and all that it is traced to in the order of the text."""

    sentence: Span
    voice: SentenceVoice
    origins: tuple[Origin, ...]

    @property
    def title(self) -> str:
        """Whose words the sentence is in: “Quoted: Jane Roe”, “Writer’s own words”."""
        said = "; ".join(dict.fromkeys(row.heard for row in self.origins if row.voices))
        if not said:
            return WRITER
        return f"Mixed: {WRITER}. {said}" if self.voice is SentenceVoice.MIXED else said

    @property
    def question(self) -> str:
        return QUESTIONS[self.origins[0].step] if self.origins else OWN_QUESTION


def trail_at(text: str, analysis: Analysis, offset: int) -> Trail | None:
    """Return the trail of the sentence at a place, or of the one before it on a blank."""
    number = bisect_right([row.span.start for row in analysis.sentences], offset) - 1
    if number < 0:
        return None
    sentence = analysis.sentences[number]
    near = [row for row in analysis.attributions if _touches(row, sentence.span)]
    origins = _origins(text, near, steps_of(analysis.findings), sentence.span)
    return Trail(sentence.span, sentence.voice, tuple(origins))


def steps_of(findings: Iterable[Finding]) -> dict[Span, Step | None]:
    """Return the step of each source by where its quote-source mark lies."""
    return {
        finding.span: STEPS.get(finding.rule)
        for finding in findings
        if finding.category is Category.SOURCE
    }


def with_trails(reading: Reading, findings: Sequence[Finding]) -> Iterator[Finding]:
    """Write the trail on the card of each mark that names a source or lies in its words."""
    steps = steps_of(findings)
    for finding in findings:
        rows = _traced(reading.text, finding, reading.attributions_of(finding.span))
        origins = _origins(reading.text, rows, steps, finding.span)
        line = "; ".join(origin.line for origin in origins)
        card = replace(finding.card, trail=f"Trail: {line}" if line else "")
        yield replace(finding, card=card)


def _traced(text: str, finding: Finding, near: Sequence[Attribution]) -> list[Attribution]:
    if finding.category is Category.SOURCE:
        return [row for row in near if sources.place_of(text, row) == finding.span]
    row = speaking(finding.span, near)
    return [row] if row else []


def _origins(
    text: str, rows: Iterable[Attribution], steps: Mapping[Span, Step | None], span: Span
) -> Iterator[Origin]:
    """Yield each source once, with all the cues by which it speaks in ``span``."""
    groups: dict[Span, list[Attribution]] = {}
    for row in rows:
        groups.setdefault(sources.place_of(text, row), []).append(row)
    for place, group in groups.items():
        speaking_here = [row for row in group if any(map(span.overlaps, row.content))]
        yield Origin(
            who=named(text, group[0]) or NOBODY,
            voices=tuple(sorted({row.voice_kind for row in speaking_here}, key=KINDS.index)),
            step=steps.get(place),
            source=in_line(text, group[0].source).rstrip(sources.PAUSES),
            cues=tuple(dict.fromkeys(in_line(text, row.cue) for row in group)),
            strength=max((row.strength for row in group), key=STRENGTHS.index),
        )


def _touches(attribution: Attribution, sentence: Span) -> bool:
    pieces = (*attribution.source, *attribution.cue, *attribution.content)
    return any(map(sentence.overlaps, pieces))
