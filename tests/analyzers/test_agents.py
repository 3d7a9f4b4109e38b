"""Who stands behind “by” is the source of a passive that names or judges."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers.agents import spoken_by
from analyzers.linking import link
from tests.analyzers.grounds import marked, words

if TYPE_CHECKING:
    from collections.abc import Mapping

AGENT = {"was": "called", "by": "physicians", "fellow": "physicians", "physicians": "called"}


def told(text: str, heads: Mapping[str, str] = AGENT) -> tuple[str | None, list[str]]:
    """Return source and contents of a text marked S[…], C[…], X[…], of which some words hang."""
    ground, roles = marked(text, subjects=heads)
    for word in ground.words:
        if word.text in {"was", "has"}:
            word.dep_ = "aux:pass" if word.text == "was" else "aux"
        if word.text in {"called", "denounced"}:
            word.tag_, word.pos_ = "VBN", "VERB"
        if word.text in {"physicians", "Friday"}:
            word.pos_ = "NOUN"
    (relation,) = link(roles, ground)
    found = spoken_by(relation, ground)
    return words(found.source, ground), [words(part, ground) or "" for part in found.content]


def test_who_calls_somebody_names_speaks() -> None:
    found = told("X[She] C[was called] X[a charlatan by fellow physicians].")
    assert found == ("fellow physicians", ["She", "a charlatan"])


def test_who_is_called_names_becomes_content() -> None:
    found = told("S[Oz], C[called] X[a charlatan by fellow physicians], left.")
    assert found == ("fellow physicians", ["Oz", "a charlatan"])


def test_a_source_that_is_known_loses_only_its_by() -> None:
    heads = {"was": "denounced", "by": "Roe", "Roe": "denounced"}
    found = told("X[It] C[was denounced] X[as a disgrace by] S[Jane Roe].", heads)
    assert found == ("Jane Roe", ["It", "as a disgrace"])


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("S[Oz] has C[called] X[the bomb by physicians a gift].", {"has": "called"}),
        ("S[Lee] C[said] X[it was made by fellow physicians].", AGENT),
        (
            "S[Lee] C[was called] X[a gift] and a move by fellow physicians.",
            {**AGENT, "physicians": "move"},
        ),
        ("S[Lee] C[was called] X[to leave by Friday].", {"was": "called", "by": "leave"}),
    ],
)
def test_elsewhere_by_names_no_speaker(text: str, heads: Mapping[str, str]) -> None:
    assert told(text, heads)[0] in {"Oz", "Lee"}
