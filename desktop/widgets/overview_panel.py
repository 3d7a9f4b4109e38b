"""The panel with the overview: the article in a picture, and the same numbers in tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from analyzers.usual import FEWEST
from desktop import overview as words
from desktop.translation import later, number, tr
from desktop.widgets import fonts
from desktop.widgets.along_chart import AlongChart
from desktop.widgets.choice import Choice
from desktop.widgets.growing import grow
from desktop.widgets.numbers_table import NumbersTable
from desktop.widgets.range_row import RangeRow, text
from desktop.widgets.share_bar import BarKey
from desktop.widgets.speaker_bars import SpeakerBars

if TYPE_CHECKING:
    from analyzers.overview import Overview
    from analyzers.usual import Usual
    from analyzers.values import Analysis
    from desktop.widgets.themes import Theme

PAGES = PICTURE, COUNTS, PARAGRAPHS = later("Picture"), later("Table"), later("Paragraphs")
ASK = later("Click a bar, or use Left, Right and Enter.")
USUAL = later(
    "The usual range is where the middle half of the articles lie: {data}. It is there to compare "
    "with; in it or out of it is neither better nor worse."
)


class OverviewPanel(QWidget):
    """Shows the overview of an analysis, or says why there is none."""

    place_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._scale = theme, 1.0
        self._shown: tuple[Overview, tuple[words.Row, ...], Usual] | None = None
        self.pages = Choice(tr("Overview as"), {page: tr(page) for page in PAGES})
        self.chart = AlongChart(theme)
        self.bars = SpeakerBars(theme)
        self.key = BarKey(theme)
        self.counts = NumbersTable(tr("Counts of the article"))
        self.paragraphs = NumbersTable(tr("Marks in each paragraph"))
        self.copy_button = QPushButton(tr("Copy the table"))
        self.empty = text("", muted=True)
        self._heading = _section("")
        self._told, self._voices = text(tr(ASK), muted=True), text("")
        self._short, self._about = text(_too_short(), muted=True), text("", muted=True)
        self._caption = text("", muted=True)
        self._ranges = QVBoxLayout()
        self._stack = QStackedWidget()
        self._head = QWidget()
        self._lay_out()
        self._connect()
        self.explain_emptiness("")  # until there are numbers, or a reason why not

    def show_overview(self, analysis: Analysis, overview: Overview, usual: Usual) -> None:
        rows = words.rows(overview, analysis.readability, usual)
        self._shown = overview, rows, usual
        self._heading.setText(words.heading(overview))
        self._voices.setText(words.voices(overview))
        self._about.setText(f"{tr(words.COUNTED)} {tr(USUAL).format(data=usual.data)}")
        self._short.setVisible(all(row.range is None for row in rows))
        self.chart.show_parts(overview.parts)
        self.bars.show_overview(overview)
        self._show_ranges()
        self._caption.setText(words.caption(usual))
        cells = words.table(rows, overview)
        self.counts.show_cells([tr(column) for column in words.COLUMNS], cells)
        self.paragraphs.show_cells(*words.along(overview.parts))
        self._tell("")
        self._show_content(on=True)

    def explain_emptiness(self, sentence: str) -> None:
        """Say in place of the overview why there is none."""
        self._shown = None
        self.empty.setText(sentence)
        self._show_content(on=False)

    def dress(self, theme: Theme, scale: float) -> None:
        self._theme, self._scale = theme, scale
        self.chart.dress(theme, scale)
        self.bars.dress(theme, scale)
        self.key.dress(theme, scale)
        self._show_ranges()

    @property
    def part(self) -> QWidget:
        """What the reader goes through on the page that is chosen."""
        parts = {PICTURE: self.chart, COUNTS: self.counts, PARAGRAPHS: self.paragraphs}
        return parts[self.pages.value]

    def _show_ranges(self) -> None:
        while (item := self._ranges.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if self._shown:
            _, rows, usual = self._shown
            for row in rows:
                self._ranges.addWidget(RangeRow(row, usual, self._theme, self._scale))
        self._set_fonts()

    def _set_fonts(self) -> None:
        """Let the words grow with the page, those of new rows too."""
        grow(self, self._scale)
        font = fonts.window_font_at(self._scale)
        for table in (self.counts, self.paragraphs):
            table.set_font(font)
        self._told.setMinimumHeight(2 * self._told.fontMetrics().lineSpacing())

    def _show_content(self, *, on: bool) -> None:
        self.empty.setVisible(not on)
        self._head.setVisible(on)
        self._stack.setVisible(on)
        self._turn()

    def _turn(self) -> None:
        place = PAGES.index(self.pages.value)
        self._stack.setCurrentIndex(place)
        self.copy_button.setVisible(bool(place) and self._shown is not None)
        self._caption.setVisible(self.pages.value == COUNTS)

    def _tell(self, said: str) -> None:
        self._told.setText(said or tr(ASK))

    def _copy(self) -> None:
        (self.counts if self.pages.value == COUNTS else self.paragraphs).copy()

    def _choose_row(self, row: int) -> None:
        if self._shown:
            self.place_chosen.emit(self._shown[0].parts[row].start)

    def _connect(self) -> None:
        self.pages.chosen.connect(self._turn)
        self.chart.place_chosen.connect(self.place_chosen)
        self.chart.told.connect(self._tell)
        self.paragraphs.row_chosen.connect(self._choose_row)
        self.copy_button.clicked.connect(self._copy)

    def _lay_out(self) -> None:
        self.pages.choose(PICTURE)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(14, 14, 14, 0)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(14, 12, 14, 8)
        _fill(head, self._heading, self.pages, self.copy_button, self._caption)
        for page in (self._scrolled_picture(), self.counts, self.paragraphs):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.empty, 1)

    def _scrolled_picture(self) -> QWidget:
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._told.setAccessibleName(tr("Marks at the chosen place"))
        picture = QWidget()
        column = QVBoxLayout(picture)
        column.setContentsMargins(14, 4, 14, 14)
        column.setSpacing(6)
        _fill(column, _section(tr("Marks along the text")), self.chart, self._told)
        _fill(column, _section(tr("Whose words")), self._voices, self.key, self.bars)
        _fill(column, _section(tr("Beside other articles")))
        column.addLayout(self._ranges)
        _fill(column, self._short, self._about)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(picture)
        return scroll


def _fill(layout: QVBoxLayout, *parts: QWidget) -> None:
    for part in parts:
        layout.addWidget(part)


def _too_short() -> str:
    return tr(words.TOO_SHORT).format(fewest=number(FEWEST))


def _section(title: str) -> QLabel:
    label = text(title)
    label.setObjectName("section")
    label.setContentsMargins(0, 8, 0, 0)
    return label
