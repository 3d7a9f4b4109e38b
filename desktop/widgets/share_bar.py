"""The bar of a speaker's share: what is quoted is full, what is paraphrased is hatched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from analyzers.values import Category
from desktop.translation import later, tr
from desktop.widgets import fonts

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.widgets.themes import Theme

HATCH = 4.0  # pixels from one stroke to the next
LEAST = 2.0  # pixels; a share that is there is seen
BAR, SAMPLE, GAP = 8, 20, 6
QUOTED, PARAPHRASED = later("quoted"), later("paraphrased")


def draw_share(
    painter: QPainter,
    bar: QRectF,
    theme: Theme,
    *,
    quoted: float,
    paraphrased: float,
    named: bool = True,
) -> None:
    """Draw two shares side by side on a line that stands for the whole."""
    colour = theme.mark(Category.SOURCE) if named else QColor(theme.muted)
    painter.setPen(QPen(QColor(theme.edge), 1))
    painter.drawLine(QLineF(bar.left(), bar.bottom(), bar.right(), bar.bottom()))
    full = QRectF(bar.left(), bar.top(), _width(bar, quoted), bar.height())
    painter.fillRect(full, colour)
    hatched = QRectF(full.right(), bar.top(), _width(bar, paraphrased), bar.height())
    if paraphrased:
        draw_hatched(painter, hatched, colour)


def draw_hatched(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setClipRect(rect)
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(QLineF(x, rect.bottom(), x + rect.height(), rect.top()))
        x += HATCH
    painter.restore()


def _width(bar: QRectF, share: float) -> float:
    return max(LEAST, share * bar.width()) if share else 0.0


class BarKey(QWidget):
    """Says what full and hatched mean."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("Bars: quoted full, paraphrased hatched"))

    def dress(self, theme: Theme, scale: float) -> None:
        self._theme = theme
        self.setFont(fonts.window_font_at(scale))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() + GAP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.mark(Category.SOURCE)
        sample = QRectF(0, (self.height() - BAR) / 2, SAMPLE, BAR)
        painter.fillRect(sample, colour)
        sample.moveLeft(self._write(painter, sample.right(), tr(QUOTED)))
        draw_hatched(painter, sample, colour)
        self._write(painter, sample.right(), tr(PARAPHRASED))
        painter.end()

    def _write(self, painter: QPainter, left: float, word: str) -> float:
        """Write a word behind its sample and return where the next sample begins."""
        painter.setPen(QColor(self._theme.muted))
        width = self.fontMetrics().horizontalAdvance(word) + 1
        room = QRectF(left + GAP, 0, width, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, word)
        return room.right() + 3 * GAP
