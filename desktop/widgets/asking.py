"""What the window asks and tells in boxes of their own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FORMATS = "Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml);;All files (*)"
COPIES = "Annotated copy (*.html)"


def ask_files(window: QWidget) -> tuple[Path, ...]:
    names, _ = QFileDialog.getOpenFileNames(window, "Open articles", "", FORMATS)
    return tuple(map(Path, names))


def ask_copy(window: QWidget, suggested: Path) -> Path | None:
    name, _ = QFileDialog.getSaveFileName(window, "Save copy", str(suggested), COPIES)
    return Path(name) if name else None


def tell(window: QWidget, title: str, text: str) -> None:
    box = QMessageBox(window)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.open()
