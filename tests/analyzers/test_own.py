"""A person's own rules mark what they say, in whose voice it is, and never for ever."""

from __future__ import annotations

import time
from typing import Any

import pytest

from analyzers.own import (
    BUDGET,
    MOST,
    OwnRule,
    TooSlow,
    check_examples,
    find,
    limited,
    own_rule,
    own_rule_from_json,
    own_rule_to_json,
    pattern,
)
from analyzers.rules import Unfit
from analyzers.values import AttributionKind, Category, VoiceKind
from tests.analyzers.grounds import blank
from tests.analyzers.readings import reading_of, said

CATASTROPHE = OwnRule("Slow", "(a+)+$", "x", regex=True, whole_word=False)
ENDLESS = f"{'a' * 60}!"


def rule(find: str, **more: Any) -> OwnRule:
    return OwnRule("Praise", find, "It praises.", **more)


def marked(text: str, own: OwnRule) -> list[str]:
    return [match[0] for match in pattern(own).finditer(text)]


@pytest.mark.parametrize(
    ("own", "text", "found"),
    [
        (rule("plan"), "A plan, Plans, the PLAN.", ["plan", "PLAN"]),
        (rule("plan", match_case=True), "A plan, the PLAN.", ["plan"]),
        (rule("plan", whole_word=False), "planned", ["plan"]),
        (rule("so called"), "the so  called plan", ["so  called"]),
        (rule("don't"), "They don’t.", ["don’t"]),
        (rule("a.b"), "a.b and axb", ["a.b"]),
        (rule("gr[ae]y", regex=True), "grey, gray, greyish", ["grey", "gray"]),
        (rule("deal|new deal", regex=True), "a new deal", ["new deal"]),
    ],
)
def test_words_are_found_as_the_rule_says(own: OwnRule, text: str, found: list[str]) -> None:
    assert marked(text, own) == found


@pytest.mark.parametrize("find", ["(", "a{2,1}", "(?P<x>a)(?P<x>b)", "[z-a]", "*"])
def test_what_is_no_regular_expression_is_refused(find: str) -> None:
    with pytest.raises(Unfit, match="'find' is no regular expression"):
        own_rule({"title": "t", "find": find, "why": "w", "regex": True}, "list")


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"why": None}, "why"),
        ({"why": ""}, "why"),
        ({"colour": "red"}, "colour"),
        ({"list": "mine"}, "list"),
        ({"regex": 1}, "regex"),
        ({"plainer": "fresh"}, "plainer"),
        ({"find": "gr[ae", "regex": True}, "find"),
    ],
)
def test_what_is_amiss_names_its_key(changes: dict[str, object], key: str) -> None:
    row = {"title": "Praise", "find": "new", "why": "It praises."} | changes
    with pytest.raises(Unfit, match=f"'{key}'") as raised:
        own_rule({name: value for name, value in row.items() if value is not None}, "list")
    assert raised.value.wording.values["key"] == key


@pytest.mark.parametrize(
    ("more", "complaint"),
    [
        ({"marks": ("No such words.",)}, "is not marked"),
        ({"marks": ("A [new] plan.",)}, "“plan” is marked, not “new”"),
        ({"leaves": ("The plan.",)}, "is marked and must not be"),
    ],
)
def test_examples_are_the_tests_of_a_rule(more: dict[str, Any], complaint: str) -> None:
    with pytest.raises(Unfit, match=complaint):
        check_examples(rule("plan", **more))


def test_examples_that_hold_are_accepted() -> None:
    check_examples(rule("plan", marks=("A [plan] of it.", "The plan"), leaves=("Planned.",)))


def test_a_search_that_would_never_end_is_stopped() -> None:
    own = OwnRule("Slow", "(a+)+$", "x", regex=True, whole_word=False, leaves=(ENDLESS,))
    begin = time.process_time()
    with pytest.raises(Unfit, match="too long"):
        check_examples(own)
    assert time.process_time() - begin < 5


def test_a_time_limit_that_is_kept_changes_nothing() -> None:
    with limited(60):
        assert marked("A plan.", rule("plan")) == ["plan"]
    with pytest.raises(TooSlow), limited(0):
        pass


def test_a_mark_says_whose_words_they_are() -> None:
    text = "The game-changing deal is good, said Ann Lee."
    content = "The game-changing deal is good"
    attribution = said(
        text, "Ann Lee", "said", content, kind=AttributionKind.INDIRECT, speaker="Ann Lee"
    )
    reading = reading_of(blank().make_doc(text), attributions=(attribution,))
    own = OwnRule("Praise", "game-changing", "It praises.", plainer=("new",), list="class")
    (found,), stopped = find(reading, [own])
    assert stopped == ()
    assert found.span.of(text) == "game-changing"
    assert (found.rule, found.category) == ("own.praise", Category.OWN)
    assert (found.voice.kind, found.voice.speaker) == (VoiceKind.PARAPHRASED, "Ann Lee")
    assert (found.card.why, found.card.plainer) == ("It praises.", ("new",))
    assert "class" in found.card.source


def test_a_rule_that_takes_too_long_is_named_and_the_others_still_speak() -> None:
    reading = reading_of(blank().make_doc(f"A plan of {ENDLESS}"))
    begin = time.process_time()
    findings, stopped = find(reading, [CATASTROPHE, rule("plan")])
    assert time.process_time() - begin < BUDGET + 2
    assert [finding.card.title for finding in findings] == ["Praise"]
    assert stopped == ("Slow",)


def test_no_mark_goes_over_the_end_of_a_paragraph_and_none_is_blank() -> None:
    reading = reading_of(blank().make_doc("One plan\nof two"))
    findings, _ = find(reading, [rule(r"plan\s+of|\s*", regex=True, whole_word=False)])
    assert findings == []


def test_a_rule_that_marks_everything_has_an_end() -> None:
    reading = reading_of(blank().make_doc("a " * (MOST + 50)))
    findings, _ = find(reading, [rule("a")])
    assert len(findings) == MOST


def test_a_rule_goes_to_the_analysis_process_and_back() -> None:
    own = rule("plan", marks=("A plan.",), plainer=("scheme",), list="class")
    assert own_rule_from_json(own_rule_to_json(own)) == own
