"""The encoder's model card: figures on dev, where the weights come from, and their limits."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from analyzers.encoder import Encoder
from analyzers.training.export import MODEL
from analyzers.training.provenance import HERE, digest, megabytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from analyzers.training.development import Sample

SPEED_ARTICLES = 20


def write_card(
    folder: Path,
    figures: Mapping[str, float],
    facts: Mapping[str, str],
    *,
    thresholds: Mapping[str, float],
    speed: float,
) -> None:
    weights = folder / MODEL
    template = (HERE / "encoder_card.md").read_text(encoding="utf-8")
    card = template.format(
        figures=table((name, f"{100 * value:.1f}") for name, value in figures.items()),
        facts=table(facts.items()),
        thresholds=table((name, f"{value:.2f}") for name, value in thresholds.items()),
        digest=digest(weights),
        size=megabytes([weights]),
        speed=speed,
    )
    (folder / "MODEL_CARD.md").write_text(card, encoding="utf-8")


def table(rows: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"| {name} | {value} |" for name, value in rows)


def milliseconds(samples: tuple[Sample, ...], folder: Path) -> float:
    """Return the processor time of reading 1,000 words."""
    encoder = Encoder.load(folder)
    some = samples[:SPEED_ARTICLES]
    started = time.process_time()
    for sample in some:
        encoder.read(sample.text, sample.ground.tokens, sample.ground.sentences)
    spent = time.process_time() - started
    return 1e6 * spent / sum(len(sample.text.split()) for sample in some)
