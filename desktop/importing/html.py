"""Saved web pages: the article's body, its fields, and nothing that stands round them."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Final

from analyzers.values import BlockKind
from desktop.importing import blocks, left_out, markup, pruning
from desktop.importing.canonical import Fields, Piece, Run, assemble, replaced_notice, tidy
from desktop.importing.encodings import decode
from desktop.importing.fields import fields
from desktop.importing.offline import trafilatura
from desktop.importing.taken import Taken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

LONG: Final = 10_000  # elements; trafilatura's time grows with their square
ENOUGH: Final = 250  # characters; readability, too, tries again when it finds less


def take(data: bytes) -> Taken:
    """Return the article in a web page, and what the page holds besides."""
    decoded = decode(data, markup.declared_encoding(data))
    source, replaced = markup.replaced(decoded.text)
    notices = (*decoded.notices, *([replaced_notice(replaced)] if replaced else []))
    tree = markup.parse(source)
    language = tree.get("lang")
    told = fields(tree)
    other = _other_body(tree)
    markup.strip(tree)
    pieces = _titled(_body(tree, told, other), told.title)
    seen = left_out.seen(list(_page(tree)), pieces)
    return Taken(
        assemble(pieces, told, notices), left_out.rest(seen), left_out.is_cut(seen), language
    )


def _page(tree: HtmlElement) -> Iterator[Piece]:
    """Yield all blocks that a reader of the page would see."""
    body = tree.find("body")
    return blocks.pieces(tree if body is None else body)


def _body(tree: HtmlElement, told: Fields, other: str) -> list[Piece]:
    """Return the article's blocks; of a page too short to judge, all blocks."""
    from lxml import html
    from readability import Document

    summary = Document(copy.deepcopy(tree)).summary(html_partial=True)
    body = html.fromstring(summary)
    pruning.prune(body)
    found = pruning.agreed(pruning.pruned(blocks.pieces(body), told), other)
    if _length(found) >= ENOUGH:
        return found
    whole = list(blocks.pieces(tree))
    return whole if _length(found) < _length(whole) / 2 else found


def _other_body(tree: HtmlElement) -> str:
    """Return what another extractor takes for the article, or nothing for a very long page."""
    if sum(1 for _ in tree.iter()) > LONG:
        return ""
    return trafilatura().extract(copy.deepcopy(tree), include_comments=False) or ""


def _length(pieces: Sequence[Piece]) -> int:
    return sum(len(run.text) for piece in pieces for run in piece.runs)


def _titled(pieces: list[Piece], title: str | None) -> list[Piece]:
    """Put the title first, once."""
    if not title:
        return pieces
    rest = [piece for piece in pieces if not _is_title(piece, title)]
    return [Piece(BlockKind.TITLE, (Run(title),)), *rest]


def _is_title(piece: Piece, title: str) -> bool:
    text = pruning.text_of(piece)
    return piece.kind is BlockKind.HEADING and text.casefold() == tidy(title).casefold()
