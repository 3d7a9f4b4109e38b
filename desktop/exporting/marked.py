"""The text of an article as HTML: its blocks, with marks and note highlights inside them.

Badges are drawn by the style sheet from ``data-badge``, so the text content of what is written
here is the article's text, character by character.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict, deque
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from analyzers.values import Block, BlockKind, Category, Span, Strength, VoiceKind
from desktop.categories import LETTERS, NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from analyzers.values import Article, Finding
    from desktop.notes import PlacedNote

TAGS = {BlockKind.TITLE: "h1", BlockKind.HEADING: "h2", BlockKind.LIST: "li"}
AROUND = {BlockKind.LIST: "ul", BlockKind.QUOTE: "blockquote"}
NOTE_LETTER = "✎"
HINT = 300  # characters shown on hover; the footnote has the rest
STYLED = (BlockKind.BYLINE, BlockKind.CAPTION)
LINE = re.compile(r"[^\n]*\S[^\n]*")


@dataclass(frozen=True, slots=True)
class Mark:
    """What is drawn on a span, with the badge that leads to its footnote and back.

    Where several lie on the same words, each ``layer`` is drawn once, as its surest mark is.
    """

    span: Span
    label: str
    name: str
    target: str
    style: str
    hint: str
    layer: int
    doubt: int = 0


@dataclass(frozen=True, slots=True)
class _Pieces:
    """What lies in one block: the marks that touch it and those whose badge stands in it."""

    marks: list[Mark]
    badges: list[Mark]


def mark_label(finding: Finding, number: int) -> str:
    """Return what leads from a mark to its card and back."""
    return f"{LETTERS[finding.category]}{number}"


def finding_mark(finding: Finding, number: int) -> Mark:
    writer = finding.voice.kind is VoiceKind.WRITER
    return Mark(
        span=finding.span,
        label=mark_label(finding, number),
        name=f"{NAMES[finding.category]}, mark {number}",
        target=f"mark-{number}",
        style=" ".join((finding.category, finding.strength, *(() if writer else ("others",)))),
        hint=_short(finding.message),
        layer=1 + list(Category).index(finding.category),
        doubt=list(Strength).index(finding.strength),
    )


def note_mark(placed: PlacedNote, number: int) -> Mark | None:
    """Return the mark of a note; one that has lost its place has none."""
    if placed.span is None:
        return None
    label, target = f"{NOTE_LETTER}{number}", f"note-{number}"
    hint = _short(placed.note.body)
    return Mark(placed.span, label, f"Note {number}", target, "note", hint, layer=0)


def _short(hint: str) -> str:
    return hint if len(hint) <= HINT else f"{hint[: HINT - 1]}…"


def escape(text: str) -> str:
    """Escape for text and attributes; the few characters that HTML cannot hold are replaced."""
    text = text.replace("\0", "\ufffd").encode("utf-8", "replace").decode("utf-8")
    return html.escape(text).replace("\r", "&#13;")


def article_html(article: Article, marks: Iterable[Mark]) -> str:
    """Return the content of the article element."""
    blocks = list(_blocks(article))
    pieces = {block.span: _Pieces([], []) for block in blocks}
    order = list(pieces)
    for mark in marks:
        _share(mark, order, pieces)
    parts: list[str] = []
    at = 0
    for kind, run in groupby(blocks, key=lambda block: block.kind):
        inside = list(run)
        parts.append(escape(article.text[at : inside[0].span.start]))
        around = AROUND.get(kind)
        content = "".join(_run(article.text, inside, pieces))
        parts.append(f"<{around}>{content}</{around}>" if around else content)
        at = inside[-1].span.end
    parts.append(escape(article.text[at:]))
    return "".join(parts)


def _blocks(article: Article) -> Iterator[Block]:
    """Yield the blocks in order; lines that no block covers are paragraphs."""
    at = 0
    for block in sorted(article.blocks, key=lambda block: block.span):
        if block.span.start >= at:
            yield from _lines(article.text, at, block.span.start)
            yield block
            at = block.span.end
    yield from _lines(article.text, at, len(article.text))


def _lines(text: str, start: int, end: int) -> Iterator[Block]:
    for line in LINE.finditer(text, start, end):
        yield Block(Span(*line.span()), BlockKind.PARAGRAPH)


def _share(mark: Mark, blocks: list[Span], pieces: dict[Span, _Pieces]) -> None:
    """Give a mark to the blocks that it lies in, and its badge to the last of them."""
    first = max(0, bisect_right(blocks, mark.span) - 1)
    last = bisect_left(blocks, Span(mark.span.end, mark.span.end + 1))
    touched = [block for block in blocks[first:last] if block.overlaps(mark.span)]
    for block in touched:
        pieces[block].marks.append(mark)
    for block in touched[-1:]:
        pieces[block].badges.append(mark)


def _run(text: str, blocks: list[Block], pieces: dict[Span, _Pieces]) -> Iterator[str]:
    """Yield blocks of one kind with the white space between them."""
    at = blocks[0].span.start
    for block in blocks:
        yield escape(text[at : block.span.start])
        tag = TAGS.get(block.kind, "p")
        style = f' class="{block.kind}"' if block.kind in STYLED else ""
        content = _marked(text, block.span, pieces[block.span])
        yield f'<{tag}{style} dir="auto">{content}</{tag}>'
        at = block.span.end


def _marked(text: str, block: Span, pieces: _Pieces) -> str:
    """Cut a block where a mark begins or ends, so that overlapping marks nest in every piece."""
    edges = {edge for mark in pieces.marks for edge in (mark.span.start, mark.span.end)}
    inside = {edge for edge in edges if block.start < edge < block.end}
    badges: dict[int, list[Mark]] = defaultdict(list)
    for mark in pieces.badges:
        badges[min(mark.span.end, block.end)].append(mark)
    coming = deque(sorted(pieces.marks, key=lambda mark: mark.span))
    here: list[Mark] = []
    parts = []
    for start, end in pairwise(sorted({block.start, block.end} | inside)):
        while coming and coming[0].span.start <= start:
            here.append(coming.popleft())
        here = [mark for mark in here if mark.span.end > start]
        parts.append(_piece(text[start:end], here))
        parts += map(_badge, badges[end])
    return "".join(parts)


def _piece(text: str, marks: Iterable[Mark]) -> str:
    ordered = sorted(marks, key=lambda mark: (mark.layer, mark.doubt))
    layers = [list(layer) for _, layer in groupby(ordered, key=lambda mark: mark.layer)]
    content = escape(text)
    for layer in reversed(layers):
        hint = escape("\n".join(dict.fromkeys(mark.hint for mark in layer)))
        content = f'<mark class="{layer[0].style}" title="{hint}">{content}</mark>'
    return content


def _badge(mark: Mark) -> str:
    """Return the link to the footnote: an element without text of its own."""
    return (
        f'<a class="badge {mark.style}" id="at-{mark.target}" href="#{mark.target}"'
        f' data-badge="{mark.label}" aria-label="{mark.name}"></a>'
    )
