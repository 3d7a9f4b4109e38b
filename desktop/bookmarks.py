"""Bookmarks: the lines of an article that the reader wants to find again, kept as notes are."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Self
from uuid import uuid4

from analyzers.values import Span
from desktop.anchors import Anchor, anchor, locate
from desktop.rows import moment

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from pathlib import Path

    from analyzers.paragraphs import Paragraphs
    from analyzers.values import Article
    from desktop.store import Library

LONGEST = 96  # characters of a line that are kept; with those around them enough to find it again
SHOWN = 160  # characters of a line that is listed
WORDS = re.compile(r"\S[^\n]*")


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Where the reader set a bookmark; ``article`` is the digest of the text it was set in.

    ``created`` is ISO 8601 in UTC.
    """

    id: str
    article: str
    anchor: Anchor
    created: str

    @classmethod
    def of(cls, article: Article, line: Span) -> Self:
        """Return a new bookmark at the beginning of a line."""
        start = Span(line.start, min(line.end, line.start + LONGEST))
        return cls(uuid4().hex, article.digest, anchor(article.text, start), moment())

    @classmethod
    def from_row(cls, row: sqlite3.Row) -> Self:
        kept = Anchor(row["quote"], row["prefix"], row["suffix"], row["start"])
        return cls(row["id"], row["article"], kept, row["created"])

    def to_row(self) -> dict[str, object]:
        kept = {"id": self.id, "article": self.article, "created": self.created}
        return kept | asdict(self.anchor)


@dataclass(frozen=True, slots=True)
class Bookmarked:
    """A line of the text with the bookmarks at it, or without a ``line`` one that lost its place.

    ``number`` is that of the paragraph; a headline has none.
    """

    bookmarks: tuple[Bookmark, ...]
    line: Span | None
    number: int | None
    words: str


class Bookmarks:
    """Bookmarks in the library, seen from one article.

    Those that were set in an earlier text of its file are looked for in this one, one at a time:
    in a long text each may take 20 ms. Whatever reads or writes may raise `LibraryFault`.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self.open(None, None)

    def open(self, article: Article | None, path: Path | None) -> None:
        self._article, self._path = article, path
        self._placed: dict[Bookmark, Span | None] = {}
        self._waiting: list[Bookmark] = []
        self._paragraphs: Paragraphs | None = None
        self._arrange()
        if article:
            kept = self._library.bookmarks_to(article.digest, path)
            self._waiting = [one for one in kept if one.article != article.digest]
            self._place(one for one in kept if one.article == article.digest)

    def place_next(self) -> None:
        """Look for the next of the bookmarks that were set in an earlier text."""
        if self._waiting:
            self._place([self._waiting.pop(0)])

    # What it tells

    @property
    def is_looking(self) -> bool:
        """Whether some have yet to be looked for."""
        return bool(self._waiting)

    @property
    def lines(self) -> tuple[Bookmarked, ...]:
        """The lines with bookmarks in their order; what lost its place comes last."""
        return self._lines

    def at(self, offset: int) -> Bookmarked | None:
        """Return the line of a place where it has a bookmark."""
        if not self._starts or self._article is None:
            return None
        start = line_at(self._article.text, offset).start
        index = bisect_left(self._starts, start)
        return self._lines[index] if self._starts[index : index + 1] == [start] else None

    def beside(self, offset: int, step: int) -> Bookmarked | None:
        """Return the next or previous line with a bookmark; the first comes after the last."""
        if not self._starts or self._article is None:
            return None
        here = line_at(self._article.text, offset).start
        after, before = bisect_right(self._starts, here), bisect_left(self._starts, here) - 1
        return self._lines[(after if step > 0 else before) % len(self._starts)]

    def nearest(self, offset: int) -> int:
        """Return which of the lines is the last one at a place or before it, or else the first."""
        return max(0, bisect_right(self._starts, offset) - 1)

    # What is done to it

    def set(self, offset: int) -> Bookmarked | None:
        """Set a bookmark at the line of a place, and return that line."""
        if self._article is None:
            return None
        self._library.hold_article(self._article, self._path)
        bookmark = Bookmark.of(self._article, line_at(self._article.text, offset))
        self._library.keep_bookmarks([bookmark])
        self._place([bookmark])
        return self.at(offset)

    def remove(self, bookmarks: Iterable[Bookmark]) -> None:
        """Remove bookmarks; `put_back` undoes that."""
        removed = tuple(bookmarks)
        self._library.remove_bookmarks(removed)
        for bookmark in removed:
            self._placed.pop(bookmark, None)
        self._arrange()

    def put_back(self, bookmarks: Iterable[Bookmark]) -> None:
        """Keep bookmarks again, but not to an earlier text that is in the library no longer."""
        if self._article is None:
            return
        self._library.hold_article(self._article, self._path)
        kept = tuple(one for one in bookmarks if self._library.opened(one.article))
        self._library.keep_bookmarks(kept)
        self._place(kept)

    # Where they are

    def _place(self, bookmarks: Iterable[Bookmark]) -> None:
        self._placed |= {bookmark: self._place_of(bookmark) for bookmark in bookmarks}
        self._arrange()

    def _place_of(self, bookmark: Bookmark) -> Span | None:
        if self._article is None:
            return None
        kept, text = bookmark.anchor, self._article.text
        if bookmark.article == self._article.digest:
            return line_at(text, kept.start)
        found = locate(text, kept)
        # Where its first words are others now, what was found may begin in the line before.
        return line_at(text, (found.start + found.end) // 2) if found else None

    def _arrange(self) -> None:
        at: dict[Span, list[Bookmark]] = {}
        for bookmark, line in self._placed.items():
            if line:
                at.setdefault(line, []).append(bookmark)
        lost = [bookmark for bookmark, line in self._placed.items() if line is None]
        placed = [self._bookmarked(tuple(at[line]), line) for line in sorted(at)]
        self._starts = [line.start for line in sorted(at)]
        self._lines = (*placed, *(self._bookmarked((one,), None) for one in lost))

    def _bookmarked(self, bookmarks: tuple[Bookmark, ...], line: Span | None) -> Bookmarked:
        if line is None or self._article is None:
            return Bookmarked(bookmarks, None, None, _on_one_line(bookmarks[0].anchor.quote))
        words = self._article.text[line.start : min(line.end, line.start + SHOWN)]
        number = self._counted(self._article).at(line.start)
        return Bookmarked(bookmarks, line, number, _on_one_line(words))

    def _counted(self, article: Article) -> Paragraphs:
        from analyzers.paragraphs import Paragraphs  # commands without a window need none

        self._paragraphs = self._paragraphs or Paragraphs(article)
        return self._paragraphs


def line_at(text: str, offset: int) -> Span:
    """Return the words in the line of a place; of a blank line those in the next, or the last."""
    found = WORDS.search(text, text.rfind("\n", 0, max(0, offset)) + 1)
    return Span(*found.span()) if found else line_at(text, len(text.rstrip()) - 1)


def _on_one_line(words: str) -> str:
    return " ".join(words.split())
