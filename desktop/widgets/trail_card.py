"""The card of any sentence: whose words it is in, on which step the source stands, and why."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from analyzers.trail import Step
from analyzers.values import Category, Strength
from desktop.widgets import fonts
from desktop.widgets.card_text import BODY, SMALL, TITLE, CardText, Composer

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from analyzers.trail import Origin, Trail
    from desktop.widgets.page_style import PageStyle

NAME = "Whose words are these?"
OWN = "No source was found for this sentence: nobody else is given as saying it."
UNTOLD = "Which step this is cannot be told."
QUOTED = 120  # characters of the sentence
EDGE, MARGIN = 3, 18  # pixels, as on the cards of marks


class TrailSection(QWidget):
    """The trail of one sentence beside an edge in the colour of quote sources."""

    def __init__(self) -> None:
        super().__init__()
        self.text = TrailText()
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.text)

    def fill(self, trail: Trail, words: str, style: PageStyle, width: int) -> None:
        inset = round(MARGIN * style.scale)
        self._edge = style.theme.mark(Category.SOURCE)
        self._layout.setContentsMargins(inset + EDGE, inset - 2, inset, inset - 2)
        self.text.trace(trail, words, style, width - 2 * inset - EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, EDGE, self.height(), self._edge)
        painter.end()


class TrailText(CardText):
    """The words of the card of a sentence."""

    def trace(self, trail: Trail, words: str, style: PageStyle, width: int) -> None:
        self.setAccessibleName(f"{NAME} {trail.title}")
        self.clear()
        TrailComposer(self.document(), style).trace(trail, words)
        self.fit(width)


class TrailComposer(Composer):
    """Writes a trail into a document."""

    def trace(self, trail: Trail, words: str) -> None:
        self._overline(Category.SOURCE, NAME)
        self._paragraph(0, self._sans(TITLE, fonts.BOLD), trail.title)
        words = shorten(words, QUOTED, placeholder=" …")
        self._paragraph(5, self._serif(BODY, italic=True), f"“{words}”")
        for origin in trail.origins:
            self._origin(origin)
        if not trail.origins:
            self._paragraph(9, self._sans(BODY), OWN)
            self._ladder(Step.NOTHING)
        self._section("Ask yourself", trail.question)
        if trail.origins:
            weakest = max((row.strength for row in trail.origins), key=list(Strength).index)
            self._how_sure(weakest, f"Model · {weakest}")

    def _origin(self, origin: Origin) -> None:
        if origin.step is None:
            self._paragraph(9, self._sans(BODY, fonts.BOLD), origin.who)
        else:
            number = list(Step).index(origin.step) + 1
            self._section(f"Step {number} of {len(Step)}", origin.standing)
        self._paragraph(1, self._serif(BODY, italic=False), origin.decided)
        if origin.step is None:
            self._paragraph(1, self._muted(SMALL), UNTOLD)
        else:
            self._ladder(origin.step)

    def _ladder(self, here: Step) -> None:
        """Write all steps in a row; the one that the source stands on is filled and bold."""
        self._paragraph(3, self._muted(SMALL), "")
        for step in Step:
            form = self._sans(SMALL, fonts.BOLD) if step is here else self._muted(SMALL)
            name = step.replace(" ", "\N{NO-BREAK SPACE}")
            dot = "●" if step is here else "○"
            self._cursor.insertText(f"{dot}\N{NO-BREAK SPACE}{name}   ", form)
