"""Train the teacher: ``python -m analyzers.training.teacher DATA --out FOLDER --seed 1``.

A network of five times the size learns the same tasks from the train splits. It is not shipped:
the encoder learns from what it says about each word (Hinton, Vinyals & Dean 2015).
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from analyzers.training import corpora
from analyzers.training.batches import of_articles, of_sentences, schedule, with_claims
from analyzers.training.examples import examples
from analyzers.training.learning import learn
from analyzers.training.network import new_teacher, teacher_rates
from analyzers.training.originals import minilm_folder
from analyzers.wordpiece import WordPiece

if TYPE_CHECKING:
    from analyzers.training.batches import Batch

ATTRIBUTION_EPOCHS = 1
CLAIM_EPOCHS = 2  # more, of the windows that have a claim
LOADED_EPOCHS = 3
NARRATOR_EPOCHS = 1


def main() -> None:
    import torch

    arguments = parser().parse_args()
    torch.manual_seed(arguments.seed)
    wordpiece = WordPiece.load(minilm_folder() / "vocab.txt")
    batches = learning_batches(arguments.data, wordpiece, seed=arguments.seed)
    network = new_teacher()
    learned = learn(network, teacher_rates(network), batches)
    learned.save_pretrained(arguments.out)


def parser() -> argparse.ArgumentParser:
    result = argparse.ArgumentParser(description=__doc__)
    result.add_argument("data", type=Path, help="folder with attribution/, claims/ and loaded/")
    result.add_argument("--out", type=Path, required=True, help="folder for the weights")
    result.add_argument("--seed", type=int, default=1)
    return result


def learning_batches(data: Path, wordpiece: WordPiece, *, seed: int) -> list[Batch]:
    articles = examples(corpora.attribution(data, "train"), wordpiece)
    plan = [
        (of_articles(articles), ATTRIBUTION_EPOCHS),
        (with_claims(articles), CLAIM_EPOCHS),
        (of_sentences(examples(corpora.loaded(data, "train"), wordpiece)), LOADED_EPOCHS),
        (of_articles(examples(corpora.narrator(data, "train"), wordpiece)), NARRATOR_EPOCHS),
    ]
    return schedule(plan, wordpiece, np.random.default_rng(seed))


if __name__ == "__main__":
    main()
