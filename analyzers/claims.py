"""Claims nobody stands behind, and sources that cannot be judged.

A vague source lies on the source phrase or on the words that introduce what was said. Every
other kind lies on a clause in the writer's own voice: no word of it is a source, a cue or content.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from analyzers.analyzer import Analyzer
from analyzers.cards import finding
from analyzers.clauses import clauses
from analyzers.encoder import CLAIMS
from analyzers.evidence import Surroundings
from analyzers.linking import VERBS
from analyzers.sources import SCORES, documents_of, longest
from analyzers.stating import states_nothing
from analyzers.surety import Claim, strength_of
from analyzers.values import (
    BlockKind,
    Category,
    ClaimKind,
    SentenceVoice,
    Span,
    Strength,
    lower,
)
from analyzers.voice import is_vague

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span as Words
    from spacy.tokens import Token

    from analyzers.clauses import Clause
    from analyzers.reading import Passage, Reading
    from analyzers.rules import Rules
    from analyzers.values import Finding

VAGUE_GROUP = "claim.vague-group"
VAGUE_PERSON = "claim.vague-person"
VAGUE_PASSIVE = "claim.vague-passive"
VAGUE_REPORT = "claim.vague-report"
STATED = {
    ClaimKind.FIGURE: "claim.figure",
    ClaimKind.JUDGEMENT: "claim.judgement",
    ClaimKind.CAUSE: "claim.cause",
    ClaimKind.BACKGROUND: "claim.background",
}
KINDS = tuple(None if name == "none" else ClaimKind(name) for name in CLAIMS)
# Headlines and captions are fragments; a block quotation is somebody else's text.
STATING = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST})
LONGEST_HEADING = 14  # words
ENDS = tuple(".!?…:;,\"”’')]")
# A poll is a paper rather than a group, and who was counted is none; “few would have thought” is
# an idiom.
UNASKED = frozenset({"poll", "polls", "few", "nobody", "percent", "%"})
ONE = frozenset({"a", "an", "another", "one", "the", "someone", "somebody"})
MANY = frozenset({"NNS", "NNPS"})
AGENT = "obl:agent"  # “by Ann Lee”
MAIN = 1.2  # times the evidence of another clause
SHORTEST = 3  # words; a shorter clause is hardly a claim
LONG = 6  # words of a clause in which no verb is seen
# Groups of whom a reader knows what they want, and who their members are once one is named.
PARTIES = frozenset({"republicans", "democrats", "lawmakers", "senators"})
ENACTED = frozenset({"confirmed", "elected", "appointed", "sworn"})  # by a vote or an oath


def find(reading: Reading, rules: Rules) -> Iterator[Finding]:
    """Yield vague sources, and what the writer states without naming a source."""
    marked: set[Span] = set()
    around = Surroundings(reading, documents_of(rules))
    vague, stated = _vague(reading, rules, around), _stated(reading, rules, around)
    for result in (*_listed(reading, rules, around), *vague, *stated):
        if not any(result.span.overlaps(span) for span in marked):
            marked.add(result.span)
            yield result


ANALYZER = Analyzer("unattributed-claims", find)


def _listed(reading: Reading, rules: Rules, around: Surroundings) -> Iterator[Finding]:
    """Yield words such as “reportedly”, which are a cue wherever the writer uses them."""
    for passage in reading.passages:
        for match in rules.lexicon.matches(passage.doc):
            words = passage.doc[match.start : match.end]
            span = passage.span_of(words)
            if match.rule.category is not Category.CLAIM or AGENT in _dependents(words):
                continue
            if not reading.content.touches(span):
                told = match.rule.id == VAGUE_REPORT and around.is_carried_on(span)
                strength = lower(match.rule.limit) if told else match.rule.limit
                yield finding(reading, match.rule, span, strength=strength, score=1.0)


def _vague(reading: Reading, rules: Rules, around: Surroundings) -> Iterator[Finding]:
    """Yield sources that name nobody, and cues in the passive that have none."""
    for attribution in reading.attributions:
        if not is_vague(reading.text, attribution.source):
            continue
        span = longest(attribution.source or attribution.cue)
        passage = reading.passage_at(span.start)
        words = passage.part(span)
        who = VAGUE_PERSON if _is_one(words) else VAGUE_GROUP
        rule = rules[who if attribution.source else VAGUE_PASSIVE]
        if reading.content.touches(span) or not UNASKED.isdisjoint(word.lower_ for word in words):
            continue
        if attribution.source or _is_passive(words):
            strength = attribution.strength
            if attribution.source and (_is_heading(passage) or around.is_named_soon(span)):
                is_party = not PARTIES.isdisjoint(word.lower_ for word in words)
                strength = Strength.WEAK if is_party else lower(strength)
            yield finding(reading, rule, span, strength=strength, score=SCORES[strength])


def _is_one(source: Words) -> bool:
    """Tell whether a source is one person: “the source”, no “a number of officials”."""
    groups = (word.lower_ == "of" or word.tag_ in MANY for word in source)
    return source[0].lower_ in ONE and not any(groups)


def _is_passive(cue: Words) -> bool:
    """Tell whether a cue is in the passive and nobody is said to have done it."""
    dependents = _dependents(cue)
    is_vote = any(_is_person(child) for word in cue for child in word.children) and (
        not ENACTED.isdisjoint(word.lower_ for word in cue)
    )
    return "aux:pass" in dependents and AGENT not in dependents and not is_vote


def _is_person(word: Token) -> bool:
    """Tell whether a word is a name that something is done to: “Ginsburg was confirmed”."""
    return word.dep_ == "nsubj:pass" and word.pos_ == "PROPN"


def _dependents(words: Words) -> set[str]:
    return {child.dep_ for token in words for child in token.children}


def _stated(reading: Reading, rules: Rules, around: Surroundings) -> Iterator[Finding]:
    for passage in reading.passages:
        if passage.block.kind not in STATING or _is_heading(passage):
            continue
        for words in passage.doc.sents:
            claim = _claim(reading, passage, words)
            if claim is None:
                continue
            span = passage.span_of(claim.words)
            strength = strength_of(claim, span, around)
            if strength:
                yield finding(
                    reading,
                    rules[STATED[claim.kind]],
                    span,
                    strength=strength,
                    score=claim.score,
                    nearest=around.nearest_source(span, counted=claim.kind is ClaimKind.FIGURE),
                )


def _is_heading(passage: Passage) -> bool:
    """Tell whether a block is a short line that does not end as a sentence does."""
    text = passage.doc.text.rstrip()
    return len(text.split()) <= LONGEST_HEADING and not text.endswith(ENDS)


def _claim(reading: Reading, passage: Passage, words: Words) -> Claim | None:
    """Return what a sentence claims in the writer's voice, and on which words."""
    rows = reading.sentence_rows(passage.span_of(words))
    if not rows or states_nothing(words):  # blanks alone are no sentence
        return None
    row = rows[0]
    sentence = reading.sentences[row]
    found = list(clauses(words))
    if sentence.voice is SentenceVoice.OWN:
        if sentence.claim not in STATED:
            return None
        score = float(reading.encoding.claims[row, KINDS.index(sentence.claim)])
        return _of_own(reading, passage, found, sentence.claim, score)
    free = [clause for clause in found if _is_free(reading, passage, clause)]
    stated = [claim for clause in free if (claim := _of_clause(reading, passage, clause))]
    return max(stated, key=lambda claim: claim.score, default=None)


def _of_own(
    reading: Reading, passage: Passage, found: list[Clause], kind: ClaimKind, score: float
) -> Claim | None:
    """Return the claim of a sentence that is the writer's, on the clause that shows it most.

    It is no surer than what that clause shows by itself.
    """
    said = [clause for clause in found if _says_enough(clause)] or _verbless(found)
    if not said:
        return None
    shown = [(_evidence(reading, passage, clause)[kind], clause) for clause in said]
    evidence, best = max(shown, key=lambda pair: pair[0] * _weight(pair[1]))
    return Claim(kind, min(score, evidence), _mark(reading, passage, best, kind))


def _verbless(found: list[Clause]) -> list[Clause]:
    """Return long clauses of a whole sentence, whose verb the tagger may have missed.

    A part of a sentence, cut off at the end of a line or set off by a dash, states nothing.
    """
    text = found[0].head.sent.text.strip()
    is_whole = text[:1].isalnum() and text[:1] == text[:1].upper() and text.endswith((".", "!"))
    return [clause for clause in found if is_whole and len(clause.whole) >= LONG]


def _weight(clause: Clause) -> float:
    """Favour the main clause a little: what hangs on it serves what it says."""
    return MAIN if clause.whole.sent.root in clause.whole else 1.0


def _of_clause(reading: Reading, passage: Passage, clause: Clause) -> Claim | None:
    """Return what a clause claims that is free in a sentence of several voices."""
    evidence = _evidence(reading, passage, clause)
    kind = max(evidence, key=lambda kind: evidence[kind])
    return Claim(kind, evidence[kind], clause.whole) if kind in STATED else None


def _evidence(reading: Reading, passage: Passage, clause: Clause) -> dict[ClaimKind | None, float]:
    """Return the probability of each kind of claim for the words of a clause."""
    rows = reading.token_rows(passage.span_of(clause.whole))
    mean = reading.encoding.claim_words[rows.start : rows.stop].mean(axis=0)
    likely = np.exp(mean - mean.max())
    return dict(zip(KINDS, (likely / likely.sum()).tolist(), strict=True))


def _mark(reading: Reading, passage: Passage, clause: Clause, kind: ClaimKind) -> Words:
    """Return what is said of the subject; with the subject where that makes the claim."""
    predicate = clause.predicate
    rows = reading.token_rows(passage.span_of(clause.whole))
    scores = reading.encoding.claim_words[rows.start : rows.stop, CLAIMS.index(kind)]
    highest = reading.tokens[rows[int(scores.argmax())]]
    told = passage.span_of(predicate).overlaps(highest) and len(predicate) > 1
    return predicate if told else clause.whole


def _is_free(reading: Reading, passage: Passage, clause: Clause) -> bool:
    """Tell whether all of a clause is the writer's, and enough of it to say something."""
    spans = [passage.span_of(clause.whole), *map(passage.span_of, clause.members)]
    roles = (reading.source, reading.cue, reading.content)
    taken = any(role.touches(span) for role in roles for span in spans)
    return not taken and _says_enough(clause)


def _says_enough(clause: Clause) -> bool:
    """Tell whether a clause states something: some words, a verb among them, no mere setting."""
    told = any(word.pos_ in VERBS for word in clause.whole)
    enough = sum(word.is_alpha for word in clause.whole) >= SHORTEST
    return told and enough and not clause.is_setting
