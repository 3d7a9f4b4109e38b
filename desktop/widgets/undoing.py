"""What the reader can undo: from the message bar for ten seconds, with Ctrl+Z for longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.store import LibraryFault
from desktop.translation import later, said, tr
from desktop.widgets.message_bar import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.widgets.window import Window

UNDO = later("Undo")
OFFERED = 10_000  # ms


class Undoing(QObject):
    """Keeps what undoes the last things done to the shown article, the newest last."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._message = window.message
        self._command = window.commands["undo"]
        self._acts: list[Callable[[], object]] = []
        self._offered = QTimer(self, singleShot=True, interval=OFFERED)
        self._offered.timeout.connect(self._withdraw)
        self._command.triggered.connect(self.undo)
        self._command.setEnabled(False)

    def offer(self, sentence: str, act: Callable[[], object]) -> None:
        """Say what was done; ``act`` undoes it and may raise `LibraryFault`."""
        self._acts.append(act)
        self._command.setEnabled(True)
        self._message.withdraw(tr(UNDO))
        self._message.tell(Notice(sentence, tr(UNDO), self.undo), at_once=True)
        self._offered.start()

    def keep(self, act: Callable[[], object]) -> None:
        """Let Ctrl+Z undo what was done too, where a message that stays offers that."""
        self._acts.append(act)
        self._command.setEnabled(True)

    def undo(self) -> None:
        self._message.withdraw(tr(UNDO))
        if not self._acts:
            return
        try:
            self._acts[-1]()
        except LibraryFault as fault:  # it can be tried again
            self._message.tell(Notice(said(fault)))
            return
        self._acts.pop()
        self._command.setEnabled(bool(self._acts))

    @property
    def acts(self) -> tuple[Callable[[], object], ...]:
        return tuple(self._acts)

    def open(self, acts: Iterable[Callable[[], object]] = ()) -> None:
        """Begin with what was done to another article, which is shown now."""
        self._acts = list(acts)
        self._command.setEnabled(bool(self._acts))
        self._message.withdraw(tr(UNDO))

    def _withdraw(self) -> None:
        focus = QApplication.focusWidget()
        if focus and self._message.isAncestorOf(focus):
            self._offered.start()  # never take a button away from under a finger
        else:
            self._message.withdraw(tr(UNDO))
