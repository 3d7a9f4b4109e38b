"""Lists in which each row is drawn by us: what those of marks, notes, sources and hits share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate

from desktop.translation import later, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QResizeEvent

    from desktop.widgets.marks_list import Index

WALK = later("Up and Down go along the rows, Enter goes to what the row is about.")


class RowsModel(QAbstractListModel):
    """Values of one kind, a row each; what is said of them is for each kind."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Any, ...] = ()

    def show(self, rows: Iterable[Any]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)


class RowDelegate(QStyledItemDelegate):
    """Draws rows at a scale; their height follows from the width of the list."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = 1.0
        self.width = 260  # until the list has its own


class RowsList(QListView):
    """A list to read: up and down walk it."""

    def __init__(self, model: QAbstractItemModel, delegate: QStyledItemDelegate) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleDescription(tr(WALK))


class WrappedList(RowsList):
    """A list whose rows are as high as their words need at its width."""

    def __init__(self, model: QAbstractItemModel, delegate: RowDelegate) -> None:
        super().__init__(model, delegate)
        self._drawing = delegate
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._drawing.width = self.viewport().width()
        super().resizeEvent(event)
