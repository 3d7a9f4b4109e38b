"""The table at the end of an annotated copy: who speaks, and in how many words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop import speakers
from desktop.exporting.marked import escape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analyzers.balance import Balance, Speaker

HEADS = ("Source", "Statements", "Words quoted", "Words paraphrased", "Share", "First in", "Verbs")


def sources_table(balance: Balance) -> Iterator[str]:
    """Yield the lines of the table; an article in which nobody speaks has none."""
    if not balance.speakers:
        return
    yield '<section aria-labelledby="sources">'
    yield '<h2 id="sources">Who speaks</h2>'
    yield '<table class="sources">'
    yield f"<caption>{escape(speakers.summary(balance))}</caption>"
    yield "<thead><tr>"
    yield from (f'<th scope="col">{head}</th>' for head in HEADS)
    yield "</tr></thead>"
    yield "<tbody>"
    for speaker, share in zip(balance.speakers, speakers.shares(balance), strict=True):
        yield from _row(speaker, share)
    yield "</tbody>"
    yield "</table>"
    yield "</section>"


def _row(speaker: Speaker, share: str) -> Iterator[str]:
    about = escape(speakers.about(speaker))
    name = f'<span dir="auto">{escape(speaker.name)}</span>'
    cells = (
        str(len(speaker.attributions)),
        str(speaker.quoted),
        str(speaker.paraphrased),
        share,
        speakers.place(speaker),
        escape(", ".join(speakers.verbs(speaker))),
    )
    yield f'<tr class="{speaker.kind}">'
    yield f'<th scope="row">{name}{f" <small>{about}</small>" if about else ""}</th>'
    yield from (f"<td>{cell}</td>" for cell in cells)
    yield "</tr>"
