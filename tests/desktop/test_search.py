"""Words are found in every article and note that was kept, whatever the reader types."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from analyzers.values import Article, Span
from desktop import search_index
from desktop.anchors import anchor
from desktop.library_faults import LibraryFault
from desktop.search import BOTH, CLOSING, CUT, OPENING, Excerpt, HitKind, Stale, match
from desktop.store import Library

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BRIDGE = Article(
    "Bridge to open\nThe mayor said the café on the bridge would open in May.",
    title="Bridge to open",
)
PLAN = Article("Officials slammed the naïve plan. The plan will cost jobs.", title="A plan")
MAYOR = anchor(BRIDGE.text, Span(19, 24))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as library:
        library.remember_article(BRIDGE, tmp_path / "bridge.html")
        library.remember_article(PLAN)
        yield library


@pytest.fixture(scope="module")
def any_library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library.open(tmp_path_factory.mktemp("any") / "library.db") as library:
        library.remember_article(BRIDGE)
        yield library


def found(library: Library, query: str) -> list[str]:
    return [hit.id for hit in library.search(query, BOTH, 50).hits]


# What may be asked


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        ("bridge", '"bridge"'),
        ("bridge may", '"bridge" AND "may"'),
        ('"the bridge" may', '"the bridge" AND "may"'),
        ("“the bridge”", '"the bridge"'),
        ("brid*", '"brid"*'),
        ('"the brid"*', '"the brid"*'),
        ('may "the bridge', '"may" AND "the bridge"'),
        ("AND OR NOT NEAR(a b)", '"AND" AND "OR" AND "NOT" AND "NEAR(a" AND "b)"'),
        ("title:bridge ^may -x", '"title:bridge" AND "^may" AND "-x"'),
        ("* - \" ' ( )", ""),
        ("a\0b", '"ab"'),
        ("", ""),
    ],
)
def test_a_query_is_words_phrases_and_beginnings_and_nothing_else(query: str, asked: str) -> None:
    assert match(query) == asked


@given(st.text(st.characters(exclude_categories=())))
@example('"')
@example('a" OR "b')
@example("*" * 300)
@example("word " * 3_000)
@example("{a b}: c")
def test_nothing_that_can_be_typed_is_an_error(any_library: Library, query: str) -> None:
    any_library.search(query, BOTH, 5)


@given(
    st.lists(st.sampled_from(BRIDGE.text.split()), min_size=1, max_size=4),
    st.text("*-+^:(){} \n", max_size=6),
)
def test_signs_between_words_hide_none_of_them(
    any_library: Library, words: list[str], signs: str
) -> None:
    assert found(any_library, f" {signs} ".join(words)) == [BRIDGE.digest]


# What is found


def test_all_words_must_occur_in_any_order_and_case(library: Library) -> None:
    assert found(library, "MAY mayor") == [BRIDGE.digest]
    assert found(library, "mayor plan") == []
    assert set(found(library, "the")) == {BRIDGE.digest, PLAN.digest}


def test_a_phrase_is_found_as_it_stands(library: Library) -> None:
    assert found(library, '"the plan will"') == [PLAN.digest]
    assert found(library, '"plan the will"') == []


def test_a_star_finds_what_begins_like_this(library: Library) -> None:
    assert found(library, "offic*") == [PLAN.digest]
    assert found(library, "offic") == []


@pytest.mark.parametrize("query", ["cafe", "CAFÉ", "cafe\u0301"])
def test_accents_make_no_difference(library: Library, query: str) -> None:
    assert found(library, query) == [BRIDGE.digest]


def test_a_hit_says_where_it_is_and_when_that_was_opened(library: Library) -> None:
    (hit,) = library.search("cafe bridge", BOTH, 5).hits
    (excerpt,) = hit.excerpts
    assert (hit.kind, hit.article, hit.title) == (HitKind.ARTICLE, BRIDGE.digest, BRIDGE.title)
    assert hit.path is not None
    assert hit.path.endswith("bridge.html")
    assert hit.date[:4].isdigit()
    assert [span.of(excerpt.text) for span in excerpt.found] == ["Bridge", "café", "bridge"]
    assert excerpt.place_in(BRIDGE.text) == Span(0, 6)


def test_a_long_text_is_cut_around_the_hit_and_the_place_is_exact(library: Library) -> None:
    words = "Nothing happens here at all. " * 300
    long = Article(f"{words}Then the dam broke at night. {words}", title="Dam")
    library.remember_article(long)
    (hit,) = library.search('"the dam"', BOTH, 5).hits
    (excerpt,) = hit.excerpts
    assert (excerpt.cut_before, excerpt.cut_after) == (True, True)
    place = excerpt.place_in(long.text)
    assert place is not None
    assert place.of(long.text) == "the dam"


def test_words_that_only_the_title_has_have_no_place_in_the_text(library: Library) -> None:
    library.remember_article(Article("Only this.", title="Headline elsewhere"))
    (hit,) = library.search("elsewhere", BOTH, 5).hits
    assert hit.excerpts[0].place_in("Only this.") is None


def test_no_more_than_asked_for_is_returned_and_that_is_said(library: Library) -> None:
    for number in range(7):
        library.remember_article(Article(f"Rain fell on day {number}."))
    few = library.search("rain", BOTH, 5)
    assert (len(few.hits), few.more) == (5, True)
    assert not library.search("rain", BOTH, 7).more


# Notes


def test_notes_come_first_and_are_found_by_their_words_their_quote_and_their_tags(
    library: Library,
) -> None:
    note = library.add_note(BRIDGE.digest, MAYOR, "Which one of them?", ("voix étrange",))
    for query in ("which", "mayor", "etrange", "which mayor"):
        assert found(library, query)[0] == note.id
    (hit,) = library.search("which", BOTH, 5).hits
    body, quote = hit.excerpts
    assert (body.text, quote.text, hit.article) == (note.body, "mayor", BRIDGE.digest)
    only = library.search("mayor", [HitKind.ARTICLE], 5).hits
    assert [one.kind for one in only] == [HitKind.ARTICLE]


def test_the_index_follows_a_note_that_changes_goes_and_comes_back(library: Library) -> None:
    note = library.add_note(BRIDGE.digest, MAYOR, "Former words")
    library.change_note(note.id, "Present words")
    assert found(library, "former") == []
    assert found(library, "present") == [note.id]
    library.remove_note(note.id)
    assert found(library, "present") == []
    library.restore_note(note.id)
    assert found(library, "present") == [note.id]


def test_what_was_not_saved_is_not_found(library: Library) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        library.add_note("0" * 64, MAYOR, "Unsaved")
    assert found(library, "unsaved") == []


def test_words_are_found_after_vacuum(library: Library) -> None:
    """VACUUM may give the rows of a table other numbers."""
    note = library.add_note(BRIDGE.digest, MAYOR, "Kept")
    library._connection.execute("DELETE FROM notes WHERE body = 'none'")
    library._connection.execute("VACUUM")
    library.change_note(note.id, "Kept still")
    assert found(library, "still") == [note.id]


# Forgetting


def test_a_forgotten_article_leaves_no_words_behind_but_its_notes(
    library: Library,
) -> None:
    note = library.add_note(BRIDGE.digest, MAYOR, "Remains")
    library.forget_article(BRIDGE.digest)
    assert library.article(BRIDGE.digest) is None
    assert found(library, "cafe") == []
    assert found(library, "remains") == [note.id]
    assert library.notes_of(BRIDGE.digest) == (note,)
    assert BRIDGE.digest not in [opened.digest for opened in library.recent(9)]
    library.remember_article(BRIDGE)
    assert library.article(BRIDGE.digest) == BRIDGE
    assert found(library, "cafe") == [BRIDGE.digest]


def test_nothing_of_a_forgotten_text_stays_in_the_file(library: Library) -> None:
    library.forget_article(BRIDGE.digest)
    path = library.path
    library.close()
    with Library.open(path) as again:
        again._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert "café".encode() not in path.read_bytes()
    assert b"cafe" not in path.read_bytes()


# Damage


LOSE_PAGES = "DELETE FROM {}_data WHERE id > 10"
LOSE_STRUCTURE = "UPDATE {}_data SET block = zeroblob(20) WHERE id = 10"
LOSE_ALL = "DROP TABLE {}"


def damage(path: Path, how: str) -> None:
    """Spoil the index, not what it was made of."""
    with closing(sqlite3.connect(path)) as connection:
        for table in ("article_words", "note_words"):
            connection.execute(how.format(table))
        connection.commit()


@pytest.mark.parametrize("how", [LOSE_PAGES, LOSE_ALL])
def test_a_damaged_index_is_made_anew_by_the_search_that_meets_it(
    library: Library, how: str
) -> None:
    note = library.add_note(BRIDGE.digest, MAYOR, "Which mayor?")
    library.close()
    damage(library.path, how)
    with Library.open(library.path) as again:
        assert found(again, "mayor") == [note.id, BRIDGE.digest]
        assert again.all_notes() == (note,)
        again._connection.execute(
            "INSERT INTO article_words (article_words) VALUES ('integrity-check')"
        )


@pytest.mark.parametrize("how", [LOSE_PAGES, LOSE_STRUCTURE, LOSE_ALL])
def test_a_note_is_kept_though_the_index_is_damaged(library: Library, how: str) -> None:
    library.add_note(BRIDGE.digest, MAYOR, "Before")
    library.close()
    damage(library.path, how)
    with Library.open(library.path) as again:
        again.add_note(BRIDGE.digest, MAYOR, "After")
        again.change_note(again.all_notes()[0].id, "Changed")
        assert [note.body for note in again.all_notes()] == ["Changed", "After"]
        assert len(found(again, "mayor")) == 3
        assert found(again, "before") == []


def test_an_index_that_fails_for_another_reason_fails_the_write(library: Library) -> None:
    library._connection.set_authorizer(_refuse_words)
    with pytest.raises(sqlite3.DatabaseError):
        library.add_note(BRIDGE.digest, MAYOR, "Not half saved")
    library._connection.set_authorizer(None)
    assert library.all_notes() == ()


def _refuse_words(action: int, name: str | None, *_: object) -> int:
    refused = action == sqlite3.SQLITE_INSERT and name == "note_words"
    return sqlite3.SQLITE_DENY if refused else sqlite3.SQLITE_OK


# Another thread


def test_a_search_that_nobody_waits_for_ends(library: Library) -> None:
    for number in range(400):
        library.remember_article(Article(f"Rain fell on day {number}. " * 20))
    with library.again(lambda: True) as other, pytest.raises(Stale):
        other.search("rain", BOTH, 50)
    with library.again(lambda: False) as other:
        assert len(found(other, "rain")) == 50


def test_a_library_that_went_away_is_told(library: Library) -> None:
    library.path.unlink()
    with pytest.raises(LibraryFault, match="could not be opened"):
        library.again(lambda: False)


# Excerpts


@given(st.text("ab ", max_size=8), st.text("cd", min_size=1, max_size=4), st.text("ef "))
def test_an_excerpt_is_the_text_without_the_signs(before: str, word: str, after: str) -> None:
    excerpt = Excerpt.of(f"{CUT}{before}{OPENING}{word}{CLOSING}{after}{CUT}")
    assert excerpt.text == before + word + after
    assert [span.of(excerpt.text) for span in excerpt.found] == [word]
    assert (excerpt.cut_before, excerpt.cut_after) == (True, True)


@given(st.lists(st.text(), max_size=50))
def test_every_key_has_its_own_row(keys: list[str]) -> None:
    assert len(set(map(search_index.row_of, keys))) == len(set(keys))
