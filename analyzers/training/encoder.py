"""Train the encoder: ``python -m analyzers.training.encoder DATA --out FOLDER --lessons FILE``.

Learns from the labels of the train splits and from what the teacher says about the same texts
and about some without labels, starting at the original MiniLM weights; the dev splits choose the
thresholds and give the figures of the card. About half an hour on two cores.
"""

from __future__ import annotations

import argparse
import time
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
from analyzers.training.network import new_student, student_rates
from analyzers.training.originals import minilm_folder
from analyzers.training.provenance import HERE, commit, digest
from analyzers.training.selection import choose_thresholds, choose_transitions, transition_table
from analyzers.wordpiece import WordPiece

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from analyzers.training.batches import Batch
    from analyzers.training.corpora import Labelled

VERSION = "2.1.0"
EPOCHS = {"attribution": 8, "loaded": 6, "narrator": 3, "silver": 2}
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
    batches = learning_batches(texts, arguments.lessons, seed=seed)
    torch.manual_seed(seed)
    network = new_student()
    learned = learn(network, student_rates(network), batches)
    if place()[0]:  # the first process writes
        return
    write_model(learned, folder)
    minutes = (time.monotonic() - started) / 60
    facts |= {
        "command": f"make train, the third step with seed {seed}",
        "SHA-256 of what the teacher says": f"`{digest(arguments.lessons)}`",
        "wall time": f"{minutes:.0f} minutes on two threads of a busy machine",
        "passes": f"{sum(int(batch.mask.sum()) for batch in batches):,} word pieces",
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
    texts: Mapping[str, Sequence[Labelled]], lessons: Path, *, seed: int
) -> list[Batch]:
    wordpiece = WordPiece.load(minilm_folder() / "vocab.txt")
    scores = np.load(lessons)
    plan = []
    for corpus, labelled in texts.items():
        told = examples(labelled, wordpiece, lessons_of(corpus, scores))
        windows = of_articles(told) if corpus in WHOLE else of_sentences(told)
        plan.append((windows, EPOCHS[corpus]))
    return schedule(plan, wordpiece, np.random.default_rng(seed))


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
