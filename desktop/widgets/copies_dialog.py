"""The list of the copies of the library: when they were made, why, and what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QPushButton,
)

from desktop.copies import Origin
from desktop.dates import say_moment
from desktop.translation import later, number, tr
from desktop.widgets.measures import said_size
from desktop.widgets.records import RecordsModel, RecordsTable, set_out
from desktop.widgets.room import fit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop.copies import Copy
    from desktop.widgets.marks_list import Index

SIZE = (760, 440)
COLUMNS = (later("Made"), later("Why"), later("Articles"), later("Notes"), later("Size"))
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
WHY = 1  # the column that takes what room there is
ORIGINS = {
    Origin.IN_USE: later("by itself"),
    Origin.PUT_ASIDE: later("kept when a copy was put back"),
    Origin.OLDER: later("before a newer Sidelight"),
}
HINT = later(
    "Articles, notes, bookmarks and decisions become what they were when the copy was made. "
    "What the library holds now is kept beside it, and you can undo this. "
    "Settings stay, and what is open stays open."
)
LOOKING = later("Looking at the copies…")
EMPTY = later(
    "There is no copy beside the library yet. While “Make Copies Regularly” is on, Sidelight "
    "makes one every half hour. A copy that lies elsewhere can be chosen below."
)


class CopiesModel(RecordsModel):
    """Copies for a table."""

    columns = COLUMNS
    rows: tuple[Copy, ...]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        copy = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cells(copy)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(copy.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return heard(copy)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() > WHY:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


def cells(copy: Copy) -> tuple[str, str, str, str, str]:
    """Return what the row of a copy says."""
    counts = ["–" if count is None else number(count) for count in (copy.articles, copy.notes)]
    articles, notes = counts
    return (
        say_moment(copy.made),
        tr(ORIGINS[copy.origin]),
        articles,
        notes,
        said_size(copy.size),
    )


def heard(copy: Copy) -> str:
    """Return what a screen reader says of a copy."""
    return ", ".join(f"{tr(name)}: {cell}" for name, cell in zip(COLUMNS, cells(copy), strict=True))


class CopiesDialog(QDialog):
    """The table, and below it a way to files that it does not list."""

    chosen = Signal(object)  # Path
    file_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Put Back a Copy"))
        fit(self, SIZE)
        self._model = CopiesModel()
        self.table = RecordsTable(self._model, tr("Copies of the library"), wide=(WHY,))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.hint = QLabel(tr(HINT))
        self.empty = QLabel()
        self.put_back = QPushButton(tr("&Put Back"))
        self.other = QPushButton(tr("Choose a &File…"))
        self.close_button = QPushButton(tr("&Close"))
        labels, buttons = (self.hint, self.empty), (self.put_back, self.other)
        set_out(self, self.table, labels, buttons, self.close_button)
        self._connect()

    def enter(self) -> None:
        """Come up before it is known which copies there are."""
        self._show((), LOOKING)
        self.open()
        self.other.setFocus()

    def show_copies(self, copies: Sequence[Copy]) -> None:
        self._show(copies, EMPTY)
        if copies:
            self.table.selectRow(0)
            self.table.setFocus()

    def _show(self, copies: Sequence[Copy], otherwise: str) -> None:
        self._model.show_rows(copies)
        for widget in (self.table, self.hint):
            widget.setVisible(bool(copies))
        self.empty.setVisible(not copies)
        self.empty.setText(tr(otherwise))
        self._follow()

    def _choose(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows:
            self.chosen.emit(self._model.rows[rows[0].row()].path)

    def _follow(self) -> None:
        self.put_back.setEnabled(self.table.selectionModel().hasSelection())

    def _connect(self) -> None:
        self.put_back.clicked.connect(self._choose)
        self.other.clicked.connect(self.file_wanted)
        self.close_button.clicked.connect(self.close)
        self.table.doubleClicked.connect(self._choose)
        self.table.selectionModel().selectionChanged.connect(self._follow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.table.hasFocus() and event.key() in ENTER:
            self._choose()
        else:
            super().keyPressEvent(event)
