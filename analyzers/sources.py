"""Quote sources: who speaks, and how much the reader is told about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.analyzer import Analyzer
from analyzers.cards import finding
from analyzers.inflection import fitting
from analyzers.values import Span, Strength
from analyzers.voice import PRONOUNS, is_vague, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Span as Words
    from spacy.tokens import Token

    from analyzers.ladder import Ladder
    from analyzers.reading import Reading
    from analyzers.rules import Rules
    from analyzers.values import Attribution, Finding

NONE = "source.none"
NAMED = "source.person"
PRONOUN = "source.pronoun"
RESOLVED = "source.resolved"
DOCUMENT = "source.document"
GROUP = "source.group"
ROLE = "source.role"

# How a name hangs on the word that it names: “spokesman Tom Fox”, “the mayor, Ann Lee,”.
BESIDE = frozenset({"appos", "flat", "conj", "nmod:desc"})

PAUSES = ",;:–— "

# How the strengths of an attribution count as a score.
SCORES = {Strength.STRONG: 0.9, Strength.FAIR: 0.7, Strength.WEAK: 0.4}


def find(reading: Reading, rules: Rules) -> Iterator[Finding]:
    """Yield one finding for each attribution, on its source or, without one, on its cue."""
    documents = documents_of(rules)
    for attribution in reading.attributions:
        yield finding(
            reading,
            rules[_rule(reading, attribution, documents)],
            place_of(reading.text, attribution),
            strength=attribution.strength,
            score=SCORES[attribution.strength],
            speaker=attribution.speaker or "",
            ladder=_introduced(reading, attribution, rules.ladder),
        )


def _introduced(reading: Reading, attribution: Attribution, ladder: Ladder) -> str:
    """Say with which verb the words are introduced; other cues, such as a colon, have none."""
    cue = attribution.cue[0]
    words = reading.passage_at(cue.start).part(cue)
    found = ladder.find([token.text for token in words])
    if found is None:
        return ""
    place, rung = found
    verb = words[place.start : place.stop]
    plainer = [fitting(wording, verb.root) for wording in rung.plainer]
    return ladder.told(verb.text.lower(), rung, plainer)


ANALYZER = Analyzer("quote-sources", find)


def documents_of(rules: Rules) -> frozenset[str]:
    """Return the words that name a paper, a recording or a poll."""
    return frozenset(term.text for term in rules[DOCUMENT].terms)


def place_of(text: str, attribution: Attribution) -> Span:
    """Return where the mark of an attribution lies: on its source, or without one on its cue.

    The comma that ends what stands beside a name is left out: “Ann Lee, the mayor,”.
    """
    span = longest(attribution.source or attribution.cue)
    words = span.of(text).rstrip(PAUSES)
    return Span(span.start, span.start + len(words)) if words else span


def longest(spans: Sequence[Span]) -> Span:
    return max(spans, key=lambda span: span.end - span.start)


def _rule(reading: Reading, attribution: Attribution, documents: frozenset[str]) -> str:
    """Return the rule for what the source phrase tells of the source."""
    if not attribution.source:
        return NONE
    span = longest(attribution.source)
    source = reading.passage_at(span.start).part(span)
    if _is_pronoun(reading.text, span):
        return RESOLVED if attribution.speaker else PRONOUN
    if is_document(source.root, documents):
        return DOCUMENT
    if is_vague(reading.text, attribution.source):
        return GROUP
    if _is_named(source):
        return NAMED
    if source.root.tag_ == "NNS":
        return GROUP
    return RESOLVED if attribution.speaker else ROLE


def _is_pronoun(text: str, span: Span) -> bool:
    words = [word.of(text).lower() for word in words_of(text, span)]
    return len(words) == 1 and words[0] in PRONOUNS


def is_document(root: Token, documents: frozenset[str]) -> bool:
    """Tell “the post” from “The Post”."""
    named = root.is_title and not root.is_sent_start
    return not named and not documents.isdisjoint({root.lower_, root.lemma_.lower()})


def _is_named(source: Words) -> bool:
    """Tell whether a head of a source phrase is a name, or has one beside it."""
    heads = [token for token in source if token.head == token or token.head not in source]
    names = [child for head in heads for child in head.children if child.dep_ in BESIDE]
    return any(_is_name(token) for token in (*heads, *names) if token in source)


def _is_name(token: Token) -> bool:
    capital = token.is_upper or token.is_title
    return token.pos_ == "PROPN" or (capital and not token.is_sent_start)
