"""File > Library > Put Back a Copy: chosen from a list, put back in a thread, and undone."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from analyzers.wording import Amiss
from desktop.acts import Act, Acts
from desktop.dates import say_moment
from desktop.translation import later, said, tr
from desktop.widgets import asking
from desktop.widgets.errand import Errand
from desktop.widgets.message_bar import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.last_time import LastTime
    from desktop.restoring import Restored
    from desktop.widgets.copies_dialog import CopiesDialog
    from desktop.widgets.tabbing import Tabbing
    from desktop.widgets.undoing import Undoing
    from desktop.widgets.window import Window

PUTTING_BACK = later("Putting the copy back…")
DATED = later(
    "The library is again as it was on {moment}: {articles}, {notes}. "
    "What it held until now is kept as {aside}."
)
NAMED = later(
    "The library now holds what {copy} held: {articles}, {notes}. "
    "What it held until now is kept as {aside}."
)
UNDONE = later(
    "The library is again as it was before: {articles}, {notes}. "
    "What had been put back is kept as {aside}."
)
ITSELF = later("{file} is the library itself. Choose a copy of it.")
UNDO = later("Undo Putting Back")
ANOTHER = later("Choose Another…")


class Returning(QObject):
    """Puts copies back into the library of the window, which stays open."""

    # The library holds something else now; it may lack the tuple[Tab, ...] that came meanwhile.
    returned = Signal(object)
    unopened = Signal(object)  # Path of a copy for a library that could not be opened

    def __init__(
        self,
        window: Window,
        last: LastTime,
        tabbing: Tabbing,
        undoing: Undoing,
        leave: Callable[[], bool],
    ) -> None:
        """``leave`` saves what is being written, and tells whether all of it is saved."""
        super().__init__(window)
        self._window = window
        self._library = last.library
        self._is_open = last.shelf is not None
        self._tabbing = tabbing
        self._undoing = undoing
        self._leave = leave
        self._aside: Path | None = None  # what the last copy took the place of
        self._is_undoing = False
        self._opened: list[str] = []  # digests, when it began
        self._acts = Acts()  # then
        self._listing, self._errand = Errand(self), Errand(self)
        self._listing.ended.connect(self._list)
        self._errand.ended.connect(self._end)
        window.commands["put_back"].triggered.connect(self._choose)

    @cached_property
    def dialog(self) -> CopiesDialog:
        from desktop.widgets.copies_dialog import CopiesDialog

        dialog = CopiesDialog(self._window)
        dialog.chosen.connect(self._put_back)
        dialog.file_wanted.connect(self._ask)
        return dialog

    def _choose(self) -> None:
        from desktop.copies import copies_of

        self.dialog.enter()
        self._listing.run(partial(copies_of, self._library))

    def _list(self, copies: object) -> None:
        if isinstance(copies, tuple):
            self.dialog.show_copies(copies)

    def _ask(self) -> None:
        copy = asking.ask_library_copy(self.dialog, Path.home())
        if copy:
            self._put_back(copy)

    def _put_back(self, copy: Path) -> None:
        from desktop.library_file import is_part

        self.dialog.close()
        self._window.activateWindow()
        if is_part(copy, self._library):
            sentence = tr(ITSELF).format(file=copy)
            self._window.message.tell(Notice(sentence, tr(ANOTHER), self._choose), at_once=True)
        elif self._is_open:
            self._begin(copy, undoing=False)
        else:
            self.unopened.emit(copy)

    def _undo(self) -> bool:
        return self._aside is not None and self._begin(self._aside, undoing=True)

    def _redo(self) -> bool:
        return self._aside is not None and self._begin(self._aside, undoing=False)

    def _begin(self, copy: Path, *, undoing: bool) -> bool:
        """Put a copy back while the reader can change nothing, so that nothing is lost.

        Tell whether that begins; what is being written may not be saved.
        """
        from desktop.refilling import refill

        if self._errand.is_running or not self._leave():
            return False
        self._is_undoing, self._acts = undoing, self._undoing.acts
        self._window.message.withdraw(tr(UNDO))
        self._window.hover.close()
        self._window.announce(tr(PUTTING_BACK))
        self._window.setEnabled(False)
        self._opened = [tab.digest for tab in self._tabbing.tabs.all]
        self._errand.run(partial(refill, self._library, copy, self._opened))
        return True

    def _end(self, ended: object) -> None:
        from desktop.restoring import Restored

        self._window.setEnabled(True)
        self._window.announce("")
        if isinstance(ended, Restored):
            self._take(ended)
        elif isinstance(ended, Amiss):
            self._tell(ended)
        self._window.go_to_page()

    def _take(self, restored: Restored) -> None:
        self._aside = restored.aside
        self._tabbing.forget_acts()
        tabs = self._tabbing.tabs.all
        self.returned.emit(tuple(tab for tab in tabs if tab.digest not in self._opened))
        notice = Notice(self._said(restored))
        if not self._is_undoing:
            notice = Notice(notice.text, tr(UNDO), self._undo)
        self._window.message.tell(notice, at_once=True)
        act = Act(tr(PUTTING_BACK), self._undo, self._redo)  # what is told while it is done again
        self._undoing.open(Acts(undone=(act,)) if self._is_undoing else Acts(done=(act,)))

    def _said(self, restored: Restored) -> str:
        from desktop.copies import made_at

        moment = made_at(restored.copy)
        sentence = UNDONE if self._is_undoing else DATED if moment else NAMED
        return tr(sentence).format(
            moment=say_moment(moment) if moment else "",
            copy=restored.copy,
            articles=tr("%n article", "%n articles", restored.articles),
            notes=tr("%n note", "%n notes", restored.notes),
            aside=restored.aside,
        )

    def _tell(self, fault: Amiss) -> None:
        action, again = (UNDO, self._undo) if self._is_undoing else (ANOTHER, self._choose)
        self._undoing.open(self._acts)  # nothing was done or undone
        self._window.message.tell(Notice(said(fault), tr(action), again), at_once=True)
