"""Train the encoder: ``python -m analyzers.training.encoder DATA --out FOLDER --lessons FILE``.

Learns from the labels of the train splits and from what the teacher says about the same texts
and about some without labels, starting at the original MiniLM weights; the dev splits choose the
thresholds and give the figures of the card. Two hours and a half on two cores.
"""

from __future__ import annotations

import argparse
import time
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

import resources
from analyzers.training.batches import of_articles, of_sentences, schedule
from analyzers.training.card import milliseconds, write_card
from analyzers.training.development import read_all
from analyzers.training.evaluation import figures
from analyzers.training.examples import examples, role_tags
from analyzers.training.export import write_meta, write_model, write_transitions
from analyzers.training.learning import learn, place
from analyzers.training.lessons import TAUGHT, lessons_of
from analyzers.training.network import PLAIN, Weights, new_student, student_rates
from analyzers.training.originals import minilm_folder
from analyzers.training.provenance import HERE, commit, digest
from analyzers.training.selection import choose_thresholds, choose_transitions, transition_table
from analyzers.wordpiece import WordPiece

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from analyzers.training.batches import Batch
    from analyzers.training.corpora import Labelled

VERSION = "2.2.0"


@dataclass(frozen=True, slots=True)
class Round:
    """A stretch of the training: passes over each corpus, and how fast it learns.

    ``share`` is how many of the articles with attributions are read.
    """

    epochs: Mapping[str, int]
    rate: float  # of the uppermost layer
    head_rate: float
    average: float
    share: float = 1.0
    weights: Weights = PLAIN


# The long round is for attribution. In it the few sentences of BABE come too seldom, so that loaded
# words lose (F1 .54 against .57).
FIRST = Round(
    {"attribution": 8, "loaded": 6, "narrator": 3, "silver": 2},
    rate=2e-4,
    head_rate=1e-3,
    average=0.998,
)
# Short rounds that each go on from the first, by themselves, bring loaded words back and differ in
# what they do to the rest. The mean of their weights is better than any of them, and costs nothing
# when the program runs (Wortsman et al. 2022, Model soups).
AGAIN = {"loaded": 4, "narrator": 1, "silver": 1}
CHAINED = Round(
    {"attribution": 2, **AGAIN},
    rate=1.5e-4,
    head_rate=4e-4,
    average=0.995,
    weights=Weights(labels=0.3, sequences=1.0, taught=0.2),
)
BRANCHES = (
    Round({"attribution": 1, **AGAIN}, rate=1e-4, head_rate=4e-4, average=0.99, share=0.5),
    CHAINED,
    replace(CHAINED, rate=1e-4, weights=Weights(labels=0.5, sequences=1.0, taught=0.2)),
    replace(CHAINED, weights=Weights(labels=1.0, sequences=1.0, taught=0.4)),
)
WHOLE = frozenset({"attribution", "narrator"})  # articles; the others are single sentences
PROGRAM = ("decoding.py", "encoder.py", "windows.py", "wordpiece.py")  # its part in it


def main() -> None:
    import torch

    arguments = parser().parse_args()
    data, folder, seed = arguments.data, arguments.out, arguments.seed
    started = time.monotonic()
    sources = [HERE, resources.NAMES, *(HERE.parent / name for name in PROGRAM)]
    facts = {"code": f"commit {commit(*sources)}"}
    texts = {corpus: read(data, "train") for corpus, read in TAUGHT.items()}
    torch.manual_seed(seed)
    passes: list[int] = []

    def learned(start: Any, one: Round) -> Any:
        batches = learning_batches(one, texts, arguments.lessons, seed=seed + len(passes))
        passes.append(sum(int(batch.mask.sum()) for batch in batches))
        start.transitions.requires_grad_(bool(one.weights.sequences))
        rates = student_rates(start, one.rate, one.head_rate)
        return learn(start, rates, batches, average_of=one.average, weights=one.weights)

    first = learned(new_student(), FIRST)
    network = mean([learned(deepcopy(first), one) for one in BRANCHES])
    if place()[0]:  # the first process writes
        return
    write_model(network, folder)
    minutes = (time.monotonic() - started) / 60
    facts |= {
        "command": f"make train, the third step with seed {seed}",
        "SHA-256 of what the teacher says": f"`{digest(arguments.lessons)}`",
        "wall time": f"{minutes:.0f} minutes on two threads of a busy machine",
        "passes": f"{sum(passes):,} word pieces",
    }
    choose(data, folder, transition_table(map(role_tags, texts["attribution"])), facts)


def parser() -> argparse.ArgumentParser:
    result = argparse.ArgumentParser(description=__doc__)
    result.add_argument("data", type=Path, help="folder with attribution/, claims/ and loaded/")
    result.add_argument("--out", type=Path, required=True, help="folder for the model")
    result.add_argument("--lessons", type=Path, required=True, help="what the teacher says")
    result.add_argument("--seed", type=int, default=1)
    return result


def learning_batches(
    one: Round, texts: Mapping[str, Sequence[Labelled]], lessons: Path, *, seed: int
) -> list[Batch]:
    wordpiece = WordPiece.load(minilm_folder() / "vocab.txt")
    scores = np.load(lessons)
    generator = np.random.default_rng(seed)
    plan = []
    for corpus, labelled in texts.items():
        told = examples(labelled, wordpiece, lessons_of(corpus, scores))
        if corpus == "attribution":
            number = round(one.share * len(told))
            told = [told[row] for row in sorted(generator.permutation(len(told))[:number])]
        windows = of_articles(told) if corpus in WHOLE else of_sentences(told)
        plan.append((windows, one.epochs[corpus]))
    return schedule(plan, wordpiece, generator)


def mean(networks: Sequence[Any]) -> Any:
    """Return a network whose weights are the means of those of others that began alike."""
    from torch.optim.swa_utils import AveragedModel

    average = AveragedModel(networks[0])
    for network in networks:
        average.update_parameters(network)
    return average.module


def choose(data: Path, folder: Path, table: Any, facts: Mapping[str, str]) -> None:
    """Choose transition weights and thresholds on the dev sets; write them and the card."""
    write_transitions(table, folder)
    write_meta({"version": VERSION, "thresholds": {"loaded_sentence": 0.5}}, folder)
    development = read_all(data, folder, resources.MODELS / "english")
    weight, transitions = choose_transitions(table, development.attribution)
    thresholds = choose_thresholds(development)
    write_transitions(transitions, folder)
    write_meta({"version": VERSION, "thresholds": thresholds}, folder)
    write_card(
        folder,
        figures(development, transitions, thresholds),
        facts,
        thresholds={"weight of transitions": weight, **thresholds},
        speed=milliseconds(development.attribution, folder),
    )


if __name__ == "__main__":
    main()
