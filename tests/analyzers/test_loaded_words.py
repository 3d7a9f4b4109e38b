"""The words that judge, before any of them becomes a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.loaded_words import LISTED, loaded_words
from analyzers.rules import load_rules
from tests.analyzers.readings import THRESHOLDS, reading_of

if TYPE_CHECKING:
    from spacy.language import Language

RULES = load_rules()
JUST = LISTED + 0.01


def words(nlp: Language, text: str, scores: dict[str, float]) -> list[tuple[str, float]]:
    reading = reading_of(nlp(text), loaded=scores)
    return [(row.span.of(text), row.score) for row in loaded_words(reading, RULES)]


def test_a_listed_word_needs_a_lower_score_than_another(nlp: Language) -> None:
    assert THRESHOLDS["loaded_word"] > LISTED
    scores = {"regime": JUST, "meeting": JUST, "plan": 0.7}
    found = words(nlp, "The regime held a meeting on the plan.", scores)
    assert found == [("regime", JUST), ("plan", 0.7)]


def test_a_spared_phrase_has_no_loaded_word(nlp: Language) -> None:
    scores = {"gross": 0.9, "negligence": 0.9}
    assert words(nlp, "The gross neglect went on.", scores) == [("gross", 0.9)]
    assert words(nlp, "He was tried for gross negligence.", scores) == []


def test_marks_that_are_no_words_are_left_out(nlp: Language) -> None:
    assert words(nlp, "Stop !", {"!": 0.9}) == []
