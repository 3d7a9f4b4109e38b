"""The bar that takes the number of a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop.translation import number, tr
from desktop.widgets.bars import Bar

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

FIELD = 72  # pixels
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class GoToBar(Bar):
    """Knows how many paragraphs there are and says which one is wanted."""

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__(tr("Go to paragraph"), QLineEdit())
        self._last = 0
        self.field.setFixedWidth(FIELD)
        self.field.setAccessibleName(tr("Number of the paragraph"))
        label = QLabel(tr("Go to &paragraph"))
        label.setBuddy(self.field)
        self.lay_out((label, self.field))

    def ask(self, last: int) -> None:
        """Ask for a number from 1 to ``last``."""
        self._last = last
        self.field.clear()
        self.open()
        said = self._range(tr("1 to {last}")) if last else tr("This article has no paragraphs.")
        self.field.setAccessibleDescription(said)
        self.say(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.field.hasFocus():
            self._answer(self.field.text().strip(" ¶"))
            return
        super().keyPressEvent(event)

    def _answer(self, text: str) -> None:
        if text.isdecimal() and 1 <= int(text) <= self._last:
            self.wanted.emit(int(text))
        else:
            self.say(self._range(tr("Paragraphs are numbered from 1 to {last}.")))

    def _range(self, said: str) -> str:
        return said.format(last=number(self._last))
