"""Short lists of words under small titles, as the left panel has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem

from desktop.translation import tr
from desktop.widgets.rows_list import WALK

if TYPE_CHECKING:
    from collections.abc import Sequence

KEY = Qt.ItemDataRole.UserRole
INSET = 14  # pixels


def row_list(name: str) -> QListWidget:
    rows = QListWidget()
    rows.setAccessibleName(name)
    rows.setAccessibleDescription(tr(WALK))
    rows.setFrameShape(QFrame.Shape.NoFrame)
    rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    rows.setTextElideMode(Qt.TextElideMode.ElideRight)
    rows.setUniformItemSizes(True)
    return rows


def title(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("muted")
    return label


def sentence(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("muted")
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setContentsMargins(INSET, 10, INSET, 0)
    return label


def fill(rows: QListWidget, entries: Sequence[tuple[object, str]]) -> None:
    rows.clear()
    for key, text in entries:
        item = QListWidgetItem(text)
        item.setData(KEY, key)
        item.setToolTip(text)  # a long one is cut in its row
        rows.addItem(item)
