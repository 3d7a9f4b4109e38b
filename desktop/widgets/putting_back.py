"""A library that could not be opened at the start: why, and a copy in its place."""

from __future__ import annotations

import threading
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.library_faults import LibraryFault
from desktop.translation import later, said, say_day, tr
from desktop.widgets.message_bar import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.last_time import LastTime
    from desktop.restoring import Restored
    from desktop.widgets.window import Window

NO_LIBRARY = later(
    "Until then notes cannot be kept: what you write now is lost when the window closes."
)
NOT_LASTING = later("Kept until the window closes")
OFFER = later(
    "The library {path} is damaged. It was left as it is. A good copy of {day} can take its place; "
    "the damaged library is kept beside it."
)
PUT_BACK = later("Put Back the Copy of {day}")
DONE = later(
    "The library is again as it was on {day}. The damaged one is now {aside}. "
    "To use the library, close Sidelight and open it again."
)
CHOSEN = later(
    "The library now holds what {copy} held. What was there before is now {aside}. "
    "To use the library, close Sidelight and open it again."
)
CLOSE = later("Close Sidelight")


class PuttingBack(QObject):
    """Looks for a copy, offers it, and puts it back, each in a thread of its own."""

    _found = Signal(object)  # Path
    _ended = Signal(object)  # Restored | LibraryFault

    def __init__(self, window: Window, last: LastTime) -> None:
        super().__init__(window)
        self._window = window
        self._library = last.library
        self._is_first = last.has_session
        self._copy: Path | None = None
        self._told = ""
        self._found.connect(self._offer, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._tell_end, Qt.ConnectionType.QueuedConnection)
        if last.fault:
            self._tell(last.fault)

    def _tell(self, fault: LibraryFault) -> None:
        self._told = f"{said(fault)} {tr(NO_LIBRARY)}"
        self._window.notes.saved = tr(NOT_LASTING)
        self._window.message.tell(Notice(self._told))
        _in_thread(partial(self._look, fault))

    def _look(self, fault: LibraryFault) -> None:
        from desktop.restoring import DAMAGES, newest_good

        copy = newest_good(self._library) if fault.wording.template in DAMAGES else None
        if copy:
            with suppress(RuntimeError):  # the window is gone
                self._found.emit(copy)

    def _offer(self, copy: Path) -> None:
        self._copy = copy
        sentence = tr(OFFER).format(path=self._library, day=_day_of(copy))
        self._window.message.forget(self._told)
        self._told = f"{sentence} {tr(NO_LIBRARY)}"
        self._tell_with_button(self._told)

    def _tell_with_button(self, sentence: str) -> None:
        day = _day_of(self._copy) if self._copy else ""
        button = tr(PUT_BACK).format(day=day) if day else ""
        notice = Notice(sentence, button, self._put_back)
        self._window.message.tell(notice, at_once=True)

    def put_back(self, copy: Path) -> None:
        """Put a copy in the place of the library, which could not be opened."""
        self._copy = copy
        self._put_back()

    def _put_back(self) -> None:
        _in_thread(self._restore)

    def _restore(self) -> None:
        from desktop.restoring import restore

        ended: Restored | LibraryFault
        try:
            ended = restore(self._library, self._copy, is_window=self._is_first)
        except LibraryFault as fault:
            ended = fault
        with suppress(RuntimeError):
            self._ended.emit(ended)

    def _tell_end(self, ended: Restored | LibraryFault) -> None:
        if isinstance(ended, LibraryFault):
            self._tell_with_button(said(ended))
            return
        day = _day_of(ended.copy)
        sentence = tr(DONE if day else CHOSEN)
        sentence = sentence.format(day=day, copy=ended.copy, aside=ended.aside)
        notice = Notice(sentence, tr(CLOSE), self._close)
        self._window.message.tell(notice, at_once=True)

    def _close(self) -> None:
        self._window.close()


def _in_thread(work: Callable[[], None]) -> None:
    threading.Thread(target=work).start()  # the program ends after it: no library is half put back


def _day_of(copy: Path) -> str:
    from desktop.backups import moment_of

    moment = moment_of(copy)
    return say_day(moment.astimezone().date()) if moment else ""
