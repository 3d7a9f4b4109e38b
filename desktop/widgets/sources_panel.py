"""The panel with the sources: how much is in whose words, and who they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.speakers import summary
from desktop.translation import later, tr
from desktop.widgets.growing import grow
from desktop.widgets.share_bar import BarKey
from desktop.widgets.sources_list import SourcesList

if TYPE_CHECKING:
    from analyzers.balance import Balance
    from desktop.widgets.themes import Theme

BARS = later("Bars show shares of the words of others.")


class SourcesPanel(QWidget):
    """Shows a balance, or says why there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.summary = QLabel()
        self.key = BarKey(theme)
        self.list = SourcesList(theme)
        self.empty = QLabel()
        self._head = QWidget()
        self._lay_out()
        self.explain_emptiness("")  # until it is known who speaks, or why nobody is listed

    def show_balance(self, balance: Balance) -> None:
        self.summary.setText(f"{summary(balance)} {tr(BARS)}")
        self.list.show_balance(balance)
        self._show_list(on=True)

    def explain_emptiness(self, sentence: str) -> None:
        """Say in place of the list why nobody is listed."""
        self.empty.setText(sentence)
        self._show_list(on=False)

    def dress(self, theme: Theme, scale: float) -> None:
        self.key.dress(theme, scale)
        self.list.dress(theme, scale)
        grow(self, scale)

    def _show_list(self, *, on: bool) -> None:
        self.empty.setVisible(not on)
        self._head.setVisible(on)
        self.list.setVisible(on)

    def _lay_out(self) -> None:
        self.summary.setWordWrap(True)
        self.summary.setAccessibleName(tr("Summary of the sources"))
        self.empty.setWordWrap(True)
        self.empty.setObjectName("muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(14, 14, 14, 0)
        top = QVBoxLayout(self._head)
        top.setContentsMargins(14, 12, 14, 8)
        top.setSpacing(6)
        top.addWidget(self.summary)
        top.addWidget(self.key)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty, 1)
