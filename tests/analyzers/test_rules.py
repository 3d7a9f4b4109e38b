"""Rules files: what is accepted, what is refused and with which words."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from analyzers.rules import (
    Method,
    Rule,
    RuleError,
    bracketed,
    load_rules,
    rule_to_json,
    without_brackets,
)

if TYPE_CHECKING:
    from pathlib import Path

RULES = load_rules()
SHARED = 15  # terms of a rule at most: a reason that fits more words fits none of them well

NEEDED = (
    *("id", "category", "title", "why", "question", "plainer"),
    *("fine_when", "source", "method", "marks", "leaves"),
)

WELL = """
[[rule]]
id = "label.test"
category = "loaded-language"
family = "label"
title = "Loaded label"
why = "“{words}” can judge; “{plainer}” does not."
question = "Who says so?"
plainer = ["government"]
fine_when = "quoted"
source = "project list"
method = "list"
marks = ["The [regime] met.", "A [regime] fell."]
leaves = ["The tax regime changed.", "The government met."]
[rule.terms]
regime = ["government"]
"""


def written(folder: Path, text: str) -> Path:
    (folder / "test.toml").write_text(text, encoding="utf-8")
    return folder


def test_a_rule_is_read_from_a_file(tmp_path: Path) -> None:
    (rule,) = load_rules(written(tmp_path, WELL))
    assert rule.id == "label.test"
    assert [(term.text, term.plainer) for term in rule.terms] == [("regime", ("government",))]


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('title = "Loaded label"', "", "label.test: 'title' is missing"),
        ('title = "Loaded label"', 'titel = "Loaded"', "label.test: unknown key 'titel'"),
        ('title = "Loaded label"', 'title = ""', "label.test: 'title' holds no text"),
        ('title = "Loaded label"', "title = 3", "label.test: 'title' holds no text"),
        ('method = "list"', 'method = "guess"', "label.test: 'guess' is not a valid Method"),
        ('plainer = ["government"]', "plainer = []", "'plainer' is empty"),
        ('plainer = ["government"]', 'plainer = "x"', "'plainer' is not a list of texts"),
        ("[regime] met", "regime met", "no [brackets] in the example"),
        (', "The government met."', "", "2 marked and 2 unmarked examples are needed"),
        ("{plainer}", "{plain}", "unknown gap {plain}"),
        ('regime = ["government"]', "", "a rule with a list needs terms"),
        ('id = "label.test"', 'id = "Label test"', "an id is lower-case words"),
        ('id = "label.test"', "", "a rule without id"),
        ('title = "Loaded label"', "title =", "test.toml"),
    ],
)
def test_a_faulty_rule_is_refused_by_name(
    tmp_path: Path, old: str, new: str, complaint: str
) -> None:
    folder = written(tmp_path, WELL.replace(old, new))
    with pytest.raises(RuleError, match=re.escape(complaint)) as error:
        load_rules(folder)
    assert "test.toml" in str(error.value)


def test_two_rules_with_one_id_are_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"label\.test: two rules"):
        load_rules(written(tmp_path, WELL + WELL))


def test_rules_are_listed_as_other_programs_expect() -> None:
    rows = json.loads(json.dumps([rule_to_json(rule) for rule in RULES]))
    assert len({row["id"] for row in rows}) == len(RULES)
    for row in rows:
        assert all(row[name] for name in NEEDED), row["id"]
        assert not re.search(r"[{}]", row["why"] + row["question"]), row["id"]


@pytest.mark.parametrize("rule", RULES.all, ids=lambda rule: rule.id)
class TestEveryRule:
    def test_the_bracketed_words_differ_from_what_is_left_alone(self, rule: Rule) -> None:
        marked = {without_brackets(example) for example in rule.marks}
        assert marked.isdisjoint(rule.leaves)
        assert not any(bracketed(example) for example in rule.leaves)

    def test_one_reason_serves_few_words(self, rule: Rule) -> None:
        if rule.method is not Method.PATTERN:
            assert len(rule.terms) <= SHARED

    def test_no_term_stands_twice_in_it(self, rule: Rule) -> None:
        counts = Counter(term.text for term in rule.terms)
        assert max(counts.values(), default=1) == 1


def test_no_two_rules_give_the_same_reason() -> None:
    assert max(Counter(rule.why for rule in RULES).values()) == 1
