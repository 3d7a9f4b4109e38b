"""The notes of an article as a list: the words they belong to, and what the reader wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle

from desktop.quoting import quoted, shortened
from desktop.translation import later, tr
from desktop.widgets import fonts
from desktop.widgets.frames import draw_focus
from desktop.widgets.rows_list import RowDelegate, RowsModel, WrappedList

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QStyleOptionViewItem

    from desktop.notes import PlacedNote
    from desktop.widgets.marks_list import Index
    from desktop.widgets.themes import Theme

# Pixels at 100 %
MARGIN = 14
STRIPE = 3
QUOTE, BODY, ABOUT = 14.0, 14.5, 12.0
ABOVE, BELOW, GAP = 11, 8, 3
TALL = 1_000  # room enough for what is shown of a note
QUOTED, WRITTEN = 90, 280  # characters shown of the words and of the note
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
LOST = later("Lost its place: these words are not in the text as it is now.")


class NotesModel(RowsModel):
    """Notes with their places, for a list view."""

    rows: tuple[PlacedNote, ...]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        placed = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return placed.note.body
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = tr("Note to “{quote}”: {note}.")
            told = told.format(quote=placed.note.anchor.quote, note=placed.note.body)
            return told if placed.span else f"{told} {tr(LOST)}"
        return None


class NoteDelegate(RowDelegate):
    """Draws one note: a stripe, the words it belongs to, what was written."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        height = sum(rect.height() for rect, *_ in self._lines(_placed(index), QRectF()))
        return QSize(120, round(height + (ABOVE + BELOW) * self.scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect, placed = QRectF(option.rect), _placed(index)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(rect, QColor(self.theme.selection))
        stripe = QRectF(rect.left() + MARGIN, rect.top() + 12, STRIPE, rect.height() - 22)
        painter.fillRect(stripe, QColor(self.theme.accent if placed.span else self.theme.muted))
        for place, font, colour, text in self._lines(placed, rect):
            painter.setFont(font)
            painter.setPen(QColor(self.theme.text if is_chosen else colour))  # else too faint
            painter.drawText(place, WRAP, text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, rect, self.theme)
        painter.restore()

    def _lines(self, placed: PlacedNote, rect: QRectF) -> Iterator[tuple[QRectF, QFont, str, str]]:
        """Yield where each part of a note is written, in which font and colour."""
        quote, body = quoted(shortened(placed.note.anchor.quote, QUOTED)), placed.note.body
        parts = [(fonts.serif(QUOTE * self.scale, italic=True), self.theme.muted, quote)]
        parts.append((fonts.sans(BODY * self.scale), self.theme.text, shortened(body, WRITTEN)))
        if placed.span is None:
            parts.append((fonts.sans(ABOUT * self.scale), self.theme.muted, tr(LOST)))
        left, top = rect.left() + MARGIN + STRIPE + 9, rect.top() + ABOVE * self.scale
        width = self.width - (2 * MARGIN + STRIPE + 9)
        for font, colour, text in parts:
            room = QRectF(left, top, width, TALL)
            needed = QFontMetricsF(font).boundingRect(room, WRAP, text)
            height = needed.height() + GAP * self.scale
            yield QRectF(left, top, width, height), font, colour, text
            top += height


def _placed(index: Index) -> PlacedNote:
    model = index.model()
    assert isinstance(model, NotesModel)  # noqa: S101 - the delegate has one list
    return model.rows[index.row()]


class NotesList(WrappedList):
    """The list itself; up and down walk it, Enter or a click opens a note."""

    chosen = Signal(str)  # note id

    def __init__(self, theme: Theme) -> None:
        self._model = NotesModel()
        self._delegate = NoteDelegate(theme)
        super().__init__(self._model, self._delegate)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    @property
    def notes(self) -> tuple[PlacedNote, ...]:
        return self._model.rows

    def show_notes(self, notes: Sequence[PlacedNote]) -> None:
        self._model.show(notes)

    def select(self, note: str) -> None:
        for row, placed in enumerate(self.notes):
            if placed.note.id == note:
                self.setCurrentIndex(self._model.index(row))

    def dress(self, theme: Theme, scale: float) -> None:
        self._delegate.theme, self._delegate.scale = theme, scale
        self.doItemsLayout()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.rows[index.row()].note.id)
