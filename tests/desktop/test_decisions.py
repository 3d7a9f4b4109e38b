"""A decision holds by rule, words and surroundings, as far as its button said, and no further."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzers.values import Article, Category, Finding, Span
from desktop.decisions import Decided, Decision, Place, Scope
from tests.desktop.widgets.made import finding

TEXT = "Critics slammed the plan on Monday.\nLater they slammed the mayor, too."
ARTICLE = Article(TEXT)
FIRST = finding("slammed", Category.LOADED, text=TEXT)
MANY = 20_000
WORDS = st.text(st.characters(codec="utf-8"), max_size=60)


def elsewhere(text: str, start: int) -> Finding:
    """Return the mark on the word that begins at ``start`` of another text."""
    made = finding("slammed", Category.LOADED, text="slammed")
    return Finding(
        Span(start, start + len("slammed")),
        *(made.rule, made.category, made.voice, made.strength, made.score, made.message, made.card),
    )


SECOND = elsewhere(TEXT, TEXT.rindex("slammed"))


def decision(scope: Scope, *, path: str | None = None) -> Decision:
    place = Place.of(TEXT, FIRST.span)
    return Decision("1", scope, FIRST.rule, "Loaded", place, ARTICLE.digest, None, path, "2026")


def standing(scope: Scope, article: Article, *findings: Finding) -> tuple[Finding, ...]:
    return Decided.of([decision(scope)], article, None).standing(findings)


@pytest.mark.parametrize(
    ("scope", "stay"),
    [
        (Scope.PLACE, (SECOND,)),
        (Scope.ARTICLE, ()),
        (Scope.PHRASE, ()),
        (Scope.RULE, ()),
    ],
)
def test_in_its_article_a_decision_reaches_as_far_as_it_says(
    scope: Scope, stay: tuple[Finding, ...]
) -> None:
    assert standing(scope, ARTICLE, FIRST, SECOND) == stay


@pytest.mark.parametrize(
    ("scope", "stays"),
    [(Scope.PLACE, True), (Scope.ARTICLE, True), (Scope.PHRASE, False), (Scope.RULE, False)],
)
def test_in_another_article_only_the_wide_ones_count(scope: Scope, stays: bool) -> None:
    other = Article(f"{TEXT}\nMore.")
    assert bool(standing(scope, other, FIRST)) is stays


def test_other_words_and_other_rules_stay() -> None:
    words = finding("plan", Category.LOADED, text=TEXT)
    rule = finding("slammed", Category.CLAIM, text=TEXT)
    for scope in (Scope.PLACE, Scope.ARTICLE, Scope.PHRASE):
        assert standing(scope, ARTICLE, words, rule) == (words, rule)


def test_case_and_blanks_make_no_difference() -> None:
    text = "CRITICS  SLAMMED THE  PLAN"
    shouted = finding("SLAMMED", Category.LOADED, text=text)
    assert Place.of(text, shouted.span).key == Place.of(TEXT, FIRST.span).key


def test_a_text_opened_again_from_the_same_file_is_the_same_article() -> None:
    changed = Article(f"Updated.\n{TEXT}")
    moved = elsewhere(changed.text, changed.text.index("slammed"))
    kept = decision(Scope.PLACE, path="/news/plan.html")
    assert Decided.of([kept], changed, Path("/news/plan.html")).standing([moved]) == ()
    assert Decided.of([kept], changed, Path("/news/other.html")).standing([moved]) == (moved,)


@given(WORDS, WORDS)
def test_a_paragraph_that_moves_takes_its_decision_along(before: str, after: str) -> None:
    line = "Critics slammed the plan on Monday."
    moved = f"{before}\n{line}\n{after}"
    start = len(before) + 1 + line.index("slammed")
    here = Place.of(moved, Span(start, start + len("slammed")))
    assert here.key == Place.of(TEXT, FIRST.span).key


def test_twenty_thousand_marks_are_sifted() -> None:
    line = "Critics slammed the plan on Monday.\n"
    text = line * MANY
    marks = [elsewhere(text, number * len(line) + 8) for number in range(MANY)]
    here = Decided.of([decision(Scope.PLACE)], ARTICLE, None)
    assert len(Decided(text, places=frozenset()).standing(marks)) == MANY
    assert not Decided(text, places=here.places).standing(marks)
