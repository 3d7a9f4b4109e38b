"""Writing what nobody waits for: while somebody else is writing, the window goes on."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from desktop import library_file
from desktop.library_faults import InUse
from desktop.widgets.telling import told

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QTimer

    from desktop.store import Library
    from desktop.widgets.window import Window


class InTurn:
    """Writes at once, or starts ``again`` where that would take waiting.

    The reader is told once when the library has been held for as long as other writes wait.
    """

    def __init__(self, window: Window, library: Library, again: QTimer) -> None:
        self._window = window
        self._library = library
        self._again = again
        self._late: float | None = None  # when to tell that it is held, since it is

    def write(self, write: Callable[[], None]) -> None:
        with told(self._window):
            try:
                with self._library.without_waiting():
                    write()
                self._late = None
            except InUse:
                self._again.start()
                if self._is_late():
                    raise

    def _is_late(self) -> bool:
        now = time.monotonic()
        if self._late is None:
            self._late = now + library_file.WAIT
        if now < self._late:
            return False
        self._late = math.inf
        return True
