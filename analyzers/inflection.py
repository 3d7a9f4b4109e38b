"""Plainer wordings in the form that the marked word has: “slammed” becomes “criticised”."""

from __future__ import annotations

import re

PREPOSITIONS = frozenset({"of", "from", "for", "to", "with", "without", "in", "by", "against"})
UNCOUNTED = frozenset(["criticism", "damage", "people", "series", "clothes"])
PLURALS = {
    "spokesperson": "spokespeople",
    "person": "people",
    "man": "men",
    "woman": "women",
    "child": "children",
}
# Past tense and past participle.
IRREGULAR = {
    "say": ("said", "said"),
    "tell": ("told", "told"),
    "rise": ("rose", "risen"),
    "fall": ("fell", "fallen"),
    "grow": ("grew", "grown"),
    "lose": ("lost", "lost"),
    "win": ("won", "won"),
    "leave": ("left", "left"),
    "seek": ("sought", "sought"),
    "cut": ("cut", "cut"),
    "put": ("put", "put"),
}


def inflected(wording: str, tag: str) -> str:
    """Return a wording in the form of a Penn tag; unknown tags leave it as it is."""
    if tag == "NNS":
        return _plural_phrase(wording)
    if not tag.startswith("VB"):
        return wording
    verb, _, rest = wording.partition(" ")
    if verb == "not":
        return _negated(rest, tag)
    return f"{_verb(verb, tag)} {rest}".rstrip()


def _negated(rest: str, tag: str) -> str:
    verb, _, more = rest.partition(" ")
    helper = {"VBD": "did not", "VBZ": "does not", "VBP": "do not"}.get(tag)
    form = verb if helper else _verb(verb, tag)
    return f"{helper or 'not'} {form} {more}".rstrip()


def _verb(verb: str, tag: str) -> str:
    if tag == "VBZ":
        return _with_s(verb)
    if tag == "VBG":
        return re.sub(r"(?<=[^aeiouy])e$|(?<=[^eoy])ue$", "", verb) + "ing"
    if tag in {"VBD", "VBN"}:
        past, participle = IRREGULAR.get(verb, (_past(verb), _past(verb)))
        return past if tag == "VBD" else participle
    return verb


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return re.sub(r"(?<=[^aeiou])y$", "i", verb) + "ed"


def _with_s(word: str) -> str:
    if re.search(r"(?:s|x|z|ch|sh)$", word):
        return word + "es"
    return re.sub(r"(?<=[^aeiou])y$", "ie", word) + "s"


def _plural_phrase(wording: str) -> str:
    """Make the head plural: the word before the first preposition, or the last."""
    words = wording.split()
    head = next((i for i, word in enumerate(words) if word in PREPOSITIONS), len(words)) - 1
    words[head] = _plural(words[head])
    return " ".join(words)


def _plural(noun: str) -> str:
    if noun in UNCOUNTED or noun.endswith("s"):
        return noun
    return PLURALS.get(noun, _with_s(noun))
