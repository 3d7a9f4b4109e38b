"""Where the marks lie along the whole text: a narrow strip beside the scroll bar."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QAbstractSlider, QApplication

from analyzers.kinds import Category
from desktop.translation import later, number, tr
from desktop.widgets.frames import draw_focus
from desktop.widgets.strokes import draw_letter
from desktop.widgets.themes import blend

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )

    from analyzers.values import Article, Finding
    from desktop.marks import Placed
    from desktop.widgets.article_view import ArticleView
    from desktop.widgets.themes import Theme

# Pixels; the strip is part of the window and keeps its size when the page is zoomed
LANE = 9  # for each category
TICK = 6  # width of a tick in its lane
STEP = 5  # from one tick to the next in a lane, so that their shape is seen where they crowd
WEIGHTS = (1.1, 1.5, 2.0)  # of a tick for one mark, two, and more
ROOM = 3  # above and below a step, for a tick that is higher
SIDE = 5
HEAD = 18  # above the lanes, for their letters
FOOT = 4
LETTER = 9.5
LEAST_FRAME = 10
FRAME_SHARE = 0.13  # how much of the text's colour fills the frame
PARTS = 10  # of the text, from one to the next by key
STEPS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
HELP = later("Up and Down go from part to part of the text, Enter goes into it.")


class Strip(QAbstractSlider):
    """A lane for each category with a tick for each mark, and a frame round what is in sight.

    Places are shares of the text and not of the page, so that nothing waits for the layout.
    By key the reader goes from one tenth of the text to the next; the tenth is the slider's value.
    """

    told = Signal(str)  # what lies in the part that a key led to
    entered = Signal(object)  # Finding, the first in the part that the reader goes into

    def __init__(self, view: ArticleView, theme: Theme) -> None:
        super().__init__()
        self._view = view
        self._theme = theme
        self._length = 1
        self._marks: Placed | None = None
        self._ticks: QPixmap | None = None  # drawn anew when marks, size or theme change
        self.setFixedWidth(2 * SIDE + LANE * len(Category))
        self.setRange(1, PARTS)
        self.setOrientation(Qt.Orientation.Vertical)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Marks along the text"))
        self.setAccessibleDescription(tr(HELP))
        self.setToolTip(tr("Where the marks lie along the text. Click to go there."))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.article_shown.connect(self._take)
        view.marks_shown.connect(self._show_marks)
        view.moved.connect(self.update)
        view.laid_out.connect(self.update)
        self.valueChanged.connect(self._go_to_part)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self._redraw()

    def _take(self, article: Article | None) -> None:
        self._length = max(1, len(article.text)) if article else 1
        self._marks = None
        self._redraw()

    def _show_marks(self, marks: Placed) -> None:
        self._marks = marks
        self._redraw()

    def _redraw(self) -> None:
        self._ticks = None
        self.update()

    # Places

    def _lanes(self) -> QRectF:
        return QRectF(SIDE, HEAD, self.width() - 2 * SIDE, max(1, self.height() - HEAD - FOOT))

    def row_of(self, offset: int) -> int:
        """Return the row of pixels at which a place of the text is shown."""
        lanes = self._lanes()
        return int(lanes.top() + lanes.height() * offset / self._length)

    def offset_at(self, row: float) -> int:
        lanes = self._lanes()
        share = min(max((row - lanes.top()) / lanes.height(), 0.0), 1.0)
        return round(share * self._length)

    def _part_of(self, offset: int) -> int:
        return min(PARTS, 1 + PARTS * offset // self._length)

    def _start_of(self, part: int) -> int:
        """Return the first place of a part; of the one after the last, the end of the text."""
        return -(-(part - 1) * self._length // PARTS)

    def _marks_in(self, part: int) -> tuple[Finding, ...]:
        findings = self._marks.findings if self._marks else ()
        return tuple(one for one in findings if self._part_of(one.span.start) == part)

    def about(self, part: int) -> str:
        """Say what lies in a part: “Part 3 of 10: loaded language 2, quote sources 1”."""
        found = Counter(one.category for one in self._marks_in(part))
        name = tr("Part {part} of {parts}").format(part=number(part), parts=number(PARTS))
        marks = {one: found[one] for one in Category if found[one]}
        from desktop.overview import Column, in_words  # wanted when the strip is listened to

        return in_words(Column(name, self._start_of(part), marks))

    # Going along by key

    def _go_to_part(self, part: int) -> None:
        start, end = self._start_of(part), self._start_of(part + 1)
        self._view.centre((start + end) // 2)
        self.update()
        self.told.emit(self.about(part))

    def _go_into(self) -> None:
        """Go to the first mark of the part, or where it begins if there is none."""
        marks = self._marks_in(self.value())
        if marks:
            self.entered.emit(marks[0])
            return
        self._view.jump_to(self._start_of(self.value()))
        self._view.setFocus()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        page, frame = QColor(self._theme.page), self._frame()
        painter.setBackground(page)
        painter.eraseRect(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(QColor(self._theme.text), page, FRAME_SHARE))
        painter.drawRect(frame)
        if self._ticks is None:
            self._ticks = self._drawn()
        painter.drawPixmap(0, 0, self._ticks)
        painter.setPen(QPen(QColor(self._theme.accent), self._theme.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5))
        if self.hasFocus():
            top, bottom = map(self.row_of, map(self._start_of, (self.value(), self.value() + 1)))
            draw_focus(painter, QRectF(0, top, self.width(), bottom - top), self._theme)
        painter.end()

    def _frame(self) -> QRectF:
        first, last = self._view.part_in_sight()
        top, bottom = self.row_of(first), self.row_of(last)
        height = max(LEAST_FRAME, bottom - top + 1)
        return QRectF(1, min(top, self.height() - height), self.width() - 2, height)

    def _drawn(self) -> QPixmap:
        """Return all ticks on a clear ground; marks close together are one, heavier tick."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for lane, category in enumerate(Category):
            left = SIDE + lane * LANE
            letter = QRectF(left - LANE / 2, 2, 2 * LANE, HEAD - 4)
            draw_letter(painter, category, self._theme, letter, pixels=LETTER)
            self._draw_lane(painter, category, left, ratio)
        painter.end()
        return picture

    def _draw_lane(self, painter: QPainter, category: Category, left: float, ratio: float) -> None:
        colour = self._theme.mark(category).rgb()
        for step, count in self.ticks(category).items():
            weight = WEIGHTS[min(count, len(WEIGHTS)) - 1] * self._theme.weight
            at = QPointF(left, HEAD + step * STEP - ROOM)
            painter.drawPixmap(at, stamp(category, colour, weight, ratio))

    def ticks(self, category: Category) -> Counter[int]:
        """Count the marks of a category at each step of its lane."""
        findings = self._marks.findings if self._marks else ()
        scale = self._lanes().height() / self._length / STEP
        return Counter(
            [int(scale * one.span.start) for one in findings if one.category is category]
        )

    # What Qt tells

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 100)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            self.triggerAction(STEPS[Qt.Key(event.key())])
        elif event.key() in ENTER:
            self._go_into()
        elif event.key() == Qt.Key.Key_Escape:
            self._view.setFocus()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the part that is in sight."""
        with QSignalBlocker(self):
            self.setValue(self._part_of(self._view.top_offset()))
        self.told.emit(self.about(self.value()))
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    def _go(self, event: QMouseEvent) -> None:
        self._view.centre(self.offset_at(event.position().y()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._view.verticalScrollBar(), event)


@cache
def stamp(category: Category, colour: int, weight: float, ratio: float) -> QPixmap:
    """Return a tick in a picture that is set down as often as it is needed."""
    picture = QPixmap(QSize(LANE, STEP + 2 * ROOM) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), weight))
    painter.drawPath(tick(category).translated((LANE - TICK) / 2, ROOM + STEP / 2))
    painter.end()
    return picture


@cache
def tick(category: Category) -> QPainterPath:
    """Return the tick of a category, shaped as its line in the text is."""
    path = QPainterPath()
    match category:
        case Category.LOADED:  # a wave
            path.moveTo(0, 1.5)
            path.quadTo(QPointF(TICK / 4, -1.5), QPointF(TICK / 2, 0.5))
            path.quadTo(QPointF(3 * TICK / 4, 2.5), QPointF(TICK, -0.5))
        case Category.CLAIM:  # two dashes
            for start, end in ((0.0, 0.4), (0.65, 1.0)):
                path.moveTo(start * TICK, 0.5)
                path.lineTo(end * TICK, 0.5)
        case Category.SOURCE:  # a double line
            for y in (-0.8, 1.4):
                path.moveTo(0, y)
                path.lineTo(TICK, y)
        case _:  # dots
            for middle in (0.15, 0.5, 0.85):
                path.addEllipse(QPointF(middle * TICK, 0.5), 0.4, 0.4)
    return path
