"""Nothing but the page: panels, menus and status bar away until the reader returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget

from desktop.translation import later, tr
from desktop.widgets.message_bar import Notice
from desktop.widgets.tab_bar import TabRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.widgets.window import Window

RETURN = later("Shift+F11 or Esc brings panels and menus back.")


class ReadingFocus(QObject):
    """Puts everything but the page away, and back as it was."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._away: tuple[QWidget, ...] = ()
        self._front: tuple[QDockWidget, ...] = ()  # of the panels that lie over each other
        self._is_known = False  # the reader was told how to come back
        self._command = window.commands["focus"]
        self._command.triggered.connect(self._switch)
        window.addActions(list(window.commands.values()))  # a hidden menu bar hears no keys
        window.closing.connect(self.leave)  # before the panels' places are kept
        window.view.article_shown.connect(self._leave_without_article)
        for part in (window, window.view):
            part.installEventFilter(self)

    def leave(self) -> None:
        for part in self._away:
            part.show()
        for panel in self._front:
            panel.raise_()
        self._away = self._front = ()
        self._command.setChecked(False)
        self._window.message.forget(tr(RETURN))

    def _switch(self) -> None:
        if self._away:
            self.leave()
            self._window.announce("")  # how to come back is no longer of use
        else:
            self._enter()
        self._window.view.setFocus()

    def _enter(self) -> None:
        window = self._window
        around: list[QWidget] = [window.menuBar(), window.statusBar(), window.reading.strip]
        around += window.findChildren(TabRow)
        panels = window.findChildren(QDockWidget)
        self._front = tuple(one for one in panels if not one.visibleRegion().isEmpty())
        self._away = tuple(part for part in (*around, *panels) if not part.isHidden())
        for part in self._away:
            part.hide()
        window.announce(tr(RETURN))
        if not self._is_known:
            self._is_known = True
            window.message.tell(Notice(tr(RETURN)), at_once=True)

    def _leave_without_article(self, article: object) -> None:
        if article is None:
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Esc on the page, and elsewhere where no card, bar or message wanted it."""
        if self._away and isinstance(event, QKeyEvent) and is_escape(event):
            self._switch()
            return True
        return super().eventFilter(watched, event)


def is_escape(event: QKeyEvent) -> bool:
    return event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
