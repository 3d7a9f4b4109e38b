"""From tags to attributions."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzers.attribution import attributions
from analyzers.decoding import ROLES, TAGS, Roles, begin, inside
from analyzers.parsing import blocks_of
from analyzers.tagging import roles_of
from analyzers.values import Article, Attribution, AttributionKind, Strength
from tests.analyzers.grounds import ground, marked

if TYPE_CHECKING:
    from analyzers.tagging import Floats

FREE = np.zeros((len(TAGS), len(TAGS)))  # every tag may follow every other


def tags_of(roles: Roles, size: int, *, sure: float = 0.98) -> Floats:
    """Make log-probabilities that say ``roles`` with the given probability."""
    chosen = np.zeros(size, dtype=int)
    for role in ROLES:
        for span in getattr(roles, role):
            chosen[span.start : span.stop] = inside(role)
            chosen[span.start] = begin(role)
    tags = np.full((size, len(TAGS)), (1 - sure) / (len(TAGS) - 1))
    tags[np.arange(size), chosen] = sure
    scores: Floats = np.log(tags)
    return scores


def found(text: str, *, sure: float = 0.98) -> tuple[str, tuple[Attribution, ...]]:
    here, roles = marked(text)
    blocks = [block.span for block in blocks_of(Article(here.text))]
    rows = attributions(here, blocks, tags_of(roles, len(here.tokens), sure=sure), FREE)
    return here.text, rows


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("X[“We won,”] S[she] C[said].", AttributionKind.DIRECT),
        ("S[She] C[said] X[that they “won it all” and left early].", AttributionKind.MIXED),
        ("S[She] C[said] X[that they won].", AttributionKind.INDIRECT),
    ],
)
def test_the_kind_is_told_by_the_quotation_marks(text: str, kind: AttributionKind) -> None:
    _, rows = found(text)
    assert [row.kind for row in rows] == [kind]


def test_spans_are_code_points_of_the_article() -> None:
    text, (row,) = found("😀 S[Ann] C[said] X[“We won 😀,”] and left.")
    assert [span.of(text) for span in (*row.source, *row.cue, *row.content)] == [
        "Ann",
        "said",
        "“We won 😀,”",
    ]


def test_what_the_encoder_is_sure_of_is_strong() -> None:
    text = "S[She] C[said] X[that they won]."
    assert found(text)[1][0].strength is Strength.STRONG
    assert found(text, sure=0.6)[1][0].strength is Strength.WEAK


def test_a_cue_without_content_is_no_attribution() -> None:
    assert found("S[She] C[said].")[1] == ()


def test_no_span_goes_over_the_end_of_a_paragraph() -> None:
    here = ground("One two.\nThree four.")
    everything = Roles((), (), (range(len(here.tokens)),))
    roles = roles_of(here, tags_of(everything, len(here.tokens)), FREE)
    assert all(here.block[span.start] == here.block[span.stop - 1] for span in roles.content)


def test_a_doubtful_source_is_taken_where_the_cue_has_none() -> None:
    here, roles = marked("S[Ann] C[said] X[it rained].")
    tags = tags_of(roles, len(here.tokens))
    source = roles.source[0].start
    tags[source] = np.log([0.5, 0.4, 0.02, 0.02, 0.02, 0.02, 0.02])
    assert roles_of(here, tags, FREE).source == roles.source
    tags[source] = np.log([0.88, 0.02, 0.02, 0.02, 0.02, 0.02, 0.02])
    assert roles_of(here, tags, FREE).source == ()


def test_the_label_of_a_transcript_speaks_for_its_line() -> None:
    text = "PENCE: I said that we will win.\nPENCE: And we did."
    here = ground(text)
    blocks = [block.span for block in blocks_of(Article(text))]
    nothing = Roles((), (), ())
    rows = attributions(here, blocks, tags_of(nothing, len(here.tokens)), FREE)
    assert [[span.of(text) for span in row.content] for row in rows] == [
        ["I said that we will win."],
        ["And we did."],
    ]


@given(st.text(alphabet="Ab. “”\"'’\n:—", max_size=60), st.integers(0, 2**32 - 1))
def test_any_tags_on_any_text_give_spans_inside_it_and_apart(text: str, seed: int) -> None:
    here = ground(text)
    tags = np.random.default_rng(seed).normal(size=(len(here.tokens), len(TAGS)))
    blocks = [block.span for block in blocks_of(Article(text))]
    rows = attributions(here, blocks, tags, FREE)
    contents = sorted(span for row in rows for span in row.content)
    assert all(span.end <= len(text) for span in contents)
    assert all(one.end <= other.start for one, other in pairwise(contents))
