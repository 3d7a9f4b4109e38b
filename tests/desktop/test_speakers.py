"""What is said of the speakers of an article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analyzers.balance import Balance, Speaker, SpeakerKind
from desktop import speakers
from tests.analyzers.readings import said

TEXT = "Lee said it fell."
LEE = Speaker(
    name="Ann Lee",
    kind=SpeakerKind.NAMED,
    role="mayor",
    quoted=0,
    paraphrased=2,
    paragraph=1,
    verbs=(("say", 4), ("claim", 2), ("according to", 1)),
    attributions=(said(TEXT, "Lee", "said", "it fell"),),
)


def test_verbs_stand_in_the_past_with_their_counts() -> None:
    assert speakers.verbs(LEE) == ("said 4", "claimed 2", "according to 1")
    many = tuple((f"verb{letter}", 1) for letter in "abcdefghi")
    assert speakers.verbs(replace(LEE, verbs=many))[-1] == "and 2 more"


@pytest.mark.parametrize(
    ("quoted", "paraphrased", "words"),
    [
        (20, 156, "20 words quoted, 156 paraphrased"),
        (0, 1, "1 word paraphrased"),
        (3, 0, "3 words quoted"),
        (0, 0, "0 words of their own"),
    ],
)
def test_words_are_counted_in_words(quoted: int, paraphrased: int, words: str) -> None:
    assert speakers.amounts(replace(LEE, quoted=quoted, paraphrased=paraphrased)) == words


def test_the_summary_says_how_much_is_whose() -> None:
    told = speakers.summary(Balance((LEE,), 8))
    assert told == "1 named source; 25 % of the words come from others, 75 % from the writer."


def test_the_shares_of_all_speakers_make_up_the_whole() -> None:
    others = tuple(replace(LEE, name=name, quoted=1, paraphrased=0) for name in "ABC")
    shown = speakers.shares(Balance(others, 20))
    assert sorted(shown) == ["33 %", "33 %", "34 %"]
    assert speakers.shares(Balance()) == ()


def test_a_headline_has_no_number() -> None:
    assert speakers.place(LEE) == "¶1"
    assert speakers.place(replace(LEE, paragraph=None)) == "headline or caption"


def test_a_source_without_a_name_says_of_what_kind_it_is() -> None:
    assert speakers.about(LEE) == "mayor"
    kinds = {speakers.about(replace(LEE, kind=kind)) for kind in SpeakerKind}
    assert len(kinds) == len(SpeakerKind)
