"""The panel on the left: the articles opened before, and headings and bookmarks of this one."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.translation import later, tr
from desktop.widgets.growing import grow
from desktop.widgets.plain_list import INSET, KEY, fill, row_list, sentence, title
from desktop.widgets.word_field import word_field

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QKeyEvent

    from desktop.widgets.bookmarks_list import BookmarksList
    from desktop.widgets.themes import Theme

MIDDLE = Qt.TextElideMode.ElideMiddle
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
SHARES = (3, 2, 2)  # of the height: articles, headings and bookmarks
NO_ARTICLES = later("Articles that you open are listed here.")
NO_MATCH = later("No title has these words.")
NO_ARTICLE = later("The headings of an article are listed here.")
NO_HEADINGS = later("This article has no headings.")


class ContentsPanel(QWidget):
    """Lets the reader choose an article, a heading or a bookmark."""

    article_chosen = Signal(str)  # digest
    heading_chosen = Signal(int)  # offset

    def __init__(self) -> None:
        super().__init__()
        name, hint = tr("Filter the articles by title"), tr("Filter by title")
        self.filter = word_field(name, clear=tr("Clear the filter"), hint=hint)
        self.articles = row_list(tr("Articles opened before"))
        self.articles.setTextElideMode(MIDDLE)  # the end tells articles of one name apart
        self.no_articles = sentence(tr(NO_ARTICLES))
        self.headings, self.no_headings = row_list(tr("Headings")), sentence(tr(NO_ARTICLE))
        self._scale = 1.0
        self._below = QWidget()  # room for the bookmarks, which the first picture does without
        self._lay_out()
        self.filter.textChanged.connect(self._filter)
        for rows, slot in (
            (self.articles, self._choose_article),
            (self.headings, self._choose_heading),
        ):
            rows.itemActivated.connect(slot)
            rows.itemClicked.connect(slot)
        self.show_headings((), why_none=tr(NO_ARTICLE))

    @cached_property
    def bookmarks(self) -> BookmarksList:
        from desktop.widgets.bookmarks_list import BookmarksList

        part = BookmarksList()
        room = QVBoxLayout(self._below)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(part)
        grow(self, self._scale, QListWidget)
        return part

    def dress(self, _theme: Theme, scale: float) -> None:
        self._scale = scale
        grow(self, scale, QListWidget)

    def show_articles(self, articles: Sequence[tuple[str, str]]) -> None:
        """List digests and names, the article opened last first."""
        fill(self.articles, articles)
        self._filter()

    def show_headings(self, headings: Sequence[tuple[int, str]], *, why_none: str) -> None:
        """List places and words of headings, or say why there are none."""
        fill(self.headings, headings)
        self.no_headings.setText(why_none)
        self.headings.setVisible(bool(headings))
        self.no_headings.setVisible(not headings)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = next(self._found(), None) if self.filter.hasFocus() else None
        if found and event.key() == Qt.Key.Key_Down:
            self.articles.setCurrentItem(found)
            self.articles.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif found and event.key() in ENTER:
            self._choose_article(found)
        elif event.key() == Qt.Key.Key_Escape and self.filter.hasFocus() and self.filter.text():
            self.filter.clear()
        else:
            super().keyPressEvent(event)

    def _found(self) -> Iterator[QListWidgetItem]:
        items = map(self.articles.item, range(self.articles.count()))
        return (item for item in items if not item.isHidden())

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(INSET, 12, INSET, 12)
        top.setSpacing(9)
        top.addWidget(title(tr("Articles")))
        top.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        articles, headings, bookmarks = SHARES
        column.addWidget(self.articles, articles)
        column.addWidget(self.no_articles, articles)
        below = title(tr("In this article"))
        below.setContentsMargins(INSET, 14, INSET, 8)
        column.addWidget(below)
        column.addWidget(self.headings, headings)
        column.addWidget(self.no_headings, headings)
        column.addWidget(self._below, bookmarks)

    def _filter(self) -> None:
        sought = self.filter.text().casefold().split()
        items = [self.articles.item(row) for row in range(self.articles.count())]
        for item in items:
            name = item.text().casefold()
            item.setHidden(not all(word in name for word in sought))
        some = any(self._found())
        self.articles.setVisible(some)
        self.no_articles.setVisible(not some)
        self.no_articles.setText(tr(NO_MATCH if items else NO_ARTICLES))

    def _choose_article(self, item: QListWidgetItem) -> None:
        self.article_chosen.emit(item.data(KEY))

    def _choose_heading(self, item: QListWidgetItem) -> None:
        self.heading_chosen.emit(item.data(KEY))
