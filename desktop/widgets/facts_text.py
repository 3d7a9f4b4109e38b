"""Facts as a table of names and words, in one text that can be selected and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from desktop.offsets import displayed
from desktop.widgets.read_text import ReadText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent

    from desktop.facts import Fact

NAMES = 30  # per cent of the width, for the names
PADDING = 4  # pixels round each cell


class FactsText(ReadText):
    """Shows facts in two columns."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._facts: tuple[Fact, ...] = ()

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show facts, at the same place of the text where there were some before."""
        self._facts = tuple(facts)
        self._fill()

    def copied(self) -> str:
        return "\n".join(map(str, self._facts))

    def _fill(self) -> None:
        at = self.verticalScrollBar().value()
        self.clear()
        if self._facts:
            cursor = QTextCursor(self.document())
            table = cursor.insertTable(len(self._facts), 2, self._table_format())
            for fact in self._facts:
                cursor.insertText(fact.name, self._ink(QPalette.ColorRole.PlaceholderText))
                cursor.movePosition(QTextCursor.MoveOperation.NextCell)
                cursor.insertText(displayed(fact.words), self._ink(QPalette.ColorRole.Text))
                cursor.movePosition(QTextCursor.MoveOperation.NextCell)
            self.setTextCursor(table.cellAt(0, 1).firstCursorPosition())
        self.verticalScrollBar().setValue(at)

    def _table_format(self) -> QTextTableFormat:
        form = QTextTableFormat()
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        form.setCellPadding(PADDING)
        form.setCellSpacing(0)
        share = QTextLength.Type.PercentageLength
        form.setWidth(QTextLength(share, 100))
        form.setColumnWidthConstraints([QTextLength(share, NAMES), QTextLength(share, 100 - NAMES)])
        return form

    def _ink(self, role: QPalette.ColorRole) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(self.palette().color(role))
        return form

    def changeEvent(self, event: QEvent) -> None:
        """Write anew in the colours of another theme."""
        super().changeEvent(event)
        if event.type() is event.Type.PaletteChange and self._facts:
            self._fill()
