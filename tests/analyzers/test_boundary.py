"""Where somebody's words end and the writer goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers.boundary import bounded
from analyzers.linking import link
from analyzers.quotation import quoted
from analyzers.values import Span
from tests.analyzers.grounds import marked, words

if TYPE_CHECKING:
    from collections.abc import Mapping


def contents(text: str, *, subjects: Mapping[str, str] | None = None) -> list[list[str | None]]:
    """Return the contents that are left of a text marked S[…], C[…] and X[…]."""
    ground, roles = marked(text, subjects=subjects)
    for word in ground.words:
        word.lemma_ = {"appears": "appear", "seems": "seem"}.get(word.text, word.text)
        if word.text == "thus":
            word.pos_ = "ADV"
        if word.text.endswith("ing"):
            word.tag_, word.lemma_ = "VBG", word.text.removesuffix("ing")
    inside = quoted(ground.text, [Span(0, len(ground.text))])
    found = bounded(link(roles, ground), ground, inside)
    return [[words(part, ground) for part in relation.content] for relation in found]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "X[The talks kept to substance], C[according to] S[Lee], C[signaling] X[hard work].",
            [["The talks kept to substance"]],
        ),
        ("S[Lee] C[said] X[it fell, signaling a new start].", [["it fell"]]),
        ("X[It fell], S[Lee] C[said], X[meaning that it is over].", [["It fell"]]),
        ("S[Lee] C[said] X[it fell], C[thus signaling] X[a new start].", [["it fell"]]),
    ],
)
def test_what_the_writer_reads_into_a_statement_is_the_writers(
    text: str, left: list[list[str]]
) -> None:
    assert contents(text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "S[Lee] C[said] X[it fell], C[adding] X[that it broke].",
            [["it fell"], ["that it broke"]],
        ),
        ("S[Lee] left, C[signaling] X[that it fell].", [["that it fell"]]),
        (
            "S[Lee] C[said] X[“it fell, signaling a new start”].",
            [["“it fell, signaling a new start”"]],
        ),
        ("S[Lee] C[said] X[the signaling system broke].", [["the signaling system broke"]]),
        (
            "S[Lee] C[said] X[it fell, signaling rain, and broke].",
            [["it fell, signaling rain, and broke"]],
        ),
    ],
)
def test_what_a_person_says_stays_with_the_person(text: str, left: list[list[str]]) -> None:
    assert contents(text) == left


def test_how_something_appears_is_the_writers_view_where_nobody_is_named() -> None:
    text = "X[The position] C[appears] X[to disregard the plan]."
    assert contents(text, subjects={"position": "appears"}) == []
    text = "S[Her position] C[appears] X[to disregard the plan]."
    assert contents(text, subjects={"position": "appears"}) == []
    text = "C[It appears] X[that the plan fell]."
    assert contents(text, subjects={"It": "appears"}) == []


def test_how_a_person_appears_to_think_stays_with_the_person() -> None:
    text = "S[Lee] C[appears] X[to think so]."
    assert contents(text, subjects={"Lee": "appears"}) == [["to think so"]]


def test_what_is_said_in_a_relative_clause_ends_with_it() -> None:
    text = "Lee, S[who] C[says] X[it is safe, failed]."
    ground, roles = marked(text)
    says = next(word for word in ground.words if word.text == "says")
    for word in ground.words:
        if word.text in {"who", "it", "is", "safe"}:
            word.head = says
    says.head, says.dep_ = ground.words[0], "acl:relcl"
    found = bounded(link(roles, ground), ground, quoted(ground.text, []))
    assert [[words(part, ground) for part in row.content] for row in found] == [["it is safe"]]


def test_a_plain_sentence_before_a_quotation_is_not_its_speakers() -> None:
    assert contents("X[It rained]. X[“It is late,”] S[Lee] C[said].") == [["“It is late,”"]]


def test_what_follows_a_colon_is_said_by_whoever_spoke_before_it() -> None:
    found = contents("S[Lee] C[said] X[there are two ways:]\nX[It may rain.]")
    assert found == [["there are two ways:", "It may rain."]]


def test_a_quotation_in_the_next_sentence_stays_with_its_speaker() -> None:
    found = contents("S[Lee] C[said] X[it rained]. X[“It is late.”]")
    assert found == [["it rained", "“It is late.”"]]
