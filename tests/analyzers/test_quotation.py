"""What stands inside quotation marks."""

from __future__ import annotations

import pytest

from analyzers.parsing import blocks_of
from analyzers.quotation import completed, quoted
from analyzers.values import Article
from tests.analyzers.grounds import marked, words


def inside(text: str) -> list[str]:
    blocks = [block.span for block in blocks_of(Article(text))]
    return [span.of(text) for span in quoted(text, blocks)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("“Yes,” he said.", ["Yes,"]),
        ('"Yes," he said. "No."', ["Yes,", "No."]),
        ("‘Yes,’ he said.", ["Yes,"]),
        ("'Yes,' he said.", ["Yes,"]),
        ("''Yes,'' he said.", ["Yes,"]),
        ("It's the workers' plan and it isn't Ann’s.", []),
        ("“He said ‘no’ to me.”", ["He said ‘no’ to me."]),
    ],
)
def test_marks_of_every_kind_pair(text: str, parts: list[str]) -> None:
    assert inside(text) == parts


def test_a_mark_that_never_closes_costs_its_own_paragraph_only() -> None:
    text = "“We must go on.\n“It is late,” he said.\nHe left."
    assert inside(text) == ["We must go on.", "It is late,"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("S[He] C[called it] X[the “War On Drugs],” and left.", "the “War On Drugs,”"),
        ("X[“It is late. We] must go,” S[he] C[said].", "“It is late. We must go,”"),
        ("“It is late. X[We must go,”] S[he] C[said].", "“It is late. We must go,”"),
        ("S[He] C[said] X[that it was] “late”.", "that it was"),
    ],
)
def test_a_content_that_stops_inside_a_quotation_is_completed(text: str, content: str) -> None:
    ground, roles = marked(text)
    blocks = [block.span for block in blocks_of(Article(ground.text))]
    found = completed(roles, ground, quoted(ground.text, blocks))
    assert [words(part, ground) for part in found.content] == [content]


def test_a_quotation_that_two_share_is_left_as_it_is() -> None:
    text = "X[“We know] that S[he] C[said] X[it is late,”] and left."
    ground, roles = marked(text)
    blocks = [block.span for block in blocks_of(Article(ground.text))]
    assert completed(roles, ground, quoted(ground.text, blocks)).content == roles.content
