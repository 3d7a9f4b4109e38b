"""Labels on word pieces, and windows of them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzers.decoding import TAGS
from analyzers.encoder import CLAIMS, LOADED_WORD, WIDTH
from analyzers.training.batches import BATCH, batch, grouped
from analyzers.training.corpora import Labelled
from analyzers.training.examples import (
    TAUGHT,
    UNKNOWN,
    Example,
    article_windows,
    example,
    joined,
    packed,
    sliced,
    untaught,
)
from analyzers.values import Span
from analyzers.wordpiece import WordPiece

WORDPIECE = WordPiece(
    ("[PAD]", "[UNK]", "[CLS]", "[SEP]", *("ann", "says", "it", "can", "##not", "be", "bad"))
)
TEXT = "Ann says it cannot be bad"
# The tokens of "cannot" cut its pieces at the same place, those of "says" do not.
TOKENS = tuple(Span(*bounds) for bounds in ((0, 3), (4, 8), (9, 11), (12, 15), (15, 18), (19, 25)))
PLAIN = Labelled(TEXT, TOKENS, (range(6),))
sizes = st.lists(st.integers(1, 60), min_size=1, max_size=12)


def tags(one: Example) -> list[str]:
    return ["-" if tag == UNKNOWN else TAGS[tag] for tag in one.tags]


def article_of(lengths: list[int]) -> Example:
    """An article whose pieces are numbered, with sentences of these lengths."""
    ends = np.cumsum([0, *lengths]).tolist()
    numbers = np.arange(ends[-1])
    sentences = tuple(range(a, b) for a, b in pairwise(ends))
    taught = untaught(len(numbers), TAUGHT)
    return Example(numbers, numbers, numbers, numbers, taught, sentences, ())


def test_tags_go_to_the_first_piece_of_each_token() -> None:
    roles = {"source": (Span(0, 3),), "cue": (Span(4, 8),), "content": (Span(9, 25),)}
    one = example(replace(PLAIN, roles=roles), WORDPIECE)
    assert tags(one) == [
        *("B-SOURCE", "B-CUE", "B-CONTENT", "I-CONTENT", "I-CONTENT", "I-CONTENT"),
        "-",  # "bad" is in the token "be bad", which "be" speaks for
    ]


def test_a_source_stands_out_of_the_content_around_it() -> None:
    roles = {"source": (Span(9, 11),), "cue": (), "content": (Span(4, 18),)}
    one = example(replace(PLAIN, roles=roles), WORDPIECE)
    assert tags(one)[:5] == ["O", "B-CONTENT", "B-SOURCE", "I-CONTENT", "I-CONTENT"]


def test_what_was_thrown_away_teaches_nothing() -> None:
    roles = {"source": (), "cue": (), "content": ()}
    one = example(replace(PLAIN, roles=roles, ignored=(Span(4, 11),)), WORDPIECE)
    assert tags(one)[:4] == ["O", "-", "-", "O"]
    assert one.labelled


def test_a_text_without_labels_is_unknown_throughout() -> None:
    one = example(PLAIN, WORDPIECE)
    assert set(one.tags) == set(one.loaded) == set(one.narrator) == {UNKNOWN}
    assert not one.labelled


def test_the_teacher_speaks_of_tokens_and_of_sentences() -> None:
    lesson = np.zeros((7, WIDTH), dtype=np.float16)
    lesson[:, LOADED_WORD] = 100
    one = example(PLAIN, WORDPIECE, lesson)
    tags, loaded, narrator = one.taught[:, :-2], one.taught[:, -2], one.taught[:, -1]
    assert tags[0].tolist() == pytest.approx([1 / 7] * 7)
    assert loaded[0] == 1
    assert narrator[0] == 0.5
    assert np.isnan(one.taught[-1]).all()  # "bad" is in a token that "be" speaks for
    (part,) = one.parts
    assert part.pieces == range(7)
    assert part.taught.tolist() == pytest.approx([*[1 / 6] * 6, 0.5])


def test_loaded_words_and_the_sentence_they_stand_in() -> None:
    one = example(replace(PLAIN, loaded=(Span(22, 25),), biased=True), WORDPIECE)
    assert one.loaded.tolist() == [0, 0, 0, 0, 0, 1, UNKNOWN]
    assert [(part.pieces, part.biased, part.claim) for part in one.parts] == [
        (range(7), 1, UNKNOWN)
    ]


def test_a_claim_covers_the_pieces_of_its_sentence() -> None:
    one = example(replace(PLAIN, claims=((Span(4, 18), "cause"),)), WORDPIECE)
    assert [(part.pieces, part.claim) for part in one.parts] == [
        (range(1, 5), CLAIMS.index("cause"))
    ]


def test_parts_move_with_their_pieces_and_halves_are_left_out() -> None:
    one = example(replace(PLAIN, claims=((Span(4, 18), "cause"),)), WORDPIECE)
    assert [part.pieces for part in sliced(one, range(1, 6)).parts] == [range(4)]
    assert sliced(one, range(2, 7)).parts == ()
    assert [part.pieces for part in joined([one, one]).parts] == [range(1, 5), range(8, 12)]


@given(sizes, st.integers(0, 99))
def test_windows_hold_every_piece_once_and_are_bounded(lengths: list[int], seed: int) -> None:
    article = article_of(lengths)
    parts = list(article_windows(article, 40, np.random.default_rng(seed)))
    assert np.concatenate([part.ids for part in parts]).tolist() == article.ids.tolist()
    assert all(0 < len(part) <= 40 for part in parts)


@given(sizes, st.integers(0, 99))
def test_packing_takes_every_sentence_once(lengths: list[int], seed: int) -> None:
    sentences = [article_of([length]) for length in lengths]
    windows = list(packed(sentences, 4, 1000, np.random.default_rng(seed)))
    assert sorted(len(s) for window in windows for s in window.sentences) == sorted(lengths)
    assert all(1 <= len(window.sentences) <= 4 for window in windows)


@given(sizes, st.integers(0, 99))
def test_groups_hold_every_window_once_and_fit_a_batch(lengths: list[int], seed: int) -> None:
    windows = [article_of([length * 20]) for length in lengths]
    groups = grouped(windows, np.random.default_rng(seed))
    assert sorted(len(one) for group in groups for one in group) == sorted(map(len, windows))
    for group in groups:
        assert len(group) == 1 or len(group) * (max(map(len, group)) + 2) <= BATCH


def test_a_batch_is_padded_and_framed() -> None:
    roles = {"source": (Span(0, 3),), "cue": (), "content": ()}
    long = example(replace(PLAIN, roles=roles, claims=((Span(4, 18), "cause"),)), WORDPIECE)
    rows = batch([sliced(long, range(2)), long], WORDPIECE)
    first, last = WORDPIECE.first, WORDPIECE.last
    assert rows.ids[0].tolist() == [first, *long.ids[:2], last, 0, 0, 0, 0, 0]
    assert rows.mask.sum(axis=1).tolist() == [4, 9]
    assert rows.tags[0].tolist() == [UNKNOWN, *long.tags[:2], *[UNKNOWN] * 6]
    assert rows.owners.tolist() == [1]
    assert rows.shares.tolist() == [[0, 0, 0.25, 0.25, 0.25, 0.25, 0, 0, 0]]
    assert rows.claims.tolist() == [CLAIMS.index("cause")]
