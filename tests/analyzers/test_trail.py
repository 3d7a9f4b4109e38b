"""Whose words these are, and how far back they can be traced."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers.cards import card
from analyzers.rules import load_rules
from analyzers.sources import longest
from analyzers.trail import Step, trail_at
from analyzers.values import (
    WRITER,
    Analysis,
    Attribution,
    AttributionKind,
    Finding,
    Sentence,
    SentenceVoice,
    Span,
    Strength,
)
from analyzers.voice import sentence_voice
from tests.analyzers.readings import said, span_in

if TYPE_CHECKING:
    from analyzers.trail import Trail

RULES = load_rules()
TEXT = "It rained. Mr. Lee explained that the talks went on. He denied all."


def marked(text: str, rule: str, attribution: Attribution) -> Finding:
    """Return the quote-source mark of an attribution."""
    span = longest(attribution.source or attribution.cue)
    filled = card(RULES[rule], words=span.of(text), voice=WRITER, strength=Strength.FAIR)
    category = RULES[rule].category
    return Finding(span, rule, category, WRITER, Strength.FAIR, 0.7, "", filled)


def trail(text: str, sentence: str, *rows: tuple[str, Attribution]) -> Trail:
    """Return the trail of a sentence, with the rules of the attributions' sources."""
    span = span_in(text, sentence)
    attributions = tuple(row for _, row in rows)
    analysis = Analysis(
        "digest",
        attributions=attributions,
        sentences=(Sentence(span, sentence_voice(text, span, attributions), None, 0.0),),
        findings=tuple(marked(text, rule, row) for rule, row in rows),
    )
    found = trail_at(text, analysis, span.start + 1)
    assert found
    return found


def test_a_sentence_that_nobody_is_given_for_is_the_writers() -> None:
    found = trail(TEXT, "It rained.")
    assert (found.title, found.origins) == ("Writer’s own words", ())
    assert found.voice is SentenceVoice.OWN


@pytest.mark.parametrize(
    ("rule", "source", "speaker", "line"),
    [
        ("source.person", "Mr. Lee", "Mr. Lee", "named person or body — “Mr. Lee” … “explained”"),
        (
            "source.resolved",
            "Mr. Lee",
            "Ann Lee",
            "named person or body, Ann Lee — “Mr. Lee” … “explained”",
        ),
        ("source.role", "Mr. Lee", None, "role only — “Mr. Lee” … “explained”"),
        ("source.group", "Mr. Lee", None, "vague group — “Mr. Lee” … “explained”"),
        ("source.document", "Mr. Lee", None, "document — “Mr. Lee” … “explained”"),
        ("source.none", "", None, "nothing, nobody named — “explained”"),
    ],
)
def test_the_step_follows_the_mark_of_the_source(
    rule: str, source: str, speaker: str | None, line: str
) -> None:
    row = said(TEXT, source, "explained", "that the talks went on", speaker=speaker)
    (origin,) = trail(TEXT, "Mr. Lee explained that the talks went on.", (rule, row)).origins
    assert origin.line == line


def test_a_pronoun_that_nobody_can_resolve_stands_on_no_step() -> None:
    row = said(TEXT, "He", "denied", "all")
    found = trail(TEXT, "He denied all.", ("source.pronoun", row))
    (origin,) = found.origins
    assert origin.step is None
    assert origin.line == "he (not resolved) — “He” … “denied”"


def test_a_sentence_shared_with_the_writer_is_mixed() -> None:
    row = said(TEXT, "Mr. Lee", "explained", "talks", speaker="Ann Lee")
    found = trail(TEXT, "Mr. Lee explained that the talks went on.", ("source.person", row))
    assert found.title == "Mixed: Writer’s own words. Paraphrased: Ann Lee"


def test_one_source_is_told_once_with_all_its_cues() -> None:
    text = "“It fell,” she said, adding that it rose."
    first = said(text, "she", "said", "“It fell,”", kind=AttributionKind.DIRECT, speaker="Ann Lee")
    second = said(text, "she", "adding", "that it rose", speaker="Ann Lee")
    found = trail(text, text, ("source.resolved", first), ("source.resolved", second))
    assert found.title == "Quoted and paraphrased: Ann Lee"
    (origin,) = found.origins
    assert origin.decided == "“she” … “said”, “adding”"
    assert origin.step is Step.NAMED


def test_a_sentence_that_only_introduces_a_quotation_stays_the_writers() -> None:
    text = "Lee put it this way. “It fell.”"
    row = said(text, "Lee", "put it this way", "“It fell.”", speaker="Lee")
    found = trail(text, "Lee put it this way.", ("source.person", row))
    assert found.title == "Writer’s own words"
    assert [origin.who for origin in found.origins] == ["Lee"]


def test_a_blank_belongs_to_the_sentence_before_it() -> None:
    sentences = tuple(
        Sentence(span_in(TEXT, part), SentenceVoice.OWN, None, 0.0)
        for part in ("It rained.", "He denied all.")
    )
    analysis = Analysis("digest", sentences=sentences)
    found = trail_at(TEXT, analysis, len("It rained."))
    assert found
    assert found.sentence == Span(0, len("It rained."))
    assert trail_at(TEXT, Analysis("digest"), 3) is None
