"""The words of one card, set section after section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from analyzers.values import Strength
from desktop import nearest
from desktop.categories import LETTERS, NAMES
from desktop.widgets import fonts

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

    from analyzers.values import Category, Finding
    from desktop.widgets.page_style import PageStyle

TITLE, BODY, SMALL = 17.0, 15.5, 13.0  # pixels at 100 %
LEADING = 108  # per cent
DOTS = {Strength.STRONG: 3, Strength.FAIR: 2, Strength.WEAK: 1}


class CardText(QTextEdit):
    """The words of one card; they can be selected, and nothing is read from outside."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self.document().setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)

    def fill(self, finding: Finding, style: PageStyle, width: int) -> None:
        """Set the card of ``finding`` and take the height that it needs."""
        self.setAccessibleName(f"{finding.card.title}: {finding.card.words}")
        self.clear()
        Composer(self.document(), style).compose(finding)
        self.fit(width)

    def fit(self, width: int) -> None:
        """Take the height that the words need."""
        self.setCursorWidth(0)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.document().setTextWidth(width)
        self.setFixedSize(width, round(self.document().size().height()) + 1)

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Load nothing: Qt would read local files named in a text."""


class Composer:
    """Writes one card into a document, section after section."""

    def __init__(self, document: QTextDocument, style: PageStyle) -> None:
        self._document = document
        self._theme = style.theme
        self._scale = style.scale
        self._cursor = QTextCursor(document)
        self._fresh = True

    def compose(self, finding: Finding) -> None:
        card = finding.card
        self._overline(finding.category, NAMES[finding.category])
        self._paragraph(0, self._sans(TITLE, fonts.BOLD), card.title)
        self._paragraph(5, self._serif(BODY, italic=True), f"“{card.words}”")
        self._paragraph(1, self._muted(SMALL), card.voice)
        if card.trail:
            self._paragraph(1, self._muted(SMALL), card.trail)
        self._paragraph(9, self._sans(BODY), card.why)
        self._section("Ask yourself", card.question)
        self._section(nearest.label(finding), nearest.nearest_source(finding))
        self._section("Plainer", "  ·  ".join(card.plainer))
        self._section("Fine when", card.fine_when)
        self._section("Verb", card.ladder)
        self._how_sure(finding.strength, card.how_sure)
        if card.source:
            self._paragraph(1, self._muted(SMALL), card.source)

    def _overline(self, category: Category, name: str, *, above: float = 0) -> None:
        form = self._sans(SMALL - 1, fonts.BOLD)
        form.setForeground(self._theme.mark(category))
        form.setFontLetterSpacing(104)
        self._paragraph(above, form, f"{LETTERS[category]}   {name}")

    def _section(self, label: str, text: str) -> None:
        if text:
            self._paragraph(7, self._sans(SMALL, fonts.BOLD), f"{label}   ")
            self._cursor.insertText(text, self._sans(BODY))

    def _how_sure(self, strength: Strength, text: str) -> None:
        self._paragraph(10, self._muted(SMALL), "")
        name = f"sure:{strength}"
        image = dots(DOTS[strength], QColor(self._theme.muted), self._scale)
        self._document.addResource(QTextDocument.ResourceType.ImageResource.value, name, image)
        self._cursor.insertImage(name)
        self._cursor.insertText(f"   {text}", self._muted(SMALL))

    def _paragraph(self, above: float, form: QTextCharFormat, text: str) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(above * self._scale)
        block.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._fresh:
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._fresh = False
        self._cursor.insertText(text, form)

    def _sans(self, size: float, weight: QFont.Weight = fonts.NORMAL) -> QTextCharFormat:
        return self._form(fonts.sans(size * self._scale, weight), self._theme.text)

    def _serif(self, size: float, *, italic: bool) -> QTextCharFormat:
        return self._form(fonts.serif(size * self._scale, italic=italic), self._theme.text)

    def _muted(self, size: float) -> QTextCharFormat:
        return self._form(fonts.sans(size * self._scale), self._theme.muted)

    def _form(self, font: QFont, colour: str) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(font)
        form.setForeground(QColor(colour))
        return form


def dots(filled: int, colour: QColor, scale: float, *, ratio: float = 2.0) -> QImage:
    """Return three dots of which some are filled: strength as a shape."""
    side, step = 7 * scale, 11 * scale
    image = QImage(
        round((2 * step + side + 2) * ratio), round((side + 2) * ratio), QImage.Format.Format_ARGB32
    )
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(colour)
    for place in range(3):
        painter.setBrush(colour if place < filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(1 + place * step, 1, side - 1, side - 1))
    painter.end()
    return image
