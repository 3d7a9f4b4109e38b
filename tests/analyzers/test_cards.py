"""Cards: short, fair, and about the words."""

from __future__ import annotations

import re
from itertools import product

import pytest

from analyzers.cards import card, message, voice_in_words
from analyzers.rules import Rule, load_rules
from analyzers.values import WRITER, Card, Strength, Voice, VoiceKind

RULES = load_rules()
RULES = load_rules()
FEWEST, MOST = 60, 90  # words of a card: to be read without scrolling
# They accuse, or they say what is true.
AVOIDED = re.compile(
    r"\b(?:biased?|propaganda|misleading|should|wrong|the author wants|obviously)\b",
    re.I,
)
OUTLET = re.compile(r"\b(?:this outlet|this (?:news)?paper|the journalist|the reporter is)\b", re.I)
NAME = Voice(VoiceKind.QUOTED, "Jane Roe")


def shown(filled: Card) -> str:
    """Return the words of a card as the window shows them."""
    return " ".join(
        (
            filled.title,
            filled.words,
            filled.voice,
            filled.why,
            filled.question,
            ", ".join(filled.plainer),
            filled.fine_when,
            filled.how_sure,
            filled.source,
        )
    )


def words(text: str) -> int:
    return len(re.findall(r"[\w’'–.-]*\w", text))


def cards_of(rule: Rule, voice: Voice = WRITER) -> list[Card]:
    pairs = [(term.text, term.plainer) for term in rule.terms] or [("some words", ())]
    return [
        card(rule, words=text, voice=voice, strength=Strength.FAIR, plainer=plainer, speaker="Lee")
        for text, plainer in pairs
    ]


@pytest.mark.parametrize("rule", RULES.all, ids=lambda rule: rule.id)
class TestEveryRule:
    def test_its_cards_are_short(self, rule: Rule) -> None:
        for filled in cards_of(rule):
            assert FEWEST <= words(shown(filled)) <= MOST, shown(filled)

    def test_its_cards_are_short_in_a_quotation_too(self, rule: Rule) -> None:
        for filled in cards_of(rule, NAME):
            assert words(shown(filled)) <= MOST, shown(filled)

    def test_our_own_words_neither_accuse_nor_command(self, rule: Rule) -> None:
        ours = (rule.title, rule.why, rule.question, *rule.plainer, rule.fine_when, rule.family)
        assert not AVOIDED.search(" ".join(ours))
        assert not OUTLET.search(" ".join(ours))

    def test_it_asks_one_question(self, rule: Rule) -> None:
        assert rule.question.endswith("?")
        assert rule.question.count("?") == 1

    def test_every_gap_is_filled(self, rule: Rule) -> None:
        for filled, mark in product(cards_of(rule), "{}"):
            assert mark not in shown(filled)


@pytest.mark.parametrize(
    ("voice", "said"),
    [
        (WRITER, "Writer’s own words"),
        (NAME, "Quoted: Jane Roe"),
        (Voice(VoiceKind.PARAPHRASED, "Jane Roe"), "Paraphrased: Jane Roe"),
        (Voice(VoiceKind.QUOTED, None, "he (not resolved)"), "Quoted: he (not resolved)"),
        (Voice(VoiceKind.PARAPHRASED), "Paraphrased: nobody named"),
    ],
)
def test_the_voice_is_said_in_words(voice: Voice, said: str) -> None:
    assert voice_in_words(voice) == said


def test_a_loaded_word_in_a_quotation_is_the_speakers() -> None:
    rule = RULES["label.government"]
    filled = card(rule, words="regime", voice=NAME, strength=Strength.FAIR)
    assert filled.why.startswith("This is the speaker’s word, not the writer’s.")
    assert filled.question == "Is another voice quoted on the same point?"


def test_a_term_without_a_plainer_wording_has_the_advice_of_its_rule() -> None:
    rule = RULES["label.government"]
    filled = card(rule, words="police state", voice=WRITER, strength=Strength.FAIR)
    assert filled.plainer == rule.plainer


def test_how_sure_is_said_in_words() -> None:
    rule = RULES["label.government"]
    filled = card(rule, words="regime", voice=WRITER, strength=Strength.STRONG)
    assert filled.how_sure == "Word list and model · strong"


def test_the_message_names_kind_words_and_plainer_wording() -> None:
    rule = RULES["judging.failure"]
    said = message(rule, words="shambolic", plainer=("poor",))
    assert said == f"{rule.title}: “shambolic”. Plainer: poor."
