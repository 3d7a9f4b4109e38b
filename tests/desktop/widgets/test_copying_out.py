"""What is copied from the page outlives the program without taking it along."""

from __future__ import annotations

import subprocess
import sys

COPYING = """
from PySide6.QtWidgets import QApplication
from analyzers.values import Article
from desktop.preferences import ThemeChoice
from desktop.typography import Typography
from desktop.widgets.article_view import ArticleView
from desktop.widgets.page_style import page_style

application = QApplication([])
view = ArticleView(page_style(ThemeChoice.LIGHT, 100, Typography()))
view.show_article(Article("The mayor said it fell."))
view.selectAll()
view.copy()
print(QApplication.clipboard().text())
"""


def test_a_program_that_ends_after_copying_ends_well() -> None:
    done = subprocess.run(
        [sys.executable, "-c", COPYING], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == "The mayor said it fell."
    assert done.returncode == 0, done.stderr
