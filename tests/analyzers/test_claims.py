"""Unattributed claims: vague sources, and clauses that the writer stands for alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from analyzers import claims, surety
from analyzers.rules import load_rules
from analyzers.values import BlockKind, ClaimKind, FindingKind, Span, Strength, lower
from tests.analyzers.readings import parsed, reading_of, said

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Span as Words

    from analyzers.reading import Reading
    from analyzers.values import Attribution

RULES = load_rules()
SURE = 0.99
TOLD = "Ann Lee said it fell. It reportedly broke."

# “Ignoring the plan again, Lee said it fell.”
MIXED = [
    ("Ignoring", "VERB", 6, "advcl"),
    ("the", "DET", 2, "det"),
    ("plan", "NOUN", 0, "obj"),
    ("again", "ADV", 0, "advmod"),
    (",", "PUNCT", 0, "punct"),
    ("Lee", "PROPN", 6, "nsubj"),
    ("said", "VERB", 6, "ROOT"),
    ("it", "PRON", 8, "nsubj"),
    ("fell", "VERB", 6, "ccomp"),
    (".", "PUNCT", 6, "punct"),
]
# “The old mayor failed them badly because voters came home again.”
OWN = [
    ("The", "DET", 2, "det"),
    ("old", "ADJ", 2, "amod"),
    ("mayor", "NOUN", 3, "nsubj"),
    ("failed", "VERB", 3, "ROOT"),
    ("them", "PRON", 3, "obj"),
    ("badly", "ADV", 3, "advmod"),
    ("because", "SCONJ", 8, "mark"),
    ("voters", "NOUN", 8, "nsubj"),
    ("came", "VERB", 3, "advcl"),
    ("home", "ADV", 8, "advmod"),
    ("again", "ADV", 8, "advmod"),
    (".", "PUNCT", 3, "punct"),
]


def found(reading: Reading) -> list[tuple[str, str]]:
    return [(row.rule, row.span.of(reading.text)) for row in claims.find(reading, RULES)]


def stating(
    doc: Doc,
    *,
    kind: ClaimKind = ClaimKind.JUDGEMENT,
    score: float = SURE,
    evidence: Mapping[str, float] | None = None,
    attributions: Sequence[Attribution] = (),
    block: BlockKind = BlockKind.PARAGRAPH,
) -> list[tuple[str, str]]:
    reading = reading_of(
        doc, claim=(kind, score), evidence=evidence, attributions=attributions, block=block
    )
    return found(reading)


@pytest.mark.parametrize(
    ("kind", "rule"),
    [
        (ClaimKind.FIGURE, "claim.figure"),
        (ClaimKind.JUDGEMENT, "claim.judgement"),
        (ClaimKind.CAUSE, "claim.cause"),
        (ClaimKind.BACKGROUND, "claim.background"),
    ],
)
def test_what_the_writer_states_is_marked_on_what_is_said_of_the_subject(
    nlp: Language, kind: ClaimKind, rule: str
) -> None:
    doc = parsed(nlp, OWN)
    assert stating(doc, kind=kind, evidence={"failed": 9.0}) == [(rule, "failed them badly")]


@pytest.mark.parametrize(
    ("word", "marked"),
    [
        ("came", "came home again"),
        ("voters", "voters came home again"),
        ("old", "The old mayor failed them badly"),
    ],
)
def test_the_mark_goes_where_the_evidence_is(nlp: Language, word: str, marked: str) -> None:
    doc = parsed(nlp, OWN)
    assert stating(doc, evidence={word: 9.0}) == [("claim.judgement", marked)]


def test_of_clauses_that_show_it_alike_the_main_one_is_marked(nlp: Language) -> None:
    first = [
        ("Because", "SCONJ", 2, "mark"),
        ("nobody", "PRON", 2, "nsubj"),
        ("came", "VERB", 7, "advcl"),
        ("home", "ADV", 2, "advmod"),
        (",", "PUNCT", 7, "punct"),
        ("the", "DET", 6, "det"),
        ("mayor", "NOUN", 7, "nsubj"),
        ("failed", "VERB", 7, "ROOT"),
        (".", "PUNCT", 7, "punct"),
    ]
    assert stating(parsed(nlp, first)) == [("claim.judgement", "the mayor failed")]


def test_words_that_are_too_few_to_state_something_are_passed_over(nlp: Language) -> None:
    rows = [
        ("It", "PRON", 1, "nsubj"),
        ("failed", "VERB", 1, "ROOT"),
        (".", "PUNCT", 1, "punct"),
    ]
    assert stating(parsed(nlp, rows)) == []


def test_a_whole_sentence_is_a_claim_though_the_tagger_saw_no_verb(nlp: Language) -> None:
    words = ["The", "old", "mayor", "failed", "them", "badly", "."]
    rows = [(word, "NOUN" if word != "." else "PUNCT", 3, "dep") for word in words]
    rows[3] = ("failed", "NOUN", 3, "ROOT")
    assert stating(parsed(nlp, rows)) == [("claim.judgement", "The old mayor failed them badly")]
    cut = [(word.lower(), part, head, name) for word, part, head, name in rows]
    assert stating(parsed(nlp, cut)) == []


def test_the_kind_of_the_finding_is_that_of_the_claim(nlp: Language) -> None:
    reading = reading_of(parsed(nlp, OWN), claim=(ClaimKind.CAUSE, SURE))
    assert [row.kind for row in claims.find(reading, RULES)] == [FindingKind.CAUSE]


def test_a_plain_event_is_no_claim(nlp: Language) -> None:
    assert stating(parsed(nlp, OWN), kind=ClaimKind.EVENT) == []


def test_an_unsure_kind_is_not_marked(nlp: Language) -> None:
    assert stating(parsed(nlp, OWN), score=0.2) == []


@pytest.mark.parametrize(
    "block", [BlockKind.TITLE, BlockKind.HEADING, BlockKind.QUOTE, BlockKind.CAPTION]
)
def test_headlines_captions_and_block_quotations_state_nothing(
    nlp: Language, block: BlockKind
) -> None:
    assert stating(parsed(nlp, OWN), block=block) == []


def test_in_a_mixed_sentence_the_clause_of_the_writer_is_marked(nlp: Language) -> None:
    doc = parsed(nlp, MIXED)
    attribution = said(doc.text, "Lee", "said", "it fell")
    found = stating(doc, evidence={"Ignoring": 9.0}, attributions=[attribution])
    assert found == [("claim.judgement", "Ignoring the plan again")]


def test_a_sentence_that_is_all_somebody_elses_has_no_claim(nlp: Language) -> None:
    doc = parsed(nlp, MIXED)
    attribution = said(doc.text, "Lee", "said", doc.text[: doc.text.index(" Lee")])
    assert stating(doc, attributions=[attribution]) == []


def test_a_vague_source_is_marked_on_the_source(nlp: Language) -> None:
    doc = nlp("Critics say the plan fell.")
    attribution = said(doc.text, "Critics", "say", "the plan fell")
    reading = reading_of(doc, attributions=[attribution])
    assert found(reading) == [("claim.vague-group", "Critics")]
    assert [row.kind for row in claims.find(reading, RULES)] == [FindingKind.VAGUE_SOURCE]


def vague(doc: Doc, source: str) -> list[str]:
    attribution = said(doc.text, source, "said", "it fell")
    return [name for name, _ in found(reading_of(doc, attributions=[attribution]))]


@pytest.mark.parametrize(
    ("source", "rule"),
    [
        ("A senior official", "claim.vague-person"),
        ("Someone", "claim.vague-person"),
        ("A group of officials", "claim.vague-group"),
        ("The source", "claim.vague-person"),
        ("Some experts", "claim.vague-group"),
        ("One polling company", "claim.vague-group"),
    ],
)
def test_one_person_without_a_name_is_no_group(nlp: Language, source: str, rule: str) -> None:
    assert vague(nlp(f"{source} said it fell."), source) == [rule]


def test_people_who_were_counted_are_no_vague_source(nlp: Language) -> None:
    assert vague(nlp("67 percent of voters said it fell."), "67 percent of voters") == []


def test_what_a_group_does_or_knows_needs_no_name(nlp: Language) -> None:
    doc = nlp("Some experts support the plan.")
    doc[2].lemma_ = "support"
    attribution = said(doc.text, "Some experts", "support", "the plan")
    assert found(reading_of(doc, attributions=[attribution])) == []


def test_a_group_whose_member_speaks_in_the_next_sentence_is_weak(nlp: Language) -> None:
    doc = nlp("Some experts said it fell. Ann Lee thinks it broke.")
    group = said(doc.text, "Some experts", "said", "it fell")
    member = said(doc.text, "Ann Lee", "thinks", "it broke", speaker="Ann Lee")
    reading = reading_of(doc, attributions=[group, member])
    rows = [replace(reading.sentences[0], span=_span(part)) for part in doc.sents]
    named = replace(reading, sentences=tuple(rows))
    assert [row.strength for row in claims.find(named, RULES)] == [Strength.WEAK]


def _span(words: Words) -> Span:
    return Span(words.start_char, words.end_char)


def test_a_named_source_is_not_vague(nlp: Language) -> None:
    doc = nlp("Ann Lee says the plan fell.")
    attribution = said(doc.text, "Ann Lee", "says", "the plan fell")
    assert found(reading_of(doc, attributions=[attribution])) == []


def test_a_passive_cue_without_a_source_is_vague(nlp: Language) -> None:
    rows = [
        ("It", "PRON", 2, "nsubj:pass"),
        ("was", "AUX", 2, "aux:pass"),
        ("held", "VERB", 2, "ROOT"),
        ("it", "PRON", 4, "nsubj"),
        ("fell", "VERB", 2, "ccomp"),
    ]
    doc = parsed(nlp, rows)
    attribution = said(doc.text, "", "was held", "it fell")
    assert found(reading_of(doc, attributions=[attribution])) == [
        ("claim.vague-passive", "was held")
    ]


def test_a_vote_on_a_person_is_no_vague_passive(nlp: Language) -> None:
    rows = [
        ("Lee", "PROPN", 2, "nsubj:pass"),
        ("was", "AUX", 2, "aux:pass"),
        ("confirmed", "VERB", 2, "ROOT"),
        ("unopposed", "ADV", 2, "advmod"),
    ]
    doc = parsed(nlp, rows)
    assert (
        found(reading_of(doc, attributions=[said(doc.text, "", "was confirmed", "unopposed")]))
        == []
    )


def test_hearsay_is_one_strength_weaker_where_the_source_stands_before_it(nlp: Language) -> None:
    for text, strength in (("It fell. It reportedly broke.", "strong"), (TOLD, "fair")):
        doc = nlp(text)
        rows = [said(text, "Ann Lee", "said", "it fell", speaker="Ann Lee")] if text == TOLD else []
        reading = reading_of(doc, attributions=rows)
        assert [str(row.strength) for row in claims.find(reading, RULES)] == [strength]


@pytest.mark.parametrize(
    ("source", "tag", "rule"),
    [
        ("The source", "NN", "claim.vague-person"),
        ("The sources", "NNS", "claim.vague-group"),
        ("A number of officials", "NN", "claim.vague-group"),
    ],
)
def test_one_person_and_a_group_have_cards_of_their_own(
    nlp: Language, source: str, tag: str, rule: str
) -> None:
    doc = nlp(f"{source} said it fell.")
    doc[1].tag_ = tag
    attribution = said(doc.text, source, "said", "it fell")
    assert found(reading_of(doc, attributions=[attribution])) == [(rule, source)]


def test_a_party_is_weak_once_one_of_it_is_named(nlp: Language) -> None:
    for source, strength in (("Republicans", "weak"), ("Critics", "fair")):
        text = f"{source} say the plan fell. Ann Lee said it broke."
        rows = [
            said(text, source, "say", "the plan fell"),
            said(text, "Ann Lee", "said", "it broke", speaker="Ann Lee"),
        ]
        reading = reading_of(nlp(text), attributions=rows)
        assert [str(row.strength) for row in claims.find(reading, RULES)] == [strength]


def test_a_fragment_without_a_verb_states_nothing(nlp: Language) -> None:
    rows = [
        ("―", "PUNCT", 3, "punct"),
        ("in", "ADP", 3, "case"),
        ("far", "ADV", 3, "advmod"),
        ("courts", "NOUN", 3, "ROOT"),
        (".", "PUNCT", 3, "punct"),
    ]
    assert stating(parsed(nlp, rows)) == []


def test_hearsay_words_are_marked_in_the_writers_voice_only(nlp: Language) -> None:
    doc = nlp("The mayor reportedly left.")
    assert found(reading_of(doc)) == [("claim.vague-report", "reportedly")]
    quoted = nlp("Lee said the mayor reportedly left.")
    attribution = said(quoted.text, "Lee", "said", "the mayor reportedly left")
    assert found(reading_of(quoted, attributions=[attribution])) == []


def test_no_two_findings_share_a_word(nlp: Language) -> None:
    doc = nlp("The mayor reportedly left.")
    attribution = said(doc.text, "", "reportedly", "left")
    assert len(found(reading_of(doc, attributions=[attribution]))) == 1


def test_the_strength_falls_with_the_probability(nlp: Language) -> None:
    doc = parsed(nlp, OWN)
    bands = [
        next(claims.find(reading_of(doc, claim=(ClaimKind.CAUSE, least + 0.01)), RULES)).strength
        for least, _ in surety.BANDS
    ]
    assert bands == list(Strength)


def test_a_claim_is_no_surer_than_its_clause_by_itself(nlp: Language) -> None:
    doc = parsed(nlp, OWN)
    reading = reading_of(doc, claim=(ClaimKind.CAUSE, 0.9), evidence={"": 0.0})
    (claim,) = claims.find(reading, RULES)
    assert claim.score < 0.5
    assert claim.strength is Strength.WEAK


def test_how_something_appears_is_the_writers_view_at_least_fairly(nlp: Language) -> None:
    def strength(verb: str, lemma: str) -> list[Strength]:
        rows = [
            ("The", "DET", 1, "det"),
            ("plan", "NOUN", 2, "nsubj"),
            (verb, "VERB", 2, "ROOT"),
            ("to", "PART", 4, "mark"),
            ("fail", "VERB", 2, "xcomp"),
            (".", "PUNCT", 2, "punct"),
        ]
        doc = parsed(nlp, rows)
        doc[2].lemma_ = lemma
        weak = reading_of(doc, claim=(ClaimKind.JUDGEMENT, 0.4))
        return [finding.strength for finding in claims.find(weak, RULES)]

    assert strength("appears", "appear") == [Strength.FAIR]
    assert strength("begins", "begin") == [Strength.WEAK]


# “Fox, who called it wrong, lost by 3 points.”
RELATIVE = [
    ("Fox", "PROPN", 7, "nsubj"),
    (",", "PUNCT", 3, "punct"),
    ("who", "PRON", 3, "nsubj"),
    ("called", "VERB", 0, "acl:relcl"),
    ("it", "PRON", 3, "obj"),
    ("wrong", "ADJ", 3, "xcomp"),
    (",", "PUNCT", 3, "punct"),
    ("lost", "VERB", 7, "ROOT"),
    ("by", "ADP", 10, "case"),
    ("3", "NUM", 10, "nummod"),
    ("points", "NOUN", 7, "obl"),
    (".", "PUNCT", 7, "punct"),
]


def test_beside_a_clause_that_reports_the_rest_is_judged(nlp: Language) -> None:
    doc = parsed(nlp, RELATIVE)
    attribution = said(doc.text, "who", "called", "it wrong")
    found = stating(
        doc, kind=ClaimKind.FIGURE, evidence={"points": 9.0}, attributions=[attribution]
    )
    assert found == [("claim.figure", "lost by 3 points")]


def test_nothing_is_weaker_than_weak() -> None:
    assert [lower(strength) for strength in Strength] == [
        Strength.FAIR,
        Strength.WEAK,
        Strength.WEAK,
    ]


def test_a_short_line_without_a_full_stop_is_a_heading_and_states_nothing(nlp: Language) -> None:
    assert stating(parsed(nlp, OWN))
    assert stating(parsed(nlp, OWN[:-1])) == []


def test_a_vague_source_in_a_heading_is_one_strength_weaker(nlp: Language) -> None:
    for text, strength in (("Critics say it fell.", "strong"), ("Critics say it fell", "fair")):
        doc = nlp(text)
        reading = reading_of(doc, attributions=[said(text, "Critics", "say", "it fell")])
        assert [str(row.strength) for row in claims.find(reading, RULES)] == [strength]


@pytest.mark.parametrize("source", ["Polls", "Few voters"])
def test_a_poll_and_an_idiom_are_no_vague_group(nlp: Language, source: str) -> None:
    doc = nlp(f"{source} say it fell.")
    assert found(reading_of(doc, attributions=[said(doc.text, source, "say", "it fell")])) == []


def test_blanks_before_a_sentence_are_no_sentence(nlp: Language) -> None:
    rows = [(word, part, head + 1, dep) for word, part, head, dep in OWN]
    doc = parsed(nlp, [("\u00a0", "SPACE", 0, "ROOT"), *rows])
    found = reading_of(doc, claim=(ClaimKind.JUDGEMENT, SURE))
    whole = found.sentences[0]
    own = replace(whole, span=Span(len("\u00a0 "), whole.span.end))
    assert len(list(claims.find(replace(found, sentences=(own,)), RULES))) == 1


@pytest.mark.parametrize(
    ("subject", "predicate", "marked"),
    [
        ("it", ["was", "wrong"], "it was wrong"),
        ("it", ["was", "very", "wrong"], "was very wrong"),
        ("none", ["was", "very", "wrong"], "none was very wrong"),
    ],
)
def test_the_subject_is_marked_too_where_the_rest_says_little_or_something_else(
    nlp: Language, subject: str, predicate: list[str], marked: str
) -> None:
    words = ["Yet", subject, *predicate, "."]
    head = len(words) - 2
    parts = ["CCONJ", "PRON", "AUX", *["ADV"] * (head - 3), "ADJ", "PUNCT"]
    deps = ["cc", "nsubj", "cop", *["advmod"] * (head - 3), "ROOT", "punct"]
    table = zip(words, parts, deps, strict=True)
    doc = parsed(nlp, [(word, part, head, dep) for word, part, dep in table])
    assert stating(doc, evidence={"wrong": 9.0}) == [("claim.judgement", marked)]


@pytest.mark.parametrize(("act", "strength"), [("speak", "weak"), ("win", "fair")])
def test_what_stands_in_a_calendar_is_expected_by_nobody_in_particular(
    nlp: Language, act: str, strength: str
) -> None:
    rows = [
        ("Lee", "PROPN", 2, "nsubj:pass"),
        ("is", "AUX", 2, "aux:pass"),
        ("expected", "VERB", 2, "ROOT"),
        ("to", "PART", 4, "mark"),
        (act, "VERB", 2, "xcomp"),
    ]
    doc = parsed(nlp, rows)
    doc[4].lemma_ = act
    attribution = said(doc.text, "", "is expected", f"to {act}")
    attribution = replace(attribution, strength=Strength.FAIR)
    (finding,) = claims.find(reading_of(doc, attributions=[attribution]), RULES)
    assert finding.strength is Strength(strength)
