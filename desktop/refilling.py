"""Putting what a copy holds into a library that is open, at one moment for all who have it open.

The file stays the same one, so that windows and other programs go on with it. SQLite exchanges all
pages in one transaction: whoever looks, and whatever ends the program, finds the old or the new.
"""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop import library_file
from desktop.library_faults import SENTENCES, InUse
from desktop.library_file import back_up, connect, connect_again
from desktop.restoring import (
    Restored,
    contents,
    folder_beside,
    names_aside,
    opened_copy,
    told_of_disks,
)
from desktop.store import Library

if TYPE_CHECKING:
    from collections.abc import Collection

# Its own name too, by which a library tells its log from another's.
KEEP_SETTINGS: Final = """
DELETE FROM settings;
INSERT INTO settings SELECT * FROM present.settings;
"""


def refill(path: Path, copy: Path, opened: Collection[str] = ()) -> Restored:
    """Put what a copy holds into a library; what that held is kept beside it.

    Settings stay as they are, and so do the articles with the digests ``opened``: the reader has
    them open. The copy is left as it is.
    """
    path = Path(os.path.realpath(path))
    with told_of_disks(path), closing(opened_copy(copy)) as source, folder_beside(path) as folder:
        new = folder / path.name
        back_up(source, new)
        with closing(connect(new)) as prepared:  # which brings it to the newest version
            held = contents(prepared)
            _take_over(prepared, path, opened)
            return Restored(copy, *held, _exchange(prepared, path))


def _take_over(prepared: sqlite3.Connection, path: Path, opened: Collection[str]) -> None:
    prepared.execute("ATTACH ? AS present", (f"{path.as_uri()}?mode=ro",))
    prepared.executescript(KEEP_SETTINGS)
    prepared.execute("DETACH present")
    new = Library(path, prepared)
    with Library(path, connect_again(path)) as present:
        for digest in opened:
            article, known = present.article(digest), present.opened(digest)
            if article and known and new.article(digest) is None:
                new.remember_article(article, Path(known.path) if known.path else None)
                new.set_position(digest, present.position(digest))


def _exchange(prepared: sqlite3.Connection, path: Path) -> Path:
    """Exchange all pages and return where those are that were there before."""
    keeping = _KeepingAside(path)
    with closing(connect_again(path)) as library:
        try:
            # One page at a time: after the first one nobody else can write, and nothing is done.
            prepared.backup(library, pages=1, progress=keeping.look)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_FULL:  # nothing was done
                keeping.aside.unlink(missing_ok=True)
            raise
        with suppress(sqlite3.Error):  # it is done, whether or not its log can be moved into it now
            library.execute("PRAGMA wal_checkpoint")
    return keeping.aside


class _KeepingAside:
    """Copies a library once nobody else can write in it, so that not one note is left out."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.aside = next(name for name in names_aside(path) if not os.path.lexists(name))
        self._until = time.monotonic() + library_file.WAIT
        self._is_kept = False

    def look(self, status: int, *_: int) -> None:
        """Hear from SQLite how a step ended; what is raised here undoes them all."""
        if self._is_kept:
            return
        if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            if time.monotonic() > self._until:
                raise InUse.at(self._path, SENTENCES[sqlite3.SQLITE_BUSY])
            return
        with closing(connect_again(self._path)) as present:
            back_up(present, self.aside)
        self._is_kept = True
