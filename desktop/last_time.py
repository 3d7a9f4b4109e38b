"""What the last window left, read before Qt is there.

PySide looks through the source of every module that is imported after it, so what needs no Qt
comes first.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.library_faults import LibraryFault
from desktop.paths import rules_folder
from desktop.preferences import Preferences
from desktop.session import Session
from desktop.shelf import LATEST, Shelf

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.shelf import Opened
    from desktop.tabs import Tabs


class LastTime:
    """The settings, the tabs of the session with the article that was shown, and own rules."""

    def __init__(self, library: Path, *, has_session: bool = True) -> None:
        self.library = library
        self.has_session = has_session  # a window besides the first keeps out of it
        self.shelf: Shelf | None = None
        self.latest: tuple[Opened, ...] = ()  # articles that were opened before
        self.preferences = Preferences()
        self.tabs: Tabs | None = None
        self.fault: LibraryFault | None = None  # why there is no library
        self.has_own_rules = any(rules_folder().glob("*.toml"))
        try:
            self._read(Shelf.open(library))
        except LibraryFault as fault:
            self.fault = fault

    def _read(self, shelf: Shelf) -> None:
        self.preferences = Preferences.of(shelf)
        session = Session.of(shelf)
        if session.articles and self.has_session and self.preferences.session:
            self.tabs = open_tabs(session, shelf)
        self.latest = shelf.recent(LATEST)
        self.shelf = shelf


def open_tabs(session: Session, shelf: Shelf) -> Tabs:
    """Return the tabs of a session, with the article that is shown where it is still there."""
    from desktop.tabs import tabs_of

    tabs = tabs_of(session, shelf)
    if tabs.shown:
        digest = tabs.shown_digest
        article, at = shelf.article(digest), shelf.position(digest)
        tabs = tabs.holding(replace(tabs.shown, article=article, at=at, caret=at))
    return tabs
