"""What the next start begins with: the open articles, and the place in each."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.library_faults import InUse
from desktop.session import Session
from desktop.widgets.in_turn import InTurn
from desktop.widgets.telling import told

if TYPE_CHECKING:
    from desktop.store import Library
    from desktop.widgets.tabbing import Tabbing
    from desktop.widgets.window import Window

SETTLED = 1_500  # ms without scrolling before the place in the article is kept


class Keeping(QObject):
    """Writes into the library as things change, so that a crash costs nothing.

    None of it is worth holding the window for: while somebody else is writing it waits its turn.
    """

    def __init__(
        self, window: Window, library: Library, tabbing: Tabbing, *, has_session: bool
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._tabbing = tabbing
        self._has_session = has_session  # a window besides the first keeps out of it
        self._places: dict[str, int] = {}  # that are still to be written, by the article's digest
        self._settled = QTimer(self, singleShot=True, interval=SETTLED)
        self._settled.timeout.connect(self.keep_place)
        self._again = QTimer(self, singleShot=True, interval=SETTLED)
        self._again.timeout.connect(self._keep_session)
        self._place_in_turn = InTurn(window, library, self._settled)
        self._session_in_turn = InTurn(window, library, self._again)
        window.view.moved.connect(self._settled.start)
        tabbing.changed.connect(self._keep_session)

    def keep(self) -> None:
        """Keep everything, as far as the library can be written now."""
        self._note_place()
        with told(self._window), suppress(InUse):
            self._write_places()
        if self._again.isActive():
            with told(self._window), suppress(InUse):
                self._write_session()
                self._again.stop()

    def keep_place(self) -> None:
        """Keep where in the article the reader is."""
        self._note_place()
        self._place_in_turn.write(self._write_places)

    def _note_place(self) -> None:
        self._settled.stop()
        tab, at = self._tabbing.shown, self._window.view.top_offset()
        if tab and tab.at != at:
            self._places[tab.digest] = at
            self._tabbing.keep(tab.digest, at=at)

    def _keep_session(self) -> None:
        if self._has_session:
            self._session_in_turn.write(self._write_session)

    def _write_places(self) -> None:
        for digest in tuple(self._places):
            self._library.set_position(digest, self._places[digest])
            del self._places[digest]

    def _write_session(self) -> None:
        Session.now(self._tabbing.tabs).save(self._library)
