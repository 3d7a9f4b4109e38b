"""The article with what stands around it: bars below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.find_bar import FindBar
from desktop.widgets.go_to_bar import GoToBar

if TYPE_CHECKING:
    from desktop.widgets.article_view import ArticleView


class ReadingPage(QWidget):
    """Lays out the parts; what they do is decided by their controllers."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__()
        self.find_bar = FindBar()
        self.go_to_bar = GoToBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(view, 1)
        column.addWidget(self.find_bar)
        column.addWidget(self.go_to_bar)
