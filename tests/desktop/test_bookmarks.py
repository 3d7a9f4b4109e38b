"""Bookmarks stay at their lines, also in a text that was saved again with changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzers.values import Article, Block, BlockKind, Span
from desktop.bookmarks import LONGEST, Bookmarks, line_at
from desktop.refilling import refill
from desktop.store import Library

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PARAGRAPHS = (
    "The mayor opened the new bridge on Monday, two years later than planned.",
    "Nobody could say what it had cost, and the builders gave no figure either.",
    "Four lanes cross the river there now, one of them for bicycles only.",
    "Pupils of the school beside it had painted a banner that the wind took away.",
    "Trains will go on using the old crossing until its repair ends in spring.",
    "“We have waited long enough,” said a baker whose shop faces the quay.",
    "Ships wait below the harbour wall whenever the water is too high.",
    "A budget for lamps is to be voted on before the year is over.",
)
ARTICLE = Article("\n".join(PARAGRAPHS))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "news.html"


@pytest.fixture
def library(tmp_path: Path, path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as library:
        library.remember_article(ARTICLE, path)
        yield library


@pytest.fixture
def bookmarks(library: Library, path: Path) -> Bookmarks:
    return opened(library, ARTICLE, path)


def opened(library: Library, article: Article, path: Path | None) -> Bookmarks:
    bookmarks = Bookmarks(library)
    bookmarks.open(article, path)
    while bookmarks.is_looking:
        bookmarks.place_next()
    return bookmarks


def saved_again(library: Library, path: Path, *paragraphs: str) -> Bookmarks:
    article = Article("\n".join(paragraphs))
    library.remember_article(article, path)
    return opened(library, article, path)


def start_of(number: int) -> int:
    return ARTICLE.text.index(PARAGRAPHS[number - 1])


def told(bookmarks: Bookmarks) -> list[tuple[int | None, str]]:
    return [(line.number, line.words) for line in bookmarks.lines]


def test_a_bookmark_belongs_to_the_whole_paragraph(bookmarks: Bookmarks) -> None:
    line = bookmarks.set(start_of(3) + 20)
    assert line
    assert (line.number, line.words) == (3, PARAGRAPHS[2])
    assert bookmarks.at(start_of(3)) == bookmarks.at(start_of(4) - 2) == line
    assert bookmarks.at(start_of(4)) is None


def test_a_bookmark_is_there_after_the_library_was_opened_again(
    library: Library, bookmarks: Bookmarks, path: Path
) -> None:
    bookmarks.set(start_of(5))
    bookmarks.set(start_of(2))
    library.close()
    with Library.open(library.path) as again:
        assert told(opened(again, ARTICLE, path)) == [(2, PARAGRAPHS[1]), (5, PARAGRAPHS[4])]


def test_a_removed_bookmark_leaves_nothing_and_comes_back_as_it_was(
    library: Library, bookmarks: Bookmarks
) -> None:
    line = bookmarks.set(start_of(2))
    assert line
    bookmarks.remove(line.bookmarks)
    assert told(bookmarks) == []
    assert library.bookmarks_to(ARTICLE.digest) == ()
    bookmarks.put_back(line.bookmarks)
    assert bookmarks.lines == (line,)
    assert library.bookmarks_to(ARTICLE.digest) == line.bookmarks


@pytest.mark.parametrize(("old", "new"), [("school", "small school"), ("Pupils", "All children")])
def test_a_bookmark_stays_at_its_paragraph_in_a_text_that_was_changed(
    library: Library, bookmarks: Bookmarks, path: Path, old: str, new: str
) -> None:
    bookmarks.set(start_of(4))
    changed = PARAGRAPHS[3].replace(old, new)
    text = ("Added in front.", *PARAGRAPHS[:3], changed, "Added behind.", *PARAGRAPHS[4:])
    assert told(saved_again(library, path, *text)) == [(5, changed)]
    assert told(opened(library, ARTICLE, path)) == [(4, PARAGRAPHS[3])]


def test_a_bookmark_whose_paragraph_is_gone_is_listed_last_without_a_place(
    library: Library, bookmarks: Bookmarks, path: Path
) -> None:
    bookmarks.set(start_of(1))
    bookmarks.set(start_of(6))
    new = saved_again(library, path, "Quite another beginning.", *PARAGRAPHS[1:])
    assert told(new) == [(6, PARAGRAPHS[5]), (None, PARAGRAPHS[0])]
    assert new.lines[-1].line is None
    new.remove(new.lines[-1].bookmarks)
    assert told(opened(library, ARTICLE, path)) == [(6, PARAGRAPHS[5])]


def test_bookmarks_of_paragraphs_that_were_joined_are_one_line(
    library: Library, bookmarks: Bookmarks, path: Path
) -> None:
    bookmarks.set(start_of(3))
    bookmarks.set(start_of(4))
    joined = saved_again(library, path, *PARAGRAPHS[:2], " ".join(PARAGRAPHS[2:4]))
    (line,) = joined.lines
    assert (line.number, len(line.bookmarks)) == (3, 2)
    joined.remove(line.bookmarks)
    assert told(joined) == []
    joined.put_back(line.bookmarks)
    assert joined.lines == (line,)


def test_an_article_from_another_file_has_bookmarks_of_its_own(
    library: Library, bookmarks: Bookmarks, path: Path
) -> None:
    bookmarks.set(start_of(1))
    assert saved_again(library, path.with_name("other.html"), *PARAGRAPHS[:2]).lines == ()
    pasted = Article("\n".join(PARAGRAPHS[:3]))
    library.remember_article(pasted)
    assert opened(library, pasted, None).lines == ()


def test_bookmarks_outlast_an_article_that_is_forgotten(
    library: Library, bookmarks: Bookmarks, path: Path
) -> None:
    bookmarks.set(start_of(7))
    library.forget_article(ARTICLE.digest)
    library.remember_article(ARTICLE, path)
    assert told(opened(library, ARTICLE, path)) == [(7, PARAGRAPHS[6])]


def test_a_bookmark_to_an_article_that_could_not_be_kept_keeps_it(library: Library) -> None:
    other = Article("The library was locked when this was opened.")
    line = opened(library, other, None).set(0)
    assert line
    assert library.article(other.digest) == other
    assert library.bookmarks_to(other.digest) == line.bookmarks


def test_the_next_bookmark_after_the_last_is_the_first(bookmarks: Bookmarks) -> None:
    assert bookmarks.beside(0, 1) is None
    lines = [bookmarks.set(start_of(number)) for number in (2, 5, 7)]
    assert bookmarks.beside(0, 1) == bookmarks.beside(start_of(7), 1) == lines[0]
    assert bookmarks.beside(start_of(2) + 4, 1) == lines[1]
    assert bookmarks.beside(start_of(2) + 4, -1) == bookmarks.beside(0, -1) == lines[2]


def test_a_headline_has_no_number(library: Library) -> None:
    blocks = (Block(Span(0, 5), BlockKind.TITLE), Block(Span(6, 11), BlockKind.PARAGRAPH))
    bookmarks = opened(library, Article("Title\nWords", blocks), None)
    bookmarks.set(0)
    bookmarks.set(8)
    assert told(bookmarks) == [(None, "Title"), (1, "Words")]


def test_of_a_long_paragraph_only_its_beginning_is_kept(library: Library) -> None:
    text = "words, " * 1_000
    line = opened(library, Article(text), None).set(3_000)
    assert line
    assert line.bookmarks[0].anchor.quote == text[:LONGEST]
    assert line.line == Span(0, len(text))


def test_without_an_article_there_are_no_bookmarks(bookmarks: Bookmarks) -> None:
    bookmarks.set(0)
    bookmarks.open(None, None)
    assert bookmarks.lines == ()
    assert bookmarks.at(0) is bookmarks.beside(0, 1) is bookmarks.set(0) is None


@given(text=st.text("a \n\u05d0🙂", min_size=1).filter(str.strip), share=st.floats(0, 1))
def test_every_place_has_a_line_with_words(text: str, share: float) -> None:
    offset = round(share * len(text))
    line = line_at(text, offset)
    words = line.of(text)
    assert words.strip()
    assert "\n" not in words
    assert line_at(text, line.start) == line_at(text, line.end) == line
    before = text[: line.start].rsplit("\n", maxsplit=1)[-1]
    assert not before.strip()
    here = text[text.rfind("\n", 0, offset) + 1 :].split("\n", maxsplit=1)[0]
    assert not here.strip() or words == here.lstrip()


def test_a_bookmark_that_another_window_put_back_stays_one(
    bookmarks: Bookmarks, library: Library, path: Path
) -> None:
    line = bookmarks.set(0)
    assert line
    other = opened(library, ARTICLE, path)
    for one in (bookmarks, other):
        one.remove(line.bookmarks)
    for one in (bookmarks, other):
        one.put_back(line.bookmarks)
    assert library.bookmarks_to(ARTICLE.digest) == line.bookmarks
    assert other.lines == bookmarks.lines == (line,)


def test_a_bookmark_comes_back_where_another_window_put_back_a_copy(
    bookmarks: Bookmarks, library: Library, path: Path, tmp_path: Path
) -> None:
    bookmarks.set(0)
    (earlier,) = bookmarks.lines
    later = saved_again(library, path, *PARAGRAPHS, "A last line.")
    own = later.set(len(PARAGRAPHS[0]) + 1)
    assert own
    for line in (earlier, own):
        later.remove(line.bookmarks)
    empty = tmp_path / "empty.db"
    Library.open(empty).close()
    refill(library.path, empty)
    later.put_back((*earlier.bookmarks, *own.bookmarks))
    assert library.bookmarks_to(own.bookmarks[0].article) == own.bookmarks
    assert later.lines == (own,)
