"""The properties of the shown article: where it came from, when, and how it was taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout

from desktop.facts import Fact, facts, facts_of_file
from desktop.tabs import Tab
from desktop.translation import later, tr
from desktop.widgets.announcing import announce
from desktop.widgets.facts_text import FactsText
from desktop.widgets.room import fit, foot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.rest import Rest
    from desktop.shelf import Times

SIZE = (620, 560)
SHOW_REST = later("Show What Was &Left Out")


class PropertiesDialog(QDialog):
    """Says what is known of an article; it takes what its file says as soon as that is read."""

    rest_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Properties"))
        fit(self, SIZE)
        self.facts = FactsText(tr("Properties"))
        self.left_out = QPushButton(tr(SHOW_REST))
        self.folder = QPushButton(tr("Show in &Folder"))
        self.copy_button = QPushButton(tr("&Copy"))
        self.close_button = QPushButton(tr("Close"))
        self.tab = Tab()
        self.rest: Rest | None = None
        self._known: tuple[Fact, ...] = ()
        self._lay_out()
        self._connect()

    def show_tab(self, tab: Tab, times: Times | None) -> None:
        """Show an article; of what was left out nothing is known yet."""
        self.tab, self.rest, self._known = tab, None, facts(tab, times)
        self.folder.setVisible(tab.path is not None)
        self.left_out.hide()
        self._fill()
        self.facts.setFocus()

    def tell(self, rest: Rest) -> None:
        """Add what the file says now."""
        self.rest = rest
        self.left_out.setVisible(bool(rest.pieces))
        self._fill()
        announce(self.facts, rest.sentence)

    def _fill(self) -> None:
        code = self.rest.language if self.rest else None
        of_file = facts_of_file(self.tab, self.rest, name_of(code or ""))
        self.facts.show_facts((*self._known, *of_file))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.facts.copied())

    def _lay_out(self) -> None:
        left, right = (self.left_out, self.folder), (self.copy_button, self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.facts, 1)
        column.addWidget(foot(left, right))

    def _connect(self) -> None:
        self.left_out.clicked.connect(self.rest_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.close)


def name_of(code: str) -> str:
    """Return the name of a language in itself, or the code where Qt has no name for it."""
    return (code and QLocale(code.replace("-", "_")).nativeLanguageName()) or code
