"""Fields with an edge: the style draws it a little darker than the ground, black on black."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSpinBox

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

LINE, FOCUS = 1, 2  # pixels
ROUND = 3


class EdgedChoice(QComboBox):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_edge(self)


class EdgedNumber(QSpinBox):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_edge(self)


class EdgedDecimal(QDoubleSpinBox):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_edge(self)


def draw_edge(field: QWidget) -> None:
    """Draw the edge in the palette's ``Mid``, in its ``Highlight`` where the focus is."""
    focused = field.hasFocus()
    line = FOCUS if focused else LINE
    role = QPalette.ColorRole.Highlight if focused else QPalette.ColorRole.Mid
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(field.palette().color(role), line))
    inset = line / 2
    painter.drawRoundedRect(
        QRectF(field.rect()).adjusted(inset, inset, -inset, -inset), ROUND, ROUND
    )
    painter.end()
