"""The list of all decisions: what was dismissed, how far, where and when, to be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QPushButton,
)

from desktop.dates import long_date
from desktop.decisions import Scope
from desktop.naming import name_of
from desktop.translation import later, tr
from desktop.widgets.records import RecordsModel, RecordsTable, set_out
from desktop.widgets.room import fit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop.decisions import Decision
    from desktop.widgets.marks_list import Index

SIZE = (860, 460)
COLUMNS = (later("How far"), later("Words"), later("Rule"), later("Article"), later("Decided"))
WIDE = (1, 2, 3)  # columns that share what room there is
SCOPES = {
    Scope.PLACE: later("Not here"),
    Scope.ARTICLE: later("Not in this article"),
    Scope.PHRASE: later("Never this phrase"),
    Scope.RULE: later("Rule switched off"),
}
HINT = later("What you dismissed on a card. Marks come back at once when a decision is taken back.")
EMPTY = later(
    "Nothing is dismissed. “Not here” and its neighbours on the card of a mark hide marks; "
    "every such decision is then listed here."
)


class DecisionsModel(RecordsModel):
    """Decisions for a table."""

    columns = COLUMNS
    rows: tuple[Decision, ...]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        texts = cells(self.rows[index.row()])
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return texts[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(texts)
        return None


def cells(decision: Decision) -> tuple[str, str, str, str, str]:
    """Return what the row of a decision says."""
    words = " ".join(decision.place.words.split())
    return (
        tr(SCOPES[decision.scope]),
        words,
        decision.title,
        name_of(decision.article_title, decision.path),
        long_date(decision.created[:10]),
    )


class DecisionsDialog(QDialog):
    """The table with its buttons; it may stay open beside the page."""

    taken_back = Signal(object)  # tuple[str, ...] of ids
    undo_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Decisions"))
        fit(self, SIZE)
        self._model = DecisionsModel()
        self.table = RecordsTable(self._model, tr("Decisions"), wide=WIDE)
        self.empty = QLabel(tr(EMPTY))
        self.hint = QLabel(tr(HINT))
        self.back = QPushButton(tr("&Take Back"))
        self.undo = QPushButton(tr("&Undo"))
        self.close_button = QPushButton(tr("&Close"))
        self.undo.setEnabled(False)
        labels, buttons = (self.hint, self.empty), (self.back, self.undo)
        set_out(self, self.table, labels, buttons, self.close_button)
        self._connect()
        self.show_decisions(())

    def show_decisions(self, decisions: Sequence[Decision]) -> None:
        """List decisions; the row that was current, or the one in its place, stays current."""
        row = self.table.currentIndex().row()
        self._model.show_rows(decisions)
        for widget in (self.table, self.hint):
            widget.setVisible(bool(decisions))
        self.empty.setVisible(not decisions)
        if decisions:
            self.table.selectRow(min(max(row, 0), len(decisions) - 1))
        self._follow()

    @property
    def decisions(self) -> tuple[Decision, ...]:
        return self._model.rows

    def _take_back(self) -> None:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        if rows:
            self.taken_back.emit(tuple(self.decisions[row].id for row in rows))
            self.undo.setEnabled(True)
            (self.table if self.decisions else self.undo).setFocus()

    def _undo(self) -> None:
        self.undo_wanted.emit()
        self.undo.setEnabled(False)
        self.table.setFocus()

    def _follow(self) -> None:
        self.back.setEnabled(self.table.selectionModel().hasSelection())

    def _connect(self) -> None:
        self.back.clicked.connect(self._take_back)
        self.undo.clicked.connect(self._undo)
        self.close_button.clicked.connect(self.close)
        self.table.selectionModel().selectionChanged.connect(self._follow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self._take_back()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._undo()
        else:
            super().keyPressEvent(event)
