"""The speakers of an article as a list: how much each says, in a bar and in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle

from analyzers.balance import Balance, SpeakerKind
from desktop import speakers
from desktop.translation import tr
from desktop.widgets import fonts
from desktop.widgets.frames import draw_focus
from desktop.widgets.lines import in_lines
from desktop.widgets.rows_list import RowDelegate, RowsModel, WrappedList
from desktop.widgets.share_bar import draw_share

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont, QKeyEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from analyzers.balance import Speaker
    from desktop.widgets.marks_list import Index
    from desktop.widgets.themes import Theme

# Pixels at 100 %
MARGIN = 14
NAME, SMALL = 15.0, 12.0
ABOVE, BELOW, GAP = 10, 10, 2
BAR, SHARE = 8, 62  # height of the bar; width of the figure beside it
TALL = 1_000  # room enough for any row
LONG = 120  # characters shown of a source phrase
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
MIDDLE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}


class SourcesModel(RowsModel):
    """The balance of an article, for a list view, and where the reader is in it."""

    def __init__(self) -> None:
        super().__init__()
        self.balance = Balance()
        self.shares: tuple[str, ...] = ()  # of the speakers, in words
        self._walked: tuple[int, str] | None = None  # row, and "2 of 5"

    def show_balance(self, balance: Balance) -> None:
        self.balance, self._walked = balance, None
        self.shares = speakers.shares(balance)
        self.show(balance.speakers)

    def show_place(self, row: int | None, place: str) -> None:
        self._walked = None if row is None else (row, place)
        if self.balance.speakers:
            self.dataChanged.emit(self.index(0), self.index(len(self.balance.speakers) - 1))

    def place(self, row: int) -> str:
        return self._walked[1] if self._walked and self._walked[0] == row else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        speaker = self.balance.speakers[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return speakers.name(speaker)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            share = tr("{share} of what is attributed").format(share=self.shares[index.row()])
            parts = (speakers.name(speaker), speakers.about(speaker), share, *facts(speaker))
            return ". ".join(filter(None, (*parts, self.place(index.row()))))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return tr("Enter or Right shows the next passage, Left the one before it.")
        return None


def facts(speaker: Speaker) -> tuple[str, str]:
    """Return the lines under the bar: how much, then first where and by which verbs."""
    first = tr("first in {place}").format(place=speakers.place(speaker))
    verbs = (verb.replace(" ", "\N{NO-BREAK SPACE}") for verb in speakers.verbs(speaker))
    counted = f"{speakers.statements(speaker)}: {speakers.amounts(speaker)}"
    return counted, ", ".join((first, *verbs))


@dataclass(frozen=True, slots=True)
class Line:
    """One of the texts of a row, with its place."""

    rect: QRectF
    font: QFont
    muted: bool
    text: str


class SourceDelegate(RowDelegate):
    """Draws one speaker: name, role, the bar with its figure, what was counted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        speaker = _model(index).balance.speakers[index.row()]
        lines = list(self._lines(speaker, QRectF()))
        return QSize(120, round(lines[-1].rect.bottom() + BELOW * self.scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self.theme.selection))
        self._draw(painter, rect, index, quiet=not option.state & QStyle.StateFlag.State_Selected)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, rect, self.theme)
        painter.restore()

    def _draw(self, painter: QPainter, rect: QRectF, index: Index, *, quiet: bool) -> None:
        model = _model(index)
        speaker = model.balance.speakers[index.row()]
        for line in self._lines(speaker, rect):
            painter.setFont(line.font)
            muted = line.muted and quiet  # on the ground of a selected row it would be too faint
            painter.setPen(QColor(self.theme.muted if muted else self.theme.text))
            painter.drawText(line.rect, Qt.AlignmentFlag.AlignLeft, line.text)
        self._draw_place(painter, rect, model.place(index.row()))
        self._draw_bar(painter, self._bar(speaker, rect), model, index.row())

    def _draw_place(self, painter: QPainter, rect: QRectF, place: str) -> None:
        painter.setFont(self._place_font())
        painter.setPen(QColor(self.theme.text))
        top = rect.top() + (ABOVE + 2) * self.scale
        painter.drawText(QRectF(rect.left(), top, self.width - MARGIN, TALL), RIGHT, place)

    def _draw_bar(self, painter: QPainter, bar: QRectF, model: SourcesModel, row: int) -> None:
        balance, speaker = model.balance, model.balance.speakers[row]
        draw_share(
            painter,
            bar,
            self.theme,
            quoted=balance.share(speaker.quoted),
            paraphrased=balance.share(speaker.paraphrased),
            named=speaker.kind is SpeakerKind.NAMED,
        )
        painter.setFont(fonts.sans(SMALL * self.scale))
        painter.setPen(QColor(self.theme.text))
        room = QRectF(bar.right(), bar.top() - bar.height(), SHARE * self.scale, 3 * bar.height())
        painter.drawText(room, MIDDLE, model.shares[row])

    def _head(self, speaker: Speaker) -> list[tuple[QFont, bool, str]]:
        """Return font, colour and text of what stands above the bar."""
        named = speaker.kind is SpeakerKind.NAMED
        name = speakers.name(speaker)
        name = name if len(name) <= LONG else f"{name[:LONG].rstrip()}…"
        head = [(fonts.serif(NAME * self.scale, italic=not named), not named, name)]
        about = speakers.about(speaker)
        return [*head, (fonts.sans(SMALL * self.scale), True, about)] if about else head

    def _lines(self, speaker: Speaker, rect: QRectF) -> Iterator[Line]:
        """Yield the texts of a row from top to bottom, the bar's room left out."""
        top = rect.top() + ABOVE * self.scale
        beside = self._place_width(speaker)
        for font, muted, text in self._head(speaker):
            line = self._line(rect, top, font, text, muted=muted, beside=beside)
            yield line
            beside = 0.0
            top = line.rect.bottom()
        top += 2 * BAR * self.scale
        for text in facts(speaker):
            line = self._line(rect, top, fonts.sans(SMALL * self.scale), text, muted=True)
            yield line
            top = line.rect.bottom()

    def _line(
        self, rect: QRectF, top: float, font: QFont, text: str, *, muted: bool, beside: float = 0.0
    ) -> Line:
        width = self.width - 2 * MARGIN - beside
        text = in_lines(text, font, width)
        height = (1 + text.count("\n")) * QFontMetricsF(font).lineSpacing() + GAP * self.scale
        return Line(QRectF(rect.left() + MARGIN, top, width, height), font, muted, text)

    def _place_font(self) -> QFont:
        return fonts.sans(SMALL * self.scale, fonts.BOLD)

    def _place_width(self, speaker: Speaker) -> float:
        """Return the room beside a name for where the reader may be among the passages."""
        widest = speakers.passage(len(speaker.attributions), speaker)
        return QFontMetricsF(self._place_font()).horizontalAdvance(widest) + GAP * self.scale

    def _bar(self, speaker: Speaker, rect: QRectF) -> QRectF:
        *_, last = list(self._lines(speaker, rect))[: len(self._head(speaker))]
        top = last.rect.bottom() + BAR * self.scale / 2
        width = self.width - 2 * MARGIN - SHARE * self.scale
        return QRectF(rect.left() + MARGIN, top, width, BAR * self.scale)


def _model(index: Index) -> SourcesModel:
    model = index.model()
    assert isinstance(model, SourcesModel)  # noqa: S101 - the delegate has one list
    return model


class SourcesList(WrappedList):
    """The list itself; Enter, Right, Left or a click walks through a speaker's passages."""

    walked = Signal(object, int)  # Speaker, and how many passages on
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        self._model = SourcesModel()
        self._delegate = SourceDelegate(theme)
        super().__init__(self._model, self._delegate)
        self.setAccessibleName(tr("Sources"))
        self.clicked.connect(self._choose)

    @property
    def balance(self) -> Balance:
        return self._model.balance

    def show_balance(self, balance: Balance) -> None:
        self._model.show_balance(balance)
        self.scrollToTop()

    def show_place(self, speaker: Speaker | None, place: str) -> None:
        """Say in the row of ``speaker`` at which passage the reader is."""
        row = self._model.balance.speakers.index(speaker) if speaker else None
        self._model.show_place(row, place)
        if row is not None:
            self.scrollTo(self._model.index(row))

    def dress(self, theme: Theme, scale: float) -> None:
        self._delegate.theme, self._delegate.scale = theme, scale
        self.doItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step and self.currentIndex().isValid():
            self._walk(self.currentIndex(), step)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        self._walk(index, 1)

    def _walk(self, index: QModelIndex, step: int) -> None:
        self.walked.emit(self._model.balance.speakers[index.row()], step)
