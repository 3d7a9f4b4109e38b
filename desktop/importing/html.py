"""Saved web pages: the article's body, its fields, and nothing that stands round them."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Final

from analyzers.values import BlockKind
from desktop.importing import blocks, markup, pruning
from desktop.importing.canonical import Fields, Piece, Run, assemble, tidy
from desktop.importing.encodings import decode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from analyzers.values import Article

ENOUGH: Final = 250  # characters; readability, too, tries again when it finds less


def read(data: bytes) -> Article:
    """Return the article in a web page."""
    decoded = decode(data, markup.declared_encoding(data))
    tree = markup.parse(decoded.text)
    fields = _fields(tree)
    other = _other_body(tree)
    markup.strip(tree)
    pieces = _body(tree, fields, other)
    return assemble(_titled(pieces, fields.title), fields, decoded.notices)


def _body(tree: HtmlElement, fields: Fields, other: str) -> list[Piece]:
    """Return the article's blocks; of a page too short to judge, all blocks."""
    from lxml import html
    from readability import Document

    summary = Document(copy.deepcopy(tree)).summary(html_partial=True)
    body = html.fromstring(summary)
    pruning.prune(body)
    found = pruning.agreed(pruning.pruned(blocks.pieces(body), fields), other)
    if _length(found) >= ENOUGH:
        return found
    whole = list(blocks.pieces(tree))
    return whole if _length(found) < _length(whole) / 2 else found


def _other_body(tree: HtmlElement) -> str:
    from trafilatura import extract

    return extract(copy.deepcopy(tree), include_comments=False, include_tables=True) or ""


def _length(pieces: Sequence[Piece]) -> int:
    return sum(len(run.text) for piece in pieces for run in piece.runs)


def _fields(tree: HtmlElement) -> Fields:
    from trafilatura import extract_metadata

    found = extract_metadata(copy.deepcopy(tree))
    headline = _headline(tree, found.title) if found.title else None
    section = tree.xpath("string(//meta[@property='article:section']/@content)")
    return Fields(
        title=headline,
        byline=found.author.replace("; ", ", ") if found.author else None,
        published=found.date,
        site=found.sitename,
        section=section or next(iter(found.categories or ()), None),
    )


def _headline(tree: HtmlElement, title: str) -> str:
    """Return the title without the site's name: the heading that says the rest of it."""
    whole = pruning.letters(title)
    for heading in tree.iter("h1", "h2"):
        text = tidy(heading.text_content())
        said = pruning.letters(text)
        if said in whole and len(said) > len(whole) / 2:
            return text
    return title


def _titled(pieces: list[Piece], title: str | None) -> list[Piece]:
    """Put the title first, once."""
    if not title:
        return pieces
    rest = [piece for piece in pieces if not _is_title(piece, title)]
    return [Piece(BlockKind.TITLE, (Run(title),)), *rest]


def _is_title(piece: Piece, title: str) -> bool:
    text = tidy("".join(run.text for run in piece.runs))
    return piece.kind is BlockKind.HEADING and text.casefold() == tidy(title).casefold()
