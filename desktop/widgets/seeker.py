"""Looking for words in the library while the reader types, so that no key waits for an answer."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.search import Stale
from desktop.store import LibraryFault
from desktop.translation import said

if TYPE_CHECKING:
    from desktop.search import Found, HitKind
    from desktop.store import Library

PAUSE = 120  # ms without a key before what was typed is looked for
MOST = 60  # hits of each kind; who needs more types another word


class Seeker(QObject):
    """Asks the library in a thread of its own, with a connection of its own.

    Only the last question is answered: one that was left behind ends by itself.
    """

    found = Signal(str, object)  # query, Found
    failed = Signal(str)  # sentence
    _answered = Signal(int, object)  # number of the question, Found or LibraryFault

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._number = 0
        self._query = ""
        self._kinds: tuple[HitKind, ...] = ()
        self._thread: threading.Thread | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def seek(self, query: str, kinds: tuple[HitKind, ...]) -> None:
        """Look for a query once the reader rests."""
        self._number += 1
        self._query, self._kinds = query, kinds
        self._pause.start()

    def drop(self) -> None:
        """Answer nothing any more."""
        self._number += 1
        self._pause.stop()

    def close(self) -> None:
        """Wait for the question that is being answered to end, which it does at once."""
        self.drop()
        if self._thread:
            self._thread.join()

    def _ask(self) -> None:
        if self._thread and self._thread.is_alive():  # it ends in a moment
            self._pause.start()
            return
        question = (self._number, self._query, self._kinds)
        self._thread = threading.Thread(target=self._answer, args=question, daemon=True)
        self._thread.start()

    def _answer(self, number: int, query: str, kinds: tuple[HitKind, ...]) -> None:
        def is_stale() -> bool:
            return number != self._number

        try:
            with self._library.again(is_stale) as library:
                answer: Found | LibraryFault = library.search(query, kinds, MOST)
        except LibraryFault as fault:
            answer = fault
        except Stale:
            return
        self._answered.emit(number, answer)

    def _take(self, number: int, answer: Found | LibraryFault) -> None:
        if number != self._number:
            return
        if isinstance(answer, LibraryFault):
            self.failed.emit(said(answer))
        else:
            self.found.emit(self._query, answer)
