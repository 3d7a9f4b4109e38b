"""The left panel in the window: shown by a key, and what its choices do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.values import BlockKind
from desktop.naming import entries
from desktop.translation import tr
from desktop.widgets.contents_panel import NO_ARTICLE, NO_HEADINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analyzers.values import Article
    from desktop.shelf import Shelf
    from desktop.widgets.window import Window


LISTED = 500  # articles in the panel


class Contents:
    """Opens articles again and goes to headings."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._command = window.commands["contents"]
        self.panel = window.panels.contents
        self._dock = window.panels.frame("contents")
        self._dock.visibilityChanged.connect(self._check)
        self._command.triggered.connect(self._switch)
        self.panel.article_chosen.connect(window.recent_chosen)
        self.panel.heading_chosen.connect(self._go)
        window.view.article_shown.connect(self._take)

    def list(self, library: Shelf) -> None:
        """List the articles that were opened before. May raise `LibraryFault`."""
        self.show_articles(entries(library.recent(LISTED)))

    def show_articles(self, articles: Sequence[tuple[str, str]]) -> None:
        """List digests and names."""
        self.panel.show_articles(articles)

    def _switch(self) -> None:
        """Show the panel, also where it lies behind another, or put it away."""
        shown = self._dock.visibleRegion().isEmpty()
        self._dock.setVisible(shown)
        self._dock.raise_()
        if shown:
            self.panel.filter.setFocus()
        else:
            self._window.go_to_page()
        self._check()

    def _check(self) -> None:
        self._command.setChecked(not self._dock.isHidden())

    def _take(self, article: Article | None) -> None:
        blocks = article.blocks if article else ()
        headings = [block.span for block in blocks if block.kind is BlockKind.HEADING]
        text = article.text if article else ""
        rows = [(span.start, one_line(span.of(text))) for span in headings]
        self.panel.show_headings(rows, why_none=tr(NO_HEADINGS if article else NO_ARTICLE))

    def _go(self, offset: int) -> None:
        self._window.view.jump_to(offset)
        self._window.view.setFocus()


def one_line(text: str) -> str:
    return " ".join(text.split())
