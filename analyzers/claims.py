"""Claims nobody stands behind, and sources that cannot be judged.

A vague source lies on the source phrase or on the words that introduce what was said. Every
other kind lies on a clause in the writer's own voice: no word of it is a source, a cue or content.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.analyzer import Analyzer
from analyzers.cards import finding
from analyzers.clauses import clauses
from analyzers.sources import SCORES, longest
from analyzers.values import BlockKind, Category, ClaimKind, SentenceVoice, Span, Strength
from analyzers.voice import is_vague

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span as Words

    from analyzers.clauses import Clause
    from analyzers.reading import Passage, Reading
    from analyzers.rules import Rules
    from analyzers.values import Finding

VAGUE_GROUP = "claim.vague-group"
VAGUE_PASSIVE = "claim.vague-passive"
STATED = {
    ClaimKind.FIGURE: "claim.figure",
    ClaimKind.JUDGEMENT: "claim.judgement",
    ClaimKind.CAUSE: "claim.cause",
    ClaimKind.BACKGROUND: "claim.background",
}
# Headlines and captions are fragments; a block quotation is somebody else's text.
STATING = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST})
SHORTEST = 3  # words of a clause in a sentence that is partly somebody else's

# Least probability of the kind, to be set again for each model on claims-train.
BANDS = ((0.8, Strength.STRONG), (0.6, Strength.FAIR), (0.4, Strength.WEAK))


def find(reading: Reading, rules: Rules) -> Iterator[Finding]:
    """Yield vague sources, and what the writer states without naming a source."""
    marked: set[Span] = set()
    for result in (*_listed(reading, rules), *_vague(reading, rules), *_stated(reading, rules)):
        if not any(result.span.overlaps(span) for span in marked):
            marked.add(result.span)
            yield result


ANALYZER = Analyzer("unattributed-claims", "Unattributed claims", Category.CLAIM, find)


def _listed(reading: Reading, rules: Rules) -> Iterator[Finding]:
    """Yield words such as “reportedly”, which are a cue wherever the writer uses them."""
    for passage in reading.passages:
        for match in rules.lexicon.matches(passage.doc):
            span = passage.span_of(passage.doc[match.start : match.end])
            if match.rule.category is Category.CLAIM and not reading.content.touches(span):
                yield finding(reading, match.rule, span, strength=match.rule.limit, score=1.0)


def _vague(reading: Reading, rules: Rules) -> Iterator[Finding]:
    """Yield sources that name nobody, and cues in the passive that have none."""
    for attribution in reading.attributions:
        if not is_vague(reading.text, attribution.source):
            continue
        rule = rules[VAGUE_GROUP if attribution.source else VAGUE_PASSIVE]
        span = longest(attribution.source or attribution.cue)
        if reading.content.touches(span):
            continue
        if attribution.source or _is_passive(reading.passage_at(span.start).part(span)):
            strength = attribution.strength
            yield finding(reading, rule, span, strength=strength, score=SCORES[strength])


def _is_passive(cue: Words) -> bool:
    """Tell whether a cue is in the passive and nobody is said to have done it."""
    parts = [child.dep_ for token in cue for child in token.children]
    return "aux:pass" in parts and "obl:agent" not in parts


def _stated(reading: Reading, rules: Rules) -> Iterator[Finding]:
    for passage in reading.passages:
        if passage.block.kind not in STATING:
            continue
        for words in passage.doc.sents:
            yield from _of_sentence(reading, rules, passage, words)


def _of_sentence(
    reading: Reading, rules: Rules, passage: Passage, words: Words
) -> Iterator[Finding]:
    """Yield the claim of a sentence, on the clause that makes it."""
    row = reading.sentence_rows(passage.span_of(words))[0]
    sentence = reading.sentences[row]
    if sentence.claim not in STATED:
        return
    score = float(reading.encoding.claims[row].max())
    strength = _band(score)
    clause = _claiming(reading, passage, words, sentence.voice)
    if strength and clause:
        span = passage.span_of(clause)
        yield finding(reading, rules[STATED[sentence.claim]], span, strength=strength, score=score)


def _claiming(
    reading: Reading, passage: Passage, words: Words, voice: SentenceVoice
) -> Words | None:
    """Return the clause in the writer's voice, where it is plain which one that is."""
    found = list(clauses(words))
    if voice is SentenceVoice.OWN:
        main = next(clause for clause in found if clause.head == words.root)
        return main.predicate
    free = [clause.whole for clause in found if _is_free(reading, passage, clause)]
    return free[0] if len(free) == 1 else None


def _is_free(reading: Reading, passage: Passage, clause: Clause) -> bool:
    """Tell whether all of a clause is the writer's, and enough of it to say something."""
    spans = [passage.span_of(word) for word in clause.members]
    roles = (reading.source, reading.cue, reading.content)
    taken = any(role.touches(span) for role in roles for span in spans)
    return not taken and sum(word.is_alpha for word in clause.whole) >= SHORTEST


def _band(score: float) -> Strength | None:
    return next((strength for least, strength in BANDS if score >= least), None)
