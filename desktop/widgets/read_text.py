"""A text that is read, selected and copied, with the mouse or by a caret, and never written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl


class ReadText(QTextEdit):
    """Plain words in a dialog. Unlike QPlainTextEdit it sets Hebrew and Arabic to the right."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("read")
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Load nothing: Qt would read local files named in a text."""
