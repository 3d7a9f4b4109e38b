"""Finding words: every place, in code points, as the reader typed them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.find import Hits, Query, Searchable, find

TEXT = "The mayor’s plan 😀 — the “Mayor” plan.\nPlans of a mayoress."


def found(query: Query, text: str = TEXT) -> list[str]:
    hits = find(Searchable.of(text), query)
    return [hits.span(index).of(text) for index in range(len(hits))]


def test_case_is_told_apart_only_when_asked() -> None:
    assert found(Query("mayor")) == ["mayor", "Mayor", "mayor"]
    assert found(Query("mayor", match_case=True)) == ["mayor", "mayor"]


def test_whole_words_leave_out_longer_ones() -> None:
    assert found(Query("plan", whole_words=True)) == ["plan", "plan"]
    assert found(Query("mayor", whole_words=True)) == ["mayor", "Mayor"]


@pytest.mark.parametrize("words", ["mayor's", "- the", '"mayor"'])
def test_what_a_keyboard_has_finds_what_newspapers_set(words: str) -> None:
    assert len(found(Query(words))) == 1


def test_signs_of_a_pattern_mean_themselves() -> None:
    assert found(Query("plan.")) == ["plan."]
    assert found(Query("(")) == []


@pytest.mark.parametrize("words", ["", " ", "\t"])
def test_nothing_sought_is_nothing_found(words: str) -> None:
    assert find(Searchable.of(TEXT), Query(words)) == Hits()


def test_the_next_hit_is_the_first_one_from_here_and_then_the_top() -> None:
    hits = find(Searchable.of(TEXT), Query("plan"))
    assert [hits.from_offset(offset) for offset in (0, hits.starts[1], len(TEXT))] == [0, 1, 0]


@given(st.text(), st.text(min_size=1), st.text())
def test_words_are_found_where_they_stand(before: str, words: str, after: str) -> None:
    if words.strip():
        text = before + words + after
        hits = find(Searchable.of(text), Query(words, match_case=True))
        assert all(len(hits.span(index).of(text)) == len(words) for index in range(len(hits)))
        assert any(start <= len(before) < start + len(words) for start in hits.starts)


@given(st.text("ab ", max_size=60), st.integers(0, 60), st.integers(1, 20))
def test_hits_over_a_stretch_are_those_that_share_a_character_with_it(
    text: str, start: int, length: int
) -> None:
    hits, end = find(Searchable.of(text), Query("ab")), start + length
    shared = [
        index for index, at in enumerate(hits.starts) if at < end and at + hits.length > start
    ]
    assert list(hits.over(start, end)) == shared


@given(st.text())
def test_making_a_text_ready_moves_nothing(text: str) -> None:
    ready = Searchable.of(text)
    assert len(ready.exact) == len(ready.lower) == len(text)
