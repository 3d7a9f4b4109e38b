"""Help > About: what the program is, where its data lie, and under which terms it is free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.translation import later, tr

if TYPE_CHECKING:
    from desktop.store import Library
    from desktop.widgets.window import Window

ABOUT = (
    later(
        "Sidelight reads articles from files and marks loaded language, unattributed claims and "
        "quote sources. It marks wording. It does not say what is true, and it judges no outlet "
        "and no person."
    ),
    later("It opens no network connection. Your articles and notes are in\n{library}"),
    later(
        "Free software under the GNU AGPL, version 3 or later. The typefaces are Source Serif 4 "
        "and Source Sans 3 by Adobe, renamed, under the SIL Open Font License."
    ),
)


class About:
    """Tells about the program when the reader asks."""

    def __init__(self, window: Window, library: Library) -> None:
        self._window = window
        self._library = library
        window.commands["about"].triggered.connect(self._tell)

    def _tell(self) -> None:
        text = "\n\n".join(map(tr, ABOUT)).format(library=self._library.path)
        self._window.tell_about(text)
