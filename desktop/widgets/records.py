"""A table with a record in each row, as the lists of decisions and of commands are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.translation import tr
from desktop.widgets.room import foot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QModelIndex

    from desktop.widgets.marks_list import Index


class RecordsModel(QAbstractTableModel):
    """Records under the names of columns; what a cell says is for each kind of record."""

    columns: tuple[str, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Any, ...] = ()

    def show_rows(self, rows: Iterable[Any]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(self.columns[section])
        return None


class RecordsTable(QTableView):
    """A table without lines; the ``wide`` columns share what room there is."""

    def __init__(self, model: RecordsModel, name: str, *, wide: Iterable[int]) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)  # Tab goes to the buttons
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in wide:
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the first or last record with Home and End, where Qt goes along the row."""
        rows = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self.model().rowCount() - 1,
        }
        if action in rows:
            return self.model().index(rows[action], self.currentIndex().column())
        return super().moveCursor(action, modifiers)


def set_out(
    dialog: QWidget,
    table: RecordsTable,
    labels: tuple[QLabel, QLabel],
    buttons: tuple[QPushButton, ...],
    close_button: QPushButton,
) -> None:
    """Set out a list of records: ``labels`` are a hint above it, and what stands there instead."""
    hint, empty = labels
    for label in labels:
        label.setObjectName("muted")
        label.setWordWrap(True)
    empty.setAlignment(Qt.AlignmentFlag.AlignTop)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(18, 16, 18, 14)
    layout.setSpacing(12)
    layout.addWidget(hint)
    layout.addWidget(table, 1)
    layout.addWidget(empty, 1)
    layout.addWidget(foot(buttons, (close_button,)))
