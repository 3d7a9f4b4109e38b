"""Every example of every rule, through the whole pipeline with the shipped models."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers import pipeline
from analyzers.rules import BRACKETED, Rule, load_rules, without_brackets
from analyzers.values import Article, Category, Span

if TYPE_CHECKING:
    from analyzers.pipeline import Models

pytestmark = pytest.mark.models

RULES = load_rules().all
MARKED = [(rule, text) for rule in RULES for text in rule.marks]
LEFT = [(rule, text) for rule in RULES for text in rule.leaves]


def spans_of(example: str) -> list[Span]:
    """Return where the bracketed words stand in the text without brackets."""
    found = BRACKETED.finditer(example)
    return [Span(m.start() - 2 * n, m.end() - 2 * n - 2) for n, m in enumerate(found)]


def marked(models: Models, rule: Rule, text: str) -> list[Span]:
    findings = pipeline.analyze(Article(text), models).findings
    return [finding.span for finding in findings if finding.rule == rule.id]


@pytest.mark.parametrize(("rule", "example"), MARKED, ids=lambda value: getattr(value, "id", None))
def test_what_the_brackets_hold_is_marked(models: Models, rule: Rule, example: str) -> None:
    text = without_brackets(example)
    found = marked(models, rule, text)
    if rule.category is Category.CLAIM:  # the clause may be a little longer than the brackets
        assert all(any(span.overlaps(other) for other in found) for span in spans_of(example))
    else:
        assert found == spans_of(example), [span.of(text) for span in found]


@pytest.mark.parametrize(("rule", "example"), LEFT, ids=lambda value: getattr(value, "id", None))
def test_what_a_rule_leaves_alone_stays_unmarked(models: Models, rule: Rule, example: str) -> None:
    assert marked(models, rule, example) == []
