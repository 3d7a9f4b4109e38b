"""Questions, exclamations and answers to a speaker, in the writer’s own voice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from analyzers import rhetoric
from analyzers.rules import load_rules
from analyzers.values import BlockKind, Sentence, SentenceVoice, Span
from tests.analyzers.readings import reading_of, said

if TYPE_CHECKING:
    from spacy.language import Language

    from analyzers.reading import Reading

RULE = load_rules()["rhetoric.question"]


def questions(reading: Reading) -> list[str]:
    (passage,) = reading.passages
    return [words.text for words in rhetoric.questions(reading, passage, RULE)]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("It rose again. Who pays for it? We do.", ["Who pays for it?"]),
        ("Governor Pence? He came too.", []),
        ("Lee?", []),
        ("Who of the nine people in the room pays for it in the end?", []),
        ("Why does it matter? “They pay us,” he said.", []),
        ("Who pays for “it”? We do.", []),
    ],
)
def test_a_short_question_of_the_writers_is_marked(
    nlp: Language, text: str, marked: list[str]
) -> None:
    assert questions(reading_of(nlp(text))) == marked


def test_a_question_that_somebody_asks_is_left_alone(nlp: Language) -> None:
    doc = nlp("Lee asked: Who pays for it?")
    asked = said(doc.text, "Lee", "asked", "Who pays for it?")
    assert questions(reading_of(doc, attributions=[asked])) == []


def test_a_question_in_a_heading_is_left_alone(nlp: Language) -> None:
    assert questions(reading_of(nlp("Who pays for it?"), block=BlockKind.HEADING)) == []


def test_an_exclamation_is_marked(nlp: Language) -> None:
    reading = reading_of(nlp("They lost. What a great surprise!"))
    found = rhetoric.exclamations(reading, reading.passages[0], RULE)
    assert [words.text for words in found] == ["What a great surprise!"]


@pytest.mark.parametrize(
    ("voice", "marked"), [(SentenceVoice.ATTRIBUTED, ["But"]), (SentenceVoice.OWN, [])]
)
def test_a_but_is_marked_where_it_answers_a_speaker(
    nlp: Language, voice: SentenceVoice, marked: list[str]
) -> None:
    doc = nlp("Lee said it was safe. But it was closed twice.")
    (first, second) = (Span(part.start_char, part.end_char) for part in doc.sents)
    sentences = (
        Sentence(first, voice, None, 0.0),
        Sentence(second, SentenceVoice.OWN, None, 0.0),
    )
    reading = replace(reading_of(doc), sentences=sentences)
    found = rhetoric.answers(reading, reading.passages[0], RULE)
    assert [words.text for words in found] == marked
