"""The loss of sequences is what counting all chains one by one gives."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest

from analyzers.decoding import FORBIDDEN, TAGS, begin, inside
from analyzers.training.examples import UNKNOWN
from analyzers.training.selection import possible

pytestmark = [pytest.mark.prove, pytest.mark.models]


def by_counting(scores: np.ndarray, chain: list[int], weights: np.ndarray) -> float:
    def worth(tags: tuple[int, ...]) -> float:
        steps = sum(weights[pair] for pair in pairwise(tags))
        return float(sum(row[tag] for row, tag in zip(scores, tags, strict=True)) + steps)

    everything = [worth(tags) for tags in product(range(len(TAGS)), repeat=len(chain))]
    return float(np.logaddexp.reduce(everything)) - worth(tuple(chain))


def test_the_loss_is_that_of_all_chains_counted_one_by_one() -> None:
    import torch

    from analyzers.training.sequences import of_sequences

    generator = np.random.default_rng(0)
    scores = generator.normal(size=(2, 5, len(TAGS)))
    transitions = generator.normal(size=(len(TAGS), len(TAGS)))
    labels = np.array(
        [
            [inside("content"), UNKNOWN, begin("cue"), inside("content"), UNKNOWN],
            [0, begin("source"), inside("source"), 0, begin("content")],
        ]
    )
    weights = np.where(possible(), transitions, FORBIDDEN)
    begun = [inside("content"), begin("cue"), begin("content")]  # as decoding has it
    wanted = by_counting(scores[0][[0, 2, 3]], begun, weights)
    wanted += by_counting(scores[1], labels[1].tolist(), weights)
    found = of_sequences(*map(torch.from_numpy, (scores, labels, transitions)))
    assert float(found) == pytest.approx(wanted / 8, rel=1e-4)
