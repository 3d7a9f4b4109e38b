"""A sentence made without a language is English, and is said in the reader's in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.sentences import Sentence, parts, said
from desktop.translation import ENGLISH, Speech, speak

if TYPE_CHECKING:
    from collections.abc import Iterator

GERMAN = {
    "This is {what} of {limit} MB.": "Das ist {what} mit {limit} MB.",
    "a picture": "ein Bild",
    "Too long.": "Zu lang.",
}
PICTURE = Sentence("This is {what} of {limit} MB.", what="a picture", limit=1_200)


@pytest.fixture
def german() -> Iterator[None]:
    speak(Speech(lambda text, *_: GERMAN.get(text, text), lambda value, _: f"{value:_.0f}"))
    yield
    speak(ENGLISH)


def test_without_a_language_it_is_english() -> None:
    assert PICTURE == said(PICTURE) == "This is a picture of 1,200 MB."


def test_it_is_said_anew_with_its_numbers_and_names(german: None) -> None:
    assert said(PICTURE) == "Das ist ein Bild mit 1_200 MB."
    assert said(Sentence("Too long.")) == said("Too long.") == "Zu lang."


def test_in_itself_it_stays_english(german: None) -> None:
    template, values = parts(PICTURE)
    assert Sentence(template, **values) == "This is a picture of 1,200 MB."


def test_a_sentence_without_values_may_hold_braces() -> None:
    assert said(Sentence("Write {this}.")) == said("Write {this}.") == "Write {this}."
