"""Ctrl+C in the terminal closes the window as its own button does: nothing is lost."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from desktop.widgets.window import Window

MOST = 64  # signals that are taken at once


class Interrupting(QObject):
    """Hears an interrupt while Qt waits for events, which would not let Python hear it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.has_closed = False
        self._pipe, told = os.pipe()
        for end in (self._pipe, told):
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._pipe, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take)
        signal.signal(signal.SIGINT, _leave_to_the_pipe)
        signal.set_wakeup_fd(told)

    def _take(self) -> None:
        if signal.SIGINT in os.read(self._pipe, MOST):  # every signal that Python hears comes here
            self.has_closed = self._window.close()


def _leave_to_the_pipe(*_: object) -> None:
    """Do nothing: without a handler of Python's nothing would be written to the pipe."""
