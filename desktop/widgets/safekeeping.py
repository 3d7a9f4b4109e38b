"""File > Library: a copy of the library, and all that it keeps in one file for other programs."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from analyzers.wording import Amiss
from desktop.translation import later, said, tr
from desktop.widgets import asking
from desktop.widgets.errand import Errand
from desktop.widgets.measures import said_size
from desktop.widgets.message_bar import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.library_export import Written
    from desktop.widgets.window import Window

COPYING = later("Copying the library…")
COPIED = later("The library was copied to {file} ({size}).")
EXPORTING = later("Exporting everything…")
EXPORTED = later(
    "Everything is in {file} ({size}): {articles}, {notes}, {bookmarks}, {decisions}, settings "
    "and shortcuts, as JSON, which other programs can read. "
    "Your own rules are files in the data folder already."
)
ITSELF = later("{file} is the library itself. Choose another name.")
FOLDER = later("Show Its Folder")
ANOTHER = later("Choose Another Place…")


class Safekeeping(QObject):
    """Asks where to, writes in a thread, and says where it is now or why it is not."""

    def __init__(self, window: Window, library: Path) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._folder = Path.home()  # where the last file was written
        self._file = Path()
        self._again: Callable[[], None] = self._back_up
        self._errand = Errand(self)
        self._errand.ended.connect(self._end)
        window.commands["back_up"].triggered.connect(self._back_up)
        window.commands["export"].triggered.connect(self._export)

    def _back_up(self) -> None:
        name = tr("Sidelight library {day}").format(day=date.today().isoformat())
        title, kind = tr("Back up the library"), tr("Copies of libraries (*.db)")
        if self._asks_for(f"{name}.db", title, kind):
            self._again = self._back_up
            self._window.announce(tr(COPYING))
            self._errand.run(partial(copied, self._library, self._file))

    def _export(self) -> None:
        name = tr("Sidelight export {day}").format(day=date.today().isoformat())
        if self._asks_for(f"{name}.json", tr("Export everything"), tr("JSON (*.json)")):
            self._again = self._export
            self._window.announce(tr(EXPORTING))
            self._errand.run(partial(exported, self._library, self._file))

    def _asks_for(self, name: str, title: str, kind: str) -> bool:
        """Have the reader choose a file; tell whether there is one to be written."""
        if self._errand.is_running:
            return False
        chosen = asking.ask_new_file(self._window, title, self._folder / name, kind)
        if chosen:
            self._file, self._folder = chosen, chosen.parent
        return chosen is not None

    def _end(self, ended: object) -> None:
        self._window.announce("")
        message = self._window.message
        if isinstance(ended, Amiss):
            message.tell(Notice(said(ended), tr(ANOTHER), self._again), at_once=True)
        elif isinstance(ended, str):
            message.tell(Notice(ended, tr(FOLDER), self._show_folder), at_once=True)

    def _show_folder(self) -> None:
        from desktop.widgets.ruling import show_folder

        show_folder(self._folder)


def copied(library: Path, file: Path) -> str:
    """Copy the library and return what there is to say of that."""
    from desktop.library_file import save_copy

    _spare(library, file)
    save_copy(library, file)
    return tr(COPIED).format(file=file, size=said_size(file.stat().st_size))


def exported(library: Path, file: Path) -> str:
    """Export the library and return what there is to say of that."""
    from desktop.library_export import written

    _spare(library, file)
    return _said(written(library, file), file)


def _said(held: Written, file: Path) -> str:
    return tr(EXPORTED).format(
        file=file,
        size=said_size(file.stat().st_size),
        articles=tr("%n article", "%n articles", held.articles),
        notes=tr("%n note", "%n notes", held.notes),
        bookmarks=tr("%n bookmark", "%n bookmarks", held.bookmarks),
        decisions=tr("%n decision", "%n decisions", held.decisions),
    )


def _spare(library: Path, file: Path) -> None:
    from desktop.exporting.files import NotWritten
    from desktop.library_file import is_part

    if is_part(file, library):
        raise NotWritten(ITSELF, file=str(file))
