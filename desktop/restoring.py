"""Putting a copy in the place of the library; what stood there is kept under another name."""

from __future__ import annotations

import errno
import fcntl
import os
import sqlite3
from contextlib import closing, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING, Final

from desktop.backups import before_migrations, kept
from desktop.exporting.files import make_folder, sync_folder
from desktop.instance import Instance
from desktop.library_faults import EMPTY, NEWER, NO_FILE, SENTENCES, LibraryFault, told
from desktop.library_file import AT_REST, LOGS, back_up, connect, connect_again, looked_at, stamp
from desktop.translation import later

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

LOCKED: Final = (512, 0x4000_0000)  # how many bytes, and from where, SQLite locks in every file
HELD: Final = later(
    "The library {path} is in use: a window or another program has it open. "
    "Close that, then try again. Nothing was changed."
)
NO_BACKUP: Final = (
    "There is no good backup beside the library {path}. "
    "Name a COPY that `sidelight library backup` made."
)
NO_SECOND_NAME: Final = later(
    "The library {path} cannot be kept under another name on this disk. "
    "Move it away yourself, with the files whose names begin like its own, then try again."
)
DAMAGED: Final = later("The copy {path} is damaged, so nothing was changed. Name another one.")
OF_COPIES: Final = {  # what is said of a library, as it is said of a copy
    NO_FILE: later("There is no copy {path}. Name a file that `sidelight library backup` made."),
    EMPTY: DAMAGED,
    SENTENCES[sqlite3.SQLITE_CORRUPT]: DAMAGED,
    SENTENCES[sqlite3.SQLITE_NOTADB]: later(
        "The copy {path} is not a library of Sidelight, or its beginning is destroyed. "
        "Nothing was changed. Name another one."
    ),
    NEWER: later(
        "The copy {path} was written by a newer Sidelight. Nothing was changed. "
        "Install the newer program to use it, or name another one."
    ),
}
DAMAGES: Final = {  # of a library, for which a copy is the remedy
    EMPTY,
    SENTENCES[sqlite3.SQLITE_CORRUPT],
    SENTENCES[sqlite3.SQLITE_NOTADB],
}
OF_DISKS: Final = {
    errno.EACCES: sqlite3.SQLITE_READONLY,
    errno.EPERM: sqlite3.SQLITE_READONLY,
    errno.EROFS: sqlite3.SQLITE_READONLY,
    errno.ENOSPC: sqlite3.SQLITE_FULL,
    errno.EDQUOT: sqlite3.SQLITE_FULL,
    errno.EIO: sqlite3.SQLITE_IOERR,
}
NO_LINKS: Final = {errno.EPERM, errno.EACCES, errno.EOPNOTSUPP, errno.ENOSYS}
CONTENTS: Final = """
SELECT (SELECT count(*) FROM articles WHERE text != '') AS articles,
  (SELECT count(*) FROM notes WHERE removed IS NULL) AS notes,
  (SELECT max(moment) FROM (
    SELECT max(opened, created) AS moment FROM articles
    UNION ALL SELECT changed FROM notes UNION ALL SELECT created FROM decisions
    UNION ALL SELECT created FROM bookmarks
  )) AS last
"""


@dataclass(frozen=True, slots=True)
class Restored:
    """What is the library now, and where the one is that it was before.

    ``last`` is when something was opened, written, decided or bookmarked last, as ISO 8601 in UTC.
    """

    copy: Path
    articles: int
    notes: int
    last: str | None
    aside: Path | None


def restore(path: Path, copy: Path | None = None, *, is_window: bool = False) -> Restored:
    """Make a copy the library, without ``copy`` the newest good backup that lies beside it.

    Until the last moment the library is as it was, and from then on it is the new one. The copy is
    left as it is. With ``is_window`` the window of the library asks, which could not open it.
    """
    path = Path(os.path.realpath(path))
    with told_of_disks(path):
        if os.path.lexists(path) and not path.is_file():
            raise LibraryFault.at(path, NO_FILE)
        copy, source = (copy, opened_copy(copy)) if copy else _newest_good(path)
        alone = nullcontext() if is_window else _without_windows(path)
        with closing(source), alone, folder_beside(path) as folder:
            new = folder / path.name
            back_up(source, new)
            with closing(connect(new)) as connection:  # which brings it to the newest version
                held = contents(connection)
            return Restored(copy, *held, _exchange(new, path))


def backups(path: Path) -> list[Path]:
    """Return the copies that the program made of a library, the newest first."""
    found = [*kept(path), *before_migrations(path)]
    return sorted(found, key=lambda copy: copy.stem.rpartition("-")[2], reverse=True)


def newest_good(path: Path) -> Path | None:
    """Return the backup that would be put in the place of a library, if there is one."""
    with suppress(LibraryFault):
        copy, source = _newest_good(Path(os.path.realpath(path)))
        source.close()
        return copy
    return None


def _newest_good(path: Path) -> tuple[Path, sqlite3.Connection]:
    for copy in backups(path):
        with suppress(LibraryFault):
            return copy, opened_copy(copy)
    raise LibraryFault.at(path, NO_BACKUP)


def opened_copy(copy: Path) -> sqlite3.Connection:
    """Connect to a copy that holds no damage."""
    try:
        return looked_at(copy, reading_mode(copy))
    except LibraryFault as fault:
        sentence = OF_COPIES.get(fault.wording.template)
        if sentence is None:
            raise
        raise LibraryFault.at(copy, sentence) from fault


def reading_mode(copy: Path) -> str:
    """Return how to read a copy so that it is left as it is.

    One without a log is at rest: it may lie where nothing can be written, and nothing is left
    beside it.
    """
    return "ro" if _logs(Path(os.path.realpath(copy))) else AT_REST


@contextmanager
def folder_beside(path: Path) -> Iterator[Path]:
    """Make a private folder on the disk of the library; a killed run may have left one."""
    make_folder(path.parent)
    folder = path.with_name(f".{path.name}.restore")
    rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        rmtree(folder, ignore_errors=True)


def contents(connection: sqlite3.Connection) -> tuple[int, int, str | None]:
    """Return how many articles and notes a library holds, and when it was used last."""
    articles, notes, last = connection.execute(CONTENTS).fetchone()
    return articles, notes, last


def _exchange(new: Path, path: Path) -> Path | None:
    """Give ``path`` to the new library and return where the old one is now."""
    with _locked(path):
        pass  # nothing is touched where somebody has it open
    _settle(path)
    with _locked(path):
        aside = _put_aside(path)
        if aside.exists():
            new.chmod(aside.stat().st_mode & 0o777)
        _remove_logs(path)
        new.replace(path)
        sync_folder(path.parent)
    return aside if aside.exists() else None


def _without_windows(path: Path) -> AbstractContextManager[object]:
    """Be the window of the library meanwhile: one that starts waits for us."""
    try:
        instance = Instance.claim(path)
    except OSError:  # there is no place to meet at
        return nullcontext()
    if instance is None:
        raise LibraryFault.at(path, HELD)
    return closing(instance)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold all that SQLite locks in the library; SQLite itself cannot, where it is damaged.

    No connection to the library may be closed meanwhile: that would drop these locks.
    """
    if not path.exists():
        yield
        return
    with path.open("r+b", buffering=0) as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, *LOCKED)
        except (BlockingIOError, PermissionError) as error:  # POSIX allows either
            raise LibraryFault.at(path, HELD) from error
        yield


def _settle(path: Path) -> None:
    """Move a log that a killed program left into its library, so that this is one file.

    What is damaged is left as it is.
    """
    if _logs(path):
        with suppress(LibraryFault):
            looked_at(path).close()
            with closing(connect_again(path)) as connection:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _put_aside(path: Path) -> Path:
    """Give the library and its logs, as far as they are there, second names; return the first."""
    aside = next(name for name in names_aside(path) if not _files(name))
    for end, file in _files(path).items():
        try:
            _beside(aside, end).hardlink_to(file)
        except OSError as error:
            if error.errno not in NO_LINKS:
                raise
            raise LibraryFault.at(path, NO_SECOND_NAME) from error
    sync_folder(path.parent)
    return aside


def names_aside(path: Path) -> Iterator[Path]:
    stem = f"{path.stem}-put-aside-{stamp()}"
    stems = chain([stem], (f"{stem}-{number}" for number in count(2)))
    return (path.with_name(f"{name}.db") for name in stems)  # as all copies end


def _remove_logs(path: Path) -> None:
    """Take the logs of a damaged library from its name, before they could be read as another's."""
    logs = _logs(path)
    for log in logs:
        log.unlink()
    if logs:
        sync_folder(path.parent)


def _logs(path: Path) -> list[Path]:
    return [file for end, file in _files(path).items() if end]


def _files(path: Path) -> dict[str, Path]:
    """Return what there is of a library, by how its name ends."""
    files = {end: _beside(path, end) for end in ("", *LOGS)}
    return {end: file for end, file in files.items() if os.path.lexists(file)}


def _beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)


@contextmanager
def told_of_disks(path: Path) -> Iterator[None]:
    """Say what the disk did in the words of the library."""
    with told(path):
        try:
            yield
        except OSError as error:
            code = OF_DISKS.get(error.errno or 0)
            if code is None:
                raise
            raise LibraryFault.at(path, SENTENCES[code]) from error
