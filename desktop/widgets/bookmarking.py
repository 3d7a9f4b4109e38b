"""Bookmarks between the page, the left panel and the library: set and taken away by one key."""

from __future__ import annotations

from functools import partial
from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.acts import Act
from desktop.translation import later, number, tr
from desktop.widgets.bookmarks_list import LOST, NONE
from desktop.widgets.telling import told

if TYPE_CHECKING:
    from pathlib import Path

    from analyzers.values import Article
    from desktop.bookmarks import Bookmarked, Bookmarks
    from desktop.widgets.undoing import Undoing
    from desktop.widgets.window import Window

SAID = 60  # characters of a line that has no number
# What is said of a numbered paragraph, and of another line
SET = later("Bookmark set, paragraph {number}."), later("Bookmark set: “{words}”.")
REMOVED = later("Bookmark removed, paragraph {number}."), later("Bookmark removed: “{words}”.")
REACHED = (
    later("Bookmark {place} of {all}, paragraph {number}."),
    later("Bookmark {place} of {all}: “{words}”."),
)


class Bookmarking(QObject):
    """Sets bookmarks where the reader is, shows them, and goes from one to the next."""

    def __init__(self, window: Window, bookmarks: Bookmarks, undoing: Undoing) -> None:
        super().__init__(window)
        self._window = window
        self._bookmarks = bookmarks
        self._undoing = undoing
        self._command = window.commands["bookmark"]
        self._dock = window.panels.frame("contents")
        self.list = window.panels.contents.bookmarks
        self._placing = QTimer(self, interval=0)
        self._placing.timeout.connect(self._place_next)
        self._command.triggered.connect(self._switch)
        window.commands["next_bookmark"].triggered.connect(self._go_on)
        window.commands["previous_bookmark"].triggered.connect(self._go_back)
        window.commands["go_bookmarks"].triggered.connect(self._enter)
        window.view.addAction(self._command)
        window.view.moved.connect(self._follow)
        window.view.cursorPositionChanged.connect(self._follow)
        self.list.chosen.connect(self._go)
        self.list.removed.connect(self._remove)

    def open(self, article: Article | None, path: Path | None) -> None:
        """Show the bookmarks of an article; those to an earlier text of its file soon follow."""
        with told(self._window):
            self._bookmarks.open(article, path)
        self._show()
        if self._bookmarks.is_looking:
            self._placing.start()

    def _place_next(self) -> None:
        self._bookmarks.place_next()
        if not self._bookmarks.is_looking:
            self._placing.stop()
            self._show()

    def _show(self) -> None:
        lines = self._bookmarks.lines
        self._window.view.set_bookmarks(line.line.start for line in lines if line.line)
        self.list.show_bookmarks(lines)
        self._follow()

    def _follow(self) -> None:
        """Let the command say whether there is a bookmark where the reader is."""
        self._command.setChecked(bool(self._bookmarks.lines) and self._here() is not None)

    def _here(self) -> Bookmarked | None:
        return self._bookmarks.at(self._window.view.place())

    # Setting and removing

    def _switch(self) -> None:
        here = self._here()
        if here:
            self._remove(here)
            self._follow()  # it may not have been possible
            return
        with told(self._window):
            line = self._bookmarks.set(self._window.view.place())
            if line:
                self._window.announce(said(SET, line))
        self._show()

    def _remove(self, line: Bookmarked) -> None:
        with told(self._window):
            self._take_away(line)
            undo, redo = partial(self._put_back, line), partial(self._take_away, line)
            self._undoing.offer(Act(said(REMOVED, line), undo, redo))

    def _take_away(self, line: Bookmarked) -> None:
        self._bookmarks.remove(line.bookmarks)
        self._window.status.say(said(REMOVED, line))
        in_list = self.list.rows.hasFocus()
        self._show()
        if in_list and not self._bookmarks.lines:
            self._window.view.setFocus()

    def _put_back(self, line: Bookmarked) -> None:
        self._bookmarks.put_back(line.bookmarks)
        self._show()
        self._window.announce(said(SET, line))

    # Going to them

    def _enter(self) -> None:
        self._dock.show()
        self._dock.raise_()
        if self._bookmarks.lines:
            self.list.enter(self._bookmarks.nearest(self._window.view.place()))
        else:
            self._window.announce(tr(NONE))

    def _go_on(self) -> None:
        self._walk(1)

    def _go_back(self) -> None:
        self._walk(-1)

    def _walk(self, step: int) -> None:
        line = self._bookmarks.beside(self._window.view.place(), step)
        if line:
            self._go(line)
        else:
            self._window.announce(tr(NONE))

    def _go(self, line: Bookmarked) -> None:
        if line.line is None:
            self._window.announce(tr(LOST))
            return
        self._window.view.jump_to(line.line.start)
        self._window.view.setFocus()
        placed = [one for one in self._bookmarks.lines if one.line]
        self._window.announce(said(REACHED, line, placed.index(line) + 1, len(placed)))


def said(sentences: tuple[str, str], line: Bookmarked, place: int = 0, all_: int = 0) -> str:
    """Say one of two sentences: of a numbered paragraph, or of a line by its words."""
    numbered, other = sentences
    return tr(numbered if line.number else other).format(
        number=number(line.number or 0),
        words=shorten(line.words, SAID, placeholder="…"),
        place=number(place),
        all=number(all_),
    )
