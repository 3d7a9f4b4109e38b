"""One count of an article beside the usual range: in words, and on a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.overview import MEANINGS, compared
from desktop.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from analyzers.usual import Usual
    from desktop.overview import Row
    from desktop.widgets.themes import Theme

# Pixels at 100 %
HEIGHT, BAND, DOT = 16, 6, 4.5
BEYOND = 1.6  # how far the line goes on behind the upper end of the range


class RangeLine(QWidget):
    """A line from nothing upwards: the usual range as a band, the article as a dot.

    Band and dot have the same colour everywhere, for no side of the range is the better one.
    """

    def __init__(self, row: Row, theme: Theme, scale: float) -> None:
        super().__init__()
        self._row, self._theme, self._scale = row, theme, scale
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, round(HEIGHT * self._scale))

    def paintEvent(self, _event: QPaintEvent) -> None:
        row = self._row
        if row.figure is None or row.range is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        least = min(0.0, row.figure)  # reading ease can be below nothing
        most = max(BEYOND * row.range.high, 1.1 * row.figure, 1.0)
        margin, middle = DOT * self._scale + 1, self.height() / 2
        across = (self.width() - 2 * margin) / (most - least)
        low, high, here = (
            margin + across * (value - least)
            for value in (row.range.low, row.range.high, row.figure)
        )
        painter.setPen(QPen(QColor(self._theme.edge), 1))
        painter.drawLine(QLineF(margin, middle, self.width() - margin, middle))
        thick = BAND * self._scale
        painter.setBrush(QColor(self._theme.hairline))
        painter.drawRect(QRectF(low, middle - thick / 2, max(2.0, high - low), thick))
        painter.setPen(QPen(QColor(self._theme.raised), 1.5))
        painter.setBrush(QColor(self._theme.text))
        painter.drawEllipse(QPointF(here, middle), DOT * self._scale, DOT * self._scale)
        painter.end()


class RangeRow(QWidget):
    """A count, its line, the usual range, and where it is needed what the count means."""

    def __init__(self, row: Row, usual: Usual, theme: Theme, scale: float) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, round(7 * scale))
        layout.setSpacing(round(2 * scale))
        layout.addWidget(text(f"{row.name}: {row.value}"))
        if row.range is not None:
            layout.addWidget(RangeLine(row, theme, scale))
            layout.addWidget(text(compared(row, usual), muted=True))
        if row.measure in MEANINGS:
            layout.addWidget(text(tr(MEANINGS[row.measure]), muted=True))


def text(words: str, *, muted: bool = False) -> QLabel:
    """Return a label that breaks its lines; what it says is never taken for mark-up."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if muted:
        label.setObjectName("muted")
    return label
