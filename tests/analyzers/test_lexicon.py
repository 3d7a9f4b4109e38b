"""Looking up the terms of the rules in a text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from analyzers.lexicon import Lexicon
from analyzers.rules import Rule, Term, load_rules

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

RULE = next(iter(load_rules()))


def rule(name: str, *terms: str, spares: tuple[str, ...] = (), parts: tuple[str, ...] = ()) -> Rule:
    held = tuple(Term(text) for text in terms)
    return replace(RULE, id=name, terms=held, spares=spares, parts=parts)


def found(doc: Doc, *rules: Rule, spared: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    matches = Lexicon.of(rules, spared).matches(doc)
    return [(match.rule.id, doc[match.start : match.end].text) for match in matches]


def test_a_term_is_found_in_any_case(nlp: Language) -> None:
    doc = nlp("REGIME or regime")
    assert found(doc, rule("a", "regime")) == [("a", "REGIME"), ("a", "regime")]


@pytest.mark.parametrize("term", ["so-called", "deep state", "let's face it", "in the face of"])
def test_a_phrase_is_found_as_the_tokenizer_cuts_it(nlp: Language, term: str) -> None:
    assert found(nlp(f"They say: {term} plans"), rule("a", term)) == [("a", term)]


def test_the_longest_term_wins(nlp: Language) -> None:
    both = rule("short", "tax"), rule("long", "tax relief")
    doc = nlp("the tax relief, the tax")
    assert found(doc, *both) == [("long", "tax relief"), ("short", "tax")]


def test_two_rules_may_hold_the_same_term(nlp: Language) -> None:
    both = rule("a", "rant"), rule("b", "rant")
    assert found(nlp("a rant"), *both) == [("a", "rant"), ("b", "rant")]


def test_a_spared_phrase_hides_the_terms_in_it(nlp: Language) -> None:
    spares = rule("a", "regime", spares=("tax regime",))
    assert found(nlp("the tax regime of a regime"), spares) == [("a", "regime")]
    assert found(nlp("the old regime"), rule("a", "regime"), spared=("old regime",)) == []


def test_a_spared_phrase_may_have_a_hyphen(nlp: Language) -> None:
    doc = nlp("the lame-duck agenda of a duck")
    assert found(doc, rule("a", "duck"), spared=("lame duck",)) == [("a", "duck")]


def test_spared_phrases_are_told_by_their_tokens(nlp: Language) -> None:
    lexicon = Lexicon.of([rule("a", "regime")], ["tax regime"])
    assert lexicon.spared(nlp("a tax regime")) == {1, 2}


def test_a_term_is_found_by_its_lemma_and_part_of_speech(nlp: Language) -> None:
    slam = rule("a", "slam", parts=("VERB",))
    assert found(tagged(nlp, ("Critics", "slammed"), "slam", "VERB"), slam) == [("a", "slammed")]
    assert found(tagged(nlp, ("two", "slams"), "slam", "NOUN"), slam) == []


def tagged(nlp: Language, words: tuple[str, ...], lemma: str, part: str) -> Doc:
    doc = nlp(" ".join(words))
    doc[-1].lemma_ = lemma
    doc[-1].pos_ = part
    return doc


@pytest.mark.parametrize(
    ("term", "form"),
    [
        ("slam", "slammed"),
        ("slam", "slamming"),
        ("decry", "decries"),
        ("decry", "decried"),
        ("deride", "derided"),
        ("deride", "deriding"),
        ("hammer", "hammered"),
        ("double down", "doubling down"),
        ("blow up", "blew up"),
        ("crony", "cronies"),
        ("rant", "rants"),
    ],
)
def test_a_term_is_found_with_its_endings(nlp: Language, term: str, form: str) -> None:
    assert found(nlp(f"They {form} now."), rule("a", term)) == [("a", form)]


@pytest.mark.parametrize(("term", "other"), [("sham", "shaming"), ("rip", "ripe"), ("war", "wary")])
def test_another_word_is_not_a_form_of_a_term(nlp: Language, term: str, other: str) -> None:
    assert found(nlp(f"They are {other} now."), rule("a", term)) == []


@pytest.mark.parametrize("text", ["took a swipe at", "takes a swipe at", "taking a swipe at"])
def test_a_phrase_is_found_in_the_past_of_its_verb(nlp: Language, text: str) -> None:
    assert found(nlp(f"He {text} them"), rule("a", "take a swipe at")) == [("a", text)]
