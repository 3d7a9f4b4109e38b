"""The clauses of a parsed sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers.clauses import clauses
from tests.analyzers.readings import parsed

if TYPE_CHECKING:
    from spacy.language import Language

# “Lee, who won, tried to leave and her rival stayed.”
ROWS = [
    ("Lee", "PROPN", 5, "nsubj"),
    (",", "PUNCT", 3, "punct"),
    ("who", "PRON", 3, "nsubj"),
    ("won", "VERB", 0, "acl:relcl"),
    (",", "PUNCT", 3, "punct"),
    ("tried", "VERB", 5, "ROOT"),
    ("to", "PART", 7, "mark"),
    ("leave", "VERB", 5, "xcomp"),
    ("and", "CCONJ", 11, "cc"),
    ("her", "PRON", 10, "nmod:poss"),
    ("rival", "NOUN", 11, "nsubj"),
    ("stayed", "VERB", 5, "conj"),
    (".", "PUNCT", 5, "punct"),
]


@pytest.fixture
def found(nlp: Language) -> list[tuple[str, str, str]]:
    doc = parsed(nlp, ROWS)
    return [(row.head.text, row.whole.text, row.predicate.text) for row in clauses(doc[:])]


def test_a_clause_is_the_unbroken_run_round_its_head(found: list[tuple[str, str, str]]) -> None:
    assert found == [
        ("won", "who won", "won"),
        ("tried", "tried to leave", "tried to leave"),
        ("stayed", "her rival stayed", "stayed"),
    ]


def test_every_word_belongs_to_one_clause(nlp: Language) -> None:
    doc = parsed(nlp, ROWS)
    members = [word.i for clause in clauses(doc[:]) for word in clause.members]
    assert sorted(members) == list(range(len(doc)))


def test_a_clause_does_not_begin_within_a_word(nlp: Language) -> None:
    rows = [
        ("It", "PRON", 2, "nsubj"),
        ("’s", "AUX", 2, "cop"),
        ("wet", "ADJ", 2, "ROOT"),
    ]
    (clause,) = clauses(parsed(nlp, rows)[:])
    assert clause.predicate.text.startswith("It")


# “To win he left as it rained.”
SET = [
    ("To", "PART", 1, "mark"),
    ("win", "VERB", 3, "advcl"),
    ("he", "PRON", 3, "nsubj"),
    ("left", "VERB", 3, "ROOT"),
    ("as", "SCONJ", 6, "mark"),
    ("it", "PRON", 6, "nsubj"),
    ("rained", "VERB", 3, "advcl"),
]


def test_what_tells_when_or_to_what_end_is_a_setting(nlp: Language) -> None:
    rows = [(row.head.text, row.is_setting) for row in clauses(parsed(nlp, SET)[:])]
    assert rows == [("win", True), ("left", False), ("rained", True)]


def test_a_question_that_is_told_states_nothing(nlp: Language) -> None:
    rows = [
        ("Less", "ADV", 1, "advmod"),
        ("clear", "ADJ", 1, "ROOT"),
        ("is", "AUX", 1, "cop"),
        ("how", "ADV", 4, "advmod"),
        ("hard", "ADV", 6, "advmod"),
        ("Lee", "PROPN", 6, "nsubj"),
        ("works", "VERB", 1, "csubj"),
    ]
    found = [(row.head.text, row.is_setting) for row in clauses(parsed(nlp, rows)[:])]
    assert found == [("clear", False), ("works", True)]


def test_verbs_that_are_joined_are_one_clause_where_the_first_heads_none(nlp: Language) -> None:
    rows = [
        ("He", "PRON", 1, "nsubj"),
        ("tries", "VERB", 1, "ROOT"),
        ("to", "PART", 3, "mark"),
        ("win", "VERB", 1, "xcomp"),
        ("and", "CCONJ", 5, "cc"),
        ("stay", "VERB", 3, "conj"),
    ]
    found = [row.whole.text for row in clauses(parsed(nlp, rows)[:])]
    assert found == ["He tries to win and stay"]


def test_a_participle_that_leads_up_to_what_is_said_is_a_setting(nlp: Language) -> None:
    rows = [
        ("Leaving", "VERB", 4, "advcl"),
        ("Rome", "PROPN", 0, "obj"),
        (",", "PUNCT", 4, "punct"),
        ("he", "PRON", 4, "nsubj"),
        ("sang", "VERB", 4, "ROOT"),
    ]
    doc = parsed(nlp, rows)
    doc[0].tag_ = "VBG"
    assert [row.is_setting for row in clauses(doc[:])] == [True, False]


def test_what_it_is_too_soon_to_tell_is_one_clause(nlp: Language) -> None:
    rows = [
        ("It", "PRON", 2, "expl"),
        ("is", "AUX", 2, "cop"),
        ("soon", "ADV", 2, "ROOT"),
        ("to", "PART", 4, "mark"),
        ("tell", "VERB", 2, "csubj"),
    ]
    assert [row.whole.text for row in clauses(parsed(nlp, rows)[:])] == ["It is soon to tell"]
