"""The program behind its window: builds the objects, connects what they say, and runs.

The window process imports PySide6, sqlite3 and light modules of ours. Files are parsed and
marks are found in two child processes. All of this comes after the first picture, `start.py`.
"""

from __future__ import annotations

import gc
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import resources
from desktop import library_file
from desktop.bookmarks import Bookmarks
from desktop.endings import INTERRUPTED
from desktop.notebook import Notebook
from desktop.paths import rules_folder
from desktop.store import Library
from desktop.tabs import Tab
from desktop.translation import later, tr
from desktop.widgets.about import About
from desktop.widgets.analysing import Analysing
from desktop.widgets.arriving import listen
from desktop.widgets.backing_up import BackingUp
from desktop.widgets.bookmarking import Bookmarking
from desktop.widgets.coming_back import ComingBack
from desktop.widgets.copying import Copying
from desktop.widgets.deciding import Deciding
from desktop.widgets.describing import Describing
from desktop.widgets.editing import Editing
from desktop.widgets.entering import Entering
from desktop.widgets.finder import Finder
from desktop.widgets.full_screen import FullScreen
from desktop.widgets.glossary import Glossary
from desktop.widgets.interrupting import Interrupting
from desktop.widgets.keeping import Keeping
from desktop.widgets.languages import Languages
from desktop.widgets.look import Look
from desktop.widgets.marking import Marking
from desktop.widgets.message_bar import Notice
from desktop.widgets.noting import Noting
from desktop.widgets.opening import Opening
from desktop.widgets.overviewing import Overviewing
from desktop.widgets.pinning import Pinning
from desktop.widgets.printing import Printing
from desktop.widgets.putting_back import PuttingBack
from desktop.widgets.reading_focus import ReadingFocus
from desktop.widgets.recalling import Recalling
from desktop.widgets.remembering import Remembering
from desktop.widgets.returning import Returning
from desktop.widgets.ruling import Ruling
from desktop.widgets.safekeeping import Safekeeping
from desktop.widgets.searching import Searching
from desktop.widgets.settings import Settings
from desktop.widgets.shortcuts import Shortcuts
from desktop.widgets.side import Side
from desktop.widgets.sourcing import Sourcing
from desktop.widgets.swapping import Swapping
from desktop.widgets.telling import told
from desktop.widgets.tour import Tour
from desktop.widgets.turning import Turning
from desktop.widgets.undoing import Undoing
from desktop.workers.analysing import AnalysisClient
from desktop.workers.importing import ImporterClient

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.instance import Instance
    from desktop.start import FirstPicture

UNFIT = later("This text cannot be shown exactly as it was analysed, so it is shown without marks.")


def run(picture: FirstPicture, paths: Sequence[Path], instance: Instance | None) -> int:
    """Make the window that is shown work, until it is closed."""
    QApplication.setWindowIcon(QIcon(str(resources.ICONS / "256x256" / "sidelight.png")))
    with tempfile.TemporaryDirectory(prefix="sidelight-") as scratch:
        desk = Desk(picture, Path(scratch))
        arriving = listen(desk.window, instance) if instance else None
        if arriving:
            arriving.arrived.connect(desk.open)
        desk.start(paths)
        interrupting = Interrupting(desk.window)
        gc.freeze()  # what there is now stays; to look through it would hold the window
        gc.enable()
        status = QApplication.exec()
        QApplication.processEvents()  # now the window is gone, however long the rest takes
        desk.close()
        if arriving:  # a start that comes meanwhile waits for what is still written
            arriving.close()
    return INTERRUPTED if interrupting.has_closed else status


class Desk(QObject):
    """One window with its articles, its library and its two children."""

    def __init__(self, picture: FirstPicture, scratch: Path) -> None:
        super().__init__()
        self._library = library_of(picture, scratch)
        self._patience = 0.0  # when a window that closed waits no longer, of time.monotonic
        kept = picture.last.preferences
        self.window = picture.window
        self.tabbing = picture.tabbing
        self.contents = picture.contents
        self.going = picture.going
        self.look = Look(self.window, kept.theme, kept.zoom, kept.text)
        self.keeping = Keeping(
            self.window, self._library, self.tabbing, has_session=picture.last.has_session
        )
        self.marking = Marking(self.window)
        self.sourcing = Sourcing(self.window)
        self.overviewing = Overviewing(self.window)
        self.swapping = Swapping(self.window, self.marking)
        self.side = Side(self.window)
        self.finder = Finder(self.window)
        self.pinning = Pinning(self.window, kept.hover)
        self.coming_back = ComingBack(self.window)
        self.full_screen = FullScreen(self.window)
        self.focus = ReadingFocus(self.window)
        self.tour = Tour(self.window, seen=kept.toured)
        self.languages = Languages(self.window, kept.language)
        self.undoing = Undoing(self.window)
        self.recalling = Recalling(self.window, self._library, self.contents, self.undoing)
        self.editing = Editing(self.window)
        self.noting = Noting(self.window, Notebook(self._library), self.undoing)
        self.entering = Entering(self.window, self.noting)
        self.bookmarking = Bookmarking(self.window, Bookmarks(self._library), self.undoing)
        self.searching = Searching(self.window, self._library, self.noting, self.undoing)
        self.ruling = Ruling(self.window, rules_folder(), self.undoing)
        self.glossary = Glossary(self.window, self.look)
        self.deciding = Deciding(self.window, self._library, self.marking, self.undoing)
        self.about = About(self.window, self._library)
        self.shortcuts = Shortcuts(self.window, self._library)
        self.copying = Copying(self.window, self.tabbing, self.marking, self.sourcing, self.noting)
        self.printing = Printing(self.window, self.look, self.tabbing, self.marking, self.noting)
        self.importer = ImporterClient(self)
        self.analysis = AnalysisClient(self)
        self.analysing = Analysing(self.analysis, self.tabbing, self.marking, self.ruling)
        self.opening = Opening(self.window, self.importer, scratch)
        self.describing = Describing(self.window, self._library, self.tabbing, self.importer)
        self.remembering = Remembering(self.window, self._library)
        self.turning = Turning(self.window, self._library, self.tabbing, self._leave)
        self.window.commands["session"].setChecked(kept.session)
        self.backing_up = BackingUp(self.window, self._library.path, wanted=kept.copies)
        self.tabbing.connect_commands()
        holders = (self.look, self.going, self.pinning, self.tour, self.languages)
        self.settings = Settings(self.window, self._library, kept, holders)
        if picture.last.shelf:
            self.backing_up.start()
            self.searching.forgotten.connect(self.backing_up.erase)
        self._connect()
        self.putting_back = PuttingBack(self.window, picture.last)
        self.safekeeping = Safekeeping(self.window, picture.last.library)
        self.returning = Returning(
            self.window, picture.last, self.tabbing, self.undoing, self._leave
        )
        self.returning.returned.connect(self._take_up)
        self.returning.unopened.connect(self.putting_back.put_back)

    def start(self, paths: Sequence[Path]) -> None:
        """Begin to work on the article in the picture, and open those in ``paths``."""
        self.importer.start()
        self.analysis.start()
        self.recalling.list()
        self.ruling.read()
        self.window.view.tell_article()
        self._work_on(self.tabbing.read(self._library))
        if paths:
            self.open(paths)
        self.window.show()

    def close(self) -> None:
        self.searching.seeker.close()
        self.importer.close()
        self.analysis.close()
        self.write_late()
        self.settings.close()
        self.remembering.close()
        self.backing_up.close()
        self._library.close()

    # Who hears whom

    def _connect(self) -> None:
        window = self.window
        window.closing.connect(self._keep)
        window.recent_chosen.connect(self.remembering.reopen)
        self.deciding.decided.connect(self.overviewing.decide)
        self.opening.opened.connect(self.remembering.keep)
        # In this order: an article is looked at with the rules as they are, in its tab.
        for slot in (self.ruling.renew, self.turning.take, self.recalling.list):
            self.remembering.kept.connect(slot)
        self.turning.turned.connect(self._work_on)
        self.turning.turned.connect(self.describing.open)
        self.turning.held.connect(self.analysing.prepare)
        self.turning.closed.connect(self.analysing.close)
        for panel in (self.sourcing, self.overviewing):
            # In a turn of its own: in a long article each panel holds the loop for 40 ms.
            self.analysing.found.connect(panel.take, Qt.ConnectionType.QueuedConnection)
            self.analysing.missed.connect(panel.miss)
        window.commands["quit"].triggered.connect(window.close)
        window.commands["full_screen"].triggered.connect(window.toggle_full_screen)
        window.commands["go_article"].triggered.connect(window.go_to_page)

    def open(self, paths: Sequence[Path]) -> None:
        self.opening.open(paths)

    # What belongs to an article

    def _leave(self) -> bool:
        """Keep what is kept of the article; tell whether its last note is saved too."""
        if not self.noting.leave():
            return False
        self.keeping.keep_place()
        view, wanted = self.window.view, self.window.marks.wanted
        self.tabbing.keep(
            self.tabbing.tabs.shown_digest,
            at=view.top_offset(),
            caret=view.caret(),
            current=view.current,
            places=self.going.places,
            words=wanted.words,
            hidden=wanted.hidden,
            usual=self.marking.genre.usual,
            acts=self.undoing.acts,
        )
        return True

    def _work_on(self, tab: Tab) -> None:
        """Bring what belongs to the tab on the page into the panels, as it was left."""
        article, view = tab.article, self.window.view
        self.window.message.turn_to(tab.digest, [one.digest for one in self.tabbing.tabs.all])
        if not view.marks_fit:
            self.window.message.tell(Notice(tr(UNFIT), article=tab.digest))
        self.undoing.open(tab.acts)
        self.noting.open(article, tab.path)
        self.bookmarking.open(article, tab.path)
        self.marking.open(tab.digest or None, words=tab.words, hidden=tab.hidden)
        self.sourcing.open(article)
        self.deciding.open(article, tab.path)
        self.analysing.open(tab)
        if article:
            view.return_to(tab.current, tab.caret, tab.at)
        self.going.open(tab.places)

    def _take_up(self, came: tuple[Tab, ...]) -> None:
        """Go on with what the library holds now: a copy was put back while ``came`` was opened."""
        with told(self.window):
            for tab in came:
                if tab.article:
                    self._library.hold_article(tab.article, tab.path)
        tab = self.tabbing.shown or Tab()
        self.recalling.list()
        self.noting.open(tab.article, tab.path)
        self.bookmarking.open(tab.article, tab.path)
        self.deciding.open(tab.article, tab.path)
        self.searching.panel.seek()

    # What is kept

    def _keep(self) -> None:
        """Keep everything that the next start begins with.

        While somebody else is writing, the window waits for a note only, and not for one that
        the reader leaves without; the rest is written when the window is gone.
        """
        now = time.monotonic()
        self._patience = now + library_file.WAIT
        with self._library.waiting_until(now if self.window.notes.is_given_up else self._patience):
            self.window.notes.flush()
        with self._library.without_waiting():
            self._write()

    def write_late(self) -> None:
        """Write what the window did not wait for when it closed, as far as it can be written."""
        if self._patience:
            with self._library.waiting_until(self._patience):
                self._write()

    def _write(self) -> None:
        self.window.notes.flush()
        self.remembering.note()
        self.keeping.keep()
        self.settings.keep()


def library_of(picture: FirstPicture, scratch: Path) -> Library:
    """Return the library of the picture, or one that does not outlast the window."""
    shelf = picture.last.shelf
    return shelf.into(Library) if shelf else Library.open(scratch / "library.db")
