"""Every reason against an own rule is said in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers.own import check_examples, own_rule
from desktop.amiss import SAME_TITLE, in_words
from desktop.translation import ENGLISH, Speech, speak

if TYPE_CHECKING:
    from collections.abc import Iterator

WELL = {"title": "Praise", "find": "new", "why": "It praises."}


@pytest.fixture
def shouting() -> Iterator[None]:
    """Speak a language that every text is translated into."""
    speak(Speech(lambda text, _note, _count: f"SAID: {text}"))
    yield
    speak(ENGLISH)


def reason(changes: dict[str, object], seconds: float = 1) -> str:
    """Return why a rule with these changes is none."""
    row = {name: value for name, value in (WELL | changes).items() if value is not None}
    with pytest.raises(ValueError, match=r".") as raised:
        check_examples(own_rule(row, "list"), seconds)
    return str(raised.value)


@pytest.mark.parametrize(
    "changes",
    [
        {"why": None},
        {"why": ""},
        {"colour": "red"},
        {"regex": 1},
        {"plainer": "fresh"},
        {"find": "gr[ae", "regex": True},
        {"marks": ["An old thing."]},
        {"leaves": ["A new thing."]},
        {"marks": ["A new [thing]."]},
    ],
)
def test_a_reason_is_translated_and_says_the_same_in_english(
    changes: dict[str, object], shouting: None
) -> None:
    english = reason(changes)
    assert in_words(english) == f"SAID: {english}"


def test_so_is_one_that_no_time_is_left_for(shouting: None) -> None:
    english = reason({}, seconds=0)
    assert in_words(english) == f"SAID: {english}"


def test_so_is_a_title_that_is_there_already(shouting: None) -> None:
    assert in_words(SAME_TITLE) == f"SAID: {SAME_TITLE}"


def test_a_field_has_the_name_that_it_has_where_it_was_written() -> None:
    assert in_words("'find' holds no text", {"find": "Words"}) == "'Words' holds no text"


def test_what_has_another_wording_is_said_as_it_came() -> None:
    assert in_words("the {disk} is full") == "the {disk} is full"
