"""What a sentence claims if the writer states it: one kind of claim, or nothing.

The encoder’s most likely kind decides, but for two things that it weighs too little. A question,
a request or a line in title case states nothing. And a loaded word judges: beside one, a fair
chance of a claim is enough.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.encoder import CLAIMS
from analyzers.values import ClaimKind
from analyzers.voice import is_question

if TYPE_CHECKING:
    from spacy.tokens import Span as Words
    from spacy.tokens import Token

    from analyzers.encoder import Floats
    from analyzers.reading import Passage

# What needs a source; the other kinds are plain facts, or no statement.
CLAIMED = slice(CLAIMS.index("figure"), CLAIMS.index("cause") + 1)
SMALL = 3  # letters of the longest words that a title may leave without a capital
FEWEST = 3  # words with a capital that a title must have
LONGEST_HEADING = 14  # words
ENDS = tuple(".!?…:;,\"”’')]")

# The middle of a wide field: with any chance from 0.2 to 0.3 and any word from 0.1 to 0.2, the F1
# of claim or not on claims-dev is 0.85 to 0.87, and without a loaded word 0.84. Another encoder of
# the same making agrees.
CHANCE = 0.25  # least probability of all kinds that need a source
LOADED = 0.15  # least probability of the most loaded word


def claim_of(chances: Floats, loaded: Floats, words: Words) -> ClaimKind | None:
    """Return what a sentence claims.

    ``chances`` are the probabilities of the kinds in the order of `CLAIMS`, ``loaded`` those of
    its words to be loaded.
    """
    return None if states_nothing(words) else kind_of(chances, float(loaded.max()))


def kind_of(chances: Floats, most_loaded: float) -> ClaimKind | None:
    """Return what a sentence claims whose form allows a claim."""
    kind = CLAIMS[int(chances.argmax())]
    is_claim = kind in CLAIMS[CLAIMED]
    if not is_claim and chances[CLAIMED].sum() >= CHANCE and most_loaded >= LOADED:
        return _charged(chances)
    return None if kind == "none" else ClaimKind(kind)


def _charged(chances: Floats) -> ClaimKind:
    """Return what a sentence with a loaded word claims: a judgement, or a number made much of."""
    figure, *others = chances[CLAIMED]
    return ClaimKind.FIGURE if figure > sum(others) else ClaimKind.JUDGEMENT


def states_nothing(words: Words) -> bool:
    """Tell whether a sentence asks, requests or is a heading, and so claims nothing.

    The parser may cut a heading in two, so its whole block is looked at as well.
    """
    is_title = _is_title(words) or _is_title(words.doc[:])
    return is_title or is_question(words.text) or _is_request(words.root)


def _is_request(root: Token) -> bool:
    """Tell whether somebody is told to do something; with a subject it is a mistaken tag."""
    subjects = [child for child in root.children if child.dep_.startswith("nsubj")]
    return root.morph.get("Mood", []) == ["Imp"] and not subjects


def _is_title(words: Words) -> bool:
    """Tell whether all longer words and all verbs begin with a capital."""
    if any(word.is_lower and _is_great(word) for word in words):
        return False
    return sum(_is_great(word) for word in words) >= FEWEST


def _is_great(word: Token) -> bool:
    """Tell whether a title gives a word a capital."""
    return word.is_alpha and (len(word) > SMALL or word.pos_ in {"VERB", "AUX"})


def is_heading(passage: Passage) -> bool:
    """Tell whether a block is a short line that does not end as a sentence does."""
    text = passage.doc.text.rstrip()
    return len(text.split()) <= LONGEST_HEADING and not text.endswith(ENDS)
