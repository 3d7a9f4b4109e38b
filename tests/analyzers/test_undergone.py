"""Who is spoken about is no source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers.linking import link
from analyzers.undergone import spoken_of
from tests.analyzers.grounds import marked, words

if TYPE_CHECKING:
    from collections.abc import Mapping

LEMMAS = {
    "charges": "charge",
    "faced": "face",
    "drew": "draw",
    "came": "come",
    "seemed": "seem",
    "seems": "seem",
}


def told(text: str, *, passives: Mapping[str, str] | None = None) -> tuple[str | None, list[str]]:
    """Return source and contents of the first relation of a text marked S[…], C[…], X[…]."""
    ground, roles = marked(text, subjects=passives)
    for word in ground.words:
        word.lemma_ = LEMMAS.get(word.text, word.text)
        if word.text in LEMMAS:
            word.pos_ = "VERB"
        if word.head is not word and word.text in {"was", "is", "’s"}:
            word.dep_ = "aux:pass"
        if word in [one.head for one in ground.words if one.text in {"was", "is", "’s"}]:
            word.tag_, word.pos_ = "VBN", "VERB"
            word.lemma_ = {"worried": "worry", "accused": "accuse"}.get(word.text, word.text)
    (relation,) = spoken_of(link(roles, ground), ground)
    contents = [words(part, ground) or "" for part in relation.content]
    return words(relation.source, ground), contents


def test_who_is_accused_is_part_of_what_is_said() -> None:
    text = "S[Lee] C[was accused of] X[fraud]."
    found = told(text, passives={"Lee": "accused", "was": "accused"})
    assert found == (None, ["Lee", "fraud"])


def test_who_is_worried_speaks() -> None:
    text = "S[Lee] C[was worried] X[that it fell]."
    assert told(text, passives={"Lee": "worried", "was": "worried"})[0] == "Lee"


def test_a_short_form_may_be_has() -> None:
    text = "S[Lee] C[’s sought] X[to go]."
    assert told(text, passives={"Lee": "sought", "’s": "sought"})[0] == "Lee"


@pytest.mark.parametrize(
    "text",
    [
        "S[Lee] has C[faced sharp criticism for] X[the delay].",
        "S[Lee] C[drew fire for] X[the delay].",
        "S[Lee] C[came under fire for] X[the delay].",
    ],
)
def test_who_meets_with_criticism_does_not_voice_it(text: str) -> None:
    assert told(text) == (None, ["the delay"])


def test_who_answers_when_asked_is_not_who_asks() -> None:
    assert told("C[Asked about] X[the delay], S[Lee] left.")[0] is None
    assert told("S[Lee] C[asked] X[about the delay].")[0] == "Lee"


def test_what_seems_or_allegedly_happened_has_no_source() -> None:
    assert told("S[Lee] C[seems] X[to have gone].") == (None, ["Lee", "to have gone"])
    assert told("S[Lee] C[allegedly] X[took it].") == (None, ["Lee", "took it"])


def test_who_answers_a_charge_does_not_make_it() -> None:
    assert told("C[Responding to charges] X[that it fell], S[Lee] left.")[0] is None
    assert told("S[Lee] C[responded to charges] X[by pointing at it].")[0] == "Lee"
