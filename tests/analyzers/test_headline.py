"""Headlines that state what the text attributes to somebody."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from analyzers import headline
from analyzers.rules import load_rules
from analyzers.values import Article, FindingKind, Sensitivity, Span, Strength
from tests.analyzers.readings import said
from tests.analyzers.test_evidence import reading

if TYPE_CHECKING:
    from analyzers.reading import Reading

RULES = load_rules()
HEAD = "New bridge poses grave danger"
TOLD = "The new bridge poses a grave danger, Jane Roe said on Monday."
OTHER = "The council met for an hour."


def article(head: str = HEAD, told: str = TOLD, after: str = OTHER) -> Reading:
    text = "\n".join([head, told, after])
    content = told[: told.index(",")]
    roe = said(text[len(head) :], "Jane Roe", "said", content, speaker="Jane Roe")
    moved = replace(
        roe,
        source=tuple(_moved(span, len(head)) for span in roe.source),
        cue=tuple(_moved(span, len(head)) for span in roe.cue),
        content=tuple(_moved(span, len(head)) for span in roe.content),
    )
    found = reading(*text.split("\n"), attributions=[moved])
    return replace(found, article=Article(text, title=head))


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def test_a_headline_that_states_what_one_person_says_is_marked() -> None:
    found = list(headline.find(article(), RULES))
    assert [row.kind for row in found] == [FindingKind.HEADLINE]
    assert found[0].card.words == HEAD
    assert found[0].card.nearest is not None
    assert found[0].card.nearest.name == "Jane Roe"
    assert "Jane Roe" in found[0].card.why


def test_a_headline_is_not_marked_at_the_usual_setting() -> None:
    assert {row.strength for row in headline.find(article(), RULES)} == {Strength.WEAK}
    assert not Sensitivity.NORMAL.shows(Strength.WEAK)


@pytest.mark.parametrize(
    "head",
    [
        "Roe: New bridge poses grave danger",
        "Engineer says new bridge poses grave danger",
        "Does new bridge pose grave danger?",
        "New bridge “poses grave danger”",
        "New bridge poses grave danger, Roe warns",
        "Jane Roe on new bridge grave danger",
        "No, new bridge poses no grave danger",
        "A quiet Monday in the old town",
        "Danger",
    ],
)
def test_a_headline_that_points_to_a_source_or_says_something_else_is_left(head: str) -> None:
    assert list(headline.find(article(head), RULES)) == []


def test_a_headline_that_the_writer_states_too_is_left() -> None:
    after = "The new bridge poses a grave danger to all."
    assert list(headline.find(article(after=after), RULES)) == []


def test_a_guess_about_who_says_it_is_not_enough() -> None:
    found = article()
    guess = replace(found.attributions[0], strength=Strength.WEAK)
    assert list(headline.find(replace(found, attributions=(guess,)), RULES)) == []
