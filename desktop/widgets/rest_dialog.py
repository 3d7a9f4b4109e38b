"""What was left out of an article when it was taken from its page, to be read and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout

from desktop.facts import READING
from desktop.rest import Rest, in_lines
from desktop.tabs import Tab
from desktop.translation import later, tr
from desktop.widgets import fonts
from desktop.widgets.announcing import announce
from desktop.widgets.read_text import ReadText
from desktop.widgets.room import fit, foot
from desktop.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


SIZE = (680, 560)
INSET = 10  # pixels round the text
NAME = later("Left Out of the Article")
HINT = later(
    "Not part of the article as it was taken from the page: menus, captions, comments, and "
    "sometimes a paragraph that belongs to it. In the order of the page."
)


class RestDialog(QDialog):
    """A text beside the article; it stays open while the reader goes on in the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(tr(NAME))
        fit(self, SIZE)
        self.tab, self._rest = Tab(), Rest("")
        self.title, self.hint, self.count = QLabel(), QLabel(tr(HINT)), QLabel()
        self.short = TickBox(tr("Shorter &pieces too"))
        self.text = ReadText(tr(NAME))
        self.copy_button = QPushButton(tr("&Copy"))
        self.close_button = QPushButton(tr("Close"))
        self._dress()
        self._lay_out()
        self.short.toggled.connect(self._fill)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.close)

    def show_tab(self, tab: Tab) -> None:
        """Name an article; of what was left out nothing is known yet."""
        self.tab = tab
        self.title.setText(tab.name)
        self._take(Rest(tr(READING)))
        self.close_button.setFocus()

    def tell(self, rest: Rest) -> None:
        """Show what was left out: at first the paragraphs, where there are any."""
        self._take(rest)
        (self.text if rest.pieces else self.close_button).setFocus()
        announce(self.text, rest.sentence)

    def _take(self, rest: Rest) -> None:
        self._rest = rest
        self.count.setText(rest.sentence)
        for part in (self.hint, self.text, self.copy_button):
            part.setVisible(bool(rest.pieces))
        are_long = {piece.is_paragraph for piece in rest.pieces}
        self.short.setVisible(len(are_long) > 1)
        self.short.setChecked(are_long == {False})
        self._fill()

    def _fill(self) -> None:
        short = self.short.isChecked()
        shown = (piece for piece in self._rest.pieces if short or piece.is_paragraph)
        self.text.setPlainText(in_lines(shown))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _dress(self) -> None:
        font = self.font()
        font.setWeight(fonts.BOLD)
        self.title.setFont(font)
        for label in (self.title, self.hint, self.count):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.hint.setObjectName("muted")
        self.text.document().setDocumentMargin(INSET)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        for part in (self.title, self.hint, self.count):
            column.addWidget(part)
        column.addWidget(self.short)
        column.addWidget(self.text, 1)
        column.addStretch(0)
        column.addWidget(foot((self.copy_button,), (self.close_button,)))
