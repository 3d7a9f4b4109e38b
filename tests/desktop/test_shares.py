"""Percentages that stand together add up."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.shares import percent, percentages, percents

parts = st.lists(st.integers(0, 100_000), min_size=1, max_size=9)


@given(parts.filter(any), st.integers(0, 100))
def test_percentages_of_all_parts_add_up_to_the_whole(parts: list[int], whole: int) -> None:
    assert sum(percentages(parts, whole)) == whole


@given(parts.filter(any))
def test_each_percentage_is_next_to_the_exact_one(parts: list[int]) -> None:
    for part, shown in zip(parts, percentages(parts), strict=True):
        assert abs(shown - 100 * part / sum(parts)) < 1


def test_nothing_has_no_shares() -> None:
    assert percentages([0, 0]) == (0, 0)


def test_what_rounding_leaves_goes_where_most_is_cut() -> None:
    assert percentages([334, 333, 333]) == (34, 33, 33)
    assert percentages([1, 1, 998]) == (0, 0, 100)


def test_a_share_that_is_there_is_never_nothing() -> None:
    shown = ["0 %", "under 1 %", "25 %", "100 %"]
    assert [percent(share) for share in (0.0, 0.001, 0.254, 1.0)] == shown
    assert percents([1, 999]) == ("under 1 %", "100 %")
