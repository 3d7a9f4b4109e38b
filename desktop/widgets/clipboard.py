"""Words that are copied, so that they outlive the window that they were copied from."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication


class Clipboard(QObject):
    """Gives Qt what is copied, and has the clipboard keep an object of its own.

    Ours would outlive Python and crash.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._copied = ""
        QGuiApplication.clipboard().changed.connect(self._hand_over)

    def data(self, words: str) -> QMimeData:
        self._copied = words
        data = QMimeData()
        if words:
            data.setText(words)
        return data

    def _hand_over(self, mode: QClipboard.Mode) -> None:
        clipboard, copied = QGuiApplication.clipboard(), self._copied
        self._copied = ""
        if copied and clipboard.text(mode=mode) == copied:
            clipboard.setText(copied, mode)
