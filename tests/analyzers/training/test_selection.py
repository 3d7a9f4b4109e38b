"""What is chosen on dev: transition weights and thresholds."""

from __future__ import annotations

import numpy as np

from analyzers.decoding import FORBIDDEN, TAGS, begin, inside
from analyzers.encoder import CLAIMS
from analyzers.training.evaluation import LabelledClaims, claim_scores
from analyzers.training.examples import UNKNOWN
from analyzers.training.measures import Score, macro_f1
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


def labelled(*rows: dict[str, float], loaded: float = 0.0, silent: bool = False) -> LabelledClaims:
    scores = np.log([[row.get(kind, 1e-9) for kind in CLAIMS] for row in rows])
    readers = (("judgement", "none"),) * len(rows)
    return LabelledClaims(scores, (loaded,) * len(rows), (silent,) * len(rows), readers)


def test_kinds_are_told_in_training_as_the_program_tells_them() -> None:
    fair = {"event": 0.6, "judgement": 0.4}
    even = np.zeros(len(CLAIMS))
    assert labelled(fair).kinds(even) == ["event"]
    assert labelled(fair, loaded=0.5).kinds(even) == ["judgement"]
    assert labelled(fair, silent=True).kinds(even) == ["none"]


def test_log_odds_for_a_kind_make_it_the_likelier_one() -> None:
    leaning = np.array([0.5 * (kind == "judgement") for kind in CLAIMS])
    assert labelled({"event": 0.55, "judgement": 0.45}).kinds(leaning) == ["judgement"]


def test_each_reader_counts_by_himself() -> None:
    scores = claim_scores(["judgement", "none"], [("judgement", "none"), ("cause", "none")])
    assert scores["judgement"] == [Score(1, 1, 1), Score(0, 1, 0)]
    assert scores["cause"] == [Score(0, 0, 1), Score(0, 0, 0)]
    assert "none" not in scores
