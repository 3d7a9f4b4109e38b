"""A wording is English words, and what they were made of, also on the other side of a pipe."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from analyzers.wording import Amiss, Wording, wording_from_json, wording_to_json

PICTURE = Wording("This is {what} of {limit} MB.", what=Wording("a picture"), limit=1_200)
values = st.one_of(st.text(), st.integers(), st.text(alphabet="abc ").map(Wording))


def test_it_is_its_english_words() -> None:
    assert PICTURE == "This is a picture of 1,200 MB."


def test_without_values_it_may_hold_braces() -> None:
    assert Wording("Write {this}.") == "Write {this}."


@given(name=values, other=values)
def test_it_survives_json_with_all_that_it_was_made_of(name: int | str, other: int | str) -> None:
    made = Wording("{name} and {other}", name=name, other=other)
    sent = json.loads(json.dumps(wording_to_json(made)))
    back = wording_from_json(sent)
    assert (back, back.template, back.values) == (made, made.template, made.values)
    assert wording_to_json(back) == wording_to_json(made)


def test_words_that_were_not_made_are_their_own_template() -> None:
    back = wording_from_json(wording_to_json("Write {this}."))
    assert back == back.template == "Write {this}."


def test_what_is_amiss_is_told_in_english_and_keeps_its_wording() -> None:
    amiss = Amiss("{path} is gone.", path="a.txt")
    assert str(amiss) == "a.txt is gone."
    assert amiss.wording.values == {"path": "a.txt"}
    assert str(Amiss(PICTURE)) == PICTURE
