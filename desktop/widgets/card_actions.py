"""The buttons of a card: how far a dismissal reaches stands on its button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from analyzers.values import Category
from desktop.decisions import Scope
from desktop.translation import later, tr
from desktop.widgets import fonts
from desktop.widgets.card_text import SMALL

if TYPE_CHECKING:
    from analyzers.values import Finding
    from desktop.widgets.page_style import PageStyle

INDENT = 8  # pixels from the edge of a button, where its focus shows, to its words
PIN, UNPIN = later("Pin"), later("Unpin")
TEXTS = {
    Scope.PLACE: later("Not here"),
    Scope.ARTICLE: later("Not this phrase in this article"),
    Scope.PHRASE: later("Never this phrase"),
    Scope.RULE: later("Switch this rule off"),
}


class CardActions(QWidget):
    """Quiet buttons in as many rows as the width of the card asks for."""

    chosen = Signal(object)  # Scope

    def __init__(self) -> None:
        super().__init__()
        self.source = QPushButton(self)  # the way to the nearest source, where there is one
        self.dismissals = {scope: QPushButton(tr(text), self) for scope, text in TEXTS.items()}
        self.note = QPushButton(tr("Add note"), self)
        self.more = QPushButton(tr("More…"), self)
        self.pin = QPushButton(tr(PIN), self)
        self._buttons = (self.source, *self.dismissals.values(), self.note, self.more, self.pin)
        for button in self._buttons:
            button.setFlat(True)
            button.setObjectName("action")
            button.setAutoDefault(True)  # Enter presses it, as Space does
        for button in self.dismissals.values():
            button.clicked.connect(self._choose)

    def fill(self, finding: Finding, style: PageStyle, width: int) -> None:
        """Name the buttons after ``finding`` and take the height that they need."""
        for button in self._buttons:
            button.setFont(fonts.sans(SMALL * style.scale))
            button.setAccessibleDescription(f"{finding.card.title}: {finding.card.words}")
        self._offer_source(finding)
        self.more.setVisible(finding.category is not Category.OWN)  # the card says all of it
        left = top = 0
        for button in (button for button in self._buttons if not button.isHidden()):
            size = button.sizeHint()
            if left and left + size.width() > width:
                left, top = 0, top + size.height()
            button.setGeometry(left, top, min(size.width(), width), size.height())
            left += size.width()
        self.setFixedSize(width, top + self.note.sizeHint().height())

    def _offer_source(self, finding: Finding) -> None:
        near = finding.card.nearest
        self.source.setVisible(near is not None)
        if near:
            self.source.setText(tr("Go to ¶{number}").format(number=near.paragraph))
            said = tr("Go to paragraph {number}: {name}")
            self.source.setAccessibleName(said.format(number=near.paragraph, name=near.name))

    def _choose(self) -> None:
        button = self.sender()
        self.chosen.emit(next(scope for scope, one in self.dismissals.items() if one is button))
