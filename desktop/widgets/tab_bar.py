"""The names of the open articles above the page."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QToolButton

from desktop.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent

    from desktop.tabs import Tab

WIDEST, NARROWEST = 14, 7  # heights of a line; a longer title is cut
LONGEST = 120  # characters that are given to Qt to be cut
ISOLATE = "\u2068"  # until the end
CLOSE = QTabBar.ButtonPosition.RightSide


class TabRow(QFrame):
    """The row above the page, which can be put away while the bar looks after itself."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = TabBar()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar)


class CloseButton(QToolButton):
    """Closes a tab; with the keyboard Ctrl+W does, so that it takes no focus."""

    wanted = Signal(str)

    def __init__(self, tab: Tab) -> None:
        super().__init__()
        self._digest = tab.digest
        self.setObjectName("close_tab")
        self.setText("×")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Close {article}").format(article=tab.name))
        self.setToolTip(tr("Close (Ctrl+W)"))
        self.clicked.connect(self._tell)

    def _tell(self) -> None:
        self.wanted.emit(self._digest)


class TabBar(QTabBar):
    """Shows tabs and says which one the reader wants; a single article needs no tab."""

    chosen = Signal(str)  # digest
    close_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._pressed = -1
        self.setObjectName("articles")
        self.setAccessibleName(tr("Open articles", "those that are open"))
        self.setAutoHide(True)
        self.setMovable(True)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.currentChanged.connect(self._choose)

    def show_tabs(self, tabs: Sequence[Tab], shown: str) -> None:
        """Show these tabs; those that stay stay where they are."""
        with QSignalBlocker(self):
            wanted = {tab.digest for tab in tabs}
            for index in reversed(range(self.count())):
                if self.tabData(index) not in wanted:
                    self.removeTab(index)
            for index, tab in enumerate(tabs):
                if self.tabData(index) != tab.digest:
                    self._insert(index, tab)
                if tab.digest == shown:
                    self.setCurrentIndex(index)

    def _insert(self, index: int, tab: Tab) -> None:
        from html import escape  # 4 ms of a start that has no tabs to show

        text = shorten(tab.name, LONGEST, placeholder="…") or tab.name[:LONGEST]
        # A title that runs from right to left is cut at its own end.
        self.insertTab(index, f"{ISOLATE}{text.replace('&', '&&')}")
        self.setTabData(index, tab.digest)
        whole = escape(f"{tab.name}\n{tab.path or ''}".strip()).replace("\n", "<br>")
        self.setTabToolTip(index, f"<span>{whole}</span>")
        self.setAccessibleTabName(index, tab.name)
        button = CloseButton(tab)
        button.wanted.connect(self.close_wanted)
        self.setTabButton(index, CLOSE, button)

    def _choose(self, index: int) -> None:
        by_key = self.hasFocus()
        if index >= 0:
            self.chosen.emit(self.tabData(index))
        if by_key:  # the page took the focus, but the reader goes on from tab to tab
            self.setFocus()

    # What Qt asks and tells

    def tabSizeHint(self, index: int) -> QSize:
        hint = super().tabSizeHint(index)
        return QSize(min(hint.width(), WIDEST * self.fontMetrics().height()), hint.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Keep the titles of many tabs legible; the bar is scrolled then."""
        hint = self.tabSizeHint(index)
        return QSize(min(hint.width(), NARROWEST * self.fontMetrics().height()), hint.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pressed = self.tabAt(event.position().toPoint())
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            index, self._pressed = self._pressed, -1
            if index >= 0 and index == self.tabAt(event.position().toPoint()):
                self.close_wanted.emit(self.tabData(index))
            return
        super().mouseReleaseEvent(event)
