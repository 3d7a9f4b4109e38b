"""Where contents begin and end."""

from __future__ import annotations

import pytest

from analyzers.edges import edged
from tests.analyzers.grounds import marked, words

Spans = tuple[list[str | None], list[str | None], list[str | None]]


def spans(text: str) -> Spans:
    """Return sources, cues and contents of a text marked S[…], C[…] and X[…]."""
    ground, roles = marked(text)
    found = edged(roles, ground)
    sources, cues, contents = (
        [words(part, ground) for part in parts]
        for parts in (found.source, found.cue, found.content)
    )
    return sources, cues, contents


def test_no_content_begins_or_ends_with_a_comma() -> None:
    assert spans("S[Lee] C[said]X[, it fell,] then left.")[2] == ["it fell"]


def test_a_comma_alone_is_left() -> None:
    assert spans("S[Lee] C[said]X[,] then left.")[2] == [","]


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("S[Lee] C[called] X[for lower taxes].", "called for", "lower taxes"),
        ("S[Lee] C[spoke] X[about the war].", "spoke about", "the war"),
        ("S[Lee] C[wants] X[to go].", "wants", "to go"),
        ("S[Lee] C[saw] it X[as a test].", "saw", "as a test"),
        ("S[Lee] C[spoke] later X[of the vote].", "spoke", "of the vote"),
        ("S[Lee] C[said] X[of the vote].", "said", "of the vote"),
        ("S[Lee] C[said] X[bluntly that it fell].", "said bluntly", "that it fell"),
        ("S[Lee] C[said] X[bluntly it fell].", "said", "bluntly it fell"),
        ("X[For years it fell], S[Lee] C[said].", "said", "For years it fell"),
    ],
)
def test_a_preposition_goes_with_the_cue_before_it(text: str, cue: str, content: str) -> None:
    _, cues, contents = spans(text)
    assert (cues, contents) == ([cue], [content])


def test_contents_that_touch_in_a_sentence_are_one() -> None:
    assert spans("S[Lee] C[says] X[it shows] X[that they lost].")[2] == ["it shows that they lost"]
    assert spans("S[Lee] C[says] X[it fell.] X[It broke].")[2] == ["it fell.", "It broke"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("S[Ann Lee,] then C[said] X[it fell].", "Ann Lee"),
        ("S[Ann Lee, an aide], C[said] X[it fell].", "Ann Lee, an aide,"),
        ("S[Ann Lee, an aide,] C[said] X[it fell].", "Ann Lee, an aide,"),
        ("S[Ann Lee], then, C[said] X[it fell].", "Ann Lee"),
    ],
)
def test_a_comma_goes_with_the_apposition_that_it_ends(text: str, source: str) -> None:
    assert spans(text)[0] == [source]


def test_who_speaks_alone_before_its_cue() -> None:
    assert spans("It was S[Lee, an aide, who] C[said] X[it fell].")[0] == ["who"]
    assert spans("S[Lee, who] had left, C[said] X[it fell].")[0] == ["Lee"]
    both = "X[“It fell,”] C[said] S[Lee, who] C[said] X[he was there]."
    assert spans(both)[0] == ["Lee", "who"]
