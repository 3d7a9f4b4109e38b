"""What the reader can undo: from the message bar for ten seconds, with Ctrl+Z for longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from desktop.acts import Act, Acts
from desktop.store import LibraryFault
from desktop.translation import later, said, tr
from desktop.widgets.message_bar import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.widgets.window import Window

UNDO = later("Undo")
OFFERED = 10_000  # ms


class Undoing(QObject):
    """Undoes the last things done to the shown article, and does them again."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._message = window.message
        self._commands = window.commands
        self.acts = Acts()
        self._offered = QTimer(self, singleShot=True, interval=OFFERED)
        self._offered.timeout.connect(self._withdraw)
        self._commands["undo"].triggered.connect(self._undo_where_one_is)
        self._commands["redo"].triggered.connect(self._redo_where_one_is)
        self.open()

    def offer(self, act: Act) -> None:
        """Say what was done, with a button that undoes it."""
        self._take(self.acts.with_one(act))
        self._tell(act)

    def undo(self) -> None:
        self._message.withdraw(tr(UNDO))
        if self.acts.done and self._could(self.acts.done[-1].undo):
            self._take(self.acts.after_undo())

    def redo(self) -> None:
        if self.acts.undone and self._could(self.acts.undone[-1].redo):
            self._take(self.acts.after_redo())
            self._tell(self.acts.done[-1])

    def open(self, acts: Acts = Acts()) -> None:  # noqa: B008 - it never changes
        """Begin with what was done to another article, which is shown now."""
        self._take(acts)
        self._message.withdraw(tr(UNDO))

    def _undo_where_one_is(self) -> None:
        """Undo what was typed, where the focus is in it, as Ctrl+Z does there by itself."""
        field = field_with_focus()
        if field and is_undo_available(field):
            field.undo()
        else:
            self.undo()

    def _redo_where_one_is(self) -> None:
        """Redo what was typed, where the focus is in it: fields do not know Ctrl+Y everywhere."""
        field = field_with_focus()
        if field and is_redo_available(field):
            field.redo()
        else:
            self.redo()

    def _could(self, do: Callable[[], object]) -> bool:
        try:
            return do() is not False
        except LibraryFault as fault:  # it can be tried again
            self._message.tell(Notice(said(fault)))
            return False

    def _take(self, acts: Acts) -> None:
        self.acts = acts
        self._commands["undo"].setEnabled(bool(acts.done))
        self._commands["redo"].setEnabled(bool(acts.undone))

    def _tell(self, act: Act) -> None:
        self._message.withdraw(tr(UNDO))
        self._message.tell(Notice(act.sentence, tr(UNDO), self.undo), at_once=True)
        self._offered.start()

    def _withdraw(self) -> None:
        focus = QApplication.focusWidget()
        if focus and self._message.isAncestorOf(focus):
            self._offered.start()  # never take a button away from under a finger
        else:
            self._message.withdraw(tr(UNDO))


def field_with_focus() -> QLineEdit | QPlainTextEdit | None:
    widget = QApplication.focusWidget()
    return widget if isinstance(widget, QLineEdit | QPlainTextEdit) else None


def is_undo_available(field: QLineEdit | QPlainTextEdit) -> bool:
    return (field if isinstance(field, QLineEdit) else field.document()).isUndoAvailable()


def is_redo_available(field: QLineEdit | QPlainTextEdit) -> bool:
    return (field if isinstance(field, QLineEdit) else field.document()).isRedoAvailable()
