"""What stands between an article's paragraphs on a page but is no part of the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from analyzers.values import BlockKind
from desktop.importing.canonical import tidy
from desktop.importing.fields import letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.html import HtmlElement

    from desktop.importing.canonical import Fields, Piece

LINKED: Final = 0.6  # share of a block inside links from which it is a teaser, not a sentence
REPEATED: Final = 40  # characters; shorter blocks may well stand twice in an article
SENTENCE: Final = 40  # characters that a sentence in a table has at least
PROSE: Final = 150  # characters; no figure or label in a table is as long
SHORT: Final = 400  # characters; what asks the reader to click is never longer
ASIDE: Final = 0.3  # share of the body up to which an element may be dropped for its name
AGREED: Final = 0.8  # share of a body that two extractors must share to correct one another
DOUBTFUL: Final = 160  # characters; a longer block is kept even when only one of them has it

# Words in class names and ids, as the content systems of newspapers use them.
_ASIDES: Final = frozenset(
    """teaser teasers related recirc recirculation rail promo promos promotion newsletter signup
    subscribe subscription outbrain taboola share sharing social caption captions credit credits
    slideshow gallery breadcrumb breadcrumbs tags taglist cookie paywall advert advertisement ads
    ad sponsor sponsored comments disqus byline timestamp dateline pubdate trending popular
    """.split()  # noqa: SIM905 - one name on each line would fill a page
)
_name = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_end_mark = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_full_stop = re.compile(r"[.!?…][\"'”’»)\]]*$")
_notice = re.compile(
    r"""advert(isements?|s)?\b[^.]{0,40}$
    | (story|article)\ continues\ below
    | (share|follow|tweet|pin)\ (this|us|me|on)\b.{0,80}$
    | (read|see|watch|learn)\ (more|also|next|now|this)\b
      (\s*[:>»→|].*|\ (about|on|at|in)\b.{0,60})?$
    | (related|recommended|more\ (from|on)|don.t\ miss|most\ (read|popular))\b[^.!?]{0,60}$
    | (also\ )?(read|related|watch|see\ also|more|via|source)\s*:
    | (topics?|filed\ under|categories)\s*: | tags?\b(\s*:|(.*,){3}[^.]*$)
    | (click|tap)\ here\b
    | .{0,120}\bclick(ing)?\ here\b
    | (sign\ up|subscribe|log\ in|download|get\ the)\b.{0,100}\b(app|newsletters?|inbox|alerts?)\b
    | (sign\ up|subscribe|log\ in)$ | subscribe\ to\b | if\ you\ (enjoyed|liked)\ this\b
    | image\ \d+\ of\ \d+ | \(?(image|photo|picture)?\s*(credit|photo|source|image)s?\s*: .{0,100}$
    | (comments?|close|print|e-?mail|share|loading|menu|replay|live|video|gallery|reply)
      \b[.…\s\d()]*$
    | (this\ (slideshow|site|page)|please\ enable|your\ browser|javascript\b).{0,60}\bjavascript\b
    | copyright\s*(©|\(c\)|by\b|\d{4}) | © | \(c\)\ ?\d{4} | all\ rights\ reserved
    | e-?mail\ .{0,60}\ at\ \S+@ | follow\ .{0,60}\ on\ (twitter|facebook|instagram)
    | this\ (document|article|material)\ (is\ subject\ to\ copyright|may\ not\ be)\b
    | citation\s*: | get\ access\ to\b | \[/?\w+[^\]]*\].*\[/\w+\]$
    """,
    re.I | re.X,
)
_date = re.compile(
    r"(?=.{4,80}$).*?(\d{4}-\d\d-\d\d|\d{1,2}:\d\d|"
    r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d)",
    re.I,
)


def prune(root: HtmlElement) -> None:
    """Take out of a body the elements whose names or contents say that they are no prose."""
    whole = len(root.text_content())
    for element in list(root.iterdescendants()):
        if element.getparent() is None or not isinstance(element.tag, str):
            continue
        if _is_aside(element) and len(element.text_content()) < ASIDE * whole:
            element.drop_tree()


def _is_aside(element: HtmlElement) -> bool:
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return any(name.lower() in _ASIDES for name in _name.findall(names))


def pruned(pieces: Iterable[Piece], fields: Fields) -> list[Piece]:
    """Return the article's own blocks."""
    return _without_loose_headings(_without_fields(list(_own(pieces)), fields))


def agreed(pieces: list[Piece], other: str) -> list[Piece]:
    """Drop short blocks that another extractor left out, where the two agree on most."""
    doubtful = list(_absent(pieces, letters(other)))
    if _size(doubtful) > (1 - AGREED) * _size(pieces):
        return pieces
    dropped = {id(piece) for piece in doubtful if len(text_of(piece)) <= DOUBTFUL}
    return [piece for piece in pieces if id(piece) not in dropped]


def _absent(pieces: Iterable[Piece], other: str) -> Iterator[Piece]:
    """Yield the blocks that do not stand in the letters of another text."""
    at = 0  # both have one order; to begin at the first letter each time would take seconds
    for piece in pieces:
        said = letters(text_of(piece))
        start = other.find(said, at)
        if start < 0:
            start = other.find(said)
        if start < 0:
            yield piece
        else:
            at = start + len(said)


def text_of(piece: Piece) -> str:
    return tidy("".join(run.text for run in piece.runs))


def _size(pieces: Iterable[Piece]) -> int:
    return sum(len(text_of(piece)) for piece in pieces)


def _own(pieces: Iterable[Piece]) -> Iterator[Piece]:
    seen: set[str] = set()
    for piece in pieces:
        text = text_of(piece)
        repeated = len(text) >= REPEATED and text in seen
        seen.add(text)
        caption = piece.kind is BlockKind.CAPTION
        if not (caption or repeated or _is_notice(text) or _is_teaser(piece, text)):
            yield piece


def _is_notice(text: str) -> bool:
    if not re.search(r"[^\W\d_]", text):
        return True
    return len(text) <= SHORT and bool(_notice.match(text))


def _is_teaser(piece: Piece, text: str) -> bool:
    """Tell whether the block is little more than links to something else."""
    if piece.kind is not BlockKind.PARAGRAPH or _end_mark.search(text):
        return False
    return linked(piece) >= LINKED * len(text)


def linked(piece: Piece) -> int:
    """Return how many characters of a block lie inside links."""
    return sum(len(tidy(run.text)) for run in piece.runs if run.href)


def _without_fields(pieces: list[Piece], fields: Fields) -> list[Piece]:
    """Drop what the first blocks repeat of title, byline and date."""
    told = {letters(field) for field in (fields.title, fields.byline, fields.site) if field}
    opening = 0
    while opening < len(pieces) and not _is_prose(text_of(pieces[opening])):
        opening += 1
    return [
        piece
        for number, piece in enumerate(pieces)
        if number >= opening or not _repeats(text_of(piece), told)
    ]


def _is_prose(text: str) -> bool:
    return len(text) >= PROSE or (len(text) >= SENTENCE and bool(_full_stop.search(text)))


def _repeats(text: str, told: set[str]) -> bool:
    said = letters(text).removeprefix("by")
    return bool(_date.match(text)) or any(
        said in field or (field in said and len(field) >= len(said) / 2) for field in told
    )


def _without_loose_headings(pieces: Iterable[Piece]) -> list[Piece]:
    """Drop headings at the end: what they announced has been left out."""
    kept = list(pieces)
    while kept and kept[-1].kind is BlockKind.HEADING:
        kept.pop()
    return kept
