"""How the text is set, as it is kept."""

from __future__ import annotations

from dataclasses import asdict

from hypothesis import given
from hypothesis import strategies as st

from desktop.preferences import Preferences
from desktop.typography import LEADING, LETTERS, MEASURE, PARAGRAPHS, WORDS, Typography


@st.composite
def settings(draw: st.DrawFn) -> Typography:
    return Typography(
        draw(st.text()),
        draw(st.floats(*LEADING)),
        draw(st.integers(*MEASURE)),
        draw(st.floats(*PARAGRAPHS)),
        draw(st.floats(*LETTERS)),
        draw(st.floats(*WORDS)),
        draw(st.booleans()),
    )


@given(settings())
def test_what_is_kept_comes_back(text: Typography) -> None:
    kept = asdict(Preferences(text=text))
    assert Preferences.from_json(kept).text == text


def test_what_was_kept_before_there_was_paragraph_spacing_is_read() -> None:
    kept = asdict(Typography(leading=1.8))
    del kept["paragraphs"]
    assert Typography.from_json(kept) == Typography(leading=1.8)


def test_what_is_out_of_bounds_comes_as_near_as_it_may() -> None:
    wild = {**asdict(Typography()), "leading": 9, "measure": 3, "letters": -1, "words": 7}
    assert Typography.from_json(wild) == Typography(
        leading=LEADING[1], measure=MEASURE[0], letters=0.0, words=WORDS[1]
    )
