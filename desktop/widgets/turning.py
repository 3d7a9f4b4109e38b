"""Turning from one open article to another: by tabs, by opening, by closing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.tabs import Tab
from desktop.widgets.telling import told

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from analyzers.values import Article
    from desktop.store import Library
    from desktop.widgets.tabbing import Tabbing
    from desktop.widgets.window import Window


class Turning(QObject):
    """Brings articles onto the page, each from its tab, once the one before may be left."""

    turned = Signal(object)  # the Tab that is on the page now
    held = Signal(object)  # an Article behind the one that is shown
    closed = Signal(str)  # the digest of an article

    def __init__(
        self, window: Window, library: Library, tabbing: Tabbing, leave: Callable[[], bool]
    ) -> None:
        """``leave`` keeps what belongs to the page, and tells whether all of it is kept."""
        super().__init__(window)
        self._window = window
        self._library = library
        self._tabbing = tabbing
        self._leave = leave
        tabbing.wanted.connect(self.turn_to)
        tabbing.close_wanted.connect(self._close)
        window.commands["reopen"].triggered.connect(self._reopen)
        window.commands["close"].triggered.connect(self.close_shown)

    def take(self, article: Article, path: Path | None, shown: bool) -> None:  # noqa: FBT001
        """Open an article in a tab; ``shown`` or read anew from its file it comes on the page."""
        here = self._tabbing.shown
        if shown or (here and here.path and here.path == path):
            if self._leave():
                self._hold(article, path)
                self._show(article.digest)
            return
        self._hold(article, path)
        self.held.emit(article)

    def turn_to(self, digest: str) -> None:
        """Show an article that is open, unless the one on the page may not be left."""
        if self._leave():
            self._show(digest)
        else:
            self._tabbing.show_again()

    def close_shown(self) -> None:
        if self._tabbing.shown:
            self._close(self._tabbing.shown.digest)

    def _hold(self, article: Article, path: Path | None) -> None:
        """Have the article in a tab, its own or the one in which it is already open."""
        at = 0
        with told(self._window):
            at = self._library.position(article.digest)
        held = self._tabbing.tab(article.digest) or Tab.of(article, path, at=at)
        self._tabbing.hold(replace(held, article=article, path=path, missed=""))

    def _show(self, digest: str) -> None:
        self._tabbing.show(digest)
        self._turn()

    def _reopen(self) -> None:
        if self._leave():
            self._tabbing.reopen()
            self._turn()

    def _close(self, digest: str) -> None:
        is_shown = digest == self._tabbing.tabs.shown_digest
        if is_shown and not self._leave():
            return
        self._tabbing.close(digest)
        self.closed.emit(digest)
        if is_shown:
            self._turn()

    def _turn(self) -> None:
        """Bring the tab that is shown onto the page."""
        tab = self._tabbing.read(self._library)
        if tab.article:
            self._window.show_article(tab.article, tab.name, at=tab.at)
        else:
            self._window.show_no_article()
        self.turned.emit(tab)
        self._window.announce(self._tabbing.place())
