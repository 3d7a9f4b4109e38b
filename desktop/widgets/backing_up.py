"""Copying the library from time to time, and erasing in its copies, without holding the window."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.library_faults import InUse, LibraryFault
from desktop.translation import later, said, tr
from desktop.widgets.message_bar import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.widgets.window import Window

FIRST = 20_000  # ms; by then the article is shown and, mostly, its marks are found
EVERY = 30 * 60_000  # ms
PATIENCE = 0.3  # seconds that a window which closes waits for a copy
STILL_HELD = later("The text of a forgotten article may still stand in {paths}.")
ON = later("Sidelight copies the library every half hour.")
OFF = later("Sidelight no longer copies the library by itself. The copies that it made stay.")


class BackingUp(QObject):
    """Copies the library soon after the start and every half hour, where there is something new.

    A copy that the end of the program cuts off has no name yet, and goes with the next one.
    """

    _copied = Signal(object)  # LibraryFault | None
    _erased = Signal(object)  # the copies that still hold a forgotten text

    def __init__(self, window: Window, library: Path, *, wanted: bool) -> None:
        """Make copies by itself once started, where that is ``wanted``."""
        super().__init__(window)
        self._window = window
        self._message = window.message
        self._library = library
        self._is_wanted = wanted
        window.commands["keep_copies"].setChecked(wanted)
        self._threads: list[threading.Thread] = []
        self._told = ""  # why there was no copy; once is enough
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.copy)
        self._copied.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
        self._erased.connect(self._tell_held, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        self._window.commands["keep_copies"].triggered.connect(self._switch)
        if self._is_wanted:
            self._timer.start(FIRST)

    def copy(self) -> None:
        """Copy the library now, and again in half an hour."""
        self._work(self._copy)

    def erase(self) -> None:
        """Erase in the copies what the library has just forgotten."""
        self._work(self._erase)

    def close(self) -> None:
        self._timer.stop()
        for thread in self._threads:
            thread.join(PATIENCE)

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._is_wanted = on
        self._window.announce(tr(ON if on else OFF))
        if on:
            self._timer.start(FIRST)
        else:
            self._timer.stop()

    def _work(self, work: Callable[[], None]) -> None:
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        self._threads.append(threading.Thread(target=work, daemon=True))
        self._threads[-1].start()

    def _copy(self) -> None:
        from desktop.backups import back_up_now, erase_forgotten

        fault: LibraryFault | None = None
        try:
            with suppress(LibraryFault):  # what is amiss is told with the copy
                erase_forgotten(self._library)  # where a start before could not end that
            back_up_now(self._library)
        except InUse:
            pass
        except LibraryFault as error:
            fault = error
        finally:  # after a bug too, or there would be no copy any more
            with suppress(RuntimeError):  # the window is gone
                self._copied.emit(fault)

    def _erase(self) -> None:
        from desktop.backups import erase_forgotten

        with suppress(LibraryFault):
            held = erase_forgotten(self._library)
            with suppress(RuntimeError):
                self._erased.emit(held)
        if self._is_wanted:
            self._copy()  # copies that could not be changed are gone

    def _go_on(self, fault: LibraryFault | None) -> None:
        if self._is_wanted:
            self._timer.start(EVERY)
        sentence = said(fault) if fault else ""
        if sentence and sentence != self._told:
            self._message.tell(Notice(sentence))
        elif self._told and not sentence:
            self._message.forget(self._told)
        self._told = sentence

    def _tell_held(self, held: tuple[Path, ...]) -> None:
        if held:
            paths = ", ".join(map(str, held))
            self._message.tell(Notice(tr(STILL_HELD).format(paths=paths)))
