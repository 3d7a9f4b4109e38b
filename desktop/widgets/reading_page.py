"""The article with what stands around it: the strip beside it, bars below."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.strip import Strip

if TYPE_CHECKING:
    from desktop.widgets.article_view import ArticleView
    from desktop.widgets.find_bar import FindBar
    from desktop.widgets.go_to_bar import GoToBar
    from desktop.widgets.page_style import PageStyle
    from desktop.widgets.themes import Theme


class ReadingPage(QWidget):
    """Lays out the parts; what they do is decided by their controllers."""

    def __init__(self, view: ArticleView, theme: Theme) -> None:
        super().__init__()
        self.view = view
        self.strip = Strip(view, theme)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(view, 1)
        row.addWidget(self.strip)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(row, 1)

    @property
    def find_bar(self) -> FindBar:
        return self._bars[0]

    @property
    def go_to_bar(self) -> GoToBar:
        return self._bars[1]

    @cached_property
    def _bars(self) -> tuple[FindBar, GoToBar]:
        """The bars below, one at a time; they are built when they are first wanted."""
        from desktop.widgets.find_bar import FindBar
        from desktop.widgets.go_to_bar import GoToBar

        find_bar, go_to_bar = FindBar(), GoToBar()
        find_bar.opened.connect(go_to_bar.hide)
        go_to_bar.opened.connect(find_bar.closed)
        for bar in (find_bar, go_to_bar):
            self._column.addWidget(bar)
        return find_bar, go_to_bar

    def set_style(self, style: PageStyle) -> None:
        self.view.set_style(style)
        self.strip.dress(style.theme)
