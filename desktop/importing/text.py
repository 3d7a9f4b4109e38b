"""Plain text: lines and blank lines become paragraphs, a headline, a byline, list items."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from analyzers.values import Article, Block, BlockKind, Span
from desktop.importing import readable
from desktop.importing.canonical import (
    Fields,
    Piece,
    Run,
    assemble,
    lines,
    same_length,
    tidy,
)
from desktop.importing.encodings import decode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# A text was broken into lines by a mail program or by hand when its longest line is this long:
NARROW: Final = 50
WIDE: Final = 100
MOST: Final = 0.8  # of its lines inside paragraphs are full
FULL: Final = 0.6  # of the longest line: a shorter one ends its paragraph on purpose

_end_mark = re.compile(r"[.!?…][\"'”’»)\]]*$")
_byline = re.compile(r"[Bb]y [^\W\d_].{1,90}$|BY [A-Z].{1,90}$")
_item = re.compile(r"([-*•–‣▪]|\d{1,2}[.)])\s+(?=\S)")


def read(data: bytes) -> Article:
    """Return the article in a text file."""
    decoded = decode(data)
    readable.check(decoded.text)
    rows = [row.strip() for row in lines(decoded.text)]
    paragraphs = [row for row in _unwrap(rows) if tidy(row)]
    kinds = _kinds(paragraphs)
    pieces = [Piece(kind, (Run(line),)) for kind, line in zip(kinds, paragraphs, strict=True)]
    return assemble(pieces, _fields(pieces), decoded.notices)


def as_given(text: str, title: str | None = None) -> tuple[Article, str]:
    """Return the article of a text that must come back unchanged, and the copy to analyse.

    Every line feed ends a paragraph. The copy has the same length, so all offsets fit both.
    """
    copy = same_length(text)
    rows = list(_rows(copy))
    kinds = _kinds([span.of(copy) for span in rows])
    blocks = tuple(Block(span, kind) for span, kind in zip(rows, kinds, strict=True))
    if title is None and blocks and blocks[0].kind is BlockKind.TITLE:
        title = blocks[0].span.of(copy)
    return Article(text, blocks, title=title), copy


def is_headline(line: str) -> bool:
    """Tell whether a first line looks like a headline: it has no end mark."""
    return not _end_mark.search(line)


def is_byline(line: str) -> bool:
    """Tell whether a line near the top names the writer."""
    return bool(_byline.match(line)) and not _end_mark.search(line)


def _kinds(paragraphs: Sequence[str]) -> Iterator[BlockKind]:
    headline = len(paragraphs) > 1 and is_headline(paragraphs[0])
    for number, line in enumerate(paragraphs):
        if number == 0 and headline:
            yield BlockKind.TITLE
        elif number == int(headline) and is_byline(line):
            yield BlockKind.BYLINE
        elif _item.match(line):
            yield BlockKind.LIST
        else:
            yield BlockKind.PARAGRAPH


def _fields(pieces: Iterable[Piece]) -> Fields:
    found = {piece.kind: piece.runs[0].text for piece in reversed(tuple(pieces))}
    byline = found.get(BlockKind.BYLINE, "")
    return Fields(title=found.get(BlockKind.TITLE), byline=byline[len("By ") :] or None)


def _rows(text: str) -> Iterator[Span]:
    """Yield the lines of ``text`` without the white space round them; blank lines are none."""
    for match in re.finditer(r"\S(?:[^\n]*\S)?", text):
        yield Span(match.start(), match.end())


def _unwrap(rows: Sequence[str]) -> Iterator[str]:
    """Join lines that were broken to a fixed width; a blank or short line ends a paragraph."""
    width = _wrapped_at(rows)
    if width is None:
        yield from rows
        return
    paragraph = ""
    for row in rows:
        if not row or _item.match(row):
            yield paragraph
            paragraph = ""
        glue = "" if paragraph.endswith("-") and row[:1].islower() else " "
        paragraph = f"{paragraph}{glue}{row}" if paragraph else row
        if len(row) < FULL * width:
            yield paragraph
            paragraph = ""
    yield paragraph


def _wrapped_at(rows: Sequence[str]) -> int | None:
    """Return the width that lines were broken to: most are full and stop within a sentence."""
    width = max(map(len, rows), default=0)
    inner = [row for row, following in pairwise(rows) if row and following]
    full = sum(len(row) >= FULL * width for row in inner)
    unfinished = sum(not _end_mark.search(row) for row in inner)
    broken = full >= MOST * len(inner) and unfinished >= len(inner) / 2
    return width if inner and NARROW <= width <= WIDE and broken else None
