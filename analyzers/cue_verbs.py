"""The verb of a cue in its base form: “had claimed” is “claim”, “pointed out” is “point out”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from analyzers.ground import Ground

ACCORDING = "according"  # a verb to the parser; readers know it as half of “according to”
PARTICLE = "RP"
INFLECTED = re.compile(r"[aeiouy].*(?:ing|ed)$")


def verb_of(cue: range, ground: Ground) -> str | None:
    """Return the verb that a cue reports with, or None for a cue that is a noun or a mark."""
    words = [ground.words[row] for row in cue]
    verb = next((word for word in words if word.pos_ == "VERB"), None)
    if verb is not None and verb.lower_ == ACCORDING:
        return f"{ACCORDING} to"
    if verb is None or _is_unknown(verb):
        return None
    particles = (word.lower_ for word in words if word.tag_ == PARTICLE and word.head == verb)
    return " ".join((_base(verb), *particles))


def _is_unknown(verb: Token) -> bool:
    """Tell whether the lemmatizer left a form as it is: “steering” is no base form."""
    inflected = verb.tag_ in {"VBG", "VBD", "VBN"} and INFLECTED.search(verb.lower_)
    return bool(inflected) and verb.lemma_.lower() == verb.lower_


def _base(verb: Token) -> str:
    return (verb.lemma_ or verb.text).lower()
