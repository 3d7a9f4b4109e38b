"""The usual range of each count: what the middle half of many news articles have.

A range is there to compare with. It is no score: where an article lies in it or out of it says
nothing about how good or true the article is.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import resources
from analyzers.values import Category

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from analyzers.overview import Overview

FEWEST = 100  # words; Flesch made his formula for samples of that many


class Measure(StrEnum):
    """What is counted of an article and can be compared with others."""

    LOADED = "loaded-language"
    CLAIM = "unattributed-claim"
    VAGUE = "vague-source"
    SOURCE = "quote-source"
    NAMED = "named-sources"
    ATTRIBUTED = "words-of-others"
    QUOTED = "words-quoted"
    PARAPHRASED = "words-paraphrased"
    WORDS = "words"
    EASE = "flesch-reading-ease"
    GRADE = "flesch-kincaid-grade"


SHARES = frozenset({Measure.ATTRIBUTED, Measure.QUOTED, Measure.PARAPHRASED})  # per 100 words
RATES = frozenset(  # per 1,000 words
    {Measure.LOADED, Measure.CLAIM, Measure.VAGUE, Measure.SOURCE, Measure.NAMED}
)


@dataclass(frozen=True, slots=True)
class Range:
    """The quartiles of a count: half of the articles lie between ``low`` and ``high``."""

    low: float
    middle: float
    high: float


@dataclass(frozen=True, slots=True)
class Usual:
    """The ranges, of how many articles, and in a sentence of which."""

    data: str
    articles: int
    ranges: Mapping[Measure, Range]


def counts(overview: Overview) -> Mapping[Measure, int]:
    """Return the plain counts that rates and shares are made of."""
    return {
        Measure.LOADED: overview.marks(Category.LOADED),
        Measure.CLAIM: overview.marks(Category.CLAIM),
        Measure.VAGUE: overview.vague,
        Measure.SOURCE: overview.marks(Category.SOURCE),
        Measure.NAMED: overview.named,
        Measure.ATTRIBUTED: overview.attributed,
        Measure.QUOTED: overview.quoted,
        Measure.PARAPHRASED: overview.paraphrased,
        Measure.WORDS: overview.words,
    }


def figures(overview: Overview, readability: Mapping[str, float]) -> Mapping[Measure, float]:
    """Return what can be compared: nothing of a text that is too short for it."""
    if overview.words < FEWEST:
        return {}
    found: dict[Measure, float] = dict(counts(overview))
    for measure in RATES:
        found[measure] *= 1_000 / overview.words
    for measure in SHARES:
        found[measure] *= 100 / overview.words
    for measure in (Measure.EASE, Measure.GRADE):
        name = measure.replace("-", "_")
        if name in readability:
            found[measure] = readability[name]
    return found


def load_usual(path: Path = resources.USUAL) -> Usual:
    """Read the ranges that the evaluation wrote."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    ranges = {Measure(name): Range(*row) for name, row in data["quartiles"].items()}
    return Usual(data["data"], data["articles"], ranges)
