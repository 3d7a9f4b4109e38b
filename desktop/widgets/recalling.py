"""The articles that were opened before, in the menu and in the panel on the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.store import LibraryFault
from desktop.tabs import name_of
from desktop.widgets.message_bar import Notice

if TYPE_CHECKING:
    from desktop.store import Library
    from desktop.widgets.contents import Contents
    from desktop.widgets.window import Window

RECENT, LISTED = 12, 500  # articles in the menu and in the panel


class Recalling:
    """Lists what the library remembers, and forgets it when the reader asks."""

    def __init__(self, window: Window, library: Library, contents: Contents) -> None:
        self._window = window
        self._library = library
        self._contents = contents
        window.recent_cleared.connect(self._clear)

    def list(self) -> None:
        """List the articles, the one opened last first. May raise `LibraryFault`."""
        opened = self._library.recent(LISTED)
        named = [(one.digest, name_of(one.title, one.path)) for one in opened]
        self._window.show_recent(named[:RECENT])
        self._contents.show_articles(named)

    def _clear(self) -> None:
        try:
            self._library.clear_recent()
            self.list()
        except LibraryFault as fault:
            self._window.message.tell(Notice(str(fault)))
