"""Scare quotes: quotation marks round an ordinary word of the writer that nobody is said to use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.quotation import quotations
from analyzers.values import Strength

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
NEW = frozenset({"a", "an"})  # what these stand before is a term that is new to the reader


def find(reading: Reading, passage: Passage, rule: Rule) -> Iterator[tuple[Span, Strength]]:
    """Yield scare quotes with their marks: fair where nobody speaks nearby, else weak."""
    naming = frozenset(term.text for term in rule.terms)
    for quotation in quotations(reading.text, [passage.span]):
        words = passage.part(quotation.span)
        if quotation.closed and _is_ordinary(words) and _in_own_words(words, naming):
            whole = passage.span_of(words.doc[words.start - 1 : words.end + 1])
            if not reading.attributions_of(whole):
                alone = not reading.attributions_of(passage.span_of(words.sent))
                yield whole, Strength.FAIR if alone else Strength.WEAK


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
