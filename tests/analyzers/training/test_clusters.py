"""Vectors made of word clusters."""

from __future__ import annotations

import numpy as np
import pytest

from analyzers.training.clusters import WIDTH, cluster_vectors, is_word

FAR, NEAR, OTHER = 0b1111111111, 0b0111111111, 0b1010101010  # the first branch is the lowest bit


def test_clusters_that_part_late_have_similar_vectors() -> None:
    far, near, other = cluster_vectors([FAR, NEAR, OTHER], seed=0)
    assert far @ near > far @ other + 0.15


def test_vectors_have_unit_length_and_depend_on_the_seed_alone() -> None:
    vectors = cluster_vectors([FAR, NEAR, OTHER], seed=1)
    assert vectors.shape == (3, WIDTH)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert np.array_equal(vectors, cluster_vectors([FAR, NEAR, OTHER], seed=1))
    assert not np.array_equal(vectors, cluster_vectors([FAR, NEAR, OTHER], seed=2))


@pytest.mark.parametrize(
    ("text", "word"),
    [("senator", True), ("O'Neill", True), ("  ", False), ("covid19", False), ("a" * 30, False)],
)
def test_numbers_blanks_and_monsters_get_no_vector(text: str, word: bool) -> None:
    assert is_word(text) is word
