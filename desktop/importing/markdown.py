"""Markdown: CommonMark with tables and front matter; raw HTML is reduced to its text."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

from analyzers.values import BlockKind
from desktop.importing import readable, text
from desktop.importing.canonical import Fields, Piece, Run, assemble, lines, tidy
from desktop.importing.encodings import decode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

    from analyzers.values import Article

NESTING: Final = 100  # lists and quotations within one another; markdown-it drops what is deeper

_front_matter = re.compile(r"\A\ufeff?---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
_entry = re.compile(r"^([\w-]+):[ \t]*(.+)$", re.M)
_unseen = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.S | re.I)
_tag = re.compile(r"</?[a-zA-Z][^<>]*>")

# The container that a paragraph stands in says what it is; the innermost one counts.
_CONTAINERS: Final = {
    "blockquote_open": BlockKind.QUOTE,
    "list_item_open": BlockKind.LIST,
    "heading_open": BlockKind.HEADING,
}


def read(data: bytes) -> Article:
    """Return the article in a Markdown file."""
    decoded = decode(data)
    readable.check(decoded.text)
    source = "\n".join(lines(decoded.text))
    front, body = _split(source)
    pieces = _with_byline(_with_title(list(_pieces(body)), front.get("title")))
    if not pieces:
        return text.read(data)
    return assemble(pieces, _fields(pieces, front), decoded.notices)


def _split(source: str) -> tuple[dict[str, str], str]:
    """Take the front matter off: what the writer's program noted before the text."""
    match = _front_matter.match(source)
    if not match:
        return {}, source
    entries = {key.lower(): value.strip(" \t\"'") for key, value in _entry.findall(match[1])}
    return entries, source[match.end() :]


def _with_title(pieces: list[Piece], title: str | None) -> list[Piece]:
    """Turn a heading at the top into the title, or put the title of the front matter there."""
    first = pieces[0] if pieces else None
    if first and first.kind is BlockKind.HEADING and title in {None, _text(first)}:
        return [Piece(BlockKind.TITLE, first.runs), *pieces[1:]]
    return [Piece(BlockKind.TITLE, (Run(title),)), *pieces] if title else pieces


def _with_byline(pieces: list[Piece]) -> list[Piece]:
    """Tell the line under the title that names the writer."""
    for number, piece in enumerate(pieces[:2]):
        if piece.kind is BlockKind.PARAGRAPH and text.is_byline(_text(piece)):
            return [*pieces[:number], Piece(BlockKind.BYLINE, piece.runs), *pieces[number + 1 :]]
    return pieces


def _fields(pieces: Iterable[Piece], front: dict[str, str]) -> Fields:
    found = {piece.kind: _text(piece) for piece in pieces}
    byline = found.get(BlockKind.BYLINE, "")[len("By ") :]
    return Fields(
        title=found.get(BlockKind.TITLE),
        byline=front.get("author") or front.get("byline") or byline or None,
        published=front.get("date") or front.get("published"),
        site=front.get("site") or front.get("source"),
        section=front.get("section") or front.get("category"),
    )


def _text(piece: Piece) -> str:
    return tidy("".join(run.text for run in piece.runs))


def _pieces(source: str) -> Iterator[Piece]:
    kinds = [BlockKind.PARAGRAPH]
    row: list[Run] | None = None  # of a table, while it grows
    for token in _parser().parse(source):
        if token.type in _CONTAINERS:
            kinds.append(_CONTAINERS[token.type])
        elif token.type.replace("_close", "_open") in _CONTAINERS:
            kinds.pop()
        elif token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            yield Piece(BlockKind.LIST, tuple(row or ()))
            row = None
        elif token.type == "inline" and row is not None:
            row += [*_runs(token.children or []), Run(" ")]
        elif token.type == "inline":
            yield Piece(kinds[-1], tuple(_runs(token.children or [])))
        elif token.type in {"fence", "code_block"}:
            yield from (Piece(kinds[-1], (Run(line),)) for line in token.content.split("\n"))
        elif token.type == "html_block":
            yield Piece(kinds[-1], (Run(_stripped(token.content)),))


def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    class Parser(MarkdownIt):
        """CommonMark in which every link is one: ours are data and never followed."""

        def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - its documented hook
            return True

    return Parser("commonmark", {"maxNesting": NESTING}).enable("table")


def _runs(tokens: Iterable[Token]) -> Iterator[Run]:
    href: str | None = None
    for token in tokens:
        if token.type == "link_open":
            href = str(token.attrGet("href") or "") or None
        elif token.type == "link_close":
            href = None
        elif token.type in {"softbreak", "hardbreak"}:
            yield Run("\n", href)
        elif token.type in {"text", "code_inline"}:
            yield Run(token.content, href)


def _stripped(source: str) -> str:
    return html.unescape(_tag.sub(" ", _unseen.sub(" ", source)))
