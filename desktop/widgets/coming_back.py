"""The way from the panels back to the text, by a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from desktop.widgets.window import Window


class ComingBack(QObject):
    """Leads to the text with Esc, where no field, list, card or bar has a use for the key.

    What nobody wants comes to the window. A message, which Esc dismisses, goes first.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._leads_back(event):
            self._window.view.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _leads_back(self, event: QKeyEvent) -> bool:
        is_escape = event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
        return is_escape and self._window.view.isVisible() and not self._window.message.isVisible()
