"""Finding words: from the bar to the places on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.find import Hits, Query, Searchable, find
from desktop.translation import later, number, tr

if TYPE_CHECKING:
    from analyzers.values import Article
    from desktop.widgets.window import Window

TAKEN_OVER = 80  # characters of a selection that is looked for
NOT_FOUND = later("Not found")
PLACE = later("{place} of {all}")
ROUND = {
    1: later("{place} of {all}, on from the top"),
    -1: later("{place} of {all}, on from the end"),
}


class Finder:
    """Seeks while the reader types, and walks from place to place."""

    def __init__(self, window: Window) -> None:
        self._view = window.view
        self._bar = window.reading.find_bar
        self._article: Article | None = None
        self._text: Searchable | None = None  # made when it is first needed
        self._hits = Hits()
        self._index = 0
        self._view.article_shown.connect(self._take)
        self._bar.sought.connect(self._seek)
        self._bar.stepped.connect(self._step)
        self._bar.closed.connect(self._close)
        window.commands["find"].triggered.connect(self._open)
        slash = QShortcut(QKeySequence("/"), self._view)
        slash.setContext(Qt.ShortcutContext.WidgetShortcut)  # elsewhere it is typed
        slash.activated.connect(self._open)
        window.commands["find_next"].triggered.connect(self._next)
        window.commands["find_previous"].triggered.connect(self._previous)

    def _take(self, article: Article | None) -> None:
        self._article, self._text = article, None
        self._bar.hide()
        self._clear()

    def _open(self) -> None:
        words = self._selected_words()
        if words:
            self._bar.field.setText(words)
        self._show_bar()

    def _selected_words(self) -> str:
        span = self._view.selected_span()
        if self._article is None or span is None or span.end - span.start > TAKEN_OVER:
            return ""
        words = span.of(self._article.text)
        return "" if "\n" in words else words

    def _show_bar(self) -> None:
        self._bar.open()
        self._seek(self._bar.query)

    def _close(self) -> None:
        self._bar.hide()
        self._clear()
        self._view.setFocus()

    def _clear(self) -> None:
        self._hits = Hits()
        self._view.set_hits(self._hits, 0)

    def _next(self) -> None:
        self._open_or_step(1)

    def _previous(self) -> None:
        self._open_or_step(-1)

    def _open_or_step(self, step: int) -> None:
        if self._bar.isVisible():
            self._step(step)
            return
        self._show_bar()
        if self._selected_hit():  # the one that was left last
            self._step(step)

    def _selected_hit(self) -> bool:
        return bool(self._hits) and self._view.selected_span() == self._hits.span(self._index)

    def _seek(self, query: Query) -> None:
        """Find the words and show the first place from where the reader is."""
        start = self._start()
        self._hits = find(self._searchable(), query)
        self._bar.enable_steps(on=bool(self._hits))
        if self._hits:
            self._show(self._hits.from_offset(start))
            return
        self._view.set_hits(self._hits, 0)
        self._view.unselect()
        self._bar.say(tr(NOT_FOUND) if query.words.strip() else "")

    def _start(self) -> int:
        span = self._view.selected_span()
        seen = span and self._view.is_in_sight(span)
        return span.start if span and seen else self._view.top_offset()

    def _searchable(self) -> Searchable:
        if self._text is None:
            self._text = Searchable.of(self._article.text if self._article else "")
        return self._text

    def _step(self, step: int) -> None:
        if self._hits:
            index = self._index + step
            inside = 0 <= index < len(self._hits)
            self._show(index % len(self._hits), PLACE if inside else ROUND[step])

    def _show(self, index: int, said: str = PLACE) -> None:
        self._index = index
        self._view.set_hits(self._hits, index)
        self._view.select(self._hits.span(index), step=True)
        place, total = number(index + 1), number(len(self._hits))
        self._bar.say(tr(said).format(place=place, all=total))
