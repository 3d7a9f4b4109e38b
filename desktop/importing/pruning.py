"""What stands between an article's paragraphs on a page but is no part of the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from analyzers.values import BlockKind
from desktop.importing.canonical import tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.importing.canonical import Piece

LINKED: Final = 0.9  # share of a block inside links from which it is a teaser, not a sentence
REPEATED: Final = 40  # characters; shorter blocks may well stand twice in an article
SHORT: Final = 160  # characters; what asks the reader to click is never longer

_end_mark = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_notice = re.compile(
    r"""advert(isements?|s)?\b.{0,40}$
    | (story|article)\ continues\ below
    | (share|follow|tweet|pin)\ (this|us|me|on)\b
    | (read|see|watch|learn)\ (more|also|next|now|this)\b
    | (related|recommended|more\ (from|on)|don.t\ miss|most\ (read|popular))\b.{0,60}$
    | (also\ )?(read|related|watch|see\ also|more|via|source)\s*:
    | (tags?|topics?|filed\ under|categories)\s*:
    | (click|tap)\ here\b
    | .{0,60}\bclick(ing)?\ here\b
    | (sign\ up|subscribe|log\ in|download|get\ the)\b.{0,100}
      \b(app|newsletter|now|today|free|inbox|alerts?|account|updates)\b
    | image\ \d+\ of\ \d+ | \(?(image|photo|picture)?\s*(credit|photo|source|image)s?\s*: .{0,100}$
    | (comments?|close|print|e-?mail|share|loading|menu|replay|live|video|gallery|reply)
      \b[.…\s\d()]*$
    | (this\ (slideshow|site|page)|please\ enable|your\ browser|javascript\b).{0,60}\bjavascript\b
    | (copyright|©|\(c\)\ ?\d{4}|all\ rights\ reserved)
    | e-?mail\ .{0,60}\ at\ \S+@ | follow\ .{0,60}\ on\ (twitter|facebook|instagram)
    | this\ document\ is\ subject\ to\ copyright
    """,
    re.I | re.X,
)


def pruned(pieces: Iterable[Piece]) -> list[Piece]:
    """Return the article's own blocks."""
    return _without_loose_headings(_own(pieces))


def _own(pieces: Iterable[Piece]) -> Iterator[Piece]:
    seen: set[str] = set()
    for piece in pieces:
        text = tidy("".join(run.text for run in piece.runs))
        repeated = len(text) >= REPEATED and text in seen
        seen.add(text)
        if not (repeated or _is_notice(text) or _is_teaser(piece, text)):
            yield piece


def _is_notice(text: str) -> bool:
    if not re.search(r"[^\W\d_]", text):
        return True
    return len(text) <= SHORT and bool(_notice.match(text))


def _is_teaser(piece: Piece, text: str) -> bool:
    """Tell whether the block is one link to something else."""
    if _end_mark.search(text):
        return False
    linked = sum(len(tidy(run.text)) for run in piece.runs if run.href)
    return linked >= LINKED * len(text)


def _without_loose_headings(pieces: Iterable[Piece]) -> list[Piece]:
    """Drop headings at the end: what they announced has been left out."""
    kept = list(pieces)
    while kept and kept[-1].kind is BlockKind.HEADING:
        kept.pop()
    return kept
