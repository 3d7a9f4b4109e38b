"""The articles that were opened before, in the menu and in the panel on the left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desktop.acts import Act
from desktop.naming import entries
from desktop.shelf import LATEST
from desktop.translation import later, tr
from desktop.widgets.commands import RECENT
from desktop.widgets.telling import told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.shelf import Opened
    from desktop.store import Library
    from desktop.widgets.contents import Contents
    from desktop.widgets.undoing import Undoing
    from desktop.widgets.window import Window

ALL = -1  # articles, as SQLite counts them
CLEARED = later("The list of articles is cleared; they stay in the library.")
NAMED = 80  # characters of a title in a menu


class Recalling(QObject):
    """Lists what the library remembers, and forgets it when the reader asks."""

    def __init__(
        self, window: Window, library: Library, contents: Contents, undoing: Undoing
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._contents = contents
        self._undoing = undoing

    def list(self) -> None:
        """List the articles, the one opened last first."""
        with told(self._window):
            articles = self._library.recent(LATEST)
            self._fill_menu(articles)
            self._window.empty.show_recent(entries(articles))
            self._contents.list(self._library)

    def _fill_menu(self, articles: Sequence[Opened]) -> None:
        menu = self._window.menus.submenu(RECENT)
        menu.clear()
        for digest, name in entries(articles):
            action = menu.addAction(_shortened(name).replace("&", "&&"))
            action.setData(digest)
            action.triggered.connect(self._choose)
        menu.setEnabled(not menu.isEmpty())
        menu.addSeparator()
        menu.addAction(tr("&Clear the List")).triggered.connect(self._clear)

    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._window.recent_chosen.emit(action.data())

    def _clear(self) -> None:
        with told(self._window):
            articles = self._library.recent(ALL)
            self._forget()
            self._undoing.offer(Act(tr(CLEARED), partial(self._recall, articles), self._forget))

    def _forget(self) -> None:
        self._library.clear_recent()
        self.list()

    def _recall(self, articles: Sequence[Opened]) -> None:
        self._library.recall(articles)
        self.list()


def _shortened(name: str) -> str:
    """Take words out of the middle of a long name: its end may tell two of them apart."""
    half = NAMED // 2
    return name if len(name) <= NAMED else f"{name[:half].rstrip()} … {name[-half:].lstrip()}"
