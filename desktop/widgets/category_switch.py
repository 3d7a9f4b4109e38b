"""The switch of one category of marks: its line and letter, its name, how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QCheckBox

from analyzers.kinds import Category, Strength
from desktop.categories import MEANINGS, PLURALS
from desktop.translation import number, tr
from desktop.widgets.frames import draw_focus
from desktop.widgets.strokes import Stroke, draw, draw_letter
from desktop.widgets.tick import draw_tick

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent

    from desktop.widgets.themes import Theme

# Pixels
HEIGHT = 32
BOX = 15
SAMPLE = 22
GAP = 12
LINE = 20  # of text, at which these are the sizes


class CategorySwitch(QCheckBox):
    """A check box over the whole width of its row."""

    def __init__(self, category: Category, theme: Theme) -> None:
        super().__init__(tr(PLURALS[category]))
        self._category = category
        self._theme = theme
        self.count = 0
        self.setAccessibleDescription(tr(MEANINGS[category]))

    def show_count(self, count: int) -> None:
        self.count = count
        self.setAccessibleName(f"{self.text()}, {number(count)}")
        self.update()

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        beside = round((BOX + SAMPLE + 2 * GAP) * self._scale())
        words = self.fontMetrics().horizontalAdvance(f"{self.text()}  000")
        return QSize(beside + words, max(HEIGHT, self._line()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, middle = self._scale(), self.height() / 2
        box = BOX * scale
        self._draw_box(painter, QRectF(1, middle - box / 2, box, box))
        self._draw_sample(painter, (BOX + GAP) * scale, middle)
        painter.setFont(self.font())
        painter.setPen(QColor(self._theme.text if self.isChecked() else self._theme.muted))
        rest = QRectF((BOX + SAMPLE + 2 * GAP) * scale, 0, 0, self.height())
        rest.setRight(self.width() - 4)
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setPen(QColor(self._theme.muted))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rest, right, number(self.count))
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()).adjusted(-4, 0, 0, 0), self._theme, radius=4)
        painter.end()

    def _draw_box(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        scale = self._scale()
        painter.setPen(QPen(QColor(theme.accent if self.isChecked() else theme.edge), 1.2 * scale))
        painter.setBrush(QColor(theme.accent if self.isChecked() else theme.raised))
        painter.drawRoundedRect(box, 3 * scale, 3 * scale)
        if self.isChecked():
            draw_tick(painter, box, QColor(theme.page))

    def _draw_sample(self, painter: QPainter, left: float, middle: float) -> None:
        scale = self._scale()
        letter = QRectF(left, middle - 11 * scale, SAMPLE * scale, 16 * scale)
        draw_letter(painter, self._category, self._theme, letter, pixels=13 * scale)
        y = middle + 6 * scale
        under = QLineF(left, y, left + SAMPLE * scale, y)
        draw(painter, Stroke(self._category, Strength.FAIR), self._theme, under, scale=scale)

    def _scale(self) -> float:
        """Return how much larger than usual the words are, and so what is drawn beside them."""
        return max(1.0, self.fontMetrics().height() / LINE)

    def _line(self) -> int:
        return self.fontMetrics().height() + 10
