"""The bar in which the reader looks for words of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from desktop.find import Query
from desktop.translation import tr
from desktop.widgets.bars import Bar, tool
from desktop.widgets.word_field import word_field

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

FIELD = 115, 260  # pixels at least and at most
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FindBar(Bar):
    """Says what is sought, and when the next or previous place is wanted."""

    sought = Signal(object)  # Query
    stepped = Signal(int)

    def __init__(self) -> None:
        name = tr("Find in this article")
        hint = tr("Find words")  # the name would be cut in the narrow field
        super().__init__(name, word_field(name, clear=tr("Clear the words"), hint=hint))
        least, most = FIELD
        self.field.setMinimumWidth(least)
        self.field.setMaximumWidth(most)
        self.previous = tool("↑", tr("Previous (Shift+Enter, Shift+F3)"), tr("Previous place"))
        self.next = tool("↓", tr("Next (Enter, F3)"), tr("Next place"))
        self.whole_words = tool(tr("&Whole words"), tr("Leave out longer words"), tr("Whole words"))
        self.match_case = tool(
            tr("Match &case"), tr("Tell capital letters from small ones"), tr("Match case")
        )
        choices = (self.whole_words, self.match_case)
        for choice in choices:
            choice.setCheckable(True)
        self.lay_out((self.field, self.previous, self.next), choices)
        self.field.textChanged.connect(self._tell)
        self.whole_words.toggled.connect(self._tell)
        self.match_case.toggled.connect(self._tell)
        self.previous.clicked.connect(self._step_back)
        self.next.clicked.connect(self._step_on)

    @property
    def query(self) -> Query:
        whole, case = self.whole_words.isChecked(), self.match_case.isChecked()
        return Query(self.field.text(), whole, case)

    def enable_steps(self, *, on: bool) -> None:
        self.previous.setEnabled(on)
        self.next.setEnabled(on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.field.hasFocus():
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
            return
        super().keyPressEvent(event)

    def _tell(self) -> None:
        self.sought.emit(self.query)

    def _step_on(self) -> None:
        self.stepped.emit(1)

    def _step_back(self) -> None:
        self.stepped.emit(-1)
