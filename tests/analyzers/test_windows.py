"""Windows of pieces, and the piece that speaks for a token."""

from __future__ import annotations

from itertools import accumulate, pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from analyzers.values import Span
from analyzers.windows import CONTEXT, TARGET, sentence_pieces, speakers, windows
from analyzers.wordpiece import Pieces

lengths = st.lists(st.integers(0, 400), max_size=12)


def sentences_of(sizes: list[int]) -> list[range]:
    return [range(first, last) for first, last in pairwise(accumulate(sizes, initial=0))]


def pieces_at(*bounds: tuple[int, int]) -> Pieces:
    starts, ends = np.array(bounds, dtype=np.int64).reshape(len(bounds), 2).T
    return Pieces(np.zeros(len(bounds), dtype=np.int64), starts, ends)


@given(lengths)
def test_every_piece_is_a_target_exactly_once_and_in_order(sizes: list[int]) -> None:
    targets = [place for window in windows(sentences_of(sizes)) for place in window.target]
    assert targets == list(range(sum(sizes)))


@given(lengths)
def test_windows_are_bounded_and_hold_their_target(sizes: list[int]) -> None:
    for window in windows(sentences_of(sizes)):
        assert 0 < len(window.target) <= TARGET
        assert len(window.whole) <= TARGET + CONTEXT
        assert 0 <= window.whole.start <= window.target.start
        assert window.whole.stop == window.target.stop


def test_a_window_has_the_sentence_before_as_context() -> None:
    second = list(windows(sentences_of([20, 130, 150, 20])))[1]
    assert (second.whole, second.target) == (range(54, 300), range(150, 300))


def test_a_sentence_that_is_too_long_is_cut() -> None:
    targets = [window.target for window in windows([range(400)])]
    assert targets == [range(160), range(160, 320), range(320, 400)]


def test_a_piece_belongs_to_the_sentence_that_it_starts_in() -> None:
    pieces = pieces_at((0, 3), (4, 6), (7, 9), (10, 12))
    assert sentence_pieces(pieces, [0, 7]) == [range(2), range(2, 4)]


def test_pieces_before_the_first_sentence_belong_to_it() -> None:
    assert sentence_pieces(pieces_at((0, 1), (2, 3)), [2]) == [range(2)]


def test_the_first_piece_that_starts_in_a_token_speaks_for_it() -> None:
    speaking = speakers(pieces_at((0, 2), (2, 5), (6, 9)), [Span(0, 5), Span(6, 9)])
    assert speaking.pieces.tolist() == [0, 2]
    assert speaking.begins.tolist() == [True, True]


def test_a_token_inside_a_piece_shares_it_and_begins_nothing() -> None:
    speaking = speakers(pieces_at((0, 6)), [Span(0, 3), Span(3, 6)])
    assert speaking.pieces.tolist() == [0, 0]
    assert speaking.begins.tolist() == [True, False]


def test_nothing_speaks_for_white_space() -> None:
    speaking = speakers(pieces_at((1, 3), (5, 6)), [Span(0, 1), Span(1, 3), Span(3, 5), Span(6, 7)])
    assert speaking.pieces.tolist() == [-1, 0, -1, -1]


def test_nothing_speaks_where_there_are_no_pieces() -> None:
    assert speakers(pieces_at(), [Span(0, 2)]).pieces.tolist() == [-1]
