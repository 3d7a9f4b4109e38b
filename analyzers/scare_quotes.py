"""Scare quotes: quotation marks round an ordinary word of the writer that nobody is said to use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.quotation import quotations
from analyzers.stating import is_heading
from analyzers.values import BlockKind, Strength

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span as Words

    from analyzers.reading import Passage, Reading
    from analyzers.rules import Rule
    from analyzers.values import Span

RULE = "doubt.scare-quotes"
LONGEST = 3  # words; more in quotation marks are a quotation
NEAR = 5  # words before it in which a term may be introduced: “the word”, “known as”
# Only what is called something or is somehow can be called so in doubt: no “he shouted ‘murder’”.
ENDS = frozenset({"NOUN", "ADJ"})
BEFORE = frozenset({"DET", "PRON", "ADJ"})
HEADS = frozenset({BlockKind.TITLE, BlockKind.HEADING})
NEW = frozenset({"a", "an"})  # what these stand before is a term that is new to the reader


def find(reading: Reading, passage: Passage, rule: Rule) -> Iterator[tuple[Span, Strength]]:
    """Yield scare quotes with their marks: fair where nobody speaks nearby, else weak.

    A headline quotes, and so do words that stand beside others in marks: “‘liberal’ or ‘moderate’”.
    """
    naming = frozenset(term.text for term in rule.terms)
    found = list(quotations(reading.text, [passage.span]))
    for quotation in found:
        words = passage.part(quotation.span)
        if quotation.closed and _is_ordinary(words) and _in_own_words(words, naming):
            whole = passage.span_of(words.doc[words.start - 1 : words.end + 1])
            if not reading.attributions_of(whole):
                sentence = passage.span_of(words.sent)
                one = sum(other.span.overlaps(sentence) for other in found) == 1
                alone = one and not reading.attributions_of(sentence)
                fair = alone and not _is_headline(passage)
                yield whole, Strength.FAIR if fair else Strength.WEAK


def _is_headline(passage: Passage) -> bool:
    return passage.block.kind in HEADS or is_heading(passage)


def _is_ordinary(words: Words) -> bool:
    """Tell whether there are only a few words, in small letters, and a noun or adjective last."""
    plain = all(word.text.islower() and word.text.replace("-", "a").isalpha() for word in words)
    return len(words) <= LONGEST and plain and words[-1].pos_ in ENDS


def _in_own_words(words: Words, naming: frozenset[str]) -> bool:
    """Tell whether words stand where the writer names a thing, and no term is introduced."""
    doc, start = words.doc, words.start - 1  # of the mark
    before = doc[max(words.sent.start, start - NEAR) : start]
    after = doc[words.end + 1 : words.end + 3]
    if not len(before) or before[-1].pos_ not in BEFORE or before[-1].lower_ in NEW:
        return False
    return naming.isdisjoint(word.lower_ for word in (*before, *after))
