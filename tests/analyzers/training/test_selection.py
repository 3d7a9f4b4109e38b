"""What is chosen on dev: transition weights and thresholds."""

from __future__ import annotations

import numpy as np

from analyzers.decoding import FORBIDDEN, TAGS, begin, inside
from analyzers.training.examples import UNKNOWN
from analyzers.training.measures import macro_f1
from analyzers.training.selection import best_threshold, precise_f1, transition_table, weighted

O, B, I = 0, begin("cue"), inside("cue")  # noqa: E741 - the names of the tags


def test_what_follows_often_weighs_more_and_what_cannot_is_forbidden() -> None:
    table = transition_table([np.array([O, B, I, O] * 50), np.array([B, O])])
    assert table[B, I] > 0 > table[I, B]
    assert table[O, I] == table[inside("source"), I] == FORBIDDEN
    assert table.shape == (len(TAGS), len(TAGS))


def test_unknown_tags_count_nothing() -> None:
    known = transition_table([np.array([O, B]), np.array([B, O])])
    gaps = transition_table([np.array([O, B, UNKNOWN, B, O])])
    assert np.array_equal(known, gaps)


def test_a_weight_leaves_what_is_forbidden_forbidden() -> None:
    table = weighted(transition_table([np.array([O, B, I])]), 0.0)
    assert table[O, I] == FORBIDDEN
    assert table[B, I] == 0


def test_the_threshold_lies_in_the_middle_of_what_separates() -> None:
    scores = np.array([0.1, 0.2, 0.3, 0.6, 0.7])
    wanted = np.array([False, False, False, True, True])
    assert 0.3 < best_threshold(scores, wanted, macro_f1) < 0.6


def test_low_precision_costs_more_than_it_brings() -> None:
    wanted = np.array([True] * 10 + [False] * 10)
    everything, few = np.ones(20, dtype=bool), np.arange(20) < 4
    assert precise_f1(few, wanted) > precise_f1(everything, wanted)
