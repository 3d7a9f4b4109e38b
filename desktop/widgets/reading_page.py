"""The article with what stands around it: the strip beside it, bars below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.find_bar import FindBar
from desktop.widgets.go_to_bar import GoToBar
from desktop.widgets.strip import Strip

if TYPE_CHECKING:
    from desktop.widgets.article_view import ArticleView
    from desktop.widgets.page_style import PageStyle
    from desktop.widgets.themes import Theme


class ReadingPage(QWidget):
    """Lays out the parts; what they do is decided by their controllers."""

    def __init__(self, view: ArticleView, theme: Theme) -> None:
        super().__init__()
        self.view = view
        self.strip = Strip(view, theme)
        self.find_bar = FindBar()
        self.go_to_bar = GoToBar()
        self.find_bar.opened.connect(self.go_to_bar.hide)  # one bar at a time
        self.go_to_bar.opened.connect(self.find_bar.closed)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(view, 1)
        row.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.find_bar)
        column.addWidget(self.go_to_bar)

    def set_style(self, style: PageStyle) -> None:
        self.view.set_style(style)
        self.strip.dress(style.theme)
