"""The articles that are open, each in its tab, and which of them is shown."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.acts import Acts
from desktop.naming import name_of
from desktop.places import Places

if TYPE_CHECKING:
    from analyzers.values import Analysis, Article, Finding
    from desktop.session import Session
    from desktop.shelf import Shelf

KEPT = 20  # closed tabs that can be opened again


@dataclass(frozen=True, slots=True)
class Tab:
    """An article that is open, with what belongs to it while another one is shown.

    The laid-out page, which is the large part, is made anew. An article of the last session
    is read from the library when it is first shown; until then ``article`` is None.
    """

    digest: str = ""
    title: str | None = None
    path: Path | None = None
    article: Article | None = None
    analysis: Analysis | None = None
    missed: str = ""  # why there is no analysis
    is_news: bool = False  # it ended, or failed, while another tab was shown
    at: int = 0  # the place at the top of the view
    caret: int = 0
    current: Finding | None = None
    places: Places = field(default_factory=Places)
    words: str = ""  # that the marks are filtered by
    hidden: bool = False  # all marks
    usual: bool = False  # all the usual marks in a genre that makes them no surprise
    acts: Acts = field(default_factory=Acts)  # that can be undone

    @classmethod
    def of(cls, article: Article, path: Path | None, *, at: int) -> Tab:
        return cls(article.digest, article.title, path, article, at=at, caret=at)

    @property
    def name(self) -> str:
        return name_of(self.title, self.path)


@dataclass(frozen=True, slots=True)
class Tabs:
    """Tabs in their order. One of them is shown whenever there are any."""

    all: tuple[Tab, ...] = ()
    shown_digest: str = ""
    closed: tuple[tuple[int, Tab], ...] = ()  # with the places they had, the last one last

    def tab(self, digest: str) -> Tab | None:
        return next((tab for tab in self.all if tab.digest == digest), None)

    @property
    def shown(self) -> Tab | None:
        return self.tab(self.shown_digest)

    def holding(self, tab: Tab) -> Tabs:
        """Return the tabs with ``tab`` in place of the one with that article, or at the end."""
        if self.tab(tab.digest):
            held = (tab if one.digest == tab.digest else one for one in self.all)
            return replace(self, all=tuple(held))
        return replace(self, all=(*self.all, tab), shown_digest=self.shown_digest or tab.digest)

    def renewed(self, tab: Tab) -> Tabs:
        """Return the tabs with ``tab``, in place of what its file held before it was changed."""
        tabs = self.holding(tab)
        for older in self.all:
            if older.path and older.path == tab.path and older.digest != tab.digest:
                tabs = tabs.moved(tabs.place(tab.digest), tabs.place(older.digest))
                if tabs.shown_digest == older.digest:
                    tabs = tabs.showing(tab.digest)
                tabs = tabs.without(older.digest)
        return tabs

    def showing(self, digest: str) -> Tabs:
        return replace(self, shown_digest=digest) if self.tab(digest) else self

    def without(self, digest: str) -> Tabs:
        """Return the tabs after one was closed; the next one is shown then, or the one before."""
        place = self.place(digest)
        left = self.all[:place] + self.all[place + 1 :]
        bare = replace(self.all[place], article=None, analysis=None, current=None, acts=Acts())
        shown = self.shown_digest
        if shown == digest:
            shown = left[min(place, len(left) - 1)].digest if left else ""
        return Tabs(left, shown, (*self.closed, (place, bare))[-KEPT:])

    def reopened(self) -> Tabs:
        """Return the tabs with the one that was closed last, shown at its place."""
        *closed, (place, tab) = self.closed
        if self.tab(tab.digest):  # it was opened otherwise meanwhile
            return replace(self, shown_digest=tab.digest, closed=tuple(closed))
        return Tabs((*self.all[:place], tab, *self.all[place:]), tab.digest, tuple(closed))

    def moved(self, start: int, end: int) -> Tabs:
        others = list(self.all)
        others.insert(end, others.pop(start))
        return replace(self, all=tuple(others))

    def beside(self, step: int) -> str:
        """Return the digest of the next or previous tab; the first one comes after the last."""
        place = (self.place(self.shown_digest) + step) % len(self.all)
        return self.all[place].digest

    def place(self, digest: str) -> int:
        return [tab.digest for tab in self.all].index(digest)


def tabs_of(session: Session, library: Shelf) -> Tabs:
    """Return the tabs of a session, without the articles that are no longer in the library."""
    opened = filter(None, map(library.opened, session.articles))
    tabs = tuple(Tab(one.digest, one.title, Path(one.path) if one.path else None) for one in opened)
    return Tabs(tabs, tabs[0].digest if tabs else "").showing(session.shown)
