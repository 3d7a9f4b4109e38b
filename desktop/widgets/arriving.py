"""Files that a later start hands over, heard by the window that is open."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal

from desktop.instance import LEAVE, TAKEN, Request

if TYPE_CHECKING:
    from desktop.instance import Instance, Line
    from desktop.widgets.window import Window

CHUNK = 1 << 16  # bytes
LONGEST = 1 << 20  # bytes that one call may say
READABLE = QSocketNotifier.Type.Read


class Call(QObject):
    """One later start: heard to its end, answered, and let go."""

    asked = Signal(object)  # Request

    def __init__(self, line: Line, parent: QObject) -> None:
        super().__init__(parent)
        self._line = line
        self._heard = b""
        line.settimeout(0)
        self._notifier = QSocketNotifier(line.fileno(), READABLE, self)
        self._notifier.activated.connect(self._hear)

    def _hear(self) -> None:
        try:
            chunk = self._line.recv(CHUNK)
        except BlockingIOError:
            return
        except OSError:
            self._hang_up()
            return
        self._heard += chunk
        if not chunk or len(self._heard) > LONGEST:
            self._answer()

    def _answer(self) -> None:
        request = Request.from_bytes(self._heard)
        if request:
            self.asked.emit(request)
            with suppress(OSError):  # it may not have waited
                self._line.send(TAKEN)
        self._hang_up()

    def _hang_up(self) -> None:
        self._notifier.setEnabled(False)
        self._line.close()
        self.deleteLater()


class Arriving(QObject):
    """Listens for later starts; the window comes to the front for them."""

    arrived = Signal(object)  # tuple[Path, ...]

    def __init__(self, window: Window, instance: Instance) -> None:
        super().__init__(window)
        self._window = window
        self._instance = instance
        self._notifier = QSocketNotifier(instance.ear.fileno(), READABLE, self)
        self._notifier.activated.connect(self._accept)

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._instance.close()

    def _accept(self) -> None:
        try:
            line, _ = self._instance.ear.accept()
        except OSError:  # it is gone already
            return
        Call(line, self).asked.connect(self._take)

    def _take(self, request: Request) -> None:
        if request.token:
            os.environ[LEAVE] = request.token  # where Qt looks for it
        come_to_front(self._window)
        if request.files:
            self.arrived.emit(request.files)


def listen(window: Window, instance: Instance) -> Arriving | None:
    """Begin to hear later starts; where there is no place for that, they open their own window."""
    try:
        instance.ear  # noqa: B018 - it is opened by asking for it
    except OSError:
        instance.close()
        return None
    return Arriving(window, instance)


def come_to_front(window: Window) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
