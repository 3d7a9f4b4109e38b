"""The files that the window asks for, in boxes of their own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from desktop.translation import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

SUFFIXES = "*.txt *.text *.md *.markdown *.mkd *.html *.htm *.xhtml *.xht"


def ask_files(window: QWidget) -> tuple[Path, ...]:
    articles = tr("Articles ({suffixes})").format(suffixes=SUFFIXES)
    kinds = ";;".join((articles, tr("All files (*)")))
    names, _ = QFileDialog.getOpenFileNames(window, tr("Open articles"), "", kinds)
    return tuple(map(Path, names))


def ask_folder(window: QWidget) -> Path | None:
    name = QFileDialog.getExistingDirectory(window, tr("Open the articles of a folder"))
    return Path(name) if name else None


def articles_in(folder: Path) -> list[Path]:
    """Return the files of a folder that look like articles, by name, or raise `OSError`."""
    endings = {pattern.removeprefix("*") for pattern in SUFFIXES.split()}
    files = (path for path in folder.iterdir() if path.suffix.lower() in endings)
    visible = (path for path in files if path.is_file() and not path.name.startswith("."))
    return sorted(visible, key=lambda path: path.name.casefold())


def ask_printer(window: QWidget, title: str) -> QPrinter | None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # few starts print

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title.replace("/", "-"))  # the dialog makes the name of a file of it
    dialog = QPrintDialog(printer, window)
    return printer if dialog.exec() else None


def ask_new_file(window: QWidget, title: str, suggested: Path, kind: str) -> Path | None:
    name, _ = QFileDialog.getSaveFileName(window, title, str(suggested), kind)
    return Path(name) if name else None


def ask_library_copy(window: QWidget, folder: Path) -> Path | None:
    kinds = ";;".join((tr("Copies of libraries (*.db)"), tr("All files (*)")))
    name, _ = QFileDialog.getOpenFileName(window, tr("Choose a copy"), str(folder), kinds)
    return Path(name) if name else None


def ask_copy(window: QWidget, suggested: Path) -> Path | None:
    return ask_new_file(window, tr("Save copy"), suggested, tr("Annotated copy (*.html)"))
