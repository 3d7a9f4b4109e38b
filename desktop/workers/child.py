"""A child process of ours, and timers."""

from __future__ import annotations

import json
import sys
from collections import deque
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

GIVE_UP = 3  # starts in a row without an answer
FAREWELL = 500  # ms for a child to end by itself


class Child(QObject):
    """A child process of ours that speaks JSON lines and is started again when it ends."""

    said = Signal(dict)
    died = Signal()

    def __init__(self, module: str, *arguments: str, parent: QObject) -> None:
        super().__init__(parent)
        self._arguments = ["-P", "-m", module, *arguments]
        self._process: QProcess | None = None
        self._heard = bytearray()
        self._lines: deque[bytes] = deque()
        self._turn = timer(self, 0, self._say_next)

    def start(self) -> None:
        process = QProcess(self)
        # Ctrl+C in the terminal is for the window, which ends the child.
        process.setUnixProcessParameters(QProcess.UnixProcessFlag.CreateNewSession)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._tell_death)
        self._process, self._heard = process, bytearray()
        process.start(sys.executable, self._arguments)

    def send(self, message: dict[str, Any]) -> None:
        if self._process:
            self._process.write(json.dumps(message).encode("ascii") + b"\n")

    def stop(self) -> None:
        """Kill the child, whatever it does."""
        process = self._let_go()
        if process:
            process.kill()
            process.waitForFinished()
            process.deleteLater()

    def close(self) -> None:
        """End the child: by itself where it can, so that nothing of it is left behind."""
        process = self._let_go()
        if process:
            process.closeWriteChannel()
            if not process.waitForFinished(FAREWELL):
                process.kill()
                process.waitForFinished()

    @property
    def is_running(self) -> bool:
        return self._process is not None

    def process_id(self) -> int:
        return self._process.processId() if self._process else 0

    def _let_go(self) -> QProcess | None:
        process, self._process = self._process, None
        if process:
            process.readyReadStandardOutput.disconnect(self._read)
            process.finished.disconnect(self._tell_death)
        self._lines.clear()
        return process

    def _read(self) -> None:
        if self._process is None:
            return
        chunk = self._process.readAllStandardOutput().data()
        self._heard += chunk
        if b"\n" in chunk:  # else a long line is still on its way
            *lines, rest = self._heard.split(b"\n")
            self._heard = rest
            self._lines += map(bytes, lines)
            self._turn.start()

    def _say_next(self) -> None:
        """Say one line and let the window do what else there is before the next."""
        if self._lines:
            self._turn.start()
            self.said.emit(json.loads(self._lines.popleft()))

    def _tell_death(self) -> None:
        process, self._process = self._process, None  # nothing is sent to it any more
        if process:
            process.deleteLater()
        while self._lines:
            self._say_next()
        self.died.emit()


def milliseconds(seconds: float) -> int:
    return round(1_000 * seconds)


def timer(parent: QObject, interval: int, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval)
    timer.timeout.connect(slot)
    return timer
