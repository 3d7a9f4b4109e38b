"""Open articles as values: one of them is shown whatever is done, and none is there twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzers.values import Article
from desktop.tabs import KEPT, Tab, Tabs

DIGESTS = "abcdef"
ACTS = st.sampled_from(["hold", "show", "close", "move", "reopen", "next", "previous"])


def digests(tabs: Tabs) -> list[str]:
    return [tab.digest for tab in tabs.all]


def three() -> Tabs:
    tabs = Tabs()
    for digest in "abc":
        tabs = tabs.holding(Tab(digest, digest.upper()))
    return tabs


@given(st.lists(st.tuples(ACTS, st.sampled_from(DIGESTS), st.integers(0, 5)), max_size=40))
def test_one_tab_is_shown_whenever_there_are_any(steps: list[tuple[str, str, int]]) -> None:
    tabs = Tabs()
    for act, digest, place in steps:
        tabs = done(tabs, act, digest, place)
        assert len(set(digests(tabs))) == len(tabs.all)
        assert bool(tabs.shown) == bool(tabs.all)
        assert len(tabs.closed) <= KEPT


def done(tabs: Tabs, act: str, digest: str, place: int) -> Tabs:
    if act == "hold":
        return tabs.holding(Tab(digest))
    if act == "show":
        return tabs.showing(digest)
    if act == "close" and tabs.tab(digest):
        return tabs.without(digest)
    if act == "move" and tabs.all:
        return tabs.moved(place % len(tabs.all), 0)
    if act == "reopen" and tabs.closed:
        return tabs.reopened()
    if act in {"next", "previous"} and tabs.all:
        return tabs.showing(tabs.beside(1 if act == "next" else -1))
    return tabs


def test_the_next_tab_is_shown_after_one_is_closed_and_the_one_before_at_the_end() -> None:
    assert three().showing("b").without("b").shown_digest == "c"
    assert three().showing("c").without("c").shown_digest == "b"
    assert three().showing("a").without("b").shown_digest == "a"


@pytest.mark.parametrize("shown", ["a", "b", "c"])
def test_a_changed_file_takes_the_tab_of_its_older_text(shown: str) -> None:
    paths = {digest: Path(digest) for digest in "abc"}
    tabs = Tabs(tuple(Tab(digest, path=path) for digest, path in paths.items()), shown)
    changed = tabs.renewed(Tab("new", path=paths["b"]))
    assert digests(changed) == ["a", "new", "c"]
    assert changed.shown_digest == ("new" if shown == "b" else shown)
    assert digests(changed.reopened()) == ["a", "new", "b", "c"]


def test_texts_without_a_file_each_have_a_tab() -> None:
    assert digests(Tabs().renewed(Tab("a")).renewed(Tab("b"))) == ["a", "b"]


def test_a_closed_tab_comes_back_where_it_was() -> None:
    tabs = three().without("b").without("a")
    tabs = tabs.reopened()
    assert (digests(tabs), tabs.shown_digest) == (["a", "c"], "a")
    tabs = tabs.reopened()
    assert (digests(tabs), tabs.shown_digest) == (["a", "b", "c"], "b")


def test_a_closed_tab_that_was_opened_again_meanwhile_is_shown_and_not_doubled() -> None:
    tabs = three().without("b").holding(Tab("b")).reopened()
    assert (digests(tabs), tabs.shown_digest) == (["a", "c", "b"], "b")


def test_a_closed_tab_holds_no_article_and_no_marks() -> None:
    tab = Tab.of(Article("Words."), None, at=0)
    ((_, closed),) = Tabs().holding(tab).without(tab.digest).closed
    assert closed.article is None
    assert closed.analysis is None


def test_walking_goes_round() -> None:
    tabs = three().showing("c")
    assert tabs.beside(1) == "a"
    assert tabs.showing("a").beside(-1) == "c"


def test_moving_keeps_the_others_in_order() -> None:
    assert digests(three().moved(0, 2)) == ["b", "c", "a"]
    assert digests(three().moved(2, 0)) == ["c", "a", "b"]
