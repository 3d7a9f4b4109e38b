"""Train the encoder: ``python -m analyzers.training.encoder DATA --out FOLDER --seed 1``.

Learns from the train splits only, starting at the original MiniLM weights; the dev splits
choose the thresholds and give the figures of the card. About half an hour on one core.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

import resources
from analyzers.training import corpora
from analyzers.training.batches import of_articles, of_sentences, schedule
from analyzers.training.card import milliseconds, write_card
from analyzers.training.development import read_all
from analyzers.training.evaluation import figures
from analyzers.training.examples import example, role_tags
from analyzers.training.export import write_meta, write_model, write_transitions
from analyzers.training.network import WEIGHT_DECAY, loss, new_network, original_folder, rates
from analyzers.training.provenance import HERE, commit
from analyzers.training.selection import choose_thresholds, choose_transitions, transition_table
from analyzers.wordpiece import WordPiece

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from analyzers.training.batches import Batch
    from analyzers.training.corpora import Labelled
    from analyzers.training.examples import Example

VERSION = "1.0.0"
ATTRIBUTION_EPOCHS = 2
LOADED_EPOCHS = 4
NARRATOR_EPOCHS = 2
WARM_UP = 0.06  # share of the steps
AVERAGE = 0.998  # how much of the running average of the weights stays at each step
LONGEST_GRADIENT = 1.0
REPORT = 50  # steps
OUT = "resources/models/encoder"
SHARED = ("decoding.py", "encoder.py", "windows.py", "wordpiece.py")  # the program's part in it


def main() -> None:
    arguments = parser().parse_args()
    data, folder, seed = arguments.data, arguments.out, arguments.seed
    started = time.monotonic()
    facts = {"code": f"commit {commit(HERE, *(HERE.parent / name for name in SHARED))}"}
    wordpiece = WordPiece.load(original_folder() / "vocab.txt")
    texts = corpora.attribution(data, "train")
    batches = learning_batches(data, texts, wordpiece, seed=seed)
    write_model(trained(batches, seed=seed), folder)
    minutes = (time.monotonic() - started) / 60
    facts |= {
        "command": f"`python -m analyzers.training.encoder DATA --out {OUT} --seed {seed}`",
        "seed": str(seed),
        "wall time": f"{minutes:.0f} minutes on one thread of a busy machine",
        "passes": f"{sum(int(batch.mask.sum()) for batch in batches):,} word pieces",
    }
    choose(data, folder, transition_table(map(role_tags, texts)), facts)


def parser() -> argparse.ArgumentParser:
    result = argparse.ArgumentParser(description=__doc__)
    result.add_argument("data", type=Path, help="folder with attribution/, claims/ and loaded/")
    result.add_argument("--out", type=Path, required=True, help="folder for the model")
    result.add_argument("--seed", type=int, default=1)
    return result


def learning_batches(
    data: Path, articles: Sequence[Labelled], wordpiece: WordPiece, *, seed: int
) -> list[Batch]:
    def examples(texts: Sequence[Labelled]) -> list[Example]:
        return [example(text, wordpiece) for text in texts]

    plan = [
        (of_articles(examples(articles)), ATTRIBUTION_EPOCHS),
        (of_sentences(examples(corpora.loaded(data, "train"))), LOADED_EPOCHS),
        (of_articles(examples(corpora.narrator(data, "train"))), NARRATOR_EPOCHS),
    ]
    return schedule(plan, wordpiece, np.random.default_rng(seed))


def trained(batches: Sequence[Batch], *, seed: int) -> Any:
    """Learn all batches once in order; return the running average of the weights."""
    import torch
    from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

    torch.manual_seed(seed)
    network = new_network().train()
    average = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(AVERAGE))
    optimizer = torch.optim.AdamW(list(rates(network)), weight_decay=WEIGHT_DECAY)
    pace = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: rate_at(step, len(batches)))
    progress = Progress(len(batches))
    for batch in batches:
        value = loss(network, batch)
        value.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), LONGEST_GRADIENT)
        optimizer.step()
        optimizer.zero_grad()
        pace.step()
        average.update_parameters(network)
        progress.add(value.item(), batch.mask.sum())
    return average.module


def rate_at(step: int, steps: int) -> float:
    """Return the share of the learning rate at a step: a short rise, then a straight fall."""
    rise = WARM_UP * steps
    return min((step + 1) / rise, (steps - step) / (steps - rise))


class Progress:
    """Lines about the mean loss and the speed."""

    def __init__(self, steps: int) -> None:
        self.steps = steps
        self.losses: list[float] = []
        self.pieces = 0
        self.started = time.monotonic()

    def add(self, loss: float, pieces: int) -> None:
        self.losses.append(loss)
        self.pieces += int(pieces)
        if len(self.losses) % REPORT == 0:
            speed = self.pieces / (time.monotonic() - self.started)
            mean = float(np.mean(self.losses[-REPORT:]))
            done = f"{len(self.losses)}/{self.steps}"
            print(f"step {done} loss {mean:.3f} {speed:.0f} pieces/s", flush=True)


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
