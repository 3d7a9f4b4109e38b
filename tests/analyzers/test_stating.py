"""What a sentence claims, told from the chances of the kinds, its form and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from analyzers.encoder import CLAIMS
from analyzers.stating import claim_of, states_nothing
from analyzers.values import ClaimKind
from tests.analyzers.grounds import blank

if TYPE_CHECKING:
    from spacy.tokens import Span as Words

    from analyzers.encoder import Floats

PLAIN = "The old mines closed early ."
CALM, LOADED = np.array([0.01, 0.02], np.float32), np.array([0.01, 0.4], np.float32)


def sentence(text: str, *, subject: str = "", mood: str = "Ind") -> Words:
    """Make a sentence that hangs on its verb, the word that has to do with closing or filling."""
    vocab = blank().vocab

    from spacy.tokens import Doc  # only now: `blank` keeps the import from asking the network

    words = text.split()
    verbs = [word.lower() in {"closed", "fill"} for word in words]
    root = verbs.index(True) if True in verbs else 0
    return Doc(
        vocab,
        words=words,
        pos=["VERB" if is_verb else "NOUN" for is_verb in verbs],
        heads=[root] * len(words),
        deps=["nsubj" if word == subject else "dep" for word in words],
        morphs=[f"Mood={mood}" if is_verb else "" for is_verb in verbs],
    )[:]


def chances(**known: float) -> Floats:
    return np.array([known.get(kind, 0.0) for kind in CLAIMS], np.float32)


def test_the_most_likely_kind_is_what_a_sentence_claims() -> None:
    assert claim_of(chances(event=0.6, judgement=0.4), CALM, sentence(PLAIN)) is ClaimKind.EVENT
    assert claim_of(chances(none=0.9, cause=0.1), CALM, sentence(PLAIN)) is None


def test_beside_a_loaded_word_a_fair_chance_of_a_claim_is_a_judgement() -> None:
    fair, small = chances(event=0.6, judgement=0.2, cause=0.2), chances(event=0.8, judgement=0.2)
    assert claim_of(fair, LOADED, sentence(PLAIN)) is ClaimKind.JUDGEMENT
    assert claim_of(small, LOADED, sentence(PLAIN)) is ClaimKind.EVENT


def test_a_number_made_much_of_stays_a_figure() -> None:
    likely = chances(background=0.6, figure=0.3, judgement=0.1)
    assert claim_of(likely, LOADED, sentence(PLAIN)) is ClaimKind.FIGURE


def test_a_cause_stays_a_cause_beside_a_loaded_word() -> None:
    likely = chances(cause=0.6, judgement=0.4)
    assert claim_of(likely, LOADED, sentence(PLAIN)) is ClaimKind.CAUSE


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("Who closed the mines ?", "Ind"),
        ("Fill in the gaps .", "Imp"),
        ("Mines Closed in Three Counties .", "Ind"),
    ],
)
def test_a_question_a_request_and_a_title_claim_nothing(text: str, mood: str) -> None:
    words = sentence(text, mood=mood)
    assert states_nothing(words)
    assert claim_of(chances(judgement=1.0), LOADED, words) is None


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        (PLAIN, "Ind"),
        ("Lee fill in the gaps .", "Imp"),
        ("Roe closed Virginia , Georgia and Ohio .", "Ind"),
        ("Fox News .", "Ind"),
    ],
)
def test_what_has_a_subject_or_a_small_verb_may_claim(text: str, mood: str) -> None:
    assert not states_nothing(sentence(text, subject="Lee", mood=mood))
