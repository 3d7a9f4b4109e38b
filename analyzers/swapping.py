"""Whether a plainer wording can stand in the very place of the words that it is offered for.

A card may offer a wording that a reader fits in by thought. In the swap view it is read as part
of the sentence, so it must have the same part of speech and number; where that is not certain the
words stay as they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.inflection import PREPOSITIONS, UNCOUNTED

if TYPE_CHECKING:
    from spacy.tokens import Span as Words
    from spacy.tokens import Token

    from analyzers.rules import Rule

COUNTED = {"many": "much", "several": ""}  # with what serves beside a noun that is not counted
PLURALS = frozenset({"NNS", "NNPS"})
NEAR = 4  # words in which the noun that is counted follows: “a string of very negative letters”
ONE = frozenset({"a", "an", "another", "each", "every"})
DESCRIBING = "JJ"
PARTICIPLES = frozenset({"VBN", "VBG"})  # before a noun they describe as adjectives do
# With these behind it a verb means something else: “blasted out an email”, “slammed into a wall”.
PARTICLES = frozenset(
    ["out", "off", "up", "down", "away", "back", "into", "onto", "through", "over", "on"]
)
VERBS = "verb"  # the families of verbs end in it: “emotive verb”, “reporting verb”


def stands_in(wording: str, words: Words, rule: Rule) -> bool:
    """Tell whether ``wording``, already inflected, fits where ``words`` stand."""
    if wording.split(maxsplit=1)[0] in PREPOSITIONS or words[-1].tag_ == "NNPS":
        return False  # “a pro-life senator” is no “a against legal abortion senator”
    if _is_plural(wording) and not words.text.endswith("s"):
        return False  # “the deep state is” is no “the officials is”
    if wording in UNCOUNTED and _is_one(words):
        return False  # “an outrage” is no “an anger”
    if "ADJ" in rule.parts:
        return _describes(words[-1])
    is_verb = any(token.tag_.startswith("VB") for token in words)
    if rule.parts == ("VERB",) or rule.family.endswith(VERBS):
        if words[-1].dep_ == "amod":
            return False  # “crippling cuts” are no “weakening cuts”
        return is_verb and _next(words) not in PARTICLES
    if words.root.dep_ == "compound":
        return False  # “a strongman approach” is no “leader approach”
    return (len(words) > 1 or not is_verb) and _same_number(wording, words)


def _describes(word: Token) -> bool:
    """Tell whether a word is an adjective, or a participle that stands as one before a noun.

    “A stunned crowd” is “a surprised crowd”, but nobody is “surprised into silence”.
    """
    return word.tag_ == DESCRIBING or (word.tag_ in PARTICIPLES and word.dep_ == "amod")


def _next(words: Words) -> str:
    return words.doc[words.end].lower_ if words.end < len(words.doc) else ""


def _is_one(words: Words) -> bool:
    """Tell whether an article for one thing stands before words, or before what describes them."""
    before = words.doc[max(0, words.start - 1) : words.start]
    return any(word.lower_ in ONE for word in (*before, *words.root.lefts))


def counting(wording: str, words: Words) -> str:
    """Return “many” before a plural, and what serves instead before “criticism”."""
    behind = words.doc[words.end : words.end + NEAR]
    nouns = (word for word in behind if word.tag_.startswith("NN") and word.dep_ != "compound")
    noun = next(nouns, None)
    return wording if noun is None or noun.tag_ in PLURALS else COUNTED[wording]


def _same_number(wording: str, words: Words) -> bool:
    """Tell whether nouns agree; a verb in -s may be taken for one: “he feuds with the party”."""
    head = wording.split(maxsplit=1)[0]
    many = words[0].text.endswith("s") and len(words) == 1
    return not many or _is_plural(wording) or head in UNCOUNTED


def _is_plural(wording: str) -> bool:
    last = wording.rsplit(maxsplit=1)[-1]
    return last.endswith("s") and last not in UNCOUNTED
