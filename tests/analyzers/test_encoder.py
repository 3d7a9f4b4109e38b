"""The encoder: what it makes of scores, and what the shipped model says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from analyzers.decoding import TAGS, role_spans
from analyzers.encoder import CLAIMS, Encoder, Encoding, log_softmax, sigmoid, tag_scores
from analyzers.values import Span
from analyzers.windows import Speakers

if TYPE_CHECKING:
    from collections.abc import Iterator

ARTICLE = (
    "Jane Miller, the mayor, said on Friday that the bridge will stay closed.",
    "The shameless liar wrecked the city with his disastrous scheme.",
    "The council meets on Monday.",
)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder.load(resources.MODELS / "encoder")


def tokens_of(text: str) -> list[Span]:
    return [Span(*match.span()) for match in re.finditer(r"\w+|[^\w\s]", text)]


def read(encoder: Encoder, *sentences: str) -> Encoding:
    text = " ".join(sentences)
    counts = [len(tokens_of(sentence)) for sentence in sentences]
    return encoder.read(text, tokens_of(text), list(ranges(counts)))


def ranges(counts: list[int]) -> Iterator[range]:
    start = 0
    for count in counts:
        yield range(start, start + count)
        start += count


@given(st.lists(st.floats(-500, 500, width=32), min_size=2, max_size=9))
def test_log_softmax_gives_log_probabilities(row: list[float]) -> None:
    result = log_softmax(np.array([row], dtype=np.float32))
    assert np.exp(result).sum() == pytest.approx(1, abs=1e-4)


def test_sigmoid_keeps_its_bounds_far_out() -> None:
    odds = np.array([-1e4, 0, 1e4], dtype=np.float32)
    assert sigmoid(odds).tolist() == [0, 0.5, 1]


def test_a_token_that_goes_on_inside_a_piece_cannot_begin_a_span() -> None:
    rows = np.zeros((2, len(TAGS)), dtype=np.float32)
    rows[:, TAGS.index("B-CUE")] = 5
    speaking = Speakers(np.array([0, 0]), np.array([True, False]))
    best = [TAGS[column] for column in tag_scores(rows, speaking).argmax(axis=1)]
    assert best == ["B-CUE", "I-CUE"]


@pytest.mark.models
def test_the_model_tags_who_says_what(encoder: Encoder) -> None:
    text = ARTICLE[0]
    tokens = tokens_of(text)
    roles = role_spans(read(encoder, text).tags, encoder.transitions)

    def words(parts: tuple[range, ...]) -> list[str]:
        spans = [text[tokens[part[0]].start : tokens[part[-1]].end] for part in parts]
        return [span.strip(",.") for span in spans]

    assert words(roles.source) == ["Jane Miller, the mayor"]
    assert words(roles.cue) == ["said"]
    (content,) = words(roles.content)
    assert content.removeprefix("that ") == "the bridge will stay closed"


@pytest.mark.models
def test_the_model_finds_the_loaded_sentence_and_its_words(encoder: Encoder) -> None:
    encoding = read(encoder, *ARTICLE)
    assert (encoding.sentence_loaded >= 0.5).tolist() == [False, True, False]
    words = [token.of(" ".join(ARTICLE)) for token in tokens_of(" ".join(ARTICLE))]
    loaded = {
        word
        for word, score in zip(words, encoding.loaded, strict=True)
        if score >= encoder.thresholds["loaded_word"]
    }
    assert {"shameless", "disastrous"} <= loaded
    assert not {"bridge", "council", "Monday"} & loaded


@pytest.mark.models
def test_every_token_and_sentence_gets_probabilities(encoder: Encoder) -> None:
    encoding = read(encoder, *ARTICLE)
    tokens = len(tokens_of(" ".join(ARTICLE)))
    assert encoding.tags.shape == (tokens, len(TAGS))
    assert encoding.claims.shape == (len(ARTICLE), len(CLAIMS))
    assert np.allclose(np.exp(encoding.tags).sum(axis=1), 1, atol=1e-4)
    assert np.allclose(encoding.claims.sum(axis=1), 1, atol=1e-4)
    for scores in (encoding.loaded, encoding.narrator, encoding.sentence_loaded):
        assert ((scores >= 0) & (scores <= 1)).all()


@pytest.mark.models
@pytest.mark.parametrize("text", ["", "word " * 3000, "\u200b", "😀" * 50, "a" * 5000])
def test_odd_texts_are_read(encoder: Encoder, text: str) -> None:
    tokens = tokens_of(text)
    encoding = encoder.read(text, tokens, [range(len(tokens))] if tokens else [])
    assert len(encoding.tags) == len(tokens)


@pytest.mark.models
def test_the_same_text_gets_the_same_answer(encoder: Encoder) -> None:
    first, second = read(encoder, *ARTICLE), read(encoder, *ARTICLE)
    assert np.array_equal(first.tags, second.tags)
    assert np.array_equal(first.sentence_loaded, second.sentence_loaded)
