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

    from analyzers.rules import Rule

DESCRIBING = frozenset({"JJ", "VBN", "VBG"})  # participles describe as adjectives do
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
    if "ADJ" in rule.parts:
        return words[-1].tag_ in DESCRIBING
    is_verb = any(token.tag_.startswith("VB") for token in words)
    if rule.parts == ("VERB",) or rule.family.endswith(VERBS):
        if words[-1].dep_ == "amod":
            return False  # “crippling cuts” are no “weakening cuts”
        return is_verb and _next(words) not in PARTICLES
    return len(words) > 1 or not is_verb


def _next(words: Words) -> str:
    return words.doc[words.end].lower_ if words.end < len(words.doc) else ""


def _is_plural(wording: str) -> bool:
    last = wording.rsplit(maxsplit=1)[-1]
    return last.endswith("s") and last not in UNCOUNTED
