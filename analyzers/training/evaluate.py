"""Print how well the program does on the dev sets, through its command line.

Usage: python -m analyzers.training.evaluate DATA
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from typing import TYPE_CHECKING

from analyzers.training import scoring
from analyzers.training.scoring import KINDS, Row, Scores, total

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

COMMAND = Path(sys.executable).with_name("sidelight")
SAMPLES = 1000  # of the bootstrap, drawn by text: texts are independent, sentences are not
CERTAINTY = 0.95


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure: the mean, over some scores, of one property of theirs."""

    title: str
    scores: tuple[str, ...]
    property: str = "f1"

    def of(self, scores: Scores) -> float:
        return float(mean(getattr(scores[name], self.property) for name in self.scores))


@dataclass(frozen=True, slots=True)
class DevSet:
    """Texts with gold marks, how to score them, and the figures to print."""

    title: str
    read: Callable[[Path], list[Row]]
    score: Callable[[Row, Row], Scores]
    measures: tuple[Measure, ...]


def main(data: Path) -> None:
    print("| set | figure | value | 95 % interval | texts |\n|---|---|---|---|---|")
    for dev_set in DEV_SETS:
        gold = dev_set.read(data)
        said = analyse(gold)
        rows = [dev_set.score(row, said[row["id"]]) for row in gold]
        for measure in dev_set.measures:
            low, high = interval(rows, measure)
            shown = f"{measure.of(total(rows)):.3f} | {low:.3f} to {high:.3f}"
            print(f"| {dev_set.title} | {measure.title} | {shown} | {len(rows)} |", flush=True)


def analyse(gold: list[Row]) -> dict[str, Row]:
    """Return what the program says about each text, by its id."""
    with tempfile.TemporaryDirectory() as folder:
        asked, answered = Path(folder, "in.jsonl"), Path(folder, "out.jsonl")
        with asked.open("w", encoding="utf-8") as lines:
            lines.writelines(
                json.dumps({"id": row["id"], "text": row["text"]}) + "\n" for row in gold
            )
        subprocess.run([COMMAND, "analyze", "--jsonl", asked, "-o", answered], check=True)
        return {row["id"]: row for row in rows_of(answered)}


def interval(rows: list[Scores], measure: Measure) -> tuple[float, float]:
    draw = random.Random(0)  # noqa: S311 -- the same table every time
    values = sorted(measure.of(total(draw.choices(rows, k=len(rows)))) for _ in range(SAMPLES))
    edge = round(SAMPLES * (1 - CERTAINTY) / 2)
    return values[edge], values[-edge - 1]


def rows_of(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def read(name: str) -> Callable[[Path], list[Row]]:
    return lambda data: list(rows_of(data / name))


def read_neutral(data: Path) -> list[Row]:
    every = rows_of(data / "loaded" / "cw_hard-dev.jsonl")
    return [row for row in every if row["kind"].startswith("neutral")]


def read_claims(data: Path) -> list[Row]:
    """Give each labelled article its labels."""
    labels = defaultdict(list)
    for label in rows_of(data / "claims" / "claims-dev.jsonl"):
        labels[label["article"]].append(label)
    articles = rows_of(data / "attribution" / "polnear-dev.jsonl")
    return [row | {"labels": labels[row["id"]]} for row in articles if row["id"] in labels]


READERS = "01"  # each sentence of claims-dev was read twice
DEV_SETS = (
    DevSet(
        "PolNeAR",
        read("attribution/polnear-dev.jsonl"),
        scoring.attributions,
        (
            Measure("attribution with the right source, F1", ("right source",)),
            Measure("the same, precision", ("right source",), "precision"),
            *(Measure(f"{role} exact, F1", (role,)) for role in scoring.ROLES),
        ),
    ),
    DevSet(
        "BABE",
        read("loaded/babe-dev.jsonl"),
        scoring.loaded_words,
        (
            Measure("loaded word, F1", ("word",)),
            Measure("loaded word, precision", ("word",), "precision"),
            Measure("loaded sentence, macro-F1", ("loaded", "plain")),
        ),
    ),
    DevSet(
        "BASIL",
        read("loaded/basil-dev-articles.jsonl"),
        scoring.narrator_sentences,
        (
            Measure("writer's loaded sentence, precision", ("narrator",), "precision"),
            Measure("writer's loaded sentence, recall", ("narrator",), "recall"),
        ),
    ),
    DevSet(
        "Wikipedia, neutral",
        read_neutral,
        scoring.neutral_words,
        (Measure("words left unmarked, share", ("neutral",), "precision"),),
    ),
    DevSet(
        "Claims (read by a language model)",
        read_claims,
        scoring.claim_kinds,
        (
            Measure("claim or not, F1", tuple(f"claim {reader}" for reader in READERS)),
            Measure(
                "kind of claim, macro-F1",
                tuple(f"{kind} {reader}" for kind in KINDS for reader in READERS),
            ),
        ),
    ),
)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
