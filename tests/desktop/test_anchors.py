"""A note finds its words again after the text was edited, or says that it cannot."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from analyzers.values import Span
from desktop.anchors import Anchor, anchor, locate

SEED = next((Path(__file__).parents[2] / "seeds").glob("*.txt"))
ARTICLE = SEED.read_text("utf-8").strip()
LETTERS = "abcdefghijklmnopqrstuvwxyz "
Origin = list[tuple[str, int | None]]  # each character with its offset before the edits


@st.composite
def spans(draw: st.DrawFn, text: st.SearchStrategy[str]) -> tuple[str, Span]:
    chosen = draw(text)
    start = draw(st.integers(0, len(chosen) - 1))
    return chosen, Span(start, draw(st.integers(start + 1, len(chosen))))


@given(spans(st.text(min_size=1)))
def test_in_the_same_text_the_words_are_where_they_were(case: tuple[str, Span]) -> None:
    text, span = case
    assert locate(text, anchor(text, span)) == span


@given(spans(st.just(ARTICLE)), st.text())
def test_text_added_in_front_moves_the_span(case: tuple[str, Span], extra: str) -> None:
    text, span = case
    assume(span.end - span.start > 2)
    found = locate(extra + text, anchor(text, span))
    assert found == Span(span.start + len(extra), span.end + len(extra))


@given(spans(st.just(ARTICLE)), st.text("αβγδε ", max_size=300))
def test_nothing_of_another_text_is_taken_for_the_words(case: tuple[str, Span], other: str) -> None:
    text, span = case
    assert locate(other, anchor(text, span)) is None


@given(spans(st.text("ab ", min_size=1)), st.text("ab ", max_size=300))
def test_whatever_the_texts_a_place_lies_in_the_text(case: tuple[str, Span], other: str) -> None:
    text, span = case
    found = locate(other, anchor(text, span))
    assert found is None or found.end <= len(other)


def test_the_nearer_of_two_equal_passages_is_taken() -> None:
    passage = "The minister said the plan was ready, and nobody in the room asked him anything. "
    text = passage + "A long afternoon went by. " * 20 + passage
    second = Span(len(text) - 60, len(text) - 50)
    assert locate("New. " + text, anchor(text, second)) == Span(second.start + 5, second.end + 5)


def test_between_two_equal_passages_nothing_is_guessed() -> None:
    passage = "The minister said the plan was ready, and nobody in the room asked him anything. "
    where = anchor(passage, Span(4, 12))
    text = "x" * 100 + passage + "y" * 19 + passage
    assert locate(text, Anchor(where.quote, where.prefix, where.suffix, 154)) is None


def test_a_quote_whose_middle_was_rewritten_is_found_by_its_ends() -> None:
    span = Span(300, 900)
    edited = ARTICLE[:550] + "Here stands something else altogether." + ARTICLE[700:]
    found = locate(edited, anchor(ARTICLE, span))
    assert found == Span(300, 900 - 150 + len("Here stands something else altogether."))


def test_words_that_were_replaced_have_lost_their_place() -> None:
    span = Span(ARTICLE.index("unequivocally"), ARTICLE.index("unequivocally") + 13)
    assert locate(ARTICLE.replace("unequivocally", "quietly"), anchor(ARTICLE, span)) is None


@pytest.mark.prove
def test_in_ten_thousand_places_at_most_ten_are_wrong() -> None:
    outcomes = edited_outcomes(ARTICLE, 0.05, random.Random(8), rounds=1000)  # noqa: S311
    found = outcomes["right"] + outcomes["lost"]
    assert outcomes["right"] >= 0.98 * found, outcomes
    assert outcomes["wrong"] <= 0.001 * outcomes.total(), outcomes


@pytest.mark.parametrize("share", [0.01, 0.05])
def test_edits_seldom_lose_a_note_and_never_misplace_it(share: float) -> None:
    outcomes = edited_outcomes(ARTICLE, share, random.Random(7), rounds=60)  # noqa: S311
    found = outcomes["right"] + outcomes["lost"]
    assert outcomes["right"] >= 0.98 * found, outcomes
    assert outcomes["wrong"] == 0, outcomes


def edited_outcomes(text: str, share: float, rnd: random.Random, *, rounds: int) -> Counter[str]:
    """Edit a text again and again and count how phrases of it were found."""
    outcomes: Counter[str] = Counter()
    for _ in range(rounds):
        edited = _edit(text, share, rnd)
        now = {origin: at for at, (_, origin) in enumerate(edited) if origin is not None}
        after = "".join(character for character, _ in edited)
        for _ in range(10):
            start = rnd.randrange(len(text) - 2)
            span = Span(start, min(len(text), start + rnd.choice((5, 12, 30, 90, 400))))
            outcomes[_outcome(after, anchor(text, span), now)] += 1
    return outcomes


def _edit(text: str, share: float, rnd: random.Random) -> Origin:
    """Change about that share of the characters: letters, words and whole sentences."""
    edited: Origin = [(character, at) for at, character in enumerate(text)]
    budget = int(share * len(text))
    while budget > 0:
        at = rnd.randrange(len(edited))
        removed = rnd.choice((0, 1, 1, 8, 20, min(120, budget)))
        added = rnd.choices(LETTERS, k=rnd.choice((0, 1, 1, 8, 20)))
        edited[at : at + removed] = [(character, None) for character in added]
        budget -= max(removed, len(added))
    return edited


def _outcome(after: str, where: Anchor, now: dict[int, int]) -> str:
    """Compare with the true place; a phrase of which half is gone may be lost."""
    inside = range(where.start, where.start + len(where.quote))
    alive = [now[at] for at in inside if at in now]
    found = locate(after, where)
    if found is None:
        return "lost" if 2 * len(alive) > len(where.quote) else "gone"
    if not alive or not found.overlaps(Span(min(alive), max(alive) + 1)):
        return "wrong"
    return "right"
