"""Marks on whole words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers import loaded
from analyzers.rules import load_rules
from analyzers.values import Strength
from tests.analyzers.readings import reading_of

if TYPE_CHECKING:
    from spacy.language import Language

    from analyzers.values import Finding

RULES = load_rules()
PARTS = {"crazed": "ADJ", "racist": "ADJ", "bitterly": "ADV"}


def marks(nlp: Language, text: str) -> list[Finding]:
    doc = nlp(text)
    for token in doc:
        token.pos_ = PARTS.get(token.text, "NOUN")
    return list(loaded.find(reading_of(doc, loaded=dict.fromkeys(PARTS, 0.99)), RULES))


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("The sex-crazed man left.", "sex-crazed"),
        ("The crazed man left.", "crazed"),
        ("The man - crazed - left.", "crazed"),
        ("The half-crazed-by-grief man left.", "half-crazed-by-grief"),
        ("They fought most bitterly.", "most bitterly"),
    ],
)
def test_a_mark_grows_to_the_ends_of_a_compound_or_takes_the_degree_in(
    nlp: Language, text: str, marked: str
) -> None:
    assert [finding.span.of(text) for finding in marks(nlp, text)] == [marked]


def test_what_a_prefix_turns_round_is_not_marked(nlp: Language) -> None:
    assert [row.rule for row in marks(nlp, "The racist rally met.")] == ["label.prejudice"]
    assert marks(nlp, "The anti-racist rally met.") == []


def test_an_adverb_that_a_comparison_needs_is_weak(nlp: Language) -> None:
    for text, strength in (
        ("They fought more bitterly than in May.", Strength.WEAK),
        ("They fought more bitterly in May.", Strength.STRONG),
    ):
        assert [finding.strength for finding in marks(nlp, text)] == [strength]
