"""The card in a pane of its own, beside the page, for those who want no pop-ups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.translation import later, tr
from desktop.widgets.card import CardSection
from desktop.widgets.card_actions import UNPIN
from desktop.widgets.themes import raised

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from analyzers.values import Finding
    from desktop.widgets.page_style import PageStyle

EMPTY = later("The card of a mark stands here: walk with F8, click a mark, or rest on it.")


class CardPane(QScrollArea):
    """Explains the marks at one place, in the width that it has."""

    note_wanted = Signal(object)  # Finding
    more_wanted = Signal(object)  # Finding
    dismissed = Signal(object, object)  # Finding, Scope
    source_wanted = Signal(object)  # Finding
    unpin_wanted = Signal()
    left = Signal()

    def __init__(self, style: PageStyle) -> None:
        super().__init__()
        self._style = style
        self.findings: tuple[Finding, ...] = ()
        self.sections: list[CardSection] = []
        self.empty = QLabel(tr(EMPTY))
        self.empty.setObjectName("muted")
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(14, 12, 14, 12)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.empty)
        self._column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self.set_style(style)

    def explain(self, findings: Sequence[Finding]) -> None:
        """Show the cards of ``findings``, or how to get one where there are none."""
        self.findings = tuple(findings)
        while len(self.sections) < len(self.findings):
            self._add_section()
        for place, section in enumerate(self.sections):
            section.setVisible(place < len(self.findings))
        self.empty.setVisible(not self.findings)
        self.setAccessibleName(self._summary())
        # A bar that came and went with the height would change the width, and so the height.
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAlwaysOn if self.findings else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        self._fill()
        self.verticalScrollBar().setValue(0)

    def set_style(self, style: PageStyle) -> None:
        self._style = style.beside
        self.setPalette(raised(self.palette(), style.theme))
        self.explain(self.findings)

    def take_focus(self) -> None:
        if self.findings:
            self.sections[0].text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fill(self) -> None:
        width = self.viewport().width()
        for section, finding in zip(self.sections, self.findings, strict=False):
            section.fill(finding, self._style, width)

    def _add_section(self) -> None:
        section = CardSection()
        section.actions_row.pin.setText(tr(UNPIN))
        section.note_wanted.connect(self.note_wanted)
        section.more_wanted.connect(self.more_wanted)
        section.dismissed.connect(self.dismissed)
        section.source_wanted.connect(self.source_wanted)
        section.pin_wanted.connect(self.unpin_wanted)
        self._column.insertWidget(len(self.sections), section)
        self.sections.append(section)

    def _summary(self) -> str:
        if not self.findings:
            return tr("Card")
        card = self.findings[0].card
        return tr("Card: {name}").format(name=f"{card.title}: {card.words}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
