"""Edit > Copy and Select All: they act on whatever has the focus, as their keys do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)

from desktop.translation import later, tr
from desktop.widgets.numbers_table import NumbersTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.widgets.window import Window

HOLDERS = (QLineEdit, QLabel, QTextEdit, QPlainTextEdit, QAbstractItemView)  # of words to copy
NOTHING = later("Nothing is selected. Shift with an arrow key selects words.")


class Editing:
    """Pages, fields and tables copy by themselves; a list has the words of its row copied."""

    def __init__(self, window: Window) -> None:
        self._window = window
        window.commands["copy"].triggered.connect(self._copy)
        window.commands["select_all"].triggered.connect(self._select_all)
        window.commands["context_menu"].triggered.connect(window.view.open_menu)

    def _copy(self) -> None:
        widget = QApplication.focusWidget()
        if not isinstance(widget, HOLDERS):
            widget = self._window.view  # what is seen selected there, as beside a chart
        if isinstance(widget, NumbersTable):
            widget.copy()
        elif not (words := selected_words(widget)):
            self._window.announce(tr(NOTHING))
        elif isinstance(widget, QTextEdit | QPlainTextEdit):
            widget.copy()  # the page gives its own characters, not Qt's
        else:
            QApplication.clipboard().setText(words)

    def _select_all(self) -> None:
        widget = QApplication.focusWidget()
        if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractItemView):
            widget.selectAll()


def selected_words(widget: QWidget | None) -> str:
    if isinstance(widget, QLineEdit | QLabel):
        return widget.selectedText()
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return widget.textCursor().selectedText()
    if isinstance(widget, QAbstractItemView):
        return str(widget.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")
    return ""
