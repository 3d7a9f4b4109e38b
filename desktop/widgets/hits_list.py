"""The notes and articles in which words were found, each with the words in bold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle

from desktop.dates import long_date
from desktop.naming import name_of
from desktop.quoting import quotation_marks
from desktop.search import HitKind
from desktop.translation import later, tr
from desktop.widgets import fonts
from desktop.widgets.rows_list import RowDelegate, RowsModel, WrappedList

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from desktop.search import Hit
    from desktop.widgets.marks_list import Index

NAMES = {HitKind.NOTE: later("Note"), HitKind.ARTICLE: later("Article")}
DATES = {HitKind.NOTE: later("written {date}"), HitKind.ARTICLE: later("opened {date}")}
# Pixels
MARGIN, ABOVE, BELOW, GAP = 14, 10, 10, 3
ICON = QSize(11, 13)
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
KIND, TITLE, TEXT = 12.0, 14.5, 13.5
LINES = 4  # of an excerpt
QUOTED = 3  # lines of the words that a note was written to
SHOWN = 600  # characters; a single word of a text may be longer than all of the panel


class HitsModel(RowsModel):
    """Hits for a list view."""

    rows: tuple[Hit, ...]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return name_of(hit.title, hit.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = ". ".join(text for text, _ in excerpts(hit))
            return f"{tr(NAMES[hit.kind])}, {name_of(hit.title, hit.path)}, {date_of(hit)}: {said}"
        return None


def date_of(hit: Hit) -> str:
    return tr(DATES[hit.kind]).format(date=long_date(hit.date[:10]))


def excerpts(hit: Hit) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """Yield each text as it is shown, with where its bold words begin and how long they are."""
    for place, excerpt in enumerate(hit.excerpts):
        text = one_line(excerpt.text)
        opening, closing = quotation_marks() if place else ("", "")
        before = opening + "…" * excerpt.cut_before
        after = "…" * (excerpt.cut_after or len(excerpt.text) > SHOWN) + closing
        bold = [
            (units(before + text[: span.start]), units(span.of(text)))
            for span in excerpt.found
            if span.end <= len(text)
        ]
        yield f"{before}{text}{after}", bold


def one_line(text: str) -> str:
    """Return what is shown of a text, without line ends; each character stays one."""
    return "".join(" " if sign in "\n\r\t\u2028" else sign for sign in text[:SHOWN])


def units(text: str) -> int:
    """Return how long Qt finds a text, which counts in UTF-16."""
    return len(text.encode("utf-16-le", "replace")) // 2


class HitDelegate(RowDelegate):
    """Draws one hit: what it is and from when, the article's title, the words around."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        inner = self.width - 2 * MARGIN
        height = ABOVE + self._height(KIND) + GAP + self._height(TITLE) + BELOW
        for layout in _layouts(_hit(index), inner, self.scale):
            height += GAP + layout.boundingRect().height()
        return QSize(120, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hit, rect, colours = _hit(index), QRectF(option.rect), QPalette(option.palette)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.color(QPalette.ColorRole.Highlight))
            # What is muted would be too faint there.
            colours.setBrush(QPalette.ColorRole.PlaceholderText, colours.text())
        inner = rect.adjusted(MARGIN, ABOVE, -MARGIN, -BELOW)
        top = self._draw_head(painter, hit, inner, colours)
        painter.setPen(colours.color(QPalette.ColorRole.Text))
        for layout in _layouts(hit, inner.width(), self.scale):
            layout.draw(painter, QPointF(inner.left(), top + GAP))
            top += GAP + layout.boundingRect().height()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(colours.color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.color(QPalette.ColorRole.Link), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _draw_head(self, painter: QPainter, hit: Hit, inner: QRectF, colours: QPalette) -> float:
        """Draw the two lines above the excerpts; return where these begin."""
        line = QRectF(inner.left(), inner.top(), inner.width(), self._height(KIND))
        _draw_icon(painter, hit.kind, line, colours)
        painter.setPen(colours.color(QPalette.ColorRole.PlaceholderText))
        self._draw_kind(painter, hit, line.adjusted(ICON.width() + 7, 0, 0, 0))
        font = fonts.sans(TITLE * self.scale, fonts.BOLD)
        painter.setFont(font)
        painter.setPen(colours.color(QPalette.ColorRole.Text))
        title = QRectF(inner.left(), line.bottom() + GAP, inner.width(), self._height(TITLE))
        cut = Qt.TextElideMode.ElideRight
        name = QFontMetricsF(font).elidedText(name_of(hit.title, hit.path), cut, title.width())
        painter.drawText(title, LEFT, name)
        return title.bottom()

    def _draw_kind(self, painter: QPainter, hit: Hit, line: QRectF) -> None:
        """Write what it is and from when; where that is too much, only from when."""
        plain, bold = fonts.sans(KIND * self.scale), fonts.sans(KIND * self.scale, fonts.BOLD)
        kind, date = tr(NAMES[hit.kind]), date_of(hit)
        needed = QFontMetricsF(bold).horizontalAdvance(f"{kind}  ")
        room = QFontMetricsF(plain).horizontalAdvance
        if needed + room(date) <= line.width():
            painter.setFont(bold)
            painter.drawText(line, LEFT, kind)
        elif room(date) > line.width():
            date = long_date(hit.date[:10])
        painter.setFont(plain)
        painter.drawText(line, RIGHT, date)

    def _height(self, pixels: float) -> float:
        return QFontMetricsF(fonts.sans(pixels * self.scale, fonts.BOLD)).height()


def _draw_icon(painter: QPainter, kind: HitKind, line: QRectF, colours: QPalette) -> None:
    """Draw a sheet with lines for an article, a slip with a turned corner for a note."""
    accent = colours.color(QPalette.ColorRole.Link)
    top = line.center().y() - ICON.height() / 2
    sheet = QRectF(line.left() + 0.5, top + 0.5, ICON.width() - 1, ICON.height() - 1)
    painter.setPen(QPen(accent, 1.2))
    if kind is HitKind.ARTICLE:
        painter.drawRect(sheet)
        for row in (3.5, 6, 8.5):
            left, right = QPointF(2.5, row), QPointF(-2.5, row)
            painter.drawLine(sheet.topLeft() + left, sheet.topRight() + right)
        return
    corner = 4.5
    slip = [sheet.topLeft(), sheet.topRight(), sheet.bottomRight() - QPointF(0, corner)]
    slip += [sheet.bottomRight() - QPointF(corner, 0), sheet.bottomLeft()]
    painter.setBrush(QColor(accent))
    painter.drawPolygon(slip)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _layouts(hit: Hit, width: float, scale: float) -> Iterator[QTextLayout]:
    for place, (text, bold) in enumerate(excerpts(hit)):
        if text.strip("".join(quotation_marks())):
            quoted = place > 0
            serif, sans = fonts.serif((TEXT + 0.5) * scale, italic=True), fonts.sans(TEXT * scale)
            yield _layout(text, bold, serif if quoted else sans, width, QUOTED if quoted else LINES)


def _layout(
    text: str, bold: list[tuple[int, int]], font: QFont, width: float, most: int
) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    strong = QTextCharFormat()
    strong.setFontWeight(fonts.BOLD)
    layout.setFormats([_format_range(start, length, strong) for start, length in bold])
    layout.beginLayout()
    top = 0.0
    for _ in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _format_range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, form
    return made


def _hit(index: Index) -> Hit:
    model = index.model()
    assert isinstance(model, HitsModel)  # noqa: S101 - the delegate has one list
    return model.rows[index.row()]


class HitsList(WrappedList):
    """The list itself; up and down walk it, Enter or a click opens a hit."""

    chosen = Signal(object)  # Hit
    left_upwards = Signal()
    moved = Signal()

    def __init__(self) -> None:
        self._model = HitsModel()
        self._delegate = HitDelegate()
        super().__init__(self._model, self._delegate)
        self.setAccessibleName(tr("Found"))
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    @property
    def hits(self) -> tuple[Hit, ...]:
        return self._model.rows

    @property
    def current(self) -> Hit | None:
        row = self.currentIndex().row()
        return self.hits[row] if 0 <= row < len(self.hits) else None

    def dress(self, scale: float) -> None:
        self._delegate.scale = scale
        self.doItemsLayout()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        self._model.show(hits)
        self.moved.emit()

    def enter(self) -> None:
        """Take the focus; the first hit is the current one unless another was."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # the height of a row follows from its width

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() == 0:
            self.left_upwards.emit()
            return
        super().keyPressEvent(event)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        self.moved.emit()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.hits[index.row()])
