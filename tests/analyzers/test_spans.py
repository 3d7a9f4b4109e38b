"""Sets of spans."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from analyzers.spans import SpanSet, rows
from analyzers.values import Span

spans = st.builds(
    lambda start, size: Span(start, start + size), st.integers(0, 50), st.integers(1, 9)
)


@given(st.lists(spans), spans)
def test_a_set_touches_what_one_of_its_spans_overlaps(members: list[Span], span: Span) -> None:
    assert SpanSet(members).touches(span) == any(member.overlaps(span) for member in members)


@given(st.lists(spans), spans)
def test_a_set_covers_a_span_whose_every_character_is_in_a_member(
    members: list[Span], span: Span
) -> None:
    inside = {place for member in members for place in range(member.start, member.end)}
    assert SpanSet(members).covers(span) == inside.issuperset(range(span.start, span.end))


@given(st.lists(spans))
def test_the_spans_of_a_set_are_sorted_and_apart(members: list[Span]) -> None:
    merged = list(SpanSet(members))
    assert all(one.end < other.start for one, other in pairwise(merged))


@given(st.lists(st.integers(1, 5), max_size=12), spans)
def test_rows_are_the_stretches_that_share_a_character(sizes: list[int], span: Span) -> None:
    ends = [sum(sizes[: index + 1]) + index for index in range(len(sizes))]
    starts = [end - size for end, size in zip(ends, sizes, strict=True)]
    pairs = enumerate(zip(starts, ends, strict=True))
    wanted = [i for i, (start, end) in pairs if Span(start, end).overlaps(span)]
    assert list(rows(starts, ends, span)) == wanted
