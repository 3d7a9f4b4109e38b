"""Canonical text: cleaned once, before any offset exists, so that every part counts alike.

An article's text is its blocks joined by one line feed. Within a block there is no line end,
every run of white space is one space, and no character that Qt would drop, split a paragraph
at or renumber. Letters are left as they are: composed and decomposed forms both stay.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from analyzers.values import Article, Block, BlockKind, Link, Span
from analyzers.wording import Wording
from desktop.translation import later

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

REPLACEMENT: Final = "\ufffd"
LINE_ENDS: Final = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
SPACES: Final = "\t\x1f\xa0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
# Soft hyphens and zero-width spaces say where a line may break. Inside a word they would hide
# it from search and from the analyzers, and a BOM at the start is dropped by Qt.
INVISIBLE: Final = "\xad\u200b\u2060\ufeff"
# Control characters, surrogates, Qt's mark for objects, noncharacters (Qt ends frames at U+FDD0).
UNSHOWABLE: Final = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffc"
    + "".join(chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(17))
)

_REPLACED: Final = later("{count} characters that cannot be shown were replaced.")

_unshowable = re.compile(f"[{UNSHOWABLE}]")
_invisible = re.compile(f"[{INVISIBLE}]")
_line_end = re.compile(f"\r\n|[{LINE_ENDS}]")
_white = re.compile(f"[ {SPACES}{LINE_ENDS}]+")
_one_to_one = str.maketrans(dict.fromkeys(SPACES + "\ufeff", " ") | dict.fromkeys(LINE_ENDS, "\n"))


@dataclass(frozen=True, slots=True)
class Run:
    """Some text of one block, with the address it linked to on the page."""

    text: str
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A block as a parser found it, not yet cleaned."""

    kind: BlockKind
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Fields:
    """What the page says about the article beside its text."""

    title: str | None = None
    byline: str | None = None
    published: str | None = None
    site: str | None = None
    section: str | None = None


def lines(text: str) -> list[str]:
    """Split at every kind of line end."""
    return _line_end.split(text)


def tidy(text: str) -> str:
    """Return ``text`` as it may stand inside a block: on one line, nothing unshowable in it."""
    if _is_plain(text) and "  " not in text:
        return text.strip(" ")
    return _white.sub(" ", _invisible.sub("", _unshowable.sub(REPLACEMENT, text))).strip(" ")


def _is_plain(text: str) -> bool:
    """Tell quickly of most texts that there is nothing in them to clean but spaces."""
    return text.isascii() and text.isprintable()


def same_length(text: str) -> str:
    """Return a copy that analysis can read, in which every character keeps its place."""
    return _unshowable.sub(REPLACEMENT, text).translate(_one_to_one)


def assemble(pieces: Iterable[Piece], fields: Fields, notices: Iterable[str] = ()) -> Article:
    """Clean the pieces, join them and place their blocks and links."""
    page = _Page()
    for piece in pieces:
        page.add(piece)
    notices = (*notices, *([replaced_notice(page.replaced)] if page.replaced else []))
    return Article(
        text="\n".join(page.lines),
        blocks=tuple(page.blocks),
        links=tuple(page.links),
        title=_field(fields.title),
        byline=_field(fields.byline),
        published=fields.published,
        site=_field(fields.site),
        section=_field(fields.section),
        notices=notices,
    )


def replaced_notice(count: int) -> Wording:
    if count == 1:
        return Wording(later("1 character that cannot be shown was replaced."))
    return Wording(_REPLACED, count=count)


def _field(text: str | None) -> str | None:
    return (tidy(text) or None) if text else None


@dataclass(slots=True)
class _Page:
    """The article while it grows; ``length`` counts the line feeds between blocks too."""

    lines: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    length: int = 0
    replaced: int = 0

    def add(self, piece: Piece) -> None:
        runs = list(self._clean(piece.runs))
        line = "".join(run.text for run in runs)
        if not line:
            return
        start = self.length
        self.lines.append(line)
        self.blocks.append(Block(Span(start, start + len(line)), piece.kind))
        self.links.extend(_links(runs, start))
        self.length += len(line) + 1

    def _clean(self, runs: Iterable[Run]) -> Iterator[Run]:
        """Yield tidied runs: one space between words, none at the ends of the block."""
        last: Run | None = None
        parted = False
        for run in runs:
            plain = _is_plain(run.text)
            self.replaced += 0 if plain else len(_unshowable.findall(run.text))
            seen = run.text if plain else _invisible.sub("", run.text)
            words = tidy(seen)
            if words and last and (parted or _white.match(seen)):
                # The space belongs to a link that goes on after it.
                yield Run(" ", run.href if run.href == last.href else None)
            if words:
                last = Run(words, run.href)
                yield last
                parted = False
            parted = parted or bool(_white.match(seen[-1:]))


def _links(runs: Iterable[Run], start: int) -> Iterator[Link]:
    """Yield the links of a block whose text begins at ``start``."""
    for href, group in groupby(runs, attrgetter("href")):
        end = start + sum(len(run.text) for run in group)
        if href:
            yield Link(Span(start, end), href)
        start = end
