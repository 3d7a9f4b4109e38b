"""What is known of the shown article, and what was left out of it, when the reader asks.

What was left out is kept nowhere: the file is read once more for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.translation import later, tr
from desktop.widgets.message_bar import Notice
from desktop.widgets.ruling import show_folder
from desktop.widgets.telling import told

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.importing import Taken
    from desktop.rest import Rest
    from desktop.store import Library
    from desktop.tabs import Tab
    from desktop.widgets.properties_dialog import PropertiesDialog
    from desktop.widgets.rest_dialog import RestDialog
    from desktop.widgets.tabbing import Tabbing
    from desktop.widgets.window import Window
    from desktop.workers.importing import ImporterClient

IS_CUT = later("This text may lack paragraphs that stand on its page.")
SHOW_REST = later("Show What Was Left Out")


class Describing(QObject):
    """Opens the two dialogs, which are made when they are first wanted, and has files read."""

    def __init__(
        self, window: Window, library: Library, tabbing: Tabbing, importer: ImporterClient
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._tabbing = tabbing
        self._importer = importer
        self._cut: set[str] = set()  # digests of articles of which this is still to be said
        self.properties: PropertiesDialog | None = None
        self.rest: RestDialog | None = None
        importer.is_cut.connect(self._cut.add)
        importer.taken.connect(self._take)
        importer.not_taken.connect(self._refuse)
        window.commands["properties"].triggered.connect(self._show_properties)

    def open(self, tab: Tab) -> None:
        """Say of an article that comes onto the page that it may be cut."""
        if tab.path and tab.digest in self._cut:
            self._cut.remove(tab.digest)
            notice = Notice(tr(IS_CUT), tr(SHOW_REST), self._show_rest_here, article=tab.digest)
            self._window.message.tell(notice)

    def _show_properties(self) -> None:
        tab = self._tabbing.shown
        if tab is None:
            return
        if self.properties is None:
            from desktop.widgets.properties_dialog import PropertiesDialog

            self.properties = PropertiesDialog(self._window)
            self.properties.rest_wanted.connect(self._go_on_to_rest)
            self.properties.folder_wanted.connect(self._show_folder)
        times = None
        with told(self._window):
            times = self._library.times(tab.digest)
        self.properties.show_tab(tab, times)
        self.properties.open()
        if tab.path:
            self._importer.take(tab.path)

    def _show_rest_here(self) -> None:
        """Show what was left out of the article on the page."""
        tab = self._tabbing.shown
        if tab:
            self._show_rest(tab)

    def _go_on_to_rest(self) -> None:
        """Leave the properties for what was left out, which is known there already."""
        if self.properties:
            self.properties.close()
            self._show_rest(self.properties.tab, self.properties.rest)

    def _show_rest(self, tab: Tab, known: Rest | None = None) -> None:
        if tab.path is None:
            return
        if self.rest is None:
            from desktop.widgets.rest_dialog import RestDialog

            self.rest = RestDialog(self._window)
        self.rest.show_tab(tab)
        self.rest.show()
        self.rest.activateWindow()
        if known:
            self.rest.tell(known)
        else:
            self._importer.take(tab.path)

    def _show_folder(self) -> None:
        if self.properties and self.properties.tab.path:
            show_folder(self.properties.tab.path.parent)

    # What the importer says

    def _take(self, path: Path, taken: Taken) -> None:
        from desktop.rest import rest_of

        for dialog in self._asking(path):
            if dialog.tab.article:
                dialog.tell(rest_of(taken, dialog.tab.article))

    def _refuse(self, path: Path, reason: str) -> None:
        from desktop.rest import refused

        for dialog in self._asking(path):
            dialog.tell(refused(reason))

    def _asking(self, path: Path) -> list[PropertiesDialog | RestDialog]:
        dialogs = (self.properties, self.rest)
        return [one for one in dialogs if one and one.isVisible() and one.tab.path == path]
