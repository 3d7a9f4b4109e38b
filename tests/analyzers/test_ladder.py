"""The ladder of reporting verbs."""

from __future__ import annotations

import pytest

from analyzers.rules import load_rules
from analyzers.values import Strength

RULES = load_rules()
LADDER = RULES.ladder
JUDGING = {verb for rung in LADDER.rungs if rung.strength for verb in rung.verbs}
REPORTING = {term.text for rule in RULES if rule.family == "reporting verb" for term in rule.terms}


@pytest.mark.parametrize(
    ("cue", "verb", "step"),
    [
        ("said", "said", 0),
        ("has repeatedly said", "said", 0),
        ("went on to say", "went on to say", 0),
        ("according to", "according to", 0),
        ("Argued", "Argued", 1),
        ("pointed out", "pointed out", 2),
        ("claims", "claims", 2),
        ("admitted", "admitted", 3),
        ("refused to say", "refused to say", 3),
        ("bragged", "bragged", 4),
    ],
)
def test_a_verb_is_found_in_all_its_forms(cue: str, verb: str, step: int) -> None:
    words = cue.split()
    found = LADDER.find(words)
    assert found is not None
    place, rung = found
    assert " ".join(words[place.start : place.stop]) == verb
    assert rung.step == step


@pytest.mark.parametrize("cue", [":", "of", ""])
def test_other_cues_stand_on_no_step(cue: str) -> None:
    assert LADDER.find(cue.split()) is None


def test_a_verb_stands_on_one_step_only() -> None:
    verbs = [verb for rung in LADDER.rungs for verb in rung.verbs]
    assert len(verbs) == len(set(verbs))


def test_every_verb_that_judges_has_a_rule_with_its_card() -> None:
    assert {term.text for rule in RULES for term in rule.terms} >= JUDGING
    assert REPORTING <= JUDGING


def test_the_farther_from_said_the_stronger_the_mark() -> None:
    strengths = {rung.step: rung.strength for rung in LADDER.rungs}
    assert strengths == {
        0: None,
        1: None,
        2: Strength.WEAK,
        3: Strength.WEAK,
        4: Strength.FAIR,
    }


def test_a_verb_is_shown_between_its_neighbours() -> None:
    _, rung = LADDER.find(["claimed"]) or (None, None)
    assert rung is not None
    assert (
        LADDER.around("claimed", rung)
        == "said · argued · claimed\N{NO-BREAK SPACE}◂ · insisted · boasted"
    )
    assert LADDER.told("claimed", rung, ["said"]).startswith("introduced with “claimed”, leaning")


def test_only_verbs_nearest_to_said_need_no_plainer_wording() -> None:
    assert all(bool(rung.plainer) is bool(rung.step) for rung in LADDER.rungs)
    assert all(bool(rung.fine_when) is bool(rung.step) for rung in LADDER.rungs)
