"""The frame round what has the focus, where no style sheet draws it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from desktop.widgets.themes import Theme


def draw_focus(painter: QPainter, rect: QRectF, theme: Theme, *, radius: float = 0.0) -> None:
    """Draw the frame just inside ``rect``."""
    pen = QPen(QColor(theme.accent), theme.focus)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = theme.focus / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
