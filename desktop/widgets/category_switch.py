"""The switch of one category of marks: its line and letter, its name, how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox

from analyzers.kinds import Category, Strength
from desktop.widgets.strokes import Stroke, draw, draw_letter

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent

    from desktop.widgets.themes import Theme

PLURALS = {
    Category.LOADED: "Loaded language",
    Category.CLAIM: "Unattributed claims",
    Category.SOURCE: "Quote sources",
    Category.OWN: "Own rules",
}
# Pixels
HEIGHT = 32
BOX = 15
SAMPLE = 22
GAP = 12


class CategorySwitch(QCheckBox):
    """A check box over the whole width of its row."""

    def __init__(self, category: Category, theme: Theme) -> None:
        super().__init__(PLURALS[category])
        self._category = category
        self._theme = theme
        self.count = 0

    def show_count(self, count: int) -> None:
        self.count = count
        self.setAccessibleName(f"{PLURALS[self._category]}, {count}")
        self.update()

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + SAMPLE + 2 * GAP, max(HEIGHT, self._line()))

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        self._draw_box(painter, QRectF(1, middle - BOX / 2, BOX, BOX))
        self._draw_sample(painter, BOX + GAP, middle)
        painter.setFont(self.font())
        painter.setPen(QColor(self._theme.text if self.isChecked() else self._theme.muted))
        rest = QRectF(BOX + SAMPLE + 2 * GAP, 0, 0, self.height())
        rest.setRight(self.width() - 4)
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setPen(QColor(self._theme.muted))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rest, right, str(self.count))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(-3, 1, -1, -1), 4, 4)
        painter.end()

    def _draw_box(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        painter.setPen(QPen(QColor(theme.accent if self.isChecked() else theme.edge), 1.2))
        painter.setBrush(QColor(theme.accent if self.isChecked() else theme.raised))
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            painter.setPen(QPen(QColor(theme.page), 1.8))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            tick = [(0.24, 0.52), (0.43, 0.71), (0.77, 0.31)]
            points = [QPointF(box.left() + x * BOX, box.top() + y * BOX) for x, y in tick]
            painter.drawPolyline(QPolygonF(points))

    def _draw_sample(self, painter: QPainter, left: float, middle: float) -> None:
        letter = QRectF(left, middle - 11, SAMPLE, 16)
        draw_letter(painter, self._category, self._theme, letter, pixels=13)
        under = QLineF(left, middle + 6, left + SAMPLE, middle + 6)
        draw(painter, Stroke(self._category, Strength.FAIR), self._theme, under)

    def _line(self) -> int:
        return self.fontMetrics().height() + 10
