"""The marks of an article as a list: one row a mark, in the order of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QLineF, QModelIndex, QRectF, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from desktop.categories import NAMES
from desktop.marks import index_in
from desktop.translation import tr
from desktop.voices import about
from desktop.widgets import fonts
from desktop.widgets.frames import draw_focus
from desktop.widgets.lines import in_lines
from desktop.widgets.rows_list import RowsList
from desktop.widgets.strokes import Stroke, draw, draw_letter

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

    from analyzers.values import Finding
    from desktop.widgets.themes import Theme

    Index: TypeAlias = QModelIndex | QPersistentModelIndex

# Pixels at 100 %
ROW = 50
MARGIN = 14
BADGE = 20
WORDS, ABOUT = 15.0, 12.0
MORE = 38  # for a second line of both
LARGE = 1.5  # from there on they may run over two lines


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


class MarkDelegate(QStyledItemDelegate):
    """Draws one row: letter and line of the category, the words, and what they are."""

    def __init__(self, theme: Theme, scale: float) -> None:
        super().__init__()
        self.theme = theme
        self.scale = scale

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, round((ROW + MORE * (self._lines() - 1)) * self.scale))

    def _lines(self) -> int:
        """Return in how many lines the words, and what they are, may run."""
        return 1 if self.scale < LARGE else 2

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
        left = rect.left() + 2 * MARGIN + BADGE * self.scale
        width, middle = rect.right() - MARGIN - left, rect.center().y()
        words = QRectF(left, rect.top(), width, middle - rect.top() + 2 * self.scale)
        below = QRectF(left, middle, width, rect.bottom() - middle)
        serif, sans = fonts.serif(WORDS * self.scale), fonts.sans(ABOUT * self.scale)
        self._write(painter, words, serif, self.theme.text, finding.card.words, bottom=True)
        beside = self.theme.muted if quiet else self.theme.text  # else too faint on that ground
        self._write(painter, below, sans, beside, about(finding), bottom=False)

    def _write(
        self, painter: QPainter, rect: QRectF, font: QFont, colour: str, text: str, *, bottom: bool
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = in_lines(text, font, rect.width(), most=self._lines())
        edge = Qt.AlignmentFlag.AlignBottom if bottom else Qt.AlignmentFlag.AlignTop
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | edge, shown)


class MarksList(RowsList):
    """The list itself; up and down walk it, Enter or a click jumps."""

    chosen = Signal(object)  # Finding

    def __init__(self, theme: Theme) -> None:
        self._model = MarksModel()
        self._delegate = MarkDelegate(theme, 1.0)
        super().__init__(self._model, self._delegate)
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("Marks"))
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self._model.findings

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        self._model.show(findings)

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
        self.setMinimumHeight(round(2 * ROW * scale))  # of what lies above it the panel scrolls
        self.doItemsLayout()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.findings[index.row()])
