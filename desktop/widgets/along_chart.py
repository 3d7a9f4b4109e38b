"""The marks along the text as a chart: a lane for each category, a bar for each paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from desktop.categories import NAMES
from desktop.overview import categories, columns, in_words
from desktop.translation import number, tr
from desktop.widgets import fonts
from desktop.widgets.announcing import announce
from desktop.widgets.frames import draw_focus
from desktop.widgets.strokes import draw_letter

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import (
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )

    from analyzers.overview import Part
    from analyzers.values import Category
    from desktop.overview import Column
    from desktop.widgets.themes import Theme

# Pixels at 100 %
LANE, GAP = 30, 8  # height of a lane; from one to the next
LETTER, TOTAL = 20, 30  # room for the letter on the left, for the sum on the right
FOOT = 18  # for the numbers of the paragraphs
NARROWEST, WIDEST = 5, 22  # of a column
LEAST = 3  # height of a bar for one mark
SMALL = 12.0
SHARE = 0.82  # of a column that its bar fills
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class AlongChart(QAbstractSlider):
    """Draws where the marks lie; a click or Enter leads there, the arrows go along.

    The chosen column is the slider's value, so that assistive programs know what this is.
    """

    place_chosen = Signal(int)
    told = Signal(str)  # what the chosen column holds

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scale = 1.0
        self._parts: tuple[Part, ...] = ()
        self._lanes: tuple[Category, ...] = ()
        self.columns: tuple[Column, ...] = ()
        self._chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Chart of the marks along the text"))

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        self._parts, self._chosen = parts, None
        self._lanes = categories(parts)
        self._divide()
        sums = ", ".join(f"{tr(NAMES[one])} {number(self._sum(one))}" for one in self._lanes)
        said = tr("{sums}. Left and Right go along, Enter goes there.")
        self.setAccessibleDescription(said.format(sums=sums))
        self.updateGeometry()

    def dress(self, theme: Theme, scale: float) -> None:
        self._theme, self._scale = theme, scale
        self._divide()
        self.updateGeometry()

    # Places

    def _left(self) -> float:
        return LETTER * self._scale

    def _room(self) -> float:
        return max(1.0, self.width() - self._left() - TOTAL * self._scale)

    def _step(self) -> float:
        return min(WIDEST * self._scale, self._room() / max(1, len(self.columns)))

    def _divide(self) -> None:
        self.columns = columns(self._parts, int(self._room() / (NARROWEST * self._scale)))
        self._chosen = None
        self.setRange(0, max(0, len(self.columns) - 1))
        self.update()

    def column_at(self, x: float) -> int | None:
        index = int((x - self._left()) // self._step())
        return index if 0 <= index < len(self.columns) else None

    def middle_of(self, index: int) -> float:
        return self._left() + (index + 0.5) * self._step()

    def _sum(self, category: Category) -> int:
        return sum(part.marks.get(category, 0) for part in self._parts)

    # Painting

    def sizeHint(self) -> QSize:
        lanes = len(self._lanes) * (LANE + GAP) + FOOT
        return QSize(200, round(lanes * self._scale))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._chosen is not None:
            self._draw_chosen(painter, self._chosen)
        most = max((n for one in self.columns for n in one.marks.values()), default=1)
        for row, category in enumerate(self._lanes):
            self._draw_lane(painter, category, (row * (LANE + GAP) + GAP) * self._scale, most)
        self._draw_foot(painter)
        painter.end()

    def _draw_chosen(self, painter: QPainter, index: int) -> None:
        left, step = self.middle_of(index) - self._step() / 2, self._step()
        rect = QRectF(left, 1, step, self.height() - FOOT * self._scale)
        painter.fillRect(rect, QColor(self._theme.selection))
        if self.hasFocus():
            draw_focus(painter, rect, self._theme)

    def _draw_lane(self, painter: QPainter, category: Category, top: float, most: int) -> None:
        height, scale = LANE * self._scale, self._scale
        bottom, colour = top + height, self._theme.mark(category)
        right = self._left() + self._step() * len(self.columns)
        painter.setPen(QPen(QColor(self._theme.edge), 1))
        painter.drawLine(QLineF(self._left(), bottom + 0.5, right, bottom + 0.5))
        letter = QRectF(0, bottom - 18 * scale, LETTER * scale, 18 * scale)
        draw_letter(painter, category, self._theme, letter, pixels=13 * scale)
        width = max(2.0, SHARE * self._step())
        for index, column in enumerate(self.columns):
            count = column.marks.get(category, 0)
            if count:
                tall = max(LEAST * scale, height * count / most)
                bar = QRectF(self.middle_of(index) - width / 2, bottom - tall, width, tall)
                painter.fillRect(bar, colour)
        painter.setFont(fonts.sans(SMALL * scale))
        painter.setPen(QColor(self._theme.text))
        total = QRectF(self.width() - TOTAL * scale, bottom - 18 * scale, TOTAL * scale, 18 * scale)
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(total, align, number(self._sum(category)))

    def _draw_foot(self, painter: QPainter) -> None:
        numbers = [part.paragraph for part in self._parts if part.paragraph]
        if not numbers:
            return
        painter.setFont(fonts.sans(SMALL * self._scale))
        painter.setPen(QColor(self._theme.muted))
        height = FOOT * self._scale
        width = max(self._step() * len(self.columns), 60 * self._scale)
        foot = QRectF(self._left(), self.height() - height, width, height)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | middle, f"¶{numbers[0]}")
        if len(numbers) > 1:
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight | middle, f"¶{numbers[-1]}")

    # What Qt tells

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._choose(self.column_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._choose(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.column_at(event.position().x())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(index)
            self.place_chosen.emit(self.columns[index].place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, key = len(self.columns) - 1, event.key()
        if last < 0:
            event.ignore()
        elif key in STEPS:
            at = -1 if self._chosen is None else self._chosen
            self._choose(min(max(at + STEPS[Qt.Key(key)], 0), last), heard=True)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._choose(0 if key == Qt.Key.Key_Home else last, heard=True)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._chosen is not None:
            self.place_chosen.emit(self.columns[self._chosen].place)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the panel scrolls

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._chosen is None and self.columns:
            self._choose(0)

    def _choose(self, index: int | None, *, heard: bool = False) -> None:
        if index == self._chosen:
            return
        self._chosen = index
        self.setValue(index or 0)
        said = "" if index is None else in_words(self.columns[index])
        self.told.emit(said)
        if heard:
            announce(self, said)
        self.update()
