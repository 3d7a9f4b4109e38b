"""Which blocks of a web page did not become part of the article, and whether it seems cut.

The limits are measured on 60 news pages whose articles are known. One of them seems cut, a notice
of a company that ends in paragraphs about the company. Where half of an article's paragraphs was
taken away for trial, 94 of 102 seemed cut; where the last fifth was, 46 of 51.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from analyzers.values import BlockKind
from desktop.importing.canonical import tidy
from desktop.importing.fields import letters
from desktop.importing.pruning import LINKED, SENTENCE, linked, text_of
from desktop.importing.taken import Leftover

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.importing.canonical import Piece

FEWEST: Final = 2  # paragraphs that an article lacks which seems cut
LEAST: Final = 300  # characters in them
SHARE: Final = 0.15  # of what the article has
NEAR: Final = 2  # blocks, such as a heading and a caption, between two paragraphs of an article

_full_stop = re.compile(r"[.!?…。！？؟۔।][\"'”’»)\]]*$")


class Seen(NamedTuple):
    """A block of the page, and whether its words stand in the article."""

    text: str
    is_paragraph: bool
    is_kept: bool


def seen(page: Sequence[Piece], kept: Sequence[Piece]) -> tuple[Seen, ...]:
    """Compare a page with what was kept of it."""
    texts = [text_of(piece) for piece in page]
    are_kept = _are_kept(texts, kept)
    return tuple(
        Seen(text, _is_paragraph(piece, text), is_kept)
        for piece, text, is_kept in zip(page, texts, are_kept, strict=True)
    )


def rest(blocks: Iterable[Seen]) -> tuple[Leftover, ...]:
    return tuple(Leftover(one.text, one.is_paragraph) for one in blocks if not one.is_kept)


def is_cut(blocks: Sequence[Seen]) -> bool:
    """Tell whether much of what was left out goes on where the article stops, or before it."""
    gone = {*_reached(blocks), *_reached(reversed(blocks))}
    lacking = sum(map(len, gone))
    kept = sum(len(one.text) for one in blocks if one.is_kept)
    return len(gone) >= FEWEST and lacking >= LEAST and lacking >= SHARE * kept


def _reached(blocks: Iterable[Seen]) -> Iterator[str]:
    """Yield the paragraphs left out that come soon after one of the article, or one another."""
    steps = 0
    for one in blocks:
        if one.is_paragraph and (one.is_kept or steps):
            steps = NEAR + 1
            if not one.is_kept:
                yield one.text
        elif not one.is_kept:
            steps = max(0, steps - 1)


def _is_paragraph(piece: Piece, text: str) -> bool:
    return (
        piece.kind in {BlockKind.PARAGRAPH, BlockKind.QUOTE}
        and len(text) >= SENTENCE
        and bool(_full_stop.search(text))
        and linked(piece) < LINKED * len(text)
    )


def _are_kept(page: Sequence[str], kept: Sequence[Piece]) -> Iterator[bool]:
    """Tell of each block whether its words stand in the article.

    Extractors join and part what the page has in one block, and drop names and times inside it.
    So it is enough that half of it is found; a block of signs alone holds nothing to be left out.
    """
    blocks = list(map(_closed_up, page))
    known = {_closed_up(text_of(piece)) for piece in kept}
    title = {letters(text_of(piece)) for piece in kept if piece.kind is BlockKind.TITLE}
    covered = _covered(blocks, _found("".join(blocks), kept))
    for block, count in zip(blocks, covered, strict=True):
        yield block in known or 2 * count >= len(block) or letters(block) in {"", *title}


def _covered(blocks: Iterable[str], found: Iterator[tuple[int, int]]) -> Iterator[int]:
    """Yield how many characters of each block were found; both are in the order of the page."""
    place, end = next(found, None), 0
    for block in blocks:
        start, end = end, end + len(block)
        covered = 0
        while place and place[0] < end:
            covered += min(place[1], end) - max(place[0], start)
            if place[1] > end:  # it goes on in the next block
                break
            place = next(found, None)
        yield covered


def _found(page: str, kept: Iterable[Piece]) -> Iterator[tuple[int, int]]:
    """Yield where the words of the article stand on its page, in their order.

    Each is looked for after the one before. The first place is never after the true one, so that
    a word which stands in a menu too does not lead astray.
    """
    at = 0
    for piece in kept:
        if piece.kind is BlockKind.TITLE:  # it was put first, wherever the page has it
            continue
        whole = _closed_up(text_of(piece))
        runs = (_closed_up(tidy(run.text)) for run in piece.runs)
        for part in [whole] if page.find(whole, at) >= 0 else filter(None, runs):
            start = page.find(part, at)
            if start >= 0:
                at = start + len(part)
                yield start, at


def _closed_up(text: str) -> str:
    """Return a tidy text without its spaces, which extractors add and drop."""
    return text.replace(" ", "")
