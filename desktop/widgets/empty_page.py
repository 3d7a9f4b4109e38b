"""What stands in the window before an article is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.translation import later, tr
from desktop.widgets import fonts
from desktop.widgets.room import FoldingRow, Scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from desktop.widgets.page_style import PageStyle
    from desktop.widgets.recent import Recent

COLUMN = 460  # pixels
WELCOME = later("Read how it is worded")
ABOUT = later(
    "Open an article from a file, or drop one on this window. Loaded words, claims without a "
    "source and the people who are quoted are marked in the text; rest on a mark to read why. "
    "You decide what it means."
)
PROMISE = later("Works without a network. Your articles and notes stay on this computer.")


class EmptyPage(QWidget):
    """Offers to open an article, to paste one, or to read the sample."""

    open_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(str)  # digest

    def __init__(self, style: PageStyle) -> None:
        super().__init__()
        self.setObjectName("empty")
        self._title = QLabel(tr(WELCOME))
        self._about = QLabel(tr(ABOUT))
        self._promise = QLabel(tr(PROMISE))
        self.open = QPushButton(tr("Open article…"))
        self.open.setObjectName("primary")
        self.open.setDefault(True)
        self.paste = QPushButton(tr("Paste text"))
        self.sample = QPushButton(tr("Read the sample article"))
        self.open.clicked.connect(self.open_wanted)
        self.paste.clicked.connect(self.paste_wanted)
        self.sample.clicked.connect(self.sample_wanted)
        self._latest: Sequence[tuple[str, str]] = ()
        self._recent: Recent | None = None  # until there is something to list
        self._lay_out()
        self.set_style(style)

    def show_recent(self, articles: Sequence[tuple[str, str]]) -> None:
        """Offer articles that were opened before, by digest and name."""
        self._latest = articles
        if self.isVisible():  # or they are listed when the page is seen again
            self._list_latest()

    def showEvent(self, event: QShowEvent) -> None:
        self._list_latest()
        super().showEvent(event)

    def _list_latest(self) -> None:
        if self._recent is None and self._latest:
            self._recent = self._recent_list()
        if self._recent is not None:
            self._recent.show_articles(self._latest)

    def _recent_list(self) -> Recent:
        from desktop.widgets.recent import Recent

        recent = Recent()
        recent.chosen.connect(self.recent_wanted)
        recent.reached.connect(self._show_row)
        recent.set_scale(self._scale)
        self._column.insertWidget(self._column.indexOf(self._promise), recent)
        return recent

    def _show_row(self, middle: QPoint) -> None:
        if self._recent is not None:
            spot = self._recent.mapTo(self._around, middle)
            self._scroll.ensureVisible(spot.x(), spot.y())

    def set_style(self, style: PageStyle) -> None:
        self._scale = scale = style.scale
        self._title.setFont(fonts.serif(32 * scale, fonts.BOLD))
        self._about.setFont(fonts.serif(18 * scale))
        self._promise.setFont(fonts.sans(13.5 * scale))
        for button in (self.open, self.paste, self.sample):
            button.setFont(fonts.window_font_at(style.of_card.scale))
        if self._recent is not None:
            self._recent.set_scale(scale)
        self._middle.setMaximumWidth(round((COLUMN + 60) * max(1.0, scale)))

    def _lay_out(self) -> None:
        for label in (self._title, self._about, self._promise):
            label.setWordWrap(True)
        self._promise.setObjectName("muted")
        buttons = QHBoxLayout()
        buttons.addWidget(FoldingRow(self.open, self.paste, self.sample, spacing=8))
        buttons.addStretch(1)
        self._column = column = QVBoxLayout()
        column.addStretch(2)
        column.addWidget(self._title)
        column.addSpacing(10)
        column.addWidget(self._about)
        column.addSpacing(20)
        column.addLayout(buttons)
        column.addSpacing(24)
        column.addWidget(self._promise)
        column.addStretch(3)
        self._middle = QWidget()
        self._middle.setLayout(column)
        self._around = around = QWidget()
        row = QHBoxLayout(around)
        row.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row.addWidget(self._middle)
        self._scroll = Scrolled(around)  # for large type in a small window
        self._scroll.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the page: a layout would ask how wide large words need it to be."""
        self._scroll.resize(event.size())
