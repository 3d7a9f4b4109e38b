"""From an article to its analysis: the models are loaded once, then asked for each article."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import resources
from analyzers import claims, headline, loaded, own, sources
from analyzers.attribution import attributions
from analyzers.balance import balance_of
from analyzers.encoder import Encoder
from analyzers.genre import genre_of
from analyzers.ground import ground_of
from analyzers.language import ENGLISH, language_of
from analyzers.loaded_words import loaded_words
from analyzers.overview import overview_of
from analyzers.parsing import blocks_of, load_english, parse
from analyzers.progress import part_of, untold
from analyzers.readability import readability
from analyzers.reading import Reading
from analyzers.rules import load_rules
from analyzers.speakers import resolve
from analyzers.stating import claim_of
from analyzers.trail import with_trails
from analyzers.values import Analysis, Sentence
from analyzers.voice import sentence_voice

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from spacy.language import Language

    from analyzers.ground import Ground
    from analyzers.own import OwnRule
    from analyzers.progress import Told
    from analyzers.rules import Rules
    from analyzers.values import Article, Finding

ANALYZERS = (loaded.ANALYZER, claims.ANALYZER, headline.ANALYZER, sources.ANALYZER)

# Shares of the time that an article takes, up to where it is parsed and up to where it is encoded
PARSED, ENCODED = 0.45, 0.9

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Models:
    """All that is loaded once: the pipeline, the encoder, the rules, and their versions."""

    nlp: Language
    encoder: Encoder
    rules: Rules
    versions: Mapping[str, str]


def load(pipeline: str | Path | None = None) -> Models:
    """Load the shipped models; ``pipeline`` names a spaCy pipeline to use instead of ours."""
    return Models(
        nlp=load_english(pipeline or resources.MODELS / "english"),
        encoder=Encoder.load(resources.MODELS / "encoder"),
        rules=load_rules(),
        versions=versions(pipeline),
    )


def versions(pipeline: str | Path | None = None) -> Mapping[str, str]:
    """Return a short digest of each part that the marks depend on, without loading any."""
    return {
        "english": str(pipeline) if pipeline else _digest(resources.MODELS / "english"),
        "encoder": _digest(resources.MODELS / "encoder"),
        "rules": _digest(resources.RULES, resources.NAMES),
    }


def _digest(*folders: Path) -> str:
    """Return twelve hexadecimal figures of the names and contents of all files in folders."""
    total = hashlib.sha256()
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                total.update(str(path.relative_to(folder)).encode())
                total.update(path.read_bytes())
    return total.hexdigest()[:12]


def analyze(
    article: Article, models: Models, rules: Sequence[OwnRule] = (), told: Told = untold
) -> Analysis:
    """Say everything about an article; about one that is not English, only its language.

    ``rules`` are a person's own, which are looked for besides ours; ``told`` hears how far the
    reading has come.
    """
    language = language_of(article.text)
    if language != ENGLISH:
        return Analysis(article.digest, models=models.versions, language=language)
    reading = read(article, models, told)
    findings, failed = _findings(reading, models.rules)
    traced = with_trails(reading, findings)
    marked, stopped = own.find(reading, rules)
    found = tuple(sorted((*traced, *marked), key=lambda finding: finding.span))
    balance = balance_of(article, reading.attributions)
    genre = genre_of(article, reading.attributions, reading.sentences)
    return Analysis(
        digest=article.digest,
        attributions=reading.attributions,
        sentences=reading.sentences,
        loaded_words=tuple(loaded_words(reading, models.rules)),
        findings=found,
        readability=readability(article.text),
        overview=overview_of(article, found, balance),
        balance=balance,
        models=models.versions,
        language=language,
        kind=genre.kind if genre else None,
        signs=genre.signs if genre else (),
        failed=failed,
        stopped=stopped,
    )


def read(article: Article, models: Models, told: Told = untold) -> Reading:
    """Parse and encode an article and find who says what in it."""
    blocks = blocks_of(article)
    passages = parse(models.nlp, article.text, blocks, part_of(told, 0, PARSED))
    ground = ground_of(article.text, passages)
    encoder = models.encoder
    encoding = encoder.read(
        article.text, ground.tokens, ground.sentences, part_of(told, PARSED, ENCODED)
    )
    said = attributions(
        ground, [block.span for block in blocks], encoding.tags, encoder.transitions
    )
    reading = Reading(
        article, passages, ground.tokens, encoding, resolve(said, ground), (), encoder.thresholds
    )
    return replace(reading, sentences=tuple(_sentences(reading, ground)))


def _sentences(reading: Reading, ground: Ground) -> Iterator[Sentence]:
    encoding = reading.encoding
    for row, part in enumerate(ground.sentences):
        span = ground.span(part)
        voice = sentence_voice(reading.text, span, reading.attributions_of(span))
        words = reading.passage_at(span.start).part(span)
        claim = claim_of(encoding.claims[row], encoding.loaded[part.start : part.stop], words)
        yield Sentence(span, voice, claim, round(float(encoding.sentence_loaded[row]), 3))


def _findings(reading: Reading, rules: Rules) -> tuple[list[Finding], tuple[str, ...]]:
    """Return the findings of all analyzers, and the ids of those that failed."""
    findings: list[Finding] = []
    failed: list[str] = []
    for analyzer in ANALYZERS:
        try:
            findings += analyzer.find(reading, rules)
        except Exception:
            log.exception("The analyzer %s failed.", analyzer.id)
            failed.append(analyzer.id)
    return findings, tuple(failed)
