"""A check box with a tick in it: colour alone would not tell that it is checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

TICK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))  # in a box of one by one
LINE = 0.12  # of the side of the box


def draw_tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    side = box.width()
    painter.setPen(QPen(colour, LINE * side))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = [QPointF(box.left() + x * side, box.top() + y * side) for x, y in TICK]
    painter.drawPolyline(QPolygonF(points))


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
