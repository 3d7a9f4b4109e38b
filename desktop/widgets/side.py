"""The panels on the right as one, which a command shows and hides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop.widgets.window import Window


class Side(QObject):
    """Keeps the command true, whoever shows or hides the panels."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._panels = window.panels
        self._command = window.commands["panels"]
        self._command.triggered.connect(self._switch)
        window.panels.frame("marks").visibilityChanged.connect(self._follow)
        self._follow()

    def _switch(self) -> None:
        self._panels.show_side(on=self._command.isChecked())

    def _follow(self) -> None:
        self._command.setChecked(self._panels.is_shown("marks"))
