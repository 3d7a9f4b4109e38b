"""Whole words: a mark that lies on a part of a compound, or cuts a degree from its adverb, grows.

Half a word cannot be read by itself, “crazed” of “sex-crazed”, and a wording that fits the half
does not fit the whole. “Most notoriously” goes or stays as one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.word_set import word_set

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Words

HYPHEN = "-"
# “Anti-racist” says the opposite of what the word that follows says.
OPPOSED = frozenset({"anti", "counter", "ex", "former", "non", "un"})
DEGREES = word_set("as fairly how more most quite rather so somewhat too very")
COMPARING = frozenset({"as", "how", "more", "most", "so", "too"})
COMPARED = frozenset({"as", "than", "that"})
FAR = 4  # words in which what an adverb is compared with begins: “so deeply unpopular that”


def compound(words: Words) -> Words:
    """Return words with what a hyphen joins to them."""
    doc, start, end = words.doc, words.start, words.end
    while start >= 2 and _joins(doc, start - 1):
        start -= 2
    while end + 1 < len(doc) and _joins(doc, end):
        end += 2
    return doc[start:end]


def _joins(doc: Doc, index: int) -> bool:
    """Tell whether a token is a hyphen within a word."""
    before, hyphen, behind = doc[index - 1 : index + 2]
    tight = not (before.whitespace_ or hyphen.whitespace_)
    return tight and hyphen.text == HYPHEN and before.is_alpha and behind.is_alpha


def is_opposed(words: Words) -> bool:
    """Tell whether a compound begins with what turns it round: “anti-racist”."""
    return len(words) > 1 and words[0].lower_ in OPPOSED


def with_degree(words: Words) -> Words:
    """Return an adverb with the degree before it: “most notoriously”."""
    before = words.doc[words.start - 1] if words.start > words.sent.start else None
    return words.doc[words.start - 1 : words.end] if _is_degree(before) else words


def _is_degree(word: Token | None) -> bool:
    return word is not None and word.lower_ in DEGREES


def is_compared(words: Words) -> bool:
    """Tell whether a sentence needs an adverb for a comparison: “more bitterly than in May”."""
    behind = words.doc[words.end : min(words.end + FAR, words.sent.end)]
    return words[0].lower_ in COMPARING and any(word.lower_ in COMPARED for word in behind)
