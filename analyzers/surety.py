"""How sure a claim is: by the probability of its kind, and by what its sentence and others say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from analyzers.boundary import SEEMING
from analyzers.clauses import SUBJECTS
from analyzers.leading import leads_up
from analyzers.values import ClaimKind, Strength, band, lower
from analyzers.word_set import word_set

if TYPE_CHECKING:
    from spacy.tokens import Span as Words
    from spacy.tokens import Token

    from analyzers.evidence import Surroundings
    from analyzers.values import Span

# Least probability of the kind. Of 66 strong findings on claims-dev 62 name the right kind, of 18
# fair ones 14. The labels were made by a language model after a guide, not by people.
BANDS = ((0.75, Strength.STRONG), (0.54, Strength.FAIR), (0.35, Strength.WEAK))
SEEN = frozenset({ClaimKind.JUDGEMENT, ClaimKind.CAUSE})
PEOPLE = frozenset({"he", "she", "they"})
PARTS = frozenset({"acl", "acl:relcl", "conj", "parataxis"})  # of a noun or of another clause
COMPARED = frozenset({"Cmp", "Sup"})
PARTS_OF = word_set(
    """
    half halves third thirds quarter quarters majority percent percentage double twice triple most
    dozens hundreds thousands millions billions trillions lead
    """
)
YEAR = re.compile(r"(?:19|20)\d\d")
TIMES = word_set("day days hour hours minute minutes month months week weeks year years")
# What is met with words of others is reported, whoever they are: “drew criticism”.
WORDS_OF_OTHERS = word_set(
    """
    applause backlash condemnation controversy criticism mockery outcry outrage praise rebuke
    ridicule scorn
    """
)
MET_WITH = word_set("attract draw earn face generate get meet prompt provoke receive spark win")


@dataclass(frozen=True, slots=True)
class Claim:
    """A kind of claim, how likely it is, and the words that make it."""

    kind: ClaimKind
    score: float
    words: Words
    is_cut: bool = False  # words of somebody else stand where its phrase goes on


def strength_of(claim: Claim, span: Span, around: Surroundings) -> Strength | None:
    """Return how sure a claim is whose mark lies on ``span``, or None where it is too little."""
    strength = band(claim.score, BANDS)
    if strength is None:
        return None
    if claim.is_cut or _is_mere_part(claim.words.root):
        return Strength.WEAK
    if leads_up(around.reading, claim.words, span):
        return Strength.WEAK
    if claim.kind is ClaimKind.FIGURE and _is_doubtful(claim, span, around):
        return Strength.WEAK
    if claim.kind is ClaimKind.CAUSE and _is_plan(claim.words) and around.is_carried_on(span):
        return Strength.WEAK
    if strength is Strength.WEAK and _is_seen_so(claim):
        strength = Strength.FAIR
    if _is_reception(claim.words) or around.is_attributed_later(span):
        return lower(strength)
    return strength


def _is_mere_part(head: Token) -> bool:
    """Tell whether a clause hangs on other words and has no subject: “a report issued in May”."""
    return head.dep_ in PARTS and not any(child.dep_ in SUBJECTS for child in head.children)


def _is_doubtful(figure: Claim, span: Span, around: Surroundings) -> bool:
    """Tell whether a figure has a source, or a paper that counts, near by, or is no number.

    No poll counts money.
    """
    shows = any(map(is_number, figure.words.sent))
    polled = "$" not in figure.words.text and around.is_polled_before(span)
    return not shows or polled or around.is_carried_on(span) or around.is_counted_near(span)


def is_number(word: Token) -> bool:
    """Tell whether a word counts or compares."""
    if _is_time(word):
        return False
    compared = not COMPARED.isdisjoint(word.morph.get("Degree", []))
    return word.pos_ == "NUM" or word.text[0].isdigit() or compared or word.lower_ in PARTS_OF


def _is_time(word: Token) -> bool:
    """Tell whether a number is a year or counts time: “the last three months of 2015”."""
    return bool(YEAR.fullmatch(word.text)) or (word.pos_ == "NUM" and word.head.lower_ in TIMES)


def _is_seen_so(claim: Claim) -> bool:
    """Tell whether something “appears to be” or “seems” so, which is how the writer sees it.

    Of 13 such sentences among the labelled claims 12 are a judgement or a cause.
    """
    return claim.kind in SEEN and any(
        word.lemma_ in SEEMING and any(child.dep_ == "xcomp" for child in word.children)
        for word in claim.words.sent
    )


def _is_plan(words: Words) -> bool:
    """Tell whether somebody “will speak on Monday”, which is announced rather than forecast."""
    heads = [word.head for word in words if word.lower_ == "will" and word.dep_ == "aux"]
    doers = (child for head in heads for child in head.children if child.dep_ == "nsubj")
    return any(doer.pos_ == "PROPN" or doer.lower_ in PEOPLE for doer in doers)


def _is_reception(words: Words) -> bool:
    """Tell whether a claim is that something “drew much criticism”, which is an event.

    Or a slew of it.
    """
    reactions = (word for word in words if word.lower_ in WORDS_OF_OTHERS)
    met = (word.head if word.dep_ == "nmod" else word for word in reactions)
    return any(word.dep_ == "obj" and word.head.lemma_ in MET_WITH for word in met)
