"""What the reader looks for in the library, and what was found.

A query is words that must all occur, a phrase in quotation marks, and a beginning followed by a
star. It reaches SQLite only as quoted words, so that nothing in it can be an error.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from analyzers.values import Span
from desktop.find import KEYS

QUOTES = str.maketrans(dict.fromkeys(KEYS['"'], '"'))
PART = re.compile(r'"([^"]*)(?:"(\*?)|$)|([^\s"]+)')
MOST = 40  # words or phrases; SQLite refuses an expression that is very deep
# What SQLite is to put around the words that it found, and where it cuts; no text holds these.
OPENING, CLOSING, CUT = "\x02", "\x03", "\x04"
MARKS = re.compile(f"[{OPENING}{CLOSING}{CUT}]")


class HitKind(StrEnum):
    """Where words were found."""

    NOTE = "note"
    ARTICLE = "article"


BOTH = tuple(HitKind)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A stretch of a text as it stands there, and where in it the words sought are."""

    text: str
    found: tuple[Span, ...] = ()
    cut_before: bool = False
    cut_after: bool = False

    @classmethod
    def of(cls, marked: str) -> Self:
        """Read what SQLite cut out and marked."""
        pieces, found, length, start = [], [], 0, 0
        for piece in re.split(f"({MARKS.pattern})", marked):
            if piece == OPENING:
                start = length
            elif piece == CLOSING and start < length:
                found.append(Span(start, length))
            elif not MARKS.match(piece):
                pieces.append(piece)
                length += len(piece)
        cuts = marked.startswith(CUT), len(marked) > 1 and marked.endswith(CUT)
        return cls("".join(pieces), tuple(found), *cuts)

    def place_in(self, text: str) -> Span | None:
        """Return where in its text the first of the words stands."""
        at = text.find(self.text) if self.found else -1
        if at < 0:
            return None
        return Span(at + self.found[0].start, at + self.found[0].end)


@dataclass(frozen=True, slots=True)
class Hit:
    """A note or an article in which the words occur.

    ``id`` is the note's, or the article's digest. Of an article there is one excerpt; of a note
    there are two, from what was written and from the words it was written to. ``date`` is when
    the article was opened last or the note was written.
    """

    kind: HitKind
    id: str
    article: str
    title: str | None
    path: str | None
    date: str
    excerpts: tuple[Excerpt, ...]


class Stale(Exception):  # noqa: N818 - nobody waits for the answer
    """The search was ended before it had an answer."""


@dataclass(frozen=True, slots=True)
class Found:
    """The best hits; ``more`` tells whether there are others."""

    hits: tuple[Hit, ...] = ()
    more: bool = False


def match(query: str) -> str:
    """Return a query as SQLite reads it, or "" where there is nothing to look for."""
    asked = "".join(filter(_is_sent, query.translate(QUOTES)))
    parts = [_quoted(*part.groups(default="")) for part in PART.finditer(asked)]
    return " AND ".join([part for part in parts if part][:MOST])


def _quoted(phrase: str, star: str, word: str) -> str:
    words = (phrase or word).removesuffix("*")
    star = star or "*" * word.endswith("*")
    return f'"{words}"{star}' if any(map(_is_word, words)) else ""


def _is_sent(character: str) -> bool:
    """Leave out what ends a query early (NUL) or cannot be written in UTF-8 (half a pair)."""
    return character != "\0" and unicodedata.category(character) != "Cs"


def _is_word(character: str) -> bool:
    """Tell whether SQLite, too, sees a part of a word here; it skips all else."""
    return unicodedata.category(character)[0] in "LN"
