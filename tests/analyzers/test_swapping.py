"""Wordings that can stand in the place of loaded words, and those that only a reader can fit in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers import loaded
from analyzers.rules import load_rules
from tests.analyzers.readings import reading_of, said

if TYPE_CHECKING:
    from spacy.language import Language

    from analyzers.values import Attribution

RULES = load_rules()


def swaps(nlp: Language, text: str, word: str, tag: str, *attributions: Attribution) -> list[str]:
    doc = nlp(text)
    for token in doc:
        if token.text == word:
            token.tag_, token.pos_ = tag, {"V": "VERB", "N": "NOUN", "J": "ADJ"}[tag[0]]
    reading = reading_of(doc, loaded={word: 0.99}, attributions=attributions)
    return [finding.card.swap for finding in loaded.find(reading, RULES)]


@pytest.mark.parametrize(
    ("text", "word", "tag", "swap"),
    [
        ("Critics slammed the plan.", "slammed", "VBD", "criticized"),
        ("The regime met on Monday.", "regime", "NN", "government"),
        ("They ran up a staggering debt.", "staggering", "JJ", "large"),
        ("Two mobs met on Monday.", "mobs", "NNS", "crowds"),
        ("The fury was great.", "fury", "NN", "anger"),
    ],
)
def test_a_word_of_the_same_kind_and_number_can_stand_there(
    nlp: Language, text: str, word: str, tag: str, swap: str
) -> None:
    assert swaps(nlp, text, word, tag) == [swap]


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("A blast came from the senator.", "blast", "NN"),  # no “a criticize”
        ("The car slammed into a wall.", "slammed", "VBD"),
        ("A pro-life senator spoke.", "pro", "JJ"),
        ("His plan is staggering them.", "staggering", "VBG"),
        ("The deep state is at work.", "deep", "JJ"),  # no “the officials is”
        ("It was an outrage.", "outrage", "NN"),  # no “an anger”
        ("The leader feuds with them.", "feuds", "NN"),  # no “the leader dispute”
        ("The crowd was stunned by them.", "stunned", "VBN"),
        ("He was a dictator.", "dictator", "NN"),  # the card has advice, and no wording
    ],
)
def test_where_a_wording_does_not_surely_fit_there_is_none(
    nlp: Language, text: str, word: str, tag: str
) -> None:
    assert swaps(nlp, text, word, tag) == [""]


def test_before_a_noun_a_participle_is_as_good_as_an_adjective(nlp: Language) -> None:
    doc = nlp("A stunned crowd left.")
    for word, tag in zip(doc, ("DT", "VBN", "NN", "VBD", "."), strict=True):
        word.tag_ = tag
    doc[1].pos_, doc[1].head, doc[1].dep_ = "VERB", doc[2], "amod"
    reading = reading_of(doc, loaded={"stunned": 0.99})
    assert [finding.card.swap for finding in loaded.find(reading, RULES)] == ["surprised"]


@pytest.mark.parametrize(
    ("noun", "tag", "swap"), [("letters", "NNS", "many"), ("hate", "NN", "much")]
)
def test_many_stands_only_where_something_can_be_counted(
    nlp: Language, noun: str, tag: str, swap: str
) -> None:
    doc = nlp(f"They had a slew of {noun}.")
    doc[5].tag_ = tag
    reading = reading_of(doc, loaded={"slew": 0.99})
    assert [finding.card.swap for finding in loaded.find(reading, RULES)] == [swap]


def test_words_in_quotation_marks_or_in_another_voice_stay_as_they_are(nlp: Language) -> None:
    quoted = "She wrote that “the regime met” on Monday."
    assert swaps(nlp, quoted, "regime", "NN") == [""]
    heard = "The regime met on Monday, she said."
    speech = said(heard, "she", "said", "The regime met on Monday")
    assert swaps(nlp, heard, "regime", "NN", speech) == [""]
