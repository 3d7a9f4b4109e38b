"""The dev sets as the trained model reads them: what thresholds and figures are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analyzers.encoder import Encoder
from analyzers.ground import ground_of
from analyzers.parsing import blocks_of, load_english, parse
from analyzers.training.corpora import rows
from analyzers.values import Article, Span

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from spacy.language import Language

    from analyzers.encoder import Encoding
    from analyzers.ground import Ground
    from analyzers.training.corpora import Row


@dataclass(frozen=True, slots=True)
class Sample:
    """A text of a dev set with its gold labels, and what the encoder says about it."""

    gold: Row
    ground: Ground
    blocks: tuple[Span, ...]
    encoding: Encoding

    @property
    def text(self) -> str:
        return self.ground.text


@dataclass(frozen=True, slots=True)
class Development:
    """All dev sets, read."""

    attribution: tuple[Sample, ...]
    loaded: tuple[Sample, ...]
    narrator: tuple[Sample, ...]
    claims: tuple[Row, ...]


def read_all(data: Path, folder: Path, english: Path) -> Development:
    nlp, encoder = load_english(english), Encoder.load(folder)

    def samples(path: str) -> tuple[Sample, ...]:
        return tuple(read(row, nlp, encoder) for row in rows(data / path))

    return Development(
        attribution=samples("attribution/polnear-dev.jsonl"),
        loaded=samples("loaded/babe-dev.jsonl"),
        narrator=samples("loaded/basil-dev-articles.jsonl"),
        claims=tuple(rows(data / "claims/claims-dev.jsonl")),
    )


def read(gold: Row, nlp: Language, encoder: Encoder) -> Sample:
    text = gold["text"]
    blocks = blocks_of(Article(text))
    ground = ground_of(text, parse(nlp, text, blocks))
    encoding = encoder.read(text, ground.tokens, ground.sentences)
    return Sample(gold, ground, tuple(block.span for block in blocks), encoding)


def touches(span: Span, others: Sequence[Span]) -> bool:
    return any(span.overlaps(other) for other in others)
