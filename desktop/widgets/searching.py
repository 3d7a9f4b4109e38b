"""Searching the library: from a key to the panel, and from a hit to its place on the page."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.acts import Act
from desktop.naming import name_of
from desktop.search import HitKind
from desktop.store import LibraryFault
from desktop.translation import later, said, tr
from desktop.widgets.message_bar import Notice
from desktop.widgets.seeker import Seeker

if TYPE_CHECKING:
    from analyzers.values import Article
    from desktop.search import Hit
    from desktop.store import Library
    from desktop.widgets.noting import Noting
    from desktop.widgets.undoing import Undoing
    from desktop.widgets.window import Window

FORGOTTEN = later(
    "“{name}” is forgotten: its text is no longer in your library. Notes and bookmarks to it stay."
)
GONE = later("The text of this article was forgotten. Open its file again to see the note in it.")


class Searching(QObject):
    """Looks for words, opens what is chosen, and forgets articles."""

    forgotten = Signal()  # an article: it is no longer in the library

    def __init__(self, window: Window, library: Library, noting: Noting, undoing: Undoing) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._noting = noting
        self._undoing = undoing
        self._article: Article | None = None
        self.panel = window.panels.search
        self.seeker = Seeker(library, window)
        self._dock = window.panels.frame("search")
        self.panel.sought.connect(self._seek)
        self.panel.chosen.connect(self._open)
        self.panel.forget_wanted.connect(self._forget)
        self.panel.closed.connect(self._leave)
        self.seeker.found.connect(self.panel.show_found)
        self.seeker.failed.connect(self.panel.say)
        window.view.article_shown.connect(self._take)
        window.closing.connect(self.seeker.close)
        window.commands["search"].triggered.connect(self._enter)

    def _take(self, article: Article | None) -> None:
        self._article = article

    def _enter(self) -> None:
        self._dock.show()
        self._dock.raise_()
        self.panel.enter()
        self.panel.seek()  # what was found may have changed

    def _leave(self) -> None:
        self._dock.hide()
        self._window.go_to_page()

    def _seek(self, query: str, kinds: tuple[HitKind, ...]) -> None:
        if query.strip():
            self.seeker.seek(query, kinds)
        else:
            self.seeker.drop()
            self.panel.show_found("", None)

    def _open(self, hit: Hit) -> None:
        """Show the words of an article, or a note at its place."""
        if self._digest() != hit.article:
            self._window.recent_chosen.emit(hit.article)
        article = self._article
        if article is None or article.digest != hit.article:
            if self._library.article(hit.article) is None:
                self.panel.say(tr(GONE))
            return
        if hit.kind is HitKind.NOTE:
            self._noting.show(hit.id)
            return
        place = hit.excerpts[0].place_in(article.text)
        if place:
            self._window.view.select(place)
        self._window.view.setFocus()

    def _digest(self) -> str:
        return self._article.digest if self._article else ""

    def _forget(self, hit: Hit) -> None:
        """Erase the text of an article at once; it can be brought back while it is remembered."""
        try:
            article, opened = self._library.article(hit.id), self._library.opened(hit.id)
            self._erase(hit.id)
        except LibraryFault as fault:
            self._window.message.tell(Notice(said(fault)))
            return
        if article:
            path = Path(opened.path) if opened and opened.path else None
            sentence = tr(FORGOTTEN).format(name=name_of(hit.title, hit.path))
            undo, redo = partial(self._remember, article, path), partial(self._erase, hit.id)
            self._undoing.offer(Act(sentence, undo, redo))

    def _erase(self, digest: str) -> None:
        self._library.forget_article(digest)
        self.forgotten.emit()
        self.panel.seek()

    def _remember(self, article: Article, path: Path | None) -> None:
        self._library.remember_article(article, path)
        self.panel.seek()
