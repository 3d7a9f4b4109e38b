"""A check box with a tick in it: colour alone would not tell that it is checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from desktop.widgets.tick import draw_tick

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class TickBox(QCheckBox):
    """A check box of a dialog, whose style sheet has no picture of a tick."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.style().subElementRect(part, option, self))
        draw_tick(painter, box, self.palette().base().color())
        painter.end()
