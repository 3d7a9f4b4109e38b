"""Help > About: what the program is, where its data lie, and under which terms it is free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.widgets.asking import tell

if TYPE_CHECKING:
    from desktop.store import Library
    from desktop.widgets.window import Window

TITLE = "About Sidelight"
ABOUT = """Sidelight reads articles from files and marks loaded language, unattributed claims and \
quote sources. It marks wording. It does not say what is true, and it judges no outlet and no \
person.

It opens no network connection. Your articles and notes are in
{library}

Free software under the GNU AGPL, version 3 or later. The typefaces are Source Serif 4 and \
Source Sans 3 by Adobe, renamed, under the SIL Open Font License."""


class About:
    """Tells about the program when the reader asks."""

    def __init__(self, window: Window, library: Library) -> None:
        self._window = window
        self._library = library
        window.commands["about"].triggered.connect(self._tell)

    def _tell(self) -> None:
        tell(self._window, TITLE, ABOUT.format(library=self._library.path))
