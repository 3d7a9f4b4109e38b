"""Contents that stop inside a quotation."""

from __future__ import annotations

import pytest

from analyzers.completion import completed, whole
from analyzers.parsing import blocks_of
from analyzers.quotation import quotations, quoted
from analyzers.values import Article
from tests.analyzers.grounds import marked, words


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


def made_whole(text: str) -> tuple[list[str], list[str]]:
    """Return the contents and the cues when every quotation is one content."""
    ground, roles = marked(text)
    blocks = [block.span for block in blocks_of(Article(ground.text))]
    found = whole(roles, ground, quotations(ground.text, blocks))
    return (
        [words(part, ground) or "" for part in found.content],
        [words(part, ground) or "" for part in found.cue],
    )


def test_a_quotation_that_is_mostly_content_is_one_content_to_its_marks() -> None:
    text = "“X[We know] that S[he] C[thinks] X[it is late],” S[she] C[said]."
    assert made_whole(text) == (["“We know that he thinks it is late,”"], ["said"])


def test_what_goes_on_in_the_same_sentence_stays_one_content_with_the_quotation() -> None:
    text = "S[She] C[said] X[that “we know it is] very late here” now."
    assert made_whole(text)[0] == ["that “we know it is very late here”"]


def test_a_content_does_not_reach_from_one_sentence_into_the_quotation_of_the_next() -> None:
    text = "X[It may be late. “We must all go home now,”] S[she] C[said]."
    assert made_whole(text)[0] == ["It may be late.", "“We must all go home now,”"]


@pytest.mark.parametrize(
    "text",
    ["X[“We must all go,] S[he] C[said] and left.", "“We must all go home” was X[his song]."],
)
def test_what_is_not_closed_or_not_content_stays_as_it_is(text: str) -> None:
    ground, roles = marked(text)
    blocks = [block.span for block in blocks_of(Article(ground.text))]
    assert whole(roles, ground, quotations(ground.text, blocks)) == roles
