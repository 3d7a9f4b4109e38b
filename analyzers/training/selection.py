"""What is chosen on the dev sets: the weight of transitions and the thresholds."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import numpy as np

from analyzers.decoding import FORBIDDEN, ROLES, TAGS, begin, inside
from analyzers.encoder import CLAIMS, LEANING
from analyzers.training.evaluation import (
    LabelledClaims,
    claim_macro_f1,
    claim_scores,
    role_scores,
    sentence_labels,
    token_labels,
    word_labels,
)
from analyzers.training.examples import UNKNOWN
from analyzers.training.measures import macro_f1, of_marks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from analyzers.training.development import Development, Sample
    from analyzers.training.measures import Score

    Floats = NDArray[np.float64]

TRANSITION_WEIGHTS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8)
GRID = np.arange(0.05, 0.96, 0.01)
SMOOTH = 5  # neighbouring thresholds that are averaged, against the luck of a single one
LEAST_PRECISION = 0.55  # of loaded words
LEANINGS = (-0.8, -0.4, 0.0, 0.4)  # log odds for or against a kind of claim
SHOWN = ("figure", "judgement", "cause")
SURE = 0.75  # precision that the kinds shown should have
PLAIN = 0.001  # worth of a log odd that is not needed


def transition_table(sequences: Iterable[NDArray[np.int64]]) -> Floats:
    """Return log P(next | this) - log P(next), from tags of tokens in order."""
    counts = np.ones((len(TAGS), len(TAGS)))
    for tags in sequences:
        known = (tags[:-1] != UNKNOWN) & (tags[1:] != UNKNOWN)
        np.add.at(counts, (tags[:-1][known], tags[1:][known]), 1)
    chances = counts / counts.sum(axis=1, keepdims=True)
    shares = counts.sum(axis=0) / counts.sum()
    return np.where(possible(), np.log(chances / shares), FORBIDDEN)


def possible() -> NDArray[np.bool_]:
    """Tell which tag may follow which: I only after B or I of its role."""
    allowed = np.ones((len(TAGS), len(TAGS)), dtype=bool)
    for role in ROLES:
        allowed[:, inside(role)] = False
        allowed[[begin(role), inside(role)], inside(role)] = True
    return allowed


def weighted(table: Floats, weight: float) -> Floats:
    return np.where(possible(), weight * table, FORBIDDEN)


def choose_transitions(table: Floats, samples: Sequence[Sample]) -> tuple[float, Floats]:
    """Return the weight with the best mean F1 of exact spans, and the weighted table."""

    def quality(weight: float) -> float:
        scores = role_scores(samples, weighted(table, weight))
        return sum(scores[role].f1 for role in ROLES)

    best = max(TRANSITION_WEIGHTS, key=quality)
    return best, weighted(table, best)


def choose_thresholds(development: Development) -> Mapping[str, float]:
    words = word_labels(development.loaded)
    sentences = sentence_labels(development.loaded)
    narrator = token_labels(development.narrator)
    return {
        "loaded_sentence": best_threshold(*sentences, macro_f1),
        "loaded_word": best_threshold(*words, precise_f1),
        "narrator": best_threshold(
            *narrator, lambda found, wanted: of_marks(found, wanted).weighted(0.5)
        ),
        **choose_leanings(development),
    }


def choose_leanings(development: Development) -> Mapping[str, float]:
    """Return the log odds for each kind with the best macro-F1 where the shown ones are sure."""
    claims = LabelledClaims.of(development)

    def quality(chosen: tuple[float, ...]) -> float:
        found = claim_scores(claims.kinds(np.array([*chosen, 0.0])), claims.readers)
        lacking = (max(0.0, SURE - mean_precision(found[kind])) for kind in SHOWN)
        return claim_macro_f1(found) - 3 * sum(lacking) - PLAIN * sum(map(abs, chosen))

    best = max(product(LEANINGS, repeat=len(CLAIMS) - 1), key=quality)
    return {LEANING.format(kind): value for kind, value in zip(CLAIMS, best, strict=False)}


def mean_precision(scores: Sequence[Score]) -> float:
    return sum(score.precision for score in scores) / len(scores)


def precise_f1(found: NDArray[np.bool_], wanted: NDArray[np.bool_]) -> float:
    """Return F1, less than any real one where precision is too low."""
    score = of_marks(found, wanted)
    return score.f1 - max(0.0, LEAST_PRECISION - score.precision) * 10


def best_threshold(
    scores: NDArray[np.floating],
    wanted: NDArray[np.bool_],
    quality: Callable[[NDArray[np.bool_], NDArray[np.bool_]], float],
) -> float:
    """Return the threshold whose neighbourhood has the best quality."""
    values = [quality(scores >= threshold, wanted) for threshold in GRID]
    edge = SMOOTH // 2
    padded = np.pad(values, edge, mode="edge")
    means = np.convolve(padded, np.ones(SMOOTH) / SMOOTH, mode="valid")
    return round(float(GRID[means.argmax()]), 2)
