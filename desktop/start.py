"""The start: first what the reader sees, then at once what works on it.

The first picture is the window as it was left: frame, menus, the panels in front, and the article
or the empty page. Only what stands in it is built, and imported, before it is painted. Then comes
`app.py`, which needs the other half of the program. Keys and clicks wait until that is there.
"""

from __future__ import annotations

import signal
import sys
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from analyzers.kinds import Category
from desktop.translation import tr
from desktop.widgets import fonts
from desktop.widgets.language import use
from desktop.widgets.page_style import page_style
from desktop.widgets.window import Window

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from analyzers.values import Article
    from desktop.instance import Instance
    from desktop.last_time import LastTime
    from desktop.shelf import Opened
    from desktop.tabs import Tab
    from desktop.widgets.contents import Contents
    from desktop.widgets.going import Going
    from desktop.widgets.tabbing import Tabbing

PATIENCE = 2_000  # ms; on a locked screen nothing is painted, and the program starts all the same


def main(paths: Sequence[Path], last: LastTime, instance: Instance | None = None) -> int:
    """Show the window as it was left, then open ``paths`` in it.

    With ``instance`` later starts open their files in it.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("sidelight")
    application.setApplicationDisplayName("Sidelight")
    application.setDesktopFileName("sidelight")
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # until `app.py` hears it: nothing is lost yet
    fonts.load()
    application.setFont(fonts.window_font())
    picture = FirstPicture(last)
    picture.show()
    from desktop import app

    return app.run(picture, paths, instance)


class FirstPicture:
    """The window as it was left, with the article that was shown."""

    def __init__(self, last: LastTime) -> None:
        self.last = last
        kept = last.preferences
        use(kept.language)
        self.window = Window(page_style(kept.theme, kept.zoom, kept.text), kept.marks)
        self.window.restore(kept.geometry, kept.state, kept.away)
        if last.tabs and len(last.tabs.all) > 1:
            self.tabbing  # noqa: B018 - it shows the tabs; a single article needs none
        tab = last.tabs.shown if last.tabs else None
        self._has_article = bool(tab and tab.article)
        if tab and tab.article:
            self._show(tab.article, tab)
        else:
            self.window.show_empty_page()
            self._offer(last.latest)
        if last.shelf and self.window.panels.is_shown("contents"):
            from desktop.widgets.telling import told

            with told(self.window):
                self.contents.list(last.shelf)
        if self.window.panels.is_shown("marks"):
            self.window.marks.switches[Category.OWN].setVisible(last.has_own_rules)

    def _offer(self, articles: Sequence[Opened]) -> None:
        if articles:
            from desktop.naming import entries

            self.window.empty.show_recent(entries(articles))

    @cached_property
    def tabbing(self) -> Tabbing:
        from desktop.widgets.tabbing import Tabbing

        tabbing = Tabbing(self.window)
        if self.last.tabs:
            tabbing.restore(self.last.tabs)
        return tabbing

    @cached_property
    def going(self) -> Going:
        from desktop.widgets.going import Going

        return Going(self.window, numbers=self.last.preferences.numbers)

    @cached_property
    def contents(self) -> Contents:
        from desktop.widgets.contents import Contents

        return Contents(self.window)

    def show(self) -> None:
        """Show the window and return when it has been painted; no key or click is heard yet."""
        painting = QEventLoop()
        self.window.first_painted.connect(painting.quit)
        QTimer.singleShot(PATIENCE, painting.quit)
        self.window.show()
        painting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if self._has_article:
            self.window.panels.bring_back()  # the last window was killed between two articles

    def _show(self, article: Article, tab: Tab) -> None:
        from desktop.widgets.marks_panel import SEARCHING

        if self.last.preferences.numbers:
            self.going  # noqa: B018 - it numbers the paragraphs
        self.window.show_article(article, tab.name, at=tab.at)
        self.window.marks.empty.setText(tr(SEARCHING))
