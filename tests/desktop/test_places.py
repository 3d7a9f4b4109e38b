"""Places to go back to, and paragraphs by number."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from analyzers.paragraphs import Paragraphs
from analyzers.values import Article
from desktop.places import KEPT, Jump, Places
from tests.desktop.widgets.made import ARTICLE, FIRST, SECOND

OFFSETS = st.lists(st.integers(0, 10_000), min_size=1, max_size=20)


@given(OFFSETS)
def test_going_back_visits_every_place_and_forward_returns(offsets: list[int]) -> None:
    places, here = Places(), 20_000
    for offset in offsets:
        places, here = places.after(Jump(here, offset)), offset
    visited = []
    while places.behind:
        here, places = places.back(here)
        visited.append(here)
    assert visited == [*reversed(offsets[:-1]), 20_000]
    while places.ahead:
        here, places = places.forward(here)
    assert here == offsets[-1]


def test_a_row_of_steps_leaves_one_place() -> None:
    places = Places()
    for at in (0, 100, 200):
        places = places.after(Jump(at, at + 100, step=True))
    assert places.behind == (0,)


def test_steps_from_where_a_jump_ended_leave_that_place() -> None:
    places = Places().after(Jump(0, 500)).after(Jump(500, 600, step=True))
    assert places.behind == (0, 500)


def test_scrolling_between_two_steps_leaves_a_second_place() -> None:
    places = Places().after(Jump(0, 100, step=True)).after(Jump(300, 400, step=True))
    assert places.behind == (0, 300)


def test_a_jump_forgets_what_was_ahead() -> None:
    _, places = Places().after(Jump(0, 100)).back(100)
    assert places.after(Jump(0, 50)).ahead == ()


def test_the_oldest_places_are_forgotten() -> None:
    places = Places()
    for at in range(KEPT + 50):
        places = places.after(Jump(at, 9_999))
    assert len(places.behind) == KEPT
    assert places.behind[-1] == KEPT + 49


def test_title_and_byline_are_not_counted_as_paragraphs() -> None:
    assert [span.of(ARTICLE.text) for span in Paragraphs(ARTICLE).spans] == [FIRST, SECOND]


def test_a_text_without_blocks_is_counted_by_its_lines() -> None:
    text = "One.\n\n  \n Two.\nThree."
    assert [span.of(text) for span in Paragraphs(Article(text)).spans] == [
        "One.",
        " Two.",
        "Three.",
    ]
