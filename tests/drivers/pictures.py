"""Take pictures of the real window: python tests/drivers/pictures.py FOLDER.

The children and the models are the real ones; the library is a new one. Without a display Qt's
offscreen platform draws the same window.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import resources
from analyzers.values import Category, Finding
from desktop.app import Desk
from desktop.last_time import LastTime
from desktop.preferences import ThemeChoice
from desktop.start import FirstPicture
from desktop.widgets import fonts

LIMIT = 120_000  # ms for the models to load and to answer, on a busy machine
NOTE = "Reported by whom? The article names nobody here, and the next sentence does not either."


class Photographer:
    """Brings the window into one state after the other and saves what it shows."""

    def __init__(self, folder: Path, scratch: Path, size: tuple[int, int]) -> None:
        self._folder = folder
        self._size = size
        self.desk = Desk(FirstPicture(LastTime(scratch / "library.db")), scratch)
        self.window = self.desk.window
        self.window.resize(*size)

    def take(self, name: str) -> None:
        QApplication.processEvents()
        width, height = self._size
        path = self._folder / f"{name}-{width}x{height}.png"
        if not self.window.grab().save(str(path)):
            sys.exit(f"{path} could not be written.")
        print(path)

    def wait_for_marks(self) -> None:
        loop = QEventLoop()
        self.desk.analysis.analysed.connect(loop.quit)
        self.desk.analysis.failed.connect(loop.quit)
        QTimer.singleShot(LIMIT, loop.quit)
        loop.exec()
        if self.desk.marking.analysis is None:
            sys.exit("No marks came.")

    def first(self, category: Category) -> Finding:
        return next(one for one in self.window.marks.list.findings if one.category is category)

    def choose(self, theme: ThemeChoice) -> None:
        self.window.theme_chosen.emit(theme)

    def session(self, article: Path) -> None:
        """Go through the states that a reader meets."""
        self.desk.tour.seen = True
        self.desk.start([])
        self.choose(ThemeChoice.LIGHT)
        self.take("empty")
        self.desk.open([article])
        self.wait_for_marks()
        self.take("light")
        self._explain(Category.CLAIM)
        self.take("card")
        self.window.hover.close()
        self.window.commands["go_sources"].trigger()
        QTest.keyClick(self.window.sources.list, Qt.Key.Key_Right)
        self.take("sources")
        QTest.keyClick(self.window.sources.list, Qt.Key.Key_Escape)  # no passages in what follows
        self.window.go_to_marks()
        self.choose(ThemeChoice.DARK)
        self._explain(Category.LOADED)
        self.take("dark")
        self.window.hover.close()
        self.window.commands["go_overview"].trigger()
        self.take("overview")
        self.window.go_to_marks()
        self.choose(ThemeChoice.SEPIA)
        self.window.hover.note_wanted.emit(self.first(Category.CLAIM))
        self.window.notes.editor.setPlainText(NOTE)
        self.window.notes.flush()
        self.take("notes")
        self.window.close()
        self.desk.close()

    def _explain(self, category: Category) -> None:
        self.window.view.set_current(self.first(category))
        self.window.hover.open_at_caret()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--article", type=Path, default=next(resources.SAMPLES.glob("*.txt")))
    parser.add_argument("--size", default="1280x800", help="of the window, WIDTHxHEIGHT")
    options = parser.parse_args()
    width, height = map(int, options.size.split("x"))
    options.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    fonts.load()
    application.setFont(fonts.window_font())
    with tempfile.TemporaryDirectory() as scratch:
        Photographer(options.folder, Path(scratch), (width, height)).session(options.article)


if __name__ == "__main__":
    main()
