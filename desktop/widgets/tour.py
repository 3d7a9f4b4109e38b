"""A few hints for a first reading: in the bar above the page, one after the other, and once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.translation import later, number, tr
from desktop.widgets.message_bar import Notice

if TYPE_CHECKING:
    from desktop.marks import Placed
    from desktop.preferences import Preferences
    from desktop.widgets.window import Window

HINTS = (
    later(
        "Rest on marked words to read why they are marked. F8 goes to the next mark, Enter opens "
        "its card, Esc closes it."
    ),
    later(
        "At first only the writer’s own words are marked. The panel beside the text switches kinds "
        "of marks, voices and how many; Ctrl+Shift+H hides all."
    ),
    later(
        "Select some words and press Ctrl+M to write a note; it is saved while you write. F1 tells "
        "what the marks mean."
    ),
)
HINT = later("Hint {place} of {all}: {hint}")
NEXT, DONE = later("Next hint"), later("Done")


class Tour:
    """Begins with the first marks that a reader sees; a key or the Help menu shows more.

    Esc in the article or in the bar ends it. Nothing lies over the text.
    """

    def __init__(self, window: Window, *, seen: bool) -> None:
        self._window = window
        self.seen = seen
        self._next = 0
        window.view.marks_shown.connect(self._begin)
        window.view.escaped.connect(self._end)
        window.commands["hints"].triggered.connect(self.show_next)

    def settled(self, kept: Preferences) -> Preferences:
        """Return the settings with what is set here."""
        return replace(kept, toured=self.seen)

    def show_next(self) -> None:
        """Show the next hint in place of the one before, and the first after the last."""
        self.seen = True
        self._withdraw()
        place = self._next
        self._next = (place + 1) % len(HINTS)
        hint, total = tr(HINTS[place]), number(len(HINTS))
        text = tr(HINT).format(place=number(place + 1), all=total, hint=hint)
        action, follow = (NEXT, self.show_next) if self._next else (DONE, self._end)
        self._window.message.tell(Notice(text, tr(action), follow))

    def _begin(self, marks: Placed) -> None:
        if marks.findings and not self.seen:
            self.show_next()

    def _end(self) -> None:
        self._next = 0
        self._withdraw()

    def _withdraw(self) -> None:
        for action in (NEXT, DONE):
            self._window.message.withdraw(tr(action))
