"""What the caret comes into as a key moves it, said to a screen reader: marks, and notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.quoting import shortened
from desktop.translation import tr
from desktop.widgets.marking import heard, named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.notes import PlacedNote
    from desktop.reach import Reach
    from desktop.widgets.noting import Noting
    from desktop.widgets.window import Window

SAID = 120  # characters of a note: its beginning tells which one it is


class Entering:
    """Says which marks and notes lie where the reader has come to by key."""

    def __init__(self, window: Window, noting: Noting) -> None:
        self._window = window
        self._noting = noting
        window.view.caret_moved.connect(self._tell)

    def _tell(self, before: Reach, now: Reach) -> None:
        said = tuple(self._parts(now.beyond(before)))
        if said:
            self._window.announce(" · ".join(said))

    def _parts(self, reach: Reach) -> Iterator[str]:
        yield from map(heard if len(reach.findings) == 1 else named, reach.findings)
        yield from (about(one) for one in self._noting.notes if one.note.id in reach.notes)


def about(placed: PlacedNote) -> str:
    """Say which words a note is about, and how it begins."""
    body = shortened(placed.note.body, SAID)
    return tr("Note to “{quote}”: {note}").format(quote=placed.note.anchor.quote, note=body)
