"""The marks at a glance: each kind with its line and letter, and how often its rules were right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument

from analyzers.counts import FEWEST
from analyzers.rules import load_rules
from analyzers.values import Category, Strength
from desktop.categories import MEANINGS, PLURALS
from desktop.translation import later, number, tr
from desktop.widgets import fonts
from desktop.widgets.card_text import BODY, SMALL, TITLE, Composer
from desktop.widgets.strokes import Stroke, draw

if TYPE_CHECKING:
    from analyzers.counts import Count, Counts
    from desktop.widgets.themes import Theme

NAME = later("The marks at a glance")
WIDTH, HEIGHT = 56, 12  # pixels at 100 %, of a sample of a line
INDENT = WIDTH + 9  # of the words beside it
ABOUT = later(
    "A mark is a line under words, with the letter of its kind in the margin. It says how "
    "something is worded, and what that can suggest. It does not say whether it is true."
)
LINES = (
    (
        Stroke(Category.LOADED, Strength.STRONG),
        later(
            "A strong line: the rule is surer of this one. In the first sentences of an article it "
            "is sooner so, for there readers agreed with the marks more often."
        ),
    ),
    (
        Stroke(Category.LOADED, Strength.WEAK),
        later("A thin line: less sure, shown when you ask for Many."),
    ),
    (
        Stroke(Category.LOADED, Strength.STRONG, quoted=True),
        later("A lighter, shorter line: the words are quoted or reported, not the writer’s own."),
    ),
)
GAP = 3 * "\N{NO-BREAK SPACE}"
NOTES = later("A tinted ground under words, and a pencil in the margin: you wrote a note to them.")
COUNTED = later("How often readers agreed, of the marks shown by default")
REST = later("Of the other kinds, each card says how sure the program is and what it rests on.")


class LegendComposer(Composer):
    """Writes the page, in the type of the cards."""

    def compose_legend(self, counts: Counts | None) -> None:
        self._paragraph(0, self._sans(TITLE, fonts.BOLD), tr(NAME))
        self._paragraph(6, self._sans(BODY), tr(ABOUT))
        for category, meaning in MEANINGS.items():
            self._kind(category, meaning)
        self._paragraph(16, self._sans(SMALL, fonts.BOLD), tr("How a line looks"))
        for stroke, meaning in LINES:
            self._sample(6, stroke)
            self._cursor.insertText(f"{GAP}{tr(meaning)}", self._sans(BODY))
        self._paragraph(6, self._sans(BODY), tr(NOTES))
        if counts:
            self._figures(counts)

    def _kind(self, category: Category, meaning: str) -> None:
        self._overline(category, tr(PLURALS[category]), above=14)
        self._sample(2, Stroke(category, Strength.STRONG))
        self._cursor.insertText(f"{GAP}{tr(meaning)}", self._sans(BODY))

    def _sample(self, above: float, stroke: Stroke) -> None:
        self._paragraph(above, self._sans(BODY), "")
        block = self._cursor.blockFormat()
        block.setLeftMargin(INDENT * self._scale)
        block.setTextIndent(-INDENT * self._scale)
        self._cursor.setBlockFormat(block)
        name = ":".join((stroke.category, stroke.strength, str(stroke.quoted)))
        image = sample(stroke, self._theme, self._scale)
        self._document.addResource(QTextDocument.ResourceType.ImageResource.value, name, image)
        self._cursor.insertImage(name)

    def _figures(self, counts: Counts) -> None:
        self._paragraph(16, self._sans(SMALL, fonts.BOLD), tr(COUNTED))
        for rule in load_rules():
            count = counts.usual.get(rule.id)
            if count and count.marks:
                self._paragraph(2, self._sans(SMALL), f"{rule.title}: {agreed(count)}")
        self._paragraph(6, self._muted(SMALL), counts.data)
        self._paragraph(4, self._muted(SMALL), tr(REST))


def agreed(count: Count) -> str:
    """Say of how many marks readers agreed with how many."""
    few = count.marks < FEWEST
    said = tr("{right} of {marks}, too few to say") if few else tr("{right} of {marks}")
    return said.format(right=number(count.right), marks=number(count.marks))


def sample(stroke: Stroke, theme: Theme, scale: float, *, ratio: float = 2.0) -> QImage:
    """Return a piece of the line of a mark."""
    width, height = WIDTH * scale, HEIGHT * scale
    size = round(width * ratio), round(height * ratio)
    image = QImage(*size, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = QLineF(0, height / 2, width, height / 2)
    draw(painter, stroke, theme, line, scale=scale)
    painter.end()
    return image
