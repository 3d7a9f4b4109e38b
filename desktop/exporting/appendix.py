"""What follows an article on paper: the cards of its marks and the reader's notes, line by line."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from desktop import nearest
from desktop.dates import long_date
from desktop.exporting.marked import NOTE_LETTER, mark_label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analyzers.values import Card, Finding
    from desktop.notes import PlacedNote

LOST = "lost its place: these words were not found in the text"
ABOUT = (
    "Marked by Sidelight. A mark is about wording: it does not say what is true, "
    "and it judges no outlet and no person."
)


class Line(Enum):
    """How a line is set."""

    SECTION = auto()
    HEAD = auto()
    PLAIN = auto()
    SMALL = auto()
    LAST = auto()


def rows(finding: Finding) -> tuple[tuple[str, str], ...]:
    """Return what a card says by name; of some there is nothing to say."""
    card = finding.card
    return (
        ("Plainer", ", ".join(card.plainer)),
        ("Fine when", card.fine_when),
        (nearest.label(finding), nearest.nearest_source(finding)),
        ("Verb", card.ladder),
    )


def appendix(
    findings: Sequence[Finding], notes: Sequence[PlacedNote]
) -> Iterator[tuple[Line, str]]:
    """Yield the lines; marks and notes are numbered from one, in their order."""
    if findings:
        yield Line.SECTION, "The marks, one by one"
    for number, finding in enumerate(findings, 1):
        yield Line.HEAD, f"{mark_label(finding, number)}  {finding.card.title}"
        yield from _card(finding, finding.card)
    if notes:
        yield Line.SECTION, "Notes"
    for number, placed in enumerate(notes, 1):
        yield Line.HEAD, f"{NOTE_LETTER}{number}  “{placed.note.anchor.quote}”"
        yield Line.PLAIN, placed.note.body
        lost = "" if placed.span else f" · {LOST}"
        yield Line.SMALL, long_date(placed.note.created) + lost
    yield Line.LAST, ABOUT


def _card(finding: Finding, card: Card) -> Iterator[tuple[Line, str]]:
    yield Line.SMALL, f"“{card.words}”  {card.voice}"
    if card.trail:
        yield Line.PLAIN, card.trail
    yield Line.PLAIN, card.why
    told = (("Ask yourself", card.question), *rows(finding))
    yield from ((Line.PLAIN, f"{name}: {text}") for name, text in told if text)
    yield Line.SMALL, f"{card.how_sure} · {card.source}"
