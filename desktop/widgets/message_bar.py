"""A bar above the page for one notice at a time: dismissible, with at most one action.

A notice about an article is seen while that article is, and goes with it.
"""

from __future__ import annotations

from collections import deque
from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton

from desktop.translation import tr
from desktop.widgets.announcing import announce
from desktop.widgets.room import FoldingRow

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from contextlib import AbstractContextManager

    from PySide6.QtGui import QKeyEvent


LEAST = 12  # letters of a line of the text


@dataclass(frozen=True, slots=True)
class Notice:
    """One or two sentences for the reader, and what can be done about them."""

    text: str
    action: str = ""
    act: Callable[[], object] | None = None
    article: str = ""  # the digest of the article that it is about, if it is about one


class MessageBar(QFrame):
    """Shows notices until they are dismissed; later ones wait behind the first."""

    def __init__(self, hold: Callable[[], AbstractContextManager[None]] = nullcontext) -> None:
        super().__init__()
        self.setObjectName("message")
        self._hold = hold  # keeps the text below where it is
        self._notices: deque[Notice] = deque()
        self._shown: Notice | None = None
        self._article = ""  # the digest of the one that is seen
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.action = QPushButton()
        self.action.clicked.connect(self._act)
        self.close_button = QToolButton()
        self.close_button.setText("×")
        self.close_button.setToolTip(tr("Dismiss (Esc)"))
        self.close_button.setAccessibleName(tr("Dismiss this message"))
        self.close_button.clicked.connect(self.dismiss)
        self._text.setMinimumWidth(LEAST * self._text.fontMetrics().averageCharWidth())
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        buttons.addWidget(self.action)
        buttons.addWidget(self.close_button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 7, 8, 7)
        layout.addWidget(FoldingRow(self._text, buttons, spacing=10))
        self.hide()

    @property
    def text(self) -> str:
        return self._first.text if self._first else ""

    @property
    def _first(self) -> Notice | None:
        here = {"", self._article}
        return next((notice for notice in self._notices if notice.article in here), None)

    def tell(self, notice: Notice, *, at_once: bool = False) -> None:
        """Show a notice in its turn, or ``at_once`` where it soon is of no use."""
        if notice not in self._notices:
            self._notices.insert(0 if at_once else len(self._notices), notice)
            self._show()

    def turn_to(self, article: str, opened: Collection[str]) -> None:
        """Go on with what concerns ``article``; forget what concerns none that is open."""
        self._article = article
        known = {"", *opened}
        self._notices = deque(notice for notice in self._notices if notice.article in known)
        self._show()

    def withdraw(self, action: str) -> None:
        """Take back the notices that offer ``action``: it is no longer possible."""
        self._notices = deque(notice for notice in self._notices if notice.action != action)
        self._show()

    def forget(self, text: str) -> None:
        """Take back the notice with these words: it is no longer so."""
        self._notices = deque(notice for notice in self._notices if notice.text != text)
        self._show()

    def dismiss(self) -> None:
        if self._first:
            self._notices.remove(self._first)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def _act(self) -> None:
        notice = self._first
        self.dismiss()
        if notice and notice.act:
            notice.act()

    def _show(self) -> None:
        notice, before = self._first, self._shown
        self._shown = notice
        in_passing = any(one and one.action for one in (notice, before))
        with self._hold() if in_passing else nullcontext():
            self._fill(notice, before)

    def _fill(self, notice: Notice | None, before: Notice | None) -> None:
        self.setVisible(bool(notice))
        if notice and notice is not before:
            self._text.setText(notice.text)
            self.setAccessibleName(notice.text)
            announce(self, notice.text)
            self.action.setVisible(bool(notice.action))
            self.action.setText(notice.action)
