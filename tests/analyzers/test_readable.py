"""Where a mark on a clause begins and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers.readable import readable
from tests.analyzers.readings import parsed

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Words

# “He is an ally of whoever pays, and of 3 banks.”
ALLY = [
    ("He", "PRON", 3, "nsubj"),
    ("is", "AUX", 3, "cop"),
    ("an", "DET", 3, "det"),
    ("ally", "NOUN", 3, "ROOT"),
    ("of", "ADP", 5, "case"),
    ("whoever", "PRON", 3, "nmod"),
    ("pays", "VERB", 5, "acl:relcl"),
    (",", "PUNCT", 10, "punct"),
    ("of", "ADP", 10, "case"),
    ("3", "NUM", 10, "nummod"),
    ("banks", "NOUN", 5, "nmod"),
    (".", "PUNCT", 3, "punct"),
]
# “Yet, he left because it rained.”
LEFT = [
    ("Yet", "ADV", 3, "advmod"),
    (",", "PUNCT", 3, "punct"),
    ("he", "PRON", 3, "nsubj"),
    ("left", "VERB", 3, "ROOT"),
    ("because", "SCONJ", 6, "mark"),
    ("it", "PRON", 6, "nsubj"),
    ("rained", "VERB", 3, "advcl"),
    (".", "PUNCT", 3, "punct"),
]


def nobody(word: Token) -> bool:
    del word
    return False


def text(words: Words | None) -> str:
    assert words is not None
    return words.text


@pytest.fixture
def ally(nlp: Language) -> Doc:
    return parsed(nlp, ALLY)


def test_a_mark_goes_on_to_the_end_of_its_phrase(ally: Doc) -> None:
    assert text(readable(ally[1:6], ally[3], nobody)) == "is an ally of whoever pays"


def test_a_mark_that_words_of_others_cut_cannot_be_read(ally: Doc) -> None:
    assert readable(ally[1:6], ally[3], lambda word: word.text == "pays") is None


def test_a_mark_reaches_to_the_number_that_it_is_about(ally: Doc) -> None:
    found = readable(ally[1:6], ally[3], nobody, lambda word: word.pos_ == "NUM")
    assert text(found).endswith("of 3 banks")


def test_a_list_is_not_broken_at_its_comma(ally: Doc) -> None:
    ally[10].dep_ = "conj"
    assert text(readable(ally[1:6], ally[3], nobody)).endswith("of 3 banks")


@pytest.mark.parametrize("start", [0, 2, 3])
def test_a_word_before_the_sentence_and_a_reason_behind_it_are_left_off(
    nlp: Language, start: int
) -> None:
    doc = parsed(nlp, LEFT)
    assert text(readable(doc[start:4], doc[3], nobody)) in {"he left", "left"}


# “It is a slow, awkward march, and then, he came.”
SLOW = [
    ("It", "PRON", 3, "nsubj"),
    ("is", "AUX", 3, "cop"),
    ("a", "DET", 3, "det"),
    ("slow", "ADJ", 3, "ROOT"),
    (",", "PUNCT", 3, "punct"),
    ("awkward", "ADJ", 6, "amod"),
    ("march", "NOUN", 3, "obl"),
    (",", "PUNCT", 12, "punct"),
    ("and", "CCONJ", 12, "cc"),
    ("then", "ADV", 12, "advmod"),
    (",", "PUNCT", 12, "punct"),
    ("he", "PRON", 12, "nsubj"),
    ("came", "VERB", 3, "conj"),
    (".", "PUNCT", 3, "punct"),
]


def test_a_mark_does_not_end_before_the_noun_of_its_article(nlp: Language) -> None:
    doc = parsed(nlp, SLOW)
    doc[2].tag_ = "DT"
    assert text(readable(doc[:4], doc[3], nobody)) == "It is a slow , awkward march"


def test_an_and_without_its_clause_is_left_off(nlp: Language) -> None:
    doc = parsed(nlp, SLOW)
    assert text(readable(doc[:10], doc[3], nobody)) == "It is a slow , awkward march"


# “Raising and spending money is how he won.”
RAISING = [
    ("Raising", "VERB", 4, "csubj"),
    ("and", "CCONJ", 2, "cc"),
    ("spending", "VERB", 0, "conj"),
    ("is", "AUX", 4, "cop"),
    ("hard", "ADJ", 4, "ROOT"),
    (".", "PUNCT", 4, "punct"),
]


def test_a_subject_that_states_something_is_marked_whole(nlp: Language) -> None:
    doc = parsed(nlp, RAISING)
    assert text(readable(doc[3:5], doc[4], nobody)) == "Raising and spending is hard"


# “Scandals, centered on Lee, have filled it.” The tagger takes “centered” for the main verb.
FILLED = [
    ("Scandals", "NOUN", 2, "nsubj:pass"),
    (",", "PUNCT", 2, "punct"),
    ("centered", "VERB", 2, "ROOT"),
    ("on", "ADP", 4, "case"),
    ("Lee", "PROPN", 2, "obl"),
    (",", "PUNCT", 2, "punct"),
    ("have", "AUX", 7, "aux"),
    ("filled", "VERB", 2, "conj"),
    ("it", "PRON", 7, "obj"),
    (".", "PUNCT", 2, "punct"),
]


def test_a_mark_goes_on_to_the_verb_of_its_subject(nlp: Language) -> None:
    doc = parsed(nlp, FILLED)
    doc[6].tag_ = "VBP"
    assert text(readable(doc[0:5], doc[2], nobody)).endswith("on Lee , have filled it")
