"""The articles opened last, on the page that stands there before one is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.translation import tr
from desktop.widgets import fonts
from desktop.widgets.plain_list import KEY, fill, row_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QListWidgetItem

MOST = 5  # articles; all of them are in the left panel


class Recent(QWidget):
    """A few names; a click or Enter opens one of them."""

    chosen = Signal(str)  # digest
    reached = Signal(QPoint)  # the middle of the row that a key led to

    def __init__(self) -> None:
        super().__init__()
        self._title = QLabel(tr("Opened before"))
        self._title.setObjectName("muted")
        self.rows = row_list(tr("Articles opened before"))
        self.rows.setObjectName("recent")
        self.rows.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.rows.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for signal in (self.rows.itemActivated, self.rows.itemClicked):
            signal.connect(self._choose)
        self.rows.currentRowChanged.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 24)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self.rows)

    def show_articles(self, articles: Sequence[tuple[str, str]]) -> None:
        """List digests and names, the article opened last first."""
        fill(self.rows, articles[:MOST])
        self.setVisible(bool(articles))
        self._fit()

    def set_scale(self, scale: float) -> None:
        self._title.setFont(fonts.sans(13.5 * scale))
        self.rows.setFont(fonts.sans(15 * scale))
        self._fit()

    def _fit(self) -> None:
        """Give the list the height of its rows, so that only the page scrolls."""
        self.rows.setFixedHeight(self.rows.count() * self.rows.sizeHintForRow(0))

    def _tell(self, row: int) -> None:
        if row >= 0:
            middle = self.rows.visualItemRect(self.rows.item(row)).center()
            self.reached.emit(self.rows.viewport().mapTo(self, middle))

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(KEY))
