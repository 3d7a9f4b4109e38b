"""What was left out of an article when it was taken from its file, in words for the reader."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from analyzers.paragraphs import Paragraphs
from desktop.offsets import displayed
from desktop.translation import later, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from analyzers.values import Article
    from desktop.importing.taken import Leftover, Taken

WHOLE = later("The whole text of the file.")
NOTHING = later("Nothing of the page is left out.")
CHANGED = later(
    "The file now holds another text than the one shown here, so what was left out of this one "
    "cannot be told. Open the file again."
)
UNREAD = later("The file cannot be read now. {reason}")
LINE = 200  # characters from which short pieces go on in another line
BETWEEN = "  ·  "


@dataclass(frozen=True, slots=True)
class Rest:
    """One or two sentences about what was left out, with the pieces where they are known."""

    sentence: str
    pieces: tuple[Leftover, ...] = ()
    language: str | None = None


def rest_of(taken: Taken, article: Article) -> Rest:
    """Return what a file, read once more, says of the article that was taken from it."""
    if taken.article.digest != article.digest:
        return Rest(tr(CHANGED))
    if taken.rest is None:
        return Rest(tr(WHOLE))
    kept = len(Paragraphs(article).spans)
    sentences = (tr("%n paragraph.", "%n paragraphs.", kept), _left_out(taken.rest))
    return Rest(" ".join(sentences), taken.rest, taken.language)


def refused(reason: str) -> Rest:
    return Rest(tr(UNREAD).format(reason=reason))


def _left_out(pieces: tuple[Leftover, ...]) -> str:
    long = sum(piece.is_paragraph for piece in pieces)
    short = len(pieces) - long
    told = (
        tr("%n paragraph", "%n paragraphs", long) if long else "",
        tr("%n shorter piece", "%n shorter pieces", short) if short else "",
    )
    parts = ", ".join(filter(None, told))
    return tr("Left out: {parts}.").format(parts=parts) if parts else tr(NOTHING)


def in_lines(pieces: Iterable[Leftover]) -> str:
    """Set out pieces in their order: paragraphs apart, menus and labels beside each other."""
    return "\n\n".join(_lines(pieces))


def _lines(pieces: Iterable[Leftover]) -> Iterator[str]:
    for are_paragraphs, group in groupby(pieces, attrgetter("is_paragraph")):
        texts = [displayed(piece.text) for piece in group]
        yield from texts if are_paragraphs else ["\n".join(_joined(texts))]


def _joined(texts: Iterable[str]) -> Iterator[str]:
    line = ""
    for text in texts:
        if line and len(line) + len(text) > LINE:
            yield line
            line = ""
        line = f"{line}{BETWEEN}{text}" if line else text
    yield line
