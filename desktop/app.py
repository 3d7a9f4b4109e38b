"""The program with its window: builds the objects, connects what they say, and runs.

The window process imports PySide6, sqlite3 and light modules of ours. Files are parsed and
marks are found in two child processes, which are started after the first paint.
"""

from __future__ import annotations

import signal
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

import resources
from desktop.exporting.files import NotWritten, write_atomically
from desktop.notebook import Notebook
from desktop.paths import library_path, rules_folder
from desktop.preferences import Preferences
from desktop.store import Library, LibraryFault
from desktop.widgets import fonts
from desktop.widgets.contents import Contents
from desktop.widgets.deciding import Deciding
from desktop.widgets.finder import Finder
from desktop.widgets.glossary import Glossary
from desktop.widgets.going import Going
from desktop.widgets.look import Look, page_style
from desktop.widgets.marking import Marking
from desktop.widgets.message_bar import Notice
from desktop.widgets.noting import Noting
from desktop.widgets.reading_focus import ReadingFocus
from desktop.widgets.ruling import Ruling
from desktop.widgets.sourcing import Sourcing
from desktop.widgets.tour import Tour
from desktop.widgets.undoing import Undoing
from desktop.widgets.window import Window
from desktop.worker import AnalysisClient, ImporterClient

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from analyzers.values import Article

SETTLED = 1_500  # ms without scrolling before the place in the article is kept
RECENT, LISTED = 12, 500  # articles in the menu and in the panel
NAME = 80  # characters; a file name may have 255 bytes
WAIT_ON, STOP = "Wait on", "Stop"
NOTHING_COPIED = "There is no text to paste; copy the words of an article first."
UNFIT = "This text cannot be shown exactly as it was analysed, so it is shown without marks."
NO_LIBRARY = "Until then notes cannot be kept: what you write now is lost when the window closes."
ABOUT = """Sidelight reads articles from files and marks loaded language, unattributed claims and \
quote sources. It marks wording. It does not say what is true, and it judges no outlet and no \
person.

It opens no network connection. Your articles and notes are in
{library}

Free software under the GNU AGPL, version 3 or later. The typefaces are Source Serif 4 and \
Source Sans 3 by Adobe, renamed, under the SIL Open Font License."""


def main(paths: Sequence[Path], library: Path | None) -> int:
    """Show the window with the articles in ``paths``, or with the one read last."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("sidelight")
    application.setApplicationDisplayName("Sidelight")
    application.setDesktopFileName("sidelight")
    application.setWindowIcon(QIcon(str(resources.ICONS / "sidelight.png")))
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal would wait for an event
    fonts.load()
    application.setFont(fonts.window_font())
    with tempfile.TemporaryDirectory(prefix="sidelight-") as scratch:
        desk = Desk(library_path(library), Path(scratch))
        desk.start(paths)
        status = application.exec()
        desk.close()
    return status


class Desk(QObject):
    """One window with its article, its library and its two children."""

    def __init__(self, library: Path, scratch: Path) -> None:
        super().__init__()
        self._scratch = scratch
        self._library, self._preferences, fault = open_library(library, scratch)
        self._article: Article | None = None
        self._path: Path | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED)
        kept = self._preferences
        self.window = Window(page_style(kept.theme, kept.zoom, kept.text), kept.marks)
        self.look = Look(self.window, kept.theme, kept.zoom, kept.text)
        self.marking = Marking(self.window)
        self.sourcing = Sourcing(self.window)
        self.finder = Finder(self.window)
        self.going = Going(self.window, numbers=kept.numbers)
        self.contents = Contents(self.window)
        self.focus = ReadingFocus(self.window)
        self.tour = Tour(self.window, seen=kept.toured)
        undoing = Undoing(self.window)
        self.noting = Noting(self.window, Notebook(self._library), undoing)
        self.ruling = Ruling(self.window, rules_folder(), undoing)
        self.glossary = Glossary(self.window, self.look)
        self.deciding = Deciding(self.window, self._library, self.marking, undoing)
        self.importer = ImporterClient(self)
        self.analysis = AnalysisClient(self)
        self._connect()
        if fault:
            self.window.message.tell(Notice(f"{fault} {NO_LIBRARY}"))

    def start(self, paths: Sequence[Path]) -> None:
        """Show the window, with the articles in ``paths`` or with the one read last."""
        kept = self._preferences
        self.window.restore(kept.geometry, kept.state)
        self.marking.open(None)
        self.sourcing.open(None)
        with self._told():
            self._list_recent()
        if paths:
            self.open(paths)
        elif kept.article:
            self._open_again(kept.article)
        self.window.show()

    def close(self) -> None:
        self.importer.close()
        self.analysis.close()
        self._library.close()

    # Who hears whom

    def _connect(self) -> None:
        window = self.window
        window.first_painted.connect(self.importer.start)
        window.first_painted.connect(self.analysis.start)
        window.closing.connect(self._keep)
        window.dropped.connect(self.open)
        window.recent_chosen.connect(self._open_again)
        window.recent_cleared.connect(self._clear_recent)
        window.empty.open_wanted.connect(self._ask_open)
        window.empty.paste_wanted.connect(self._paste)
        window.empty.sample_wanted.connect(self._open_sample)
        window.view.moved.connect(self._settled.start)
        self._settled.timeout.connect(self._keep_place)
        self.importer.article_read.connect(self._take_article)
        self.importer.refused.connect(self._refuse)
        self.importer.slow.connect(self._offer_to_wait)
        self.analysis.progressed.connect(self.marking.tell_progress)
        self.analysis.previewed.connect(self.marking.preview)
        self.analysis.weighed.connect(self.sourcing.weigh)
        self.analysis.analysed.connect(self.marking.take)
        self.analysis.failed.connect(self.marking.miss)
        self.analysis.analysed.connect(self.sourcing.take)
        self.analysis.failed.connect(self.sourcing.miss)
        self.ruling.changed.connect(self._analyse)
        for name, slot in self._slots().items():
            window.commands[name].triggered.connect(slot)

    def _slots(self) -> dict[str, Callable[[], object]]:
        window = self.window
        return {
            "open": self._ask_open,
            "paste": self._paste,
            "sample": self._open_sample,
            "save": self._save_copy,
            "close": self._close_article,
            "quit": window.close,
            "panels": window.toggle_panels,
            "full_screen": window.toggle_full_screen,
            "explain": window.hover.open_at_caret,
            "go_article": window.view.setFocus,
            "go_marks": window.go_to_marks,
            "go_notes": window.go_to_notes,
            "about": self._tell_about,
        }

    # Articles

    def open(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self.window.announce(f"Opening {path.name} …")
            self.importer.read(path.absolute())

    def _ask_open(self) -> None:
        self.open(self.window.ask_files())

    def _open_sample(self) -> None:
        self.open(sorted(resources.SAMPLES.glob("*.txt")))

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self.window.message.tell(Notice(NOTHING_COPIED))
            return
        pasted = self._scratch / "Pasted text.txt"
        with self._told():
            write_atomically(pasted, text.encode("utf-8", "replace"))
            self.open([pasted])

    def _open_again(self, digest: str) -> None:
        with self._told():
            article, opened = self._library.article(digest), self._library.opened(digest)
            if article and opened:
                self._show(article, Path(opened.path) if opened.path else None)

    def _take_article(self, path: Path, article: Article) -> None:
        own = None if path.parent == self._scratch else path
        self._withdraw_waiting()
        self._show(article, own)
        for sentence in article.notices:
            self.window.message.tell(Notice(sentence))

    def _refuse(self, path: Path, sentence: str) -> None:
        self._withdraw_waiting()
        self.window.announce("")
        self.window.message.tell(Notice(f"{path.name}: {sentence}"))

    def _offer_to_wait(self, path: Path) -> None:
        sentence = f"{path.name} takes long to read."
        self.window.message.tell(Notice(sentence, WAIT_ON, self._wait_on))

    def _wait_on(self) -> None:
        self.importer.wait_on()
        self.window.message.tell(Notice("The file is still being read.", STOP, self.importer.stop))

    def _withdraw_waiting(self) -> None:
        for action in (WAIT_ON, STOP):
            self.window.message.withdraw(action)

    def _show(self, article: Article, path: Path | None) -> None:
        if not self._leave_article():
            return
        self._article, self._path = article, path
        at = 0
        with self._told():
            self._library.remember_article(article, path)
            at = self._library.position(article.digest)
            self._list_recent()
        self.window.show_article(article, name_of(article, path), at=at)
        self.window.announce("")
        if not self.window.view.marks_fit:
            self.window.message.tell(Notice(UNFIT))
        self.noting.open(article, path)
        self.marking.open(article.digest)
        self.sourcing.open(article)
        self.deciding.open(article, path)
        self.ruling.read()
        self._analyse()

    def _analyse(self) -> None:
        if self._article:
            at = self.window.view.top_offset()
            self.analysis.analyse(self._article, self.ruling.rules, at)

    def _leave_article(self) -> bool:
        """Keep what is kept of the article; tell whether its last note is saved too."""
        if not self.noting.leave():
            return False
        self._keep_place()
        return True

    def _close_article(self) -> None:
        if self._leave_article():
            self._article = self._path = None
            self.window.show_no_article()
            self.noting.open(None, None)
            self.marking.open(None)
            self.sourcing.open(None)
            self.deciding.open(None, None)

    def _save_copy(self) -> None:
        from desktop.exporting.html import annotated_html

        article, path = self._article, self._path
        if article is None:
            return
        name = shorten(name_of(article, path), NAME, placeholder="…").replace("/", "-")
        name = f"{name}, annotated.html"
        target = self.window.ask_copy((path.parent if path else Path.home()) / name)
        if target is None:
            return
        models = self.marking.analysis.models if self.marking.analysis else {}
        notes = self.noting.notes
        shown, balance = self.marking.shown, self.sourcing.balance
        copy = annotated_html(article, shown, notes, balance=balance, models=models)
        with self._told():
            write_atomically(target, copy.encode("utf-8"), original=path)
            self.window.announce(f"Saved {target}")

    # What is kept

    def _keep(self) -> None:
        """Keep everything that the next start begins with."""
        self.window.notes.flush()
        self._keep_place()
        wanted = self.window.marks.wanted
        geometry, state = self.window.kept_state()
        self._preferences = replace(
            self._preferences,
            theme=self.look.theme,
            zoom=self.look.zoom,
            text=self.look.text,
            categories=tuple(sorted(wanted.categories)),
            sensitivity=wanted.sensitivity,
            writer_only=wanted.writer_only,
            numbers=self.going.numbers,
            toured=self.tour.seen,
            geometry=geometry,
            state=state,
            article=self._article.digest if self._article else "",
        )
        with self._told():
            self._preferences.save(self._library)

    def _keep_place(self) -> None:
        self._settled.stop()
        if self._article:
            with self._told():
                self._library.set_position(self._article.digest, self.window.view.top_offset())

    def _list_recent(self) -> None:
        opened = self._library.recent(LISTED)
        named = [(one.digest, one.title or file_name(one.path)) for one in opened]
        self.window.show_recent(named[:RECENT])
        self.contents.show_articles(named)

    def _clear_recent(self) -> None:
        with self._told():
            self._library.clear_recent()
            self._list_recent()

    def _tell_about(self) -> None:
        self.window.tell_about(ABOUT.format(library=self._library.path))

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Tell the reader what the disk or another program prevents."""
        try:
            yield
        except (LibraryFault, NotWritten) as fault:
            self.window.message.tell(Notice(str(fault)))


def open_library(path: Path, scratch: Path) -> tuple[Library, Preferences, str]:
    """Open the library, or one that does not outlast the window, with the reason."""
    try:
        library = Library.open(path)
        return library, Preferences.of(library), ""
    except LibraryFault as fault:
        return Library.open(scratch / "library.db"), Preferences(), str(fault)


def name_of(article: Article, path: Path | None) -> str:
    return article.title or file_name(str(path) if path else None)


def file_name(path: str | None) -> str:
    return Path(path).stem if path else "Pasted text"
