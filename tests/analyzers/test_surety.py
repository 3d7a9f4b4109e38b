"""How sure a claim is, told from its words and from what stands round it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from analyzers.evidence import Surroundings
from analyzers.surety import Claim, strength_of
from analyzers.values import ClaimKind, Sentence, SentenceVoice, Span, Strength
from tests.analyzers.grounds import blank
from tests.analyzers.readings import reading_of, said, span_in

if TYPE_CHECKING:
    from spacy.tokens import Doc

PLAIN = "The county lost many jobs ."


def sentence(text: str) -> Doc:
    """Make sentences whose second word is the subject of the third, on which all others hang."""
    doc = blank()(text)
    for part in list(doc.sents):
        for word in part:
            word.pos_, word.lemma_ = "NUM" if word.is_digit else "NOUN", word.lower_
            word.head, word.dep_ = part[2], "dep"
        part[1].dep_, part[2].dep_ = "nsubj", "ROOT"
    return doc


def sentences(doc: Doc) -> tuple[Sentence, ...]:
    spans = (Span(part.start_char, part.end_char) for part in doc.sents)
    return tuple(Sentence(span, SentenceVoice.OWN, None, 0.0) for span in spans)


def strength(doc: Doc, kind: ClaimKind, score: float = 0.9) -> Strength | None:
    """Return the strength of a claim that is the last sentence of a text."""
    reading = replace(reading_of(doc), sentences=sentences(doc))
    claim = Claim(kind, score, list(doc.sents)[-1])
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
        ("The polls came . The county lost 300 jobs .", True),  # nobody's polls
        ("The county lost jobs in 2015 .", False),
        ("The county lost jobs for 3 months .", True),
        ("The county lost 300 delegates .", False),
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


def test_a_slew_of_criticism_is_criticism_too() -> None:
    doc = sentence("The plan drew a slew of criticism .")
    doc[2].lemma_, doc[4].dep_, doc[6].head, doc[6].dep_ = "draw", "obj", doc[4], "nmod"
    assert strength(doc, ClaimKind.JUDGEMENT) is Strength.FAIR


def test_a_figure_is_unsure_in_the_paragraphs_that_tell_of_a_poll_unless_it_is_money() -> None:
    told = "A new poll came out . It counts voters . "
    assert strength(sentence(f"{told}Lee leads by 300 votes ."), ClaimKind.FIGURE) is Strength.WEAK
    paid = sentence(f"{told}Lee spent $ 300 .")
    assert strength(paid, ClaimKind.FIGURE) is Strength.STRONG


@pytest.mark.parametrize("dependency", ["acl", "conj", "parataxis", "acl:relcl"])
def test_a_clause_without_a_subject_of_its_own_is_weak(dependency: str) -> None:
    doc = sentence("The plan drew a report issued in May .")
    doc[5].dep_, doc[6].head, doc[7].head = dependency, doc[5], doc[5]
    claim = Claim(ClaimKind.JUDGEMENT, 0.9, doc[5:8])
    around = Surroundings(reading_of(doc, claim=(ClaimKind.JUDGEMENT, 0.9)))
    assert strength_of(claim, span_in(doc.text, "issued in May"), around) is Strength.WEAK


def test_what_a_named_person_will_do_is_a_plan_where_somebody_tells_of_it() -> None:
    doc = sentence("Ann Lee said it . She now will speak .")
    doc[6].dep_, doc[6].head = "dep", doc[8]
    doc[5].dep_, doc[5].head, doc[7].dep_, doc[7].head = "nsubj", doc[8], "aux", doc[8]
    doc[8].dep_, doc[8].head, doc[9].head = "ROOT", doc[8], doc[8]
    for told, expected in ((True, Strength.WEAK), (False, Strength.STRONG)):
        rows = [said(doc.text, "Ann Lee", "said", "it", speaker="Ann Lee")] if told else []
        reading = replace(reading_of(doc, attributions=rows), sentences=sentences(doc))
        claim = Claim(ClaimKind.CAUSE, 0.9, doc[5:9])
        span = span_in(doc.text, "She now will speak")
        assert strength_of(claim, span, Surroundings(reading)) is expected


def test_a_number_that_counts_time_is_none() -> None:
    doc = sentence("The county lost jobs for 3 months .")
    doc[5].head = doc[6]
    assert strength(doc, ClaimKind.FIGURE) is Strength.WEAK


def test_what_the_writer_says_of_himself_is_weak() -> None:
    doc = sentence("The plan cost me dearly .")
    doc[3].pos_ = "PRON"
    assert strength(doc, ClaimKind.JUDGEMENT) is Strength.WEAK
