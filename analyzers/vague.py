"""Sources that cannot be judged: nobody is named, or nobody at all stands behind a saying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.cards import finding
from analyzers.sources import SCORES, place_of
from analyzers.stating import is_heading
from analyzers.values import Category, Strength, lower
from analyzers.voice import is_vague
from analyzers.word_set import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span as Words
    from spacy.tokens import Token

    from analyzers.evidence import Surroundings
    from analyzers.reading import Reading
    from analyzers.rules import Rules
    from analyzers.values import Attribution, Finding

VAGUE_GROUP = "claim.vague-group"
VAGUE_PERSON = "claim.vague-person"
VAGUE_PASSIVE = "claim.vague-passive"
HEARD = frozenset({"claim.vague-report", "claim.vague-belief"})
# A poll is a paper rather than a group, and who was counted is none; “few would have thought” is
# an idiom.
UNASKED = frozenset({"poll", "polls", "slide", "few", "nobody", "percent", "%"})
# What is known, done or left unsaid has no source to be named, nor has a question in an interview.
UNSAID = word_set("back know mention oppose promote realize support")
PUT = UNSAID | {"ask"}
ONE = frozenset({"a", "an", "another", "one", "the", "someone", "somebody"})
BODIES = word_set("agency company firm group network organization outlet team")
MANY = frozenset({"NNS", "NNPS"})
AGENT = "obl:agent"  # “by Ann Lee”
# Groups of whom a reader knows what they want, and who their members are once one is named.
PARTIES = frozenset({"republicans", "democrats", "lawmakers", "senators"})
# What is “expected” so stands in a calendar.
APPOINTED = word_set(
    "address appear arrive attend campaign deliver host join meet return speak testify travel visit"
)
ENACTED = frozenset({"confirmed", "elected", "appointed", "sworn"})  # by a vote or an oath


def find(reading: Reading, rules: Rules, around: Surroundings) -> Iterator[Finding]:
    """Yield words of hearsay, sources that name nobody, and sayings of nobody."""
    yield from _listed(reading, rules, around)
    yield from _vague(reading, rules, around)


def _listed(reading: Reading, rules: Rules, around: Surroundings) -> Iterator[Finding]:
    """Yield words such as “reportedly”, which are a cue wherever the writer uses them."""
    for passage in reading.passages:
        for match in rules.lexicon.matches(passage.doc):
            words = passage.doc[match.start : match.end]
            span = passage.span_of(words)
            if match.rule.category is not Category.CLAIM or AGENT in _dependents(words):
                continue
            if not reading.content.touches(span):
                told = match.rule.id in HEARD and around.is_carried_on(span)
                strength = lower(match.rule.limit) if told else match.rule.limit
                yield finding(reading, match.rule, span, strength=strength, score=1.0)


def _vague(reading: Reading, rules: Rules, around: Surroundings) -> Iterator[Finding]:
    """Yield sources that name nobody, and cues in the passive that have none."""
    for attribution in reading.attributions:
        if not is_vague(reading.text, attribution.source):
            continue
        span = place_of(reading.text, attribution)
        passage = reading.passage_at(span.start)
        words = passage.part(span)
        who = VAGUE_PERSON if _is_one(words) else VAGUE_GROUP
        rule = rules[who if attribution.source else VAGUE_PASSIVE]
        if reading.content.touches(span) or not UNASKED.isdisjoint(word.lower_ for word in words):
            continue
        if _is_unsaid(reading, attribution):
            continue
        if attribution.source or _is_passive(words):
            strength = Strength.WEAK if _is_appointed(words) else attribution.strength
            if attribution.source and (is_heading(passage) or around.is_named_soon(span)):
                is_party = not PARTIES.isdisjoint(word.lower_ for word in words)
                is_met = is_party or around.is_named_next(span)
                strength = Strength.WEAK if is_met else lower(strength)
            yield finding(reading, rule, span, strength=strength, score=SCORES[strength])


def _is_unsaid(reading: Reading, attribution: Attribution) -> bool:
    """Tell whether what introduces some content tells of no saying."""
    unsaid = UNSAID if attribution.source else PUT
    pieces = (reading.passage_at(cue.start).part(cue) for cue in attribution.cue)
    return any(word.lemma_ in unsaid for words in pieces for word in words)


def _is_one(source: Words) -> bool:
    """Tell whether a source is one person: “the source”, no “a number of officials”."""
    groups = (word.lower_ == "of" or word.lower_ in BODIES or word.tag_ in MANY for word in source)
    return source[0].lower_ in ONE and not any(groups)


def _is_passive(cue: Words) -> bool:
    """Tell whether a cue is in the passive and nobody is said to have done it."""
    dependents = _dependents(cue)
    is_vote = any(_is_person(child) for word in cue for child in word.children) and (
        not ENACTED.isdisjoint(word.lower_ for word in cue)
    )
    return "aux:pass" in dependents and AGENT not in dependents and not is_vote


def _is_appointed(cue: Words) -> bool:
    """Tell whether somebody “is expected to speak”."""
    acts = (child for word in cue for child in word.children if child.dep_ == "xcomp")
    return any(act.lemma_ in APPOINTED for act in acts)


def _is_person(word: Token) -> bool:
    """Tell whether a word is a name that something is done to: “Ginsburg was confirmed”."""
    return word.dep_ == "nsubj:pass" and word.pos_ == "PROPN"


def _dependents(words: Words) -> set[str]:
    return {child.dep_ for token in words for child in token.children}
