"""A tick, drawn: style sheets have none, and colour alone does not tell that a box is checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPen, QPolygonF

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QPainter

TICK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))  # in a box of one by one
LINE = 0.12  # of the side of the box


def draw_tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    side = box.width()
    painter.setPen(QPen(colour, LINE * side))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = [QPointF(box.left() + x * side, box.top() + y * side) for x, y in TICK]
    painter.drawPolyline(QPolygonF(points))
