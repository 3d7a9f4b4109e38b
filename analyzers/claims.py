"""Claims nobody stands behind, and sources that cannot be judged.

A vague source lies on the source phrase or on the words that introduce what was said. Every
other kind lies on a clause in the writer's own voice: no word of it is a source, a cue or content.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from analyzers import vague
from analyzers.analyzer import Analyzer
from analyzers.cards import finding
from analyzers.clauses import clauses
from analyzers.encoder import CLAIMS
from analyzers.evidence import Surroundings
from analyzers.linking import VERBS
from analyzers.readable import readable
from analyzers.sources import documents_of
from analyzers.stating import is_heading, states_nothing
from analyzers.surety import Claim, is_number, strength_of
from analyzers.values import BlockKind, ClaimKind, SentenceVoice, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span as Words
    from spacy.tokens import Token

    from analyzers.clauses import Clause
    from analyzers.reading import Passage, Reading
    from analyzers.rules import Rules
    from analyzers.values import Finding

STATED = {
    ClaimKind.FIGURE: "claim.figure",
    ClaimKind.JUDGEMENT: "claim.judgement",
    ClaimKind.CAUSE: "claim.cause",
    ClaimKind.BACKGROUND: "claim.background",
}
KINDS = tuple(None if name == "none" else ClaimKind(name) for name in CLAIMS)
# Headlines and captions are fragments; a block quotation is somebody else's text.
STATING = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST})
MAIN = 2  # times the evidence of another clause
SHORTEST = 3  # words of a clause that can be a claim; one that hangs on another needs one more
FEWEST = 3  # words that a reader understands without the subject
DENYING = frozenset({"few", "hardly", "neither", "no", "nobody", "none", "nor", "not", "nothing"})
LONG = 6  # words of a clause in which no verb is seen


def find(reading: Reading, rules: Rules) -> Iterator[Finding]:
    """Yield vague sources, and what the writer states without naming a source."""
    marked: set[Span] = set()
    around = Surroundings(reading, documents_of(rules))
    for result in (*vague.find(reading, rules, around), *_stated(reading, rules, around)):
        if not any(result.span.overlaps(span) for span in marked):
            marked.add(result.span)
            yield result


ANALYZER = Analyzer("unattributed-claims", find)


def _stated(reading: Reading, rules: Rules, around: Surroundings) -> Iterator[Finding]:
    for passage in reading.passages:
        if passage.block.kind not in STATING or is_heading(passage):
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


def _claim(reading: Reading, passage: Passage, words: Words) -> Claim | None:
    """Return what a sentence claims in the writer's voice, and on which words."""
    rows = reading.sentence_rows(passage.span_of(words))
    if not rows:  # blanks alone are no sentence
        return None
    row = rows[0]
    sentence = reading.sentences[row]
    if sentence.voice is SentenceVoice.OWN:
        if sentence.claim not in STATED:
            return None
        score = float(reading.encoding.claims[row, KINDS.index(sentence.claim)])
        return _of_own(reading, passage, list(clauses(words)), sentence.claim, score)
    if states_nothing(words):  # of a sentence that is all the writer's, its claim tells that
        return None
    free = [clause for clause in clauses(words) if _is_free(reading, passage, clause)]
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
    claim = Claim(kind, min(score, evidence), _mark(reading, passage, best, kind))
    return _made_readable(reading, passage, best, claim)


def _verbless(found: list[Clause]) -> list[Clause]:
    """Return long clauses of a whole sentence, whose verb the tagger may have missed.

    A part of a sentence, cut off at the end of a line or set off by a dash, states nothing.
    """
    text = found[0].head.sent.text.strip()
    is_whole = text[:1].isalnum() and text[:1] == text[:1].upper() and text.endswith((".", "!"))
    return [clause for clause in found if is_whole and len(clause.whole) >= LONG]


def _weight(clause: Clause) -> float:
    """Favour the main clause: what hangs on it serves what it says."""
    return MAIN if clause.whole.sent.root in clause.whole else 1.0


def _of_clause(reading: Reading, passage: Passage, clause: Clause) -> Claim | None:
    """Return what a clause claims that is free in a sentence of several voices."""
    evidence = _evidence(reading, passage, clause)
    kind = max(evidence, key=lambda kind: evidence[kind])
    if kind not in STATED:
        return None
    return _made_readable(reading, passage, clause, Claim(kind, evidence[kind], clause.whole))


def _made_readable(reading: Reading, passage: Passage, clause: Clause, claim: Claim) -> Claim:
    """Return a claim on words that can be read by themselves."""

    def is_taken(word: Token) -> bool:
        return _is_taken(reading, passage.span_of(word))

    needed = is_number if claim.kind is ClaimKind.FIGURE else None
    words = readable(claim.words, clause.head, is_taken, needed)
    if words is None or (_has_verb(clause.whole) and not _has_verb(words)):
        return replace(claim, is_cut=True)
    return replace(claim, words=words)


def _evidence(reading: Reading, passage: Passage, clause: Clause) -> dict[ClaimKind | None, float]:
    """Return the probability of each kind of claim for the words of a clause."""
    rows = reading.token_rows(passage.span_of(clause.whole))
    mean = reading.encoding.claim_words[rows.start : rows.stop].mean(axis=0)
    likely = np.exp(mean - mean.max())
    return dict(zip(KINDS, (likely / likely.sum()).tolist(), strict=True))


def _mark(reading: Reading, passage: Passage, clause: Clause, kind: ClaimKind) -> Words:
    """Return what is said of the subject; with the subject where that makes the claim."""
    predicate = clause.predicate
    if _needs_subject(clause, predicate):
        return clause.whole
    rows = reading.token_rows(passage.span_of(clause.whole))
    scores = reading.encoding.claim_words[rows.start : rows.stop, CLAIMS.index(kind)]
    highest = reading.tokens[rows[int(scores.argmax())]]
    told = passage.span_of(predicate).overlaps(highest) and len(predicate) > 1
    return predicate if told else clause.whole


def _needs_subject(clause: Clause, predicate: Words) -> bool:
    """Tell whether the rest says too little, or something else, without the subject.

    “Is true” is no claim of “None of it is true”, and “needs one” tells nothing.
    """
    before = clause.whole.doc[clause.whole.start : predicate.start]
    few = sum(word.is_alpha for word in predicate) < FEWEST
    return few or any(word.lower_ in DENYING for word in before)


def _is_free(reading: Reading, passage: Passage, clause: Clause) -> bool:
    """Tell whether all of a clause is the writer's, and enough of it to say something."""
    spans = [passage.span_of(clause.whole), *map(passage.span_of, clause.members)]
    return not any(_is_taken(reading, span) for span in spans) and _says_enough(clause)


def _is_taken(reading: Reading, span: Span) -> bool:
    """Tell whether a source, a cue or content has a part in some words."""
    return any(role.touches(span) for role in (reading.source, reading.cue, reading.content))


def _says_enough(clause: Clause) -> bool:
    """Tell whether a clause states something: some words, a verb among them, no mere setting."""
    hangs = clause.head != clause.head.sent.root
    enough = sum(word.is_alpha for word in clause.whole) >= SHORTEST + hangs
    return _has_verb(clause.whole) and enough and not clause.is_setting


def _has_verb(words: Words) -> bool:
    return any(word.pos_ in VERBS for word in words)
