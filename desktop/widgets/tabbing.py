"""Open articles and their tabs: always the same ones."""

from __future__ import annotations

from dataclasses import replace
from textwrap import shorten
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.acts import Acts
from desktop.tabs import Tab, Tabs
from desktop.translation import number, tr
from desktop.widgets.tab_bar import TabRow
from desktop.widgets.telling import told

if TYPE_CHECKING:
    from desktop.shelf import Shelf
    from desktop.widgets.window import Window


SAID = 80  # characters of a title that the status bar repeats


class Tabbing(QObject):
    """Holds what is open; whoever hears it decides whether the page may be left."""

    wanted = Signal(str)  # the digest of an article that the reader wants to see
    close_wanted = Signal(str)
    changed = Signal()  # which articles are open, their order, or which one is shown

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.tabs = Tabs()
        row = TabRow()
        window.put_at_top(row)
        self.bar = row.bar
        self.bar.chosen.connect(self.wanted)
        self.bar.close_wanted.connect(self.close_wanted)
        self.bar.tabMoved.connect(self._move)

    def connect_commands(self) -> None:
        """Let the commands lead from tab to tab; they are not there in the first picture."""
        commands = self._window.commands
        commands["next_tab"].triggered.connect(self._next)
        commands["previous_tab"].triggered.connect(self._previous)
        self.changed.connect(self._enable_commands)
        self._enable_commands()

    @property
    def shown(self) -> Tab | None:
        return self.tabs.shown

    def tab(self, digest: str) -> Tab | None:
        return self.tabs.tab(digest)

    def place(self) -> str:
        """Say which of several articles is shown."""
        names = [tab.name for tab in self.tabs.all]
        if self.shown is None or len(names) == 1:
            return ""
        place, all_ = self.tabs.all.index(self.shown) + 1, len(names)
        return tr("Article {place} of {all}: {name}").format(
            place=number(place),
            all=number(all_),
            name=shorten(self.shown.name, SAID, placeholder="…"),
        )

    def restore(self, tabs: Tabs) -> None:
        """Begin with tabs that were kept."""
        self.tabs = tabs
        self.show_again()

    def read(self, library: Shelf) -> Tab:
        """Return the tab that is shown; what the library no longer has is closed."""
        while (tab := self.shown) and tab.article is None:
            article, at = None, 0
            with told(self._window):
                article, at = library.article(tab.digest), library.position(tab.digest)
            if article is None:
                self.close(tab.digest)
            self.keep(tab.digest, article=article, at=at, caret=at)
        return tab or Tab()

    def hold(self, tab: Tab) -> None:
        """Open a tab behind the others, or in place of what its file held before."""
        self._change(self.tabs.renewed(tab))

    def keep(self, digest: str, **known: Any) -> None:
        """Keep something of an article, where it is still open."""
        tab = self.tabs.tab(digest)
        if tab:
            self.tabs = self.tabs.holding(replace(tab, **known))

    def show(self, digest: str) -> None:
        self._change(self.tabs.showing(digest))

    def close(self, digest: str) -> None:
        self._change(self.tabs.without(digest))

    def reopen(self) -> None:
        """Open the tab that was closed last, and show it."""
        self._change(self.tabs.reopened())

    def forget_analyses(self) -> None:
        """Forget what was found: the rules have changed."""
        bare = (replace(tab, analysis=None, missed="") for tab in self.tabs.all)
        self.tabs = replace(self.tabs, all=tuple(bare))

    def forget_acts(self) -> None:
        """Forget what was done to articles: the library is another one."""
        bare = (replace(tab, acts=Acts()) for tab in self.tabs.all)
        self.tabs = replace(self.tabs, all=tuple(bare))

    def show_again(self) -> None:
        """Let the bar show what is open, whatever the reader clicked."""
        self.bar.show_tabs(self.tabs.all, self.tabs.shown_digest)

    def _enable_commands(self) -> None:
        commands = self._window.commands
        commands["reopen"].setEnabled(bool(self.tabs.closed))
        for name in ("next_tab", "previous_tab"):
            commands[name].setEnabled(len(self.tabs.all) > 1)

    def _change(self, tabs: Tabs) -> None:
        self.tabs = tabs
        self.show_again()
        self.changed.emit()

    def _move(self, start: int, end: int) -> None:
        self._change(self.tabs.moved(start, end))

    def _next(self) -> None:
        self.wanted.emit(self.tabs.beside(1))

    def _previous(self) -> None:
        self.wanted.emit(self.tabs.beside(-1))
