"""Readability figures."""

from __future__ import annotations

from analyzers.readability import readability

EASY = "The cat sat on the mat. The dog ran to the cat. They were glad. " * 5
HARD = (
    "Notwithstanding considerable institutional opposition, parliamentary representatives "
    "subsequently ratified comprehensive administrative simplification legislation. " * 5
)


def test_words_and_sentences_are_counted() -> None:
    figures = readability(EASY)
    assert figures["words"] == 75
    assert figures["sentences"] == 15


def test_long_words_in_long_sentences_read_harder() -> None:
    easy, hard = readability(EASY), readability(HARD)
    assert hard["flesch_reading_ease"] < easy["flesch_reading_ease"]
    assert hard["flesch_kincaid_grade"] > easy["flesch_kincaid_grade"]


def test_a_text_without_words_has_no_figures() -> None:
    assert readability('"" … ?') == {}
