"""The card that explains the marks at one place: a single plate that is moved and refilled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.translation import tr
from desktop.widgets.card_actions import INDENT, CardActions
from desktop.widgets.card_text import CardText
from desktop.widgets.focus_order import step_inside
from desktop.widgets.themes import raised
from desktop.widgets.trail_card import TrailSection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QPaintEvent

    from analyzers.trail import Trail
    from analyzers.values import Finding
    from desktop.decisions import Scope
    from desktop.widgets.page_style import PageStyle
    from desktop.widgets.themes import Theme

# Pixels at 100 %
WIDTH = 400
WIDER = (520, 680)  # of a card that would have to scroll otherwise
MARGIN = 18
EDGE = 3  # the stripe in the category's colour
AWAY = 7  # from the marked line and from the window's edge


class CardSection(QWidget):
    """One explained mark with its buttons, beside an edge in the category's colour."""

    note_wanted = Signal(object)  # Finding
    more_wanted = Signal(object)  # Finding
    dismissed = Signal(object, object)  # Finding, Scope
    source_wanted = Signal(object)  # Finding
    pin_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._finding: Finding | None = None
        self._edge = QColor()
        self.text = CardText()
        self.actions_row = CardActions()
        self.actions_row.note.clicked.connect(self._ask_note)
        self.actions_row.source.clicked.connect(self._ask_source)
        self.actions_row.more.clicked.connect(self._ask_more)
        self.actions_row.pin.clicked.connect(self.pin_wanted)
        self.actions_row.chosen.connect(self._dismiss)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(4)
        self._layout.addWidget(
            self.text, 0, Qt.AlignmentFlag.AlignRight
        )  # above the buttons' words
        self._layout.addWidget(self.actions_row)

    def fill(self, finding: Finding, style: PageStyle, width: int) -> None:
        scale = style.scale
        inset = round(MARGIN * scale)
        self._finding = finding
        self._edge = style.theme.mark(finding.category)
        self._layout.setContentsMargins(inset + EDGE - INDENT, inset - 2, inset, round(8 * scale))
        inner = width - 2 * inset - EDGE
        self.text.fill(finding, style, inner)
        self.actions_row.fill(finding, style, inner + INDENT)

    def _ask_note(self) -> None:
        self.note_wanted.emit(self._finding)

    def _ask_source(self) -> None:
        self.source_wanted.emit(self._finding)

    def _ask_more(self) -> None:
        self.more_wanted.emit(self._finding)

    def _dismiss(self, scope: Scope) -> None:
        self.dismissed.emit(self._finding, scope)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, EDGE, self.height(), self._edge)
        painter.end()


class HoverCard(QFrame):
    """The plate. It lies inside the window, above the page, and never on the marked line."""

    entered = Signal()
    left = Signal()
    note_wanted = Signal(object)  # Finding
    more_wanted = Signal(object)  # Finding
    dismissed = Signal(object, object)  # Finding, Scope
    source_wanted = Signal(object)  # Finding
    pin_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("card")
        self._findings: tuple[Finding, ...] = ()
        self._sections: list[CardSection] = []
        self._trail = TrailSection()
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._scroll)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)
        self.hide()

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self._findings if self.isVisible() else ()

    def explain(self, findings: tuple[Finding, ...], line: QRect, style: PageStyle) -> None:
        """Show the cards of ``findings`` beside ``line``, a rectangle of the window."""
        self._findings = findings
        usual = self._open(style)
        sections = self._enough(len(findings))[: len(findings)]
        for width in (usual, *(self._at_most(wider, style) for wider in WIDER)):
            for section, finding in zip(sections, findings, strict=True):
                section.fill(finding, style, width)
            if self._height(sections) <= max(room(line, self._window.size())):
                break
        self.setAccessibleName(self._summary())
        self._lie(line, width, sections)

    def trace(self, trail: Trail, words: str, line: QRect, style: PageStyle) -> None:
        """Show whose words a sentence is in."""
        self._findings = ()
        width = self._open(style)
        self._enough(0)
        self._column.addWidget(self._trail)  # below the sections of marks, which come as needed
        self._trail.show()
        self._trail.fill(trail, words, style, width)
        self.setAccessibleName(self._trail.text.accessibleName())
        self._lie(line, width, [self._trail])

    def take_focus(self) -> None:
        first = self._sections[0] if self._findings else self._trail
        first.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open(self, style: PageStyle) -> int:
        """Show the plate as yet without sections; return how wide they are to be."""
        self._dress(style.theme)
        self._trail.hide()
        self.show()  # a text that was never shown is measured in another font
        return self._at_most(WIDTH, style)

    def _at_most(self, width: int, style: PageStyle) -> int:
        return min(round(width * style.scale), self._window.width() - 2 * AWAY)

    def _height(self, sections: Sequence[QWidget]) -> int:
        for section in sections:
            section.updateGeometry()  # or the column keeps the height that it had before
        self._column.activate()
        return sum(section.sizeHint().height() for section in sections) + 2

    def _lie(self, line: QRect, width: int, sections: Sequence[QWidget]) -> None:
        """Take the height of the sections, beside ``line``."""
        size = QSize(width + 2, self._height(sections))
        self.setGeometry(placed(size, line, self._window.size()))
        self._scroll.verticalScrollBar().setValue(0)
        self.raise_()

    def _enough(self, wanted: int) -> list[CardSection]:
        """Return the sections, with new ones made and spare ones hidden."""
        while len(self._sections) < wanted:
            section = CardSection()
            section.note_wanted.connect(self.note_wanted)
            section.more_wanted.connect(self.more_wanted)
            section.dismissed.connect(self.dismissed)
            section.source_wanted.connect(self.source_wanted)
            section.pin_wanted.connect(self.pin_wanted)
            self._column.addWidget(section)
            self._sections.append(section)
        for place, section in enumerate(self._sections):
            section.setVisible(place < wanted)
        return self._sections

    def _summary(self) -> str:
        first = self._findings[0].card
        name = f"{first.title}: {first.words}"
        more = len(self._findings) - 1
        said = tr("{name}, and %n more here", "{name}, and %n more here", more)
        return said.format(name=name) if more else name

    def _dress(self, theme: Theme) -> None:
        self.setPalette(raised(self.palette(), theme))
        self._border = QPen(QColor(theme.hairline), theme.line)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Go round in the card, which Esc leaves."""
        return step_inside(self, forward=forward) or super().focusNextPrevChild(forward)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._border)
        painter.setBrush(self.palette().window())
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.left.emit()


def placed(size: QSize, line: QRect, window: QSize) -> QRect:
    """Return where a card of ``size`` lies: under the marked line, else above it, never on it.

    Where neither side has the room, the card takes the larger side and scrolls.
    """
    below, above = room(line, window)
    left = min(max(line.left() - MARGIN, AWAY), window.width() - size.width() - AWAY)
    if size.height() <= below or below >= above:
        height = min(size.height(), below)
        return QRect(QPoint(left, line.bottom() + AWAY), QSize(size.width(), height))
    height = min(size.height(), above)
    return QRect(QPoint(left, line.top() - AWAY - height), QSize(size.width(), height))


def room(line: QRect, window: QSize) -> tuple[int, int]:
    """Return the height that there is for a card below a line and above it."""
    return window.height() - line.bottom() - 2 * AWAY, line.top() - 2 * AWAY
