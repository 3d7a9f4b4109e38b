"""Headlines that state as a fact what the text attributes to one person.

A headline is marked only where nothing in it points to a source, one person or body is said in
the first paragraphs to have said the same, and the writer states it in no sentence.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analyzers.analyzer import Analyzer
from analyzers.cards import finding
from analyzers.evidence import Surroundings, content_words
from analyzers.parsing import blocks_of
from analyzers.sources import SCORES, documents_of, longest
from analyzers.values import BlockKind, NearestSource, Span, Strength

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analyzers.reading import Reading
    from analyzers.rules import Rules
    from analyzers.values import Attribution, Block, Finding

HEADLINE = "claim.headline"
HEADS = frozenset({BlockKind.TITLE, BlockKind.HEADING})
LONGEST = 22  # words; a longer first line is a paragraph
FEWEST = 4  # content words; a shorter headline says too little to compare
OPENING = 2_000  # characters of text under a headline in which the source must come
SAME = 0.75  # share of the headline's content words that a content must hold
STATED = 0.5  # share that makes a sentence of the writer's state the same
# Marks and words by which a headline points to a source.
POINTING = re.compile(
    r"[“”\"‘?:–—]|''|(?<!\w)'| - |\b(?:\w+ly )?(?:say|said|tell|told|call|claim|accus|argu|warn|"
    r"report|alleg|vow|urg|admit|den[iy]|insist|slam|blast|rip|predict|suggest|think|believ|"
    r"fear|hope|want|promis|pledg|threat|propos|plan|demand|ask|announc|declar|according|mock|"
    r"attack|critici[sz]|defend|prais|poll|survey|stud(?:y|ies)|why|how|who|opinion)",
    re.IGNORECASE,
)
# A headline that denies something may answer a source with the source’s own words.
DENYING = re.compile(r"n['’]t\b|\b(?:no|not|never|nothing|nobody)\b", re.IGNORECASE)


def find(reading: Reading, rules: Rules) -> Iterator[Finding]:
    """Yield a finding for each headline or subhead that claims more than its text."""
    around = Surroundings(reading, documents_of(rules))
    for head in headlines(reading):
        said = _said_below(reading, around, head)
        if said:
            source = longest(said.source)
            yield finding(
                reading,
                rules[HEADLINE],
                head,
                strength=said.strength,
                score=SCORES[said.strength],
                speaker=said.speaker or "",
                nearest=NearestSource(
                    around.paragraphs.at(source.start) or 1, source, said.speaker or ""
                ),
            )


ANALYZER = Analyzer("headlines", find)


def headlines(reading: Reading) -> Iterator[Span]:
    """Yield the headline and the subheads: blocks marked so, or a first line that is a title."""
    blocks = blocks_of(reading.article)
    if len(blocks) > 1 and blocks[0].kind not in HEADS and _is_title(blocks[0], reading):
        yield blocks[0].span
    yield from (block.span for block in blocks if block.kind in HEADS)


def _is_title(block: Block, reading: Reading) -> bool:
    """Tell whether a first line is the title that the file gives, or ends like none."""
    line, title = block.span.of(reading.text).strip(), reading.article.title
    if title:
        return _bare(line) == _bare(title)
    return len(line.split()) <= LONGEST and line[-1:].isalnum()


def _bare(text: str) -> str:
    return "".join(character for character in text.lower() if character.isalnum())


def _said_below(reading: Reading, around: Surroundings, head: Span) -> Attribution | None:
    """Return the attribution of what the headline states, if one source only says it."""
    words, line = content_words(reading, head), head.of(reading.text)
    if len(words) < FEWEST or POINTING.search(line) or DENYING.search(line):
        return None
    if reading.attributions_of(head):
        return None
    below = Span(head.end, min(head.end + OPENING, len(reading.text) + 1))
    said = [
        row
        for row in reading.attributions_of(below)
        if row.speaker and row.source and around.paragraphs.at(row.source[0].start)
        if row.strength is not Strength.WEAK and _holds(reading, row, words, SAME)
    ]
    if len({row.speaker for row in said}) != 1 or _is_named(reading, head, said[0]):
        return None
    return None if _writer_states(reading, head, words) else said[0]


def _is_named(reading: Reading, head: Span, said: Attribution) -> bool:
    """Tell whether the headline names who says it: then it speaks of the person."""
    names = {word.lower() for word in (said.speaker or "").split() if len(word) > 2}
    tokens = reading.passage_at(head.start).part(head)
    return any(token.lower_ in names for token in tokens)


def _holds(reading: Reading, said: Attribution, words: set[str], share: float) -> bool:
    held = {word for piece in said.content for word in content_words(reading, piece)}
    return len(words & held) >= share * len(words)


def _writer_states(reading: Reading, head: Span, words: set[str]) -> bool:
    """Tell whether the writer says the same in a sentence, outside of all contents."""
    return any(
        len(words & _own_words(reading, row.span)) >= STATED * len(words)
        for row in reading.sentences
        if not row.span.overlaps(head)
    )


def _own_words(reading: Reading, sentence: Span) -> set[str]:
    passage = reading.passage_at(sentence.start)
    own = (
        token
        for token in passage.part(sentence)
        if token.is_alpha and not reading.content.touches(passage.span_of(token))
    )
    return {token.lemma_.lower() for token in own}
