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
from desktop.library_file import LibraryFault
from desktop.paths import rules_folder
from desktop.preferences import Preferences
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.widgets import fonts
from desktop.widgets.marks_panel import SEARCHING
from desktop.widgets.page_style import page_style
from desktop.widgets.telling import told
from desktop.widgets.window import Window

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.instance import Instance
    from desktop.widgets.contents import Contents
    from desktop.widgets.going import Going
    from desktop.widgets.tabbing import Tabbing

PATIENCE = 2_000  # ms; on a locked screen nothing is painted, and the program starts all the same


def main(
    paths: Sequence[Path], library: Path, instance: Instance | None = None, *, beside: bool = False
) -> int:
    """Show the window with the articles in ``paths``.

    With ``instance`` later starts open their files in it. A window ``beside`` the usual one
    leaves the session alone.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("sidelight")
    application.setApplicationDisplayName("Sidelight")
    application.setDesktopFileName("sidelight")

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal would wait for an event
    fonts.load()
    application.setFont(fonts.window_font())
    picture = FirstPicture(library, has_session=not beside)
    picture.show()
    from desktop import app

    return app.run(picture, paths, instance)


class FirstPicture:
    """The window as it was left, with the article that was shown."""

    def __init__(self, library: Path, *, has_session: bool = True) -> None:
        self.shelf, self.preferences, self.fault = opened(library)
        self.has_session = has_session  # a window besides the first keeps out of it
        kept = self.preferences
        self.window = Window(page_style(kept.theme, kept.zoom, kept.text), kept.marks)
        self.window.restore(kept.geometry, kept.state)
        self.window.marks.switches[Category.OWN].setVisible(any(rules_folder().glob("*.toml")))
        if self.shelf:
            with told(self.window):
                self._fill(self.shelf)

    @cached_property
    def tabbing(self) -> Tabbing:
        from desktop.widgets.tabbing import Tabbing

        return Tabbing(self.window)

    @cached_property
    def going(self) -> Going:
        from desktop.widgets.going import Going

        return Going(self.window, numbers=self.preferences.numbers)

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

    def _fill(self, shelf: Shelf) -> None:
        if self.window.panels.is_shown("contents"):
            self.contents.list(shelf)
        session = Session.of(shelf)
        if session.articles and self.has_session and self.preferences.session:
            self._open_again(session, shelf)

    def _open_again(self, session: Session, shelf: Shelf) -> None:
        from desktop.tabs import tabs_of

        self.tabbing.restore(tabs_of(session, shelf))
        tab = self.tabbing.read(shelf)
        if tab.article:
            if self.preferences.numbers:
                self.going  # noqa: B018 - it numbers the paragraphs
            self.window.show_article(tab.article, tab.name, at=tab.at)
            self.window.marks.empty.setText(SEARCHING)


def opened(path: Path) -> tuple[Shelf | None, Preferences, str]:
    """Open the library and read what the reader has set, or return why that is not possible."""
    try:
        shelf = Shelf.open(path)
        return shelf, Preferences.of(shelf), ""
    except LibraryFault as fault:
        return None, Preferences(), str(fault)
