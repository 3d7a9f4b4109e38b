"""Work on the whole library that takes a while, done beside the window."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from analyzers.wording import Amiss

if TYPE_CHECKING:
    from collections.abc import Callable


class Errand(QObject):
    """Does one thing at a time in a thread. The program ends after it: nothing is half done."""

    ended = Signal(object)  # what it returned, or an Amiss; None after a bug
    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_running = False
        self._ended.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], object]) -> None:
        self.is_running = True
        threading.Thread(target=self._work, args=(work,)).start()

    def _work(self, work: Callable[[], object]) -> None:
        ended: object = None
        try:
            ended = work()
        except Amiss as fault:
            ended = fault
        finally:
            with suppress(RuntimeError):  # the window is gone
                self._ended.emit(ended)

    def _take(self, ended: object) -> None:
        self.is_running = False
        self.ended.emit(ended)
