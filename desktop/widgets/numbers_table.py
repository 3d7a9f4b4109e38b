"""A table of numbers that can be walked, heard and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.overview import copied
from desktop.translation import later, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QFont, QResizeEvent, QShowEvent

    from desktop.widgets.marks_list import Index

WRAPPED = 60  # rows; in a longer table every row has one line, for measuring it takes too long
NONE = later("none")  # heard in an empty cell
PADDING = 12  # pixels of the style sheet, which Qt forgets when it breaks lines
LEAST = 13  # letters that the first column always has room for


class NumbersModel(QAbstractTableModel):
    """Cells of text under headers."""

    def __init__(self) -> None:
        super().__init__()
        self.font: QFont | None = None  # of the headers, which under a style sheet take no other
        self.headers: tuple[str, ...] = ()
        self.cells: tuple[tuple[str, ...], ...] = ()

    def show(self, headers: Iterable[str], cells: Iterable[tuple[str, ...]]) -> None:
        self.beginResetModel()
        self.headers, self.cells = tuple(headers), tuple(cells)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.cells)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name, header = self.cells[index.row()][0], self.headers[index.column()]
            return f"{name}, {header}: {cell or tr(NONE)}" if index.column() else cell
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headers[section].replace(" ", "\n")  # narrow, like the numbers under it
        if role == Qt.ItemDataRole.FontRole:
            return self.font
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignBottom | (
                Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            )
        return None


class NumbersTable(QTableView):
    """Shows the cells; Enter or a click chooses a row, Ctrl+C copies the chosen rows or all."""

    row_chosen = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("numbers")
        self.numbers = NumbersModel()
        self.setModel(self.numbers)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Control C copies the chosen rows."))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setResizeContentsPrecision(WRAPPED)
        self.activated.connect(self._tell)
        self.clicked.connect(self._tell)

    def show_cells(self, headers: Sequence[str], cells: Iterable[tuple[str, ...]]) -> None:
        self.numbers.show(headers, cells)
        self.setCurrentIndex(self.numbers.index(0, 0))
        self.clearSelection()
        self._fit()

    def set_font(self, font: QFont) -> None:
        self.setFont(font)
        self.numbers.font = font
        self.horizontalHeader().setFont(font)
        self._fit()

    def _fit(self) -> None:
        """Give the first column what the others leave, and each row the lines that it needs."""
        header = self.horizontalHeader()
        if not header.count():
            return
        header.resizeSections(QHeaderView.ResizeMode.ResizeToContents)
        rest = header.length() - header.sectionSize(0)
        least = LEAST * self.fontMetrics().averageCharWidth()
        width = max(least, self.viewport().width() - rest)
        if len(self.numbers.cells) <= WRAPPED:
            header.resizeSection(0, width - PADDING)
            self.resizeRowsToContents()
        else:
            self.verticalHeader().setDefaultSectionSize(self.sizeHintForRow(0))
        header.resizeSection(0, width)

    def copy(self) -> None:
        """Copy the chosen rows with their headers; where none is chosen, all."""
        model = self.numbers
        chosen = sorted({index.row() for index in self.selectionModel().selectedRows()})
        cells = [model.cells[row] for row in chosen] or model.cells
        QGuiApplication.clipboard().setText(copied([model.headers, *cells]))

    def _tell(self, index: QModelIndex) -> None:
        self.row_chosen.emit(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
