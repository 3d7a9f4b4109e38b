"""All words that judge, in every voice: what the marks of loaded language are chosen from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.values import Category, LoadedWord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc

    from analyzers.reading import Reading
    from analyzers.rules import Rules

# Least score of a word that is on one of our lists. On BABE dev 41 of 100 such words are marked by
# the experts and no spared one is; heeding both lifts the F1 of words from 0.559 to 0.565.
LISTED = 0.35


def loaded_words(reading: Reading, rules: Rules) -> Iterator[LoadedWord]:
    """Yield the words that the encoder finds loaded; for a listed one a lower score is enough."""
    for passage in reading.passages:
        doc, scores = passage.doc, reading.loaded_in(passage)
        if max(scores) < LISTED:  # as in most passages, which need not be looked up
            continue
        listed, spared = _listed(doc, rules), rules.lexicon.spared(doc)
        for token, score in zip(doc, scores, strict=True):
            least = LISTED if token.i in listed else reading.thresholds["loaded_word"]
            if score >= least and token.text[0].isalnum() and token.i not in spared:
                yield LoadedWord(passage.span_of(token), round(score, 3))


def _listed(doc: Doc, rules: Rules) -> set[int]:
    """Return the tokens of the listed words that seldom stand for anything but a judgement."""
    found: set[int] = set()
    for match in rules.lexicon.matches(doc):
        if match.rule.category is Category.LOADED and not match.rule.wary:
            found.update(range(match.start, match.end))
    return found
