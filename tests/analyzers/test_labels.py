"""Speakers whom the layout names."""

from __future__ import annotations

import pytest

from analyzers.labels import labelled
from tests.analyzers.grounds import ground, words


def found(text: str) -> list[tuple[str, str, list[str]]]:
    here = ground(text)
    return [
        (
            words(r.source, here) or "",
            words(r.cue, here) or "",
            [words(c, here) or "" for c in r.content],
        )
        for r in labelled(here)
    ]


def test_labels_of_a_transcript_name_who_speaks() -> None:
    text = "PENCE: We will win.\nTAPPER: Why?\nPENCE: The people know."
    assert found(text) == [
        ("PENCE", ":", ["We will win."]),
        ("TAPPER", ":", ["Why?"]),
        ("PENCE", ":", ["The people know."]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "UPDATE: The vote is over.\nIt was close.",
        "VIDEO: A video was shown.\nCORRECTION: It was shown on Monday.",
        "He said: We will win.\nShe said: No.",
        "Note: nothing.\nNote: nothing.",
    ],
)
def test_other_words_before_a_colon_are_no_speakers(text: str) -> None:
    assert found(text) == []


def test_a_paragraph_between_two_labels_goes_on_with_the_first() -> None:
    text = "PENCE: One.\nAnd two.\n(CROSSTALK)\nPENCE: Three."
    assert found(text)[0] == ("PENCE", ":", ["One.", "And two."])


@pytest.mark.parametrize("dash", ["—", "–", "―", "-", "--"])
def test_a_signed_quotation_has_its_source_behind_the_dash(dash: str) -> None:
    text = f"“We are proud.” {dash} Jane Roe"
    assert found(text) == [("Jane Roe", dash, ["“We are proud.”"])]


def test_the_signature_may_stand_on_the_next_line() -> None:
    assert found('"We are proud."\n- Jane Roe.') == [("Jane Roe", "-", ['"We are proud."'])]


def test_a_dash_inside_a_sentence_is_no_signature() -> None:
    assert found("“We are proud” — Jane Roe said: so there.") == []


@pytest.mark.parametrize(
    "labels",
    [("Q", "A"), ("Mr. Smith", "Sen. Lee"), ("PENCE", "TAPPER"), ("M. O'BRIEN", "PENCE")],
)
def test_labels_of_every_form_name_who_speaks(labels: tuple[str, str]) -> None:
    one, other = labels
    text = f"{one}: Who pays for it?\n{other}: The town.\n{one}: A part of it?\n{other}: All."
    assert [row[0] for row in found(text)] == [one, other, one, other]


def test_a_question_without_an_answer_is_no_interview() -> None:
    assert found("Q: Who pays?\nThe town pays.\nQ: A part?") == []


def test_a_quoted_transcript_goes_on_with_every_paragraph_that_opens_with_a_mark() -> None:
    text = '"PENCE: One.\n"Two.\n"Three.\n"Four.\n"(CROSSTALK.)\n"TAPPER: Five.\n"PENCE: Six."'
    assert found(text)[0] == ("PENCE", ":", ["One.", "Two.", "Three.", "Four."])
