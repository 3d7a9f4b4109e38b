"""Whether the window fills the screen, said in the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from desktop.widgets.window import Window


class FullScreen(QObject):
    """Ticks the command while the screen is filled, whoever brought that about.

    A desktop has keys of its own for that, and a start brings back how the window was left.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._command = window.commands["full_screen"]
        window.installEventFilter(self)
        self._tick()

    def _tick(self) -> None:
        self._command.setChecked(self._window.isFullScreen())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowStateChange:
            self._tick()
        return super().eventFilter(watched, event)
