"""The way from the panels back to the text, by a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeyEvent

from desktop.widgets.reading_focus import is_escape

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

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
        window = self._window
        return is_escape(event) and window.view.isVisible() and not window.message.isVisible()
