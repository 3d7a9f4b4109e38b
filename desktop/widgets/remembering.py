"""Keeping articles in the library before they are shown, without holding the window."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.library_faults import InUse, LibraryFault
from desktop.translation import said
from desktop.widgets.in_turn import InTurn
from desktop.widgets.message_bar import Notice
from desktop.widgets.telling import told

if TYPE_CHECKING:
    from analyzers.values import Article
    from desktop.store import Library
    from desktop.widgets.window import Window

AGAIN = 1_500  # ms until the next try to note that an article was opened


class Remembering(QObject):
    """Writes one article after the other, in a thread of its own and with a connection of its own.

    The words of a long text take SQLite a tenth of a second to index, in the transaction that
    writes the text. An article goes on to the window once that is on the disk, or was refused.
    """

    kept = Signal(object, object, bool)  # Article, Path | None, whether it is shown
    _written = Signal(object)  # LibraryFault | None

    def __init__(self, window: Window, library: Library) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._waiting: list[tuple[Article, Path | None, bool]] = []  # the first is being written
        self._thread: threading.Thread | None = None
        self._reopened: list[str] = []  # digests, still to be noted
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self._note_reopened)
        self._in_turn = InTurn(window, library, self._again)
        self._written.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    def keep(self, article: Article, path: Path | None, shown: bool) -> None:  # noqa: FBT001
        self._waiting.append((article, path, shown))
        if len(self._waiting) == 1:
            self._begin()

    def reopen(self, digest: str) -> None:
        """Show an article that the library has, and note that it was opened now."""
        article, opened = None, None
        with told(self._window):
            article, opened = self._library.article(digest), self._library.opened(digest)
        if article and opened:
            self._reopened.append(digest)
            self._note_reopened()
            path = Path(opened.path) if opened.path else None
            self.kept.emit(article, path, True)  # noqa: FBT003 - Qt's signal

    def note(self) -> None:
        """Note which articles were opened again, as far as the library can be written now."""
        with told(self._window), suppress(InUse):
            self._write_reopened()

    def close(self) -> None:
        """Wait for the article that is being written; those behind it were not seen yet."""
        self._waiting.clear()
        if self._thread:
            self._thread.join()

    def _note_reopened(self) -> None:
        self._in_turn.write(self._write_reopened)

    def _write_reopened(self) -> None:
        while self._reopened:
            self._library.reopen_article(self._reopened[0])
            del self._reopened[0]

    def _begin(self) -> None:
        article, path, _ = self._waiting[0]
        self._thread = threading.Thread(target=self._write, args=(article, path))
        self._thread.start()

    def _write(self, article: Article, path: Path | None) -> None:
        fault: LibraryFault | None = None
        try:
            with self._library.again() as library:
                library.remember_article(article, path)
        except LibraryFault as error:
            fault = error
        finally:  # after a bug too, or no article would be opened any more
            self._written.emit(fault)

    def _go_on(self, fault: LibraryFault | None) -> None:
        if not self._waiting:  # the window is closed
            return
        article, path, shown = self._waiting.pop(0)
        if fault:
            self._window.message.tell(Notice(said(fault)))
        self.kept.emit(article, path, shown)
        for sentence in article.notices:  # now that it is open: others are forgotten
            self._window.message.tell(Notice(said(sentence), article=article.digest))
        if self._waiting:
            self._begin()
