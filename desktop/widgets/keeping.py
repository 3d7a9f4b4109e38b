"""What the next start begins with: the open articles, and the place in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.session import Session
from desktop.widgets.telling import told

if TYPE_CHECKING:
    from desktop.store import Library
    from desktop.widgets.tabbing import Tabbing
    from desktop.widgets.window import Window

SETTLED = 1_500  # ms without scrolling before the place in the article is kept


class Keeping(QObject):
    """Writes into the library as things change, so that a crash costs nothing."""

    def __init__(
        self, window: Window, library: Library, tabbing: Tabbing, *, has_session: bool
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._tabbing = tabbing
        self._has_session = has_session  # a window besides the first keeps out of it
        self._settled = QTimer(self, singleShot=True, interval=SETTLED)
        self._settled.timeout.connect(self.keep_place)
        window.view.moved.connect(self._settled.start)
        tabbing.changed.connect(self._keep_session)

    def keep_place(self) -> None:
        """Keep where in the article the reader is."""
        self._settled.stop()
        tab, at = self._tabbing.shown, self._window.view.top_offset()
        if tab and tab.at != at:
            with told(self._window):
                self._library.set_position(tab.digest, at)
                self._tabbing.keep(tab.digest, at=at)

    def _keep_session(self) -> None:
        if self._has_session:
            with told(self._window):
                Session.now(self._tabbing.tabs).save(self._library)
