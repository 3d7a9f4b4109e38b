"""Swapped words: which, how they are written, and the way between the article and the page."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzers.values import Category, Finding, Span
from desktop.offsets import Offsets
from desktop.swaps import Swap, SwappedOffsets, steps, swaps_of, units
from tests.desktop.widgets.made import finding

WORDS = st.text("ab é😀", min_size=1, max_size=6)


@st.composite
def cases(draw: st.DrawFn) -> tuple[str, tuple[Swap, ...]]:
    """Draw a text of pieces, some of them swapped."""
    pieces = draw(st.lists(st.tuples(WORDS, st.none() | WORDS), max_size=8))
    swaps, text = [], ""
    for words, wording in pieces:
        if wording is not None:
            swaps.append(Swap(Span(len(text), len(text) + len(words)), wording))
        text += words
    return text, tuple(swaps)


def shown(text: str, swaps: tuple[Swap, ...]) -> str:
    for swap in reversed(swaps):
        text = text[: swap.span.start] + swap.words + text[swap.span.end :]
    return text


@given(cases())
def test_offsets_outside_of_swapped_words_come_back(case: tuple[str, tuple[Swap, ...]]) -> None:
    text, swaps = case
    offsets = SwappedOffsets(Offsets(text, shift=3), swaps)
    for offset in range(len(text) + 1):
        holder = next((s.span for s in swaps if s.span.start < offset < s.span.end), None)
        back = offsets.from_qt(offsets.to_qt(offset))
        assert back == (holder.start if holder else offset)


@given(cases())
def test_a_stretch_on_the_page_shows_its_words_or_those_in_their_place(
    case: tuple[str, tuple[Swap, ...]],
) -> None:
    text, swaps = case
    offsets = SwappedOffsets(Offsets(text), swaps)
    page = shown(text, swaps).encode("utf-16-le")
    for swap in swaps:
        start, end = offsets.range_to_qt(swap.span)
        assert page[2 * start : 2 * end].decode("utf-16-le") == swap.words
        assert offsets.span_from_qt(start, end) == swap.span
        for cut in range(swap.span.start + 1, swap.span.end):
            assert offsets.range_to_qt(Span(swap.span.start, cut)) == (start, end)
    whole = Span(0, len(text)) if text else None
    assert offsets.span_from_qt(0, len(page) // 2) == whole


@given(cases())
def test_what_is_selected_in_part_is_the_whole_phrase(case: tuple[str, tuple[Swap, ...]]) -> None:
    text, swaps = case
    offsets = SwappedOffsets(Offsets(text), swaps)
    for swap in swaps:
        start, end = offsets.range_to_qt(swap.span)
        if end - start > 1:
            assert offsets.span_from_qt(start + 1, end) == swap.span
            assert offsets.span_from_qt(start, start + 1) == swap.span
        assert offsets.span_from_qt(start, start) is None


@st.composite
def apart(draw: st.DrawFn) -> tuple[Swap, ...]:
    """Draw swaps that do not overlap."""
    ends = sorted(draw(st.sets(st.integers(0, 40), max_size=12)))
    spans = (Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=False))
    return tuple(Swap(span, draw(st.sampled_from(["plainer", "other"]))) for span in spans)


@given(apart(), apart(), st.integers(0, 40), st.integers(1, 4))
def test_on_the_way_to_other_swaps_none_overlap_and_few_change_at_once(
    shown: tuple[Swap, ...], wanted: tuple[Swap, ...], place: int, size: int
) -> None:
    before = shown
    for now in steps(shown, wanted, place, size=size):
        assert all(one.span.end <= other.span.start for one, other in pairwise(now))
        assert len(set(before) ^ set(now)) <= size
        before = now
    assert before == wanted


def test_swaps_come_below_the_place_first_and_then_above_it() -> None:
    swaps = [Swap(Span(start, start + 1), "plainer") for start in range(6)]
    shown = [[swap.span.start for swap in now] for now in steps((), swaps, 3, size=2)]
    assert shown == [[3, 4], [3, 4, 5], [1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5]]


@given(st.text())
def test_without_swaps_nothing_changes(text: str) -> None:
    plain = Offsets(text)
    swapped = SwappedOffsets(plain)
    for offset in range(len(text) + 1):
        assert swapped.to_qt(offset) == plain.to_qt(offset)
        assert swapped.from_qt(plain.to_qt(offset)) == plain.from_qt(plain.to_qt(offset))


def test_words_in_the_part_of_a_token_that_is_cut_are_not_swapped() -> None:
    text = "a" * 6_000 + " end"
    swap = Swap(Span(5_500, 5_510), "b")
    assert SwappedOffsets(Offsets(text), (swap,)).swaps == ()


def test_units_are_those_of_qt() -> None:
    assert units("a😀\ud800") == 4


def offered(text: str, words: str, wording: str) -> Finding:
    found = finding(words, Category.LOADED, text=text)
    return replace(found, card=replace(found.card, swap=wording))


@pytest.mark.parametrize(
    ("text", "words", "wording", "page"),
    [
        ("They slammed it.", "slammed", "criticized", "They criticized it."),
        ("Regime falls", "Regime", "government", "Government falls"),
        ("CRITICS SLAM PLAN", "SLAM", "criticize", "CRITICS CRITICIZE PLAN"),
        ("An astronomical sum", "astronomical", "large", "A large sum"),
        ("with a bizarre idea", "bizarre", "unusual", "with an unusual idea"),
        ("saw a regime fall", "regime", "union", "saw a union fall"),
        ("Vitamin a bizarre", "bizarre", "strange", "Vitamin a strange"),
        ("the media bizarre", "bizarre", "odd", "the media odd"),
    ],
)
def test_a_wording_is_written_as_its_place_wants_it(
    text: str, words: str, wording: str, page: str
) -> None:
    assert shown(text, tuple(swaps_of(text, [offered(text, words, wording)]))) == page


def test_only_loaded_words_with_a_wording_are_swapped_and_none_twice() -> None:
    text = "They slammed it."
    slammed = offered(text, "slammed", "criticized")
    claim = replace(slammed, category=Category.CLAIM)
    plain = offered(text, "They", "")
    assert len(list(swaps_of(text, [slammed, slammed, claim, plain]))) == 1
