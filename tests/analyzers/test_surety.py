"""How sure a claim is, told from its words and from what stands round it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from analyzers.evidence import Surroundings
from analyzers.surety import Claim, strength_of
from analyzers.values import ClaimKind, Sentence, SentenceVoice, Span, Strength
from tests.analyzers.grounds import blank
from tests.analyzers.readings import reading_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

PLAIN = "The county lost many jobs ."


def sentence(text: str) -> Doc:
    """Make words of which those in small letters are nouns, and “jobs” hangs on the verb."""
    doc = blank()(text)
    for word in doc:
        word.pos_, word.lemma_ = "NUM" if word.is_digit else "NOUN", word.lower_
    return doc


def strength(doc: Doc, kind: ClaimKind, score: float = 0.9) -> Strength | None:
    """Return the strength of a claim that is the last sentence of a text."""
    sents = list(doc.sents)
    reading = replace(
        reading_of(doc),
        sentences=tuple(
            Sentence(Span(part.start_char, part.end_char), SentenceVoice.OWN, kind, 0.0)
            for part in sents
        ),
    )
    claim = Claim(kind, score, sents[-1])
    return strength_of(claim, reading.sentences[-1].span, Surroundings(reading))


def test_a_score_below_all_bands_is_no_claim() -> None:
    assert strength(sentence(PLAIN), ClaimKind.CAUSE, 0.1) is None


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("The county lost 300 jobs .", True),
        ("The county lost half its jobs .", True),
        ("The county lost jobs .", False),  # no number, no comparison
        ("One estimate says 300 jobs were lost .", False),
        ("A survey came out . The county lost 300 jobs .", False),
        ("Polls came out . The county lost 300 jobs .", True),  # nobody's polls
    ],
)
def test_a_figure_is_sure_where_it_shows_a_number_that_no_paper_near_by_gives(
    text: str, *, sure: bool
) -> None:
    assert (strength(sentence(text), ClaimKind.FIGURE) is Strength.STRONG) is sure


def test_a_comparison_is_as_good_as_a_number() -> None:
    doc = sentence("The county lost fewer jobs .")
    doc[3].set_morph("Degree=Cmp")  # type: ignore[attr-defined]  # spaCy's types lack it
    assert strength(doc, ClaimKind.FIGURE) is Strength.STRONG


def test_a_paper_near_by_leaves_a_judgement_as_it_is() -> None:
    doc = sentence("A survey came out . The county lost its pride .")
    assert strength(doc, ClaimKind.JUDGEMENT) is Strength.STRONG


@pytest.mark.parametrize(("verb", "expected"), [("drew", "fair"), ("earned", "strong")])
def test_criticism_that_somebody_met_with_is_rather_an_event(verb: str, expected: str) -> None:
    doc = sentence(f"The plan {verb} much criticism .")
    doc[2].lemma_ = {"drew": "draw", "earned": "earned"}[verb]
    doc[4].head, doc[4].dep_ = doc[2], "obj"
    assert strength(doc, ClaimKind.JUDGEMENT) is Strength(expected)
