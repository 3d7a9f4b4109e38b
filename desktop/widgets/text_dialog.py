"""The small window in which the reader sets typeface, size and spacing of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop import typography
from desktop.translation import later, tr
from desktop.typography import Typography
from desktop.widgets import fonts
from desktop.widgets.edged import EdgedChoice, EdgedDecimal, EdgedNumber
from desktop.widgets.room import Scrolled
from desktop.widgets.themes import palette

if TYPE_CHECKING:
    from desktop.widgets.themes import Theme


SHIPPED = {"": later("Serif, as shipped"), fonts.SANS: later("Sans, as shipped")}
EDGES = {False: later("Left edge straight"), True: later("Both edges straight")}
PERCENT = 100


class TextDialog(QDialog):
    """Says at once what was changed; the page beside it is the preview."""

    changed = Signal(object)  # Typography
    sized = Signal(float)  # zoom
    reset = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Text"))
        self.family = EdgedChoice()
        for family, name in SHIPPED.items():
            self.family.addItem(tr(name), family)
        self.family.insertSeparator(len(SHIPPED))
        for family in QFontDatabase.families():
            if family not in {fonts.SERIF, fonts.SANS}:
                self.family.addItem(family, family)
        self.type_size = number(fonts.ZOOMS[0] * PERCENT, fonts.ZOOMS[-1] * PERCENT, 10, " %")
        self.leading = EdgedDecimal()
        self.leading.setRange(*typography.LEADING)
        self.leading.setDecimals(1)
        self.leading.setSingleStep(0.1)
        self.paragraphs = number(*shares(typography.PARAGRAPHS), 10, " %")
        self.measure = number(*typography.MEASURE, 2, tr(" characters"))
        self.letters = number(*shares(typography.LETTERS), 1, " %")
        self.words = number(*shares(typography.WORDS), 2, " %")
        self.edges = EdgedChoice()
        for justified, name in EDGES.items():
            self.edges.addItem(tr(name), justified)
        self.usual = QPushButton(tr("&Reset"))
        self.done_button = QPushButton(tr("Close"))
        self._lay_out()
        self._connect()

    def dress(self, theme: Theme) -> None:
        """Let the edges of the fields be seen, that of the field which has the focus most."""
        colours = palette(theme)
        colours.setColor(QPalette.ColorRole.Highlight, QColor(theme.accent))
        colours.setColor(QPalette.ColorRole.HighlightedText, QColor(theme.page))
        colours.setColor(QPalette.ColorRole.Mid, QColor(theme.edge))
        for field in self._fields:  # under a style sheet they take no palette of the dialog's
            field.setPalette(colours)

    def show_values(self, text: Typography, zoom: float) -> None:
        """Show what is set, without saying that it changed."""
        was = self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.family.setCurrentIndex(max(0, self.family.findData(text.family)))
        self.type_size.setValue(round(zoom * PERCENT))
        self.leading.setValue(text.leading)
        self.paragraphs.setValue(round(text.paragraphs * PERCENT))
        self.measure.setValue(text.measure)
        self.letters.setValue(round(text.letters * PERCENT))
        self.words.setValue(round(text.words * PERCENT))
        self.edges.setCurrentIndex(self.edges.findData(text.justified))
        self.blockSignals(was)

    @property
    def typography(self) -> Typography:
        return Typography(
            family=self.family.currentData(),
            leading=round(self.leading.value(), 1),
            paragraphs=self.paragraphs.value() / PERCENT,
            measure=self.measure.value(),
            letters=self.letters.value() / PERCENT,
            words=self.words.value() / PERCENT,
            justified=self.edges.currentData(),
        )

    def _lay_out(self) -> None:
        rows: dict[str, QWidget] = {
            tr("&Typeface"): self.family,
            tr("&Size"): self.type_size,
            tr("&Line height"): self.leading,
            tr("&Paragraph spacing"): self.paragraphs,
            tr("&Column"): self.measure,
            tr("L&etter spacing"): self.letters,
            tr("&Word spacing"): self.words,
            tr("&Alignment"): self.edges,
        }
        self._fields = tuple(rows.values())
        fields = QWidget()
        form = QFormLayout(fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(9)
        form.setHorizontalSpacing(18)
        for text, field in rows.items():
            form.addRow(text, field)
            field.setAccessibleName(text.replace("&", ""))
        buttons = QHBoxLayout()
        buttons.addWidget(self.usual)
        buttons.addStretch(1)
        buttons.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(18)
        column.addWidget(Scrolled(fields), 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        for choice in (self.family, self.edges):
            choice.currentIndexChanged.connect(self._tell)
        self.type_size.valueChanged.connect(self._tell_size)
        numbers = (self.leading, self.paragraphs, self.measure, self.letters, self.words)
        for field in numbers:
            field.valueChanged.connect(self._tell)
        self.usual.clicked.connect(self.reset)
        self.done_button.clicked.connect(self.close)

    def _tell(self) -> None:
        self.changed.emit(self.typography)

    def _tell_size(self) -> None:
        self.sized.emit(self.type_size.value() / PERCENT)


def number(least: float, most: float, step: int, unit: str) -> EdgedNumber:
    field = EdgedNumber()
    field.setRange(round(least), round(most))
    field.setSingleStep(step)
    field.setSuffix(unit)
    return field


def shares(bounds: tuple[float, float]) -> tuple[float, float]:
    least, most = bounds
    return least * PERCENT, most * PERCENT
