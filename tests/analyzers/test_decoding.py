"""Viterbi decoding of tags into spans."""

from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from analyzers.decoding import (
    FORBIDDEN,
    ROLES,
    TAGS,
    Roles,
    begin,
    best_path,
    inside,
    role_spans,
)


def free_transitions() -> Floats:
    """No preference but that I goes on with a span of its role."""
    table = np.zeros((len(TAGS), len(TAGS)))
    for role in ROLES:
        table[:, inside(role)] = FORBIDDEN
        table[[begin(role), inside(role)], inside(role)] = 0
    return table


def scores(*tags: str) -> Floats:
    chances: Floats = np.log(np.eye(len(TAGS))[[TAGS.index(tag) for tag in tags]] * 0.9 + 0.01)
    return chances


if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

any_scores = arrays.arrays(
    np.float32,
    st.tuples(st.integers(1, 5), st.just(len(TAGS))),
    elements=st.floats(-20, 0, width=32),
)


def test_spans_of_the_three_roles_are_read_off_the_tags() -> None:
    tags = scores("B-SOURCE", "I-SOURCE", "B-CUE", "O", "B-CONTENT", "I-CONTENT")
    assert role_spans(tags, free_transitions()) == Roles(
        source=(range(2),), cue=(range(2, 3),), content=(range(4, 6),)
    )


def test_two_spans_may_stand_side_by_side() -> None:
    tags = scores("B-CONTENT", "B-CONTENT", "I-CONTENT")
    assert role_spans(tags, free_transitions()).content == (range(1), range(1, 3))


def test_a_stray_inside_tag_is_corrected_from_its_neighbours() -> None:
    tags = scores("O", "I-CONTENT", "I-CONTENT", "O")
    content = role_spans(tags, free_transitions()).content
    assert content in {(), (range(1, 3),), (range(2),)}


def test_weights_can_overrule_a_token() -> None:
    table = free_transitions()
    table[inside("content"), inside("content")] = 3
    unsure = scores("B-CONTENT", "I-CONTENT", "O", "I-CONTENT")
    assert role_spans(unsure, table).content == (range(4),)


def test_no_tokens_have_no_spans() -> None:
    assert role_spans(np.zeros((0, len(TAGS))), free_transitions()) == Roles((), (), ())


@given(any_scores)
def test_inside_follows_only_its_own_role(tags: NDArray[np.float32]) -> None:
    path = [TAGS[tag] for tag in best_path(tags, free_transitions())]
    for before, tag in zip(["O", *path], path, strict=False):
        if tag.startswith("I-"):
            assert before.partition("-")[2] == tag.partition("-")[2]


@pytest.mark.parametrize("seed", range(5))
def test_the_path_is_the_best_of_all(seed: int) -> None:
    generator = np.random.default_rng(seed)
    tags = generator.normal(size=(4, len(TAGS)))
    table = free_transitions() + generator.normal(size=(len(TAGS), len(TAGS)))

    def total(path: tuple[int, ...]) -> float:
        steps = sum(table[a, b] for a, b in pairwise(path))
        start = FORBIDDEN if TAGS[path[0]].startswith("I-") else 0
        return float(start + steps + sum(tags[place, tag] for place, tag in enumerate(path)))

    assert tuple(best_path(tags, table)) == max(product(range(len(TAGS)), repeat=4), key=total)
