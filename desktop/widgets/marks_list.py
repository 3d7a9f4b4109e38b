"""The marks of an article as a list: one row a mark, in the order of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QLineF, QModelIndex, QRectF, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle

from desktop.categories import NAMES
from desktop.marks import index_in
from desktop.translation import tr
from desktop.voices import about
from desktop.widgets import fonts
from desktop.widgets.frames import draw_focus
from desktop.widgets.lines import in_lines
from desktop.widgets.rows_list import RowDelegate, RowsList
from desktop.widgets.strokes import Stroke, draw, draw_letter

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from analyzers.values import Finding
    from desktop.widgets.themes import Theme

    Index: TypeAlias = QModelIndex | QPersistentModelIndex

# Pixels at 100 %
ROW = 50
MARGIN = 14
BADGE = 20
WORDS, ABOUT = 15.0, 12.0
MORE_WORDS, MORE_ABOUT = 21, 17  # for a second line of them
LARGE = 1.5  # from there on they may run over two lines
MEASURED = 300  # rows; more are all as high as two lines of both need, which takes no time


class MarksModel(QStringListModel):
    """The findings that are shown, for a list view.

    The view asks for the number of rows once for every row, so the words are kept in Qt's own
    list, where counting them costs nothing.
    """

    def __init__(self) -> None:
        super().__init__()
        self.findings: tuple[Finding, ...] = ()

    def show(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        self.setStringList([finding.card.words for finding in findings])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            finding = self.findings[index.row()]
            return f"{tr(NAMES[finding.category])}: {finding.card.words}. {about(finding)}"
        return super().data(index, role)


class MarkDelegate(RowDelegate):
    """Draws one row: letter and line of the category, the words, and what they are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.is_measured = False  # each row is as high as its own words need

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        words = about_them = self._most()
        if self.is_measured and isinstance(model, MarksModel):
            shown = self._in_lines(model.findings[index.row()], self.width - self._left() - MARGIN)
            words, about_them = map(_count, shown)
        more = MORE_WORDS * (words - 1) + MORE_ABOUT * (about_them - 1)
        return QSize(120, round((ROW + more) * self.scale))

    def _most(self) -> int:
        """Return in how many lines the words, and what they are, may run."""
        return 1 if self.scale < LARGE else 2

    def _left(self) -> float:
        return 2 * MARGIN + BADGE * self.scale

    def _in_lines(self, finding: Finding, width: float) -> tuple[str, str]:
        words = in_lines(finding.card.words, self._serif(), width, most=self._most())
        return words, in_lines(about(finding), self._sans(), width, most=self._most())

    def _serif(self) -> QFont:
        return fonts.serif(WORDS * self.scale)

    def _sans(self) -> QFont:
        return fonts.sans(ABOUT * self.scale)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, MarksModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option)
        rect = QRectF(option.rect)
        self._draw_badge(painter, rect, model.findings[index.row()])
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._draw_words(painter, rect, model.findings[index.row()], quiet=not is_chosen)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self.theme.selection))
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, QRectF(option.rect), self.theme)

    def _draw_badge(self, painter: QPainter, rect: QRectF, finding: Finding) -> None:
        left, size = rect.left() + MARGIN, BADGE * self.scale
        top = rect.center().y() - size / 2
        square = QRectF(left, top - 2 * self.scale, size, size * 0.8)
        draw_letter(painter, finding.category, self.theme, square, pixels=13 * self.scale)
        under = QLineF(left, top + size * 0.8, left + size, top + size * 0.8)
        stroke = Stroke(finding.category, finding.strength)
        draw(painter, stroke, self.theme, under, scale=self.scale)

    def _draw_words(
        self, painter: QPainter, rect: QRectF, finding: Finding, *, quiet: bool
    ) -> None:
        left = rect.left() + self._left()
        width = rect.right() - MARGIN - left
        words, about_them = self._in_lines(finding, width)
        lower = MORE_WORDS * (_count(words) - 1) - MORE_ABOUT * (_count(about_them) - 1)
        middle = rect.center().y() + lower / 2 * self.scale
        above = QRectF(left, rect.top(), width, middle - rect.top() + 2 * self.scale)
        below = QRectF(left, middle, width, rect.bottom() - middle)
        beside = self.theme.muted if quiet else self.theme.text  # else too faint on that ground
        painter.setFont(self._serif())
        painter.setPen(QColor(self.theme.text))
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, words)
        painter.setFont(self._sans())
        painter.setPen(QColor(beside))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, about_them)


class MarksList(RowsList):
    """The list itself; up and down walk it, Enter or a click jumps."""

    chosen = Signal(object)  # Finding

    def __init__(self, theme: Theme) -> None:
        self._model = MarksModel()
        self._delegate = MarkDelegate(theme)
        super().__init__(self._model, self._delegate)
        self._measure(0)
        self.setAccessibleName(tr("Marks"))
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self._model.findings

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        self._measure(len(findings))
        self._model.show(findings)

    def _measure(self, rows: int) -> None:
        """Let each row have its own height where that matters and can be found out at once."""
        self._delegate.is_measured = self._delegate.scale >= LARGE and rows <= MEASURED
        self.setUniformItemSizes(not self._delegate.is_measured)

    def enter(self) -> None:
        """Take the focus, at the row that is current or at the first."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def select(self, finding: Finding) -> None:
        """Follow the page: make ``finding`` the selected row."""
        row = index_in(self._model.findings, finding)
        if row is not None:
            self.setCurrentIndex(self._model.index(row))

    def dress(self, theme: Theme, scale: float) -> None:
        self._delegate.theme, self._delegate.scale = theme, scale
        self._measure(self._model.rowCount())
        self.setMinimumHeight(round(2 * ROW * scale))  # of what lies above it the panel scrolls
        self.doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        before, self._delegate.width = self._delegate.width, self.viewport().width()
        super().resizeEvent(event)
        if self._delegate.is_measured and self._delegate.width != before:
            self.scheduleDelayedItemsLayout()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.findings[index.row()])


def _count(lines: str) -> int:
    return lines.count("\n") + 1
