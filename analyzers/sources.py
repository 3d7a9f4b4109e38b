"""Quote sources: who speaks, and how much the reader is told about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.analyzer import Analyzer
from analyzers.cards import finding
from analyzers.values import Category, Strength
from analyzers.voice import PRONOUNS, is_vague, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Span as Words

    from analyzers.reading import Reading
    from analyzers.rules import Rules
    from analyzers.values import Attribution, Finding, Span

NONE = "source.none"
NAMED = "source.person"
PRONOUN = "source.pronoun"
RESOLVED = "source.resolved"
DOCUMENT = "source.document"
GROUP = "source.group"
ROLE = "source.role"

# How a name hangs on the word that it names: “spokesman Tom Fox”, “the mayor, Ann Lee,”.
BESIDE = frozenset({"appos", "flat", "compound", "conj"})

# How the strengths of an attribution count as a score.
SCORES = {Strength.STRONG: 0.9, Strength.FAIR: 0.7, Strength.WEAK: 0.4}


def find(reading: Reading, rules: Rules) -> Iterator[Finding]:
    """Yield one finding for each attribution, on its source or, without one, on its cue."""
    documents = frozenset(term.text for term in rules[DOCUMENT].terms)
    for attribution in reading.attributions:
        yield finding(
            reading,
            rules[_rule(reading, attribution, documents)],
            longest(attribution.source or attribution.cue),
            strength=attribution.strength,
            score=SCORES[attribution.strength],
            speaker=attribution.speaker or "",
        )


ANALYZER = Analyzer("quote-sources", "Quote sources", Category.SOURCE, find)


def longest(spans: Sequence[Span]) -> Span:
    return max(spans, key=lambda span: span.end - span.start)


def _rule(reading: Reading, attribution: Attribution, documents: frozenset[str]) -> str:
    """Return the rule for what the source phrase tells of the source."""
    if not attribution.source:
        return NONE
    span = longest(attribution.source)
    source = reading.passage_at(span.start).part(span)
    if _is_named(source):
        return NAMED
    if is_vague(reading.text, attribution.source):
        return GROUP
    if source.root.lemma_.lower() in documents:
        return DOCUMENT
    if attribution.speaker:
        return RESOLVED
    return PRONOUN if _is_pronoun(reading.text, span) else ROLE


def _is_named(source: Words) -> bool:
    """Tell whether the head of a source phrase is a name, or stands beside one."""
    root = source.root
    names = [token for token in source if token.pos_ == "PROPN"]
    return any(name == root or (name.head == root and name.dep_ in BESIDE) for name in names)


def _is_pronoun(text: str, span: Span) -> bool:
    words = [word.of(text).lower() for word in words_of(text, span)]
    return len(words) == 1 and words[0] in PRONOUNS
