"""Copies of the library in a folder beside it: made while it is in use, thinned as they get older.

They are whole libraries, at rest and without logs. Whoever forgets an article forgets it here too.
"""

from __future__ import annotations

import fcntl
import os
import sqlite3
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop import rows
from desktop.exporting.files import PRIVATE, make_folder, sync_folder
from desktop.library_faults import InUse, LibraryFault, told
from desktop.library_file import (
    AT_REST,
    LOGS,
    STAMP,
    back_up,
    check,
    connect_again,
    looked_at,
    stamp,
)
from desktop.store import Library
from desktop.translation import later

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NEWEST: Final = 3  # copies that always stay
PERIODS: Final = (("%Y-%m-%d", 7), ("%G-%V", 4), ("%Y-%m", 12))  # days, weeks and months
NOT_MADE: Final = later(
    "No copy of the library could be made in {folder}. The library itself is as it was. "
    "Make room on that disk and see that the folder can be written: "
    "Sidelight tries again every half hour."
)
HOLDS_SOMETHING: Final = (
    "SELECT EXISTS (SELECT 1 FROM articles WHERE text != '') OR EXISTS (SELECT 1 FROM notes)"
)
COMPARED: Final = {
    "articles": "digest",
    "notes": "id",
    "decisions": "id",
    "bookmarks": "id",
    "settings": "key",
}
# Where the reader was and how the window looked, which every closing writes
PASSING: Final = {"opened", "position"}
ROWS: Final = "SELECT * FROM {of}.{table}"
KEPT: Final = "SELECT * FROM {of}.{table} WHERE key NOT IN ('window', 'session')"
DIFFERS: Final = (
    "SELECT (SELECT count(*) FROM ({ours})) != (SELECT count(*) FROM ({theirs})) OR EXISTS ("
    "SELECT 1 FROM ({ours}) AS ours LEFT JOIN ({theirs}) AS theirs USING ({key})"
    " WHERE ({our_columns}) IS NOT ({their_columns}))"
)
HAS_WORDS: Final = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'article_words')"
FORGOTTEN: Final = "SELECT digest FROM articles WHERE text = ''"
STILL_HELD: Final = "SELECT digest FROM articles WHERE digest = ? AND text != ''"


def folder_of(library: Path) -> Path:
    """Return where the copies lie; the name tells one library from another beside it."""
    return library.with_name(f"{library.name}-backups")


def kept(library: Path) -> list[Path]:
    """Return the copies in the folder, the newest first; no file that is not named as ours."""
    found = folder_of(library).glob(f"{escape(library.stem)}-*.db")
    ours = (copy for copy in found if copy.stem.rpartition("-")[0] == library.stem)
    return sorted((copy for copy in ours if moment_of(copy)), reverse=True)


def moment_of(copy: Path) -> datetime | None:
    """Return when a copy was made, as its name says, or None where it does not."""
    written = copy.stem.rpartition("-")[2]
    with suppress(ValueError):
        moment = datetime.strptime(written, STAMP).replace(tzinfo=UTC)
        return moment if moment.strftime(STAMP) == written else None
    return None


def thinned(moments: Iterable[datetime]) -> set[datetime]:
    """Return which copies stay: the newest, and the last of each day, week and month.

    Only days, weeks and months with a copy count, so that a long pause takes none away.
    """
    in_order = sorted(moments)
    staying = set(in_order[-NEWEST:])
    for period, most in PERIODS:
        last = {moment.strftime(period): moment for moment in in_order}
        staying |= set(list(last.values())[-most:])
    return staying


def back_up_now(library: Path) -> Path | None:
    """Copy a library that may be in use; return None where there is nothing new to copy.

    Raises `InUse` where another program holds the library for itself: later is soon enough.
    """
    library = Path(os.path.realpath(library))
    try:
        with told(library), closing(connect_again(library)) as connection:
            return _new_copy(library, connection) if _answer(connection, HOLDS_SOMETHING) else None
    except InUse:
        raise
    except LibraryFault as fault:
        check(library)  # where the library itself is at fault, that is what is told
        raise LibraryFault.at(library, NOT_MADE, folder=str(folder_of(library))) from fault


def erase_forgotten(library: Path) -> tuple[Path, ...]:
    """Take the texts that the library has forgotten from its copies too.

    A copy that cannot be changed is removed. What the reader had put aside is not ours to remove:
    such copies are returned, with those that could not be removed.
    """
    library = Path(os.path.realpath(library))
    folder = folder_of(library)
    copies = [*kept(library), *before_migrations(library), *put_aside(library)]
    if not copies and not folder.is_dir():
        return ()
    with told(library), _alone(folder):
        with closing(connect_again(library)) as connection:
            forgotten = [digest for (digest,) in connection.execute(FORGOTTEN)]
        # The oldest first: where the disk is full, its removal makes room for the newer ones.
        return tuple(copy for copy in reversed(copies) if not _erase(copy, forgotten, folder))


def before_migrations(library: Path) -> list[Path]:
    """Return the copies that were made before the library was brought to a newer version."""
    found = library.parent.glob(f"{escape(library.stem)}-version-[0-9]*-*.db")
    return [copy for copy in found if moment_of(copy)]


def put_aside(library: Path) -> list[Path]:
    """Return what was the library until a copy took its place."""
    return list(library.parent.glob(f"{escape(library.stem)}-put-aside-*.db"))


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Wait until no other program works on the copies, and remove what a killed one left."""
    make_folder(folder)
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        for left in folder.glob(".*.db*"):
            left.unlink(missing_ok=True)
        yield
    finally:
        os.close(handle)


def _new_copy(library: Path, connection: sqlite3.Connection) -> Path | None:
    with _alone(folder_of(library)):
        copies = kept(library)
        if copies and _is_same(connection, copies[0]):
            return None
        copy = folder_of(library) / f"{library.stem}-{stamp()}.db"
        back_up(connection, copy)
        _thin(copies, copy)
        return copy


def _thin(copies: list[Path], new: Path) -> None:
    moments = {copy: moment_of(copy) for copy in (new, *copies)}
    staying = thinned(moment for moment in moments.values() if moment)
    for copy in copies:
        if copy != new and moments[copy] not in staying:
            _remove(copy)  # or, where that cannot be, there is one copy more


def _is_same(connection: sqlite3.Connection, copy: Path) -> bool:
    """Tell whether a copy holds what the library holds, by every word that the reader could miss.

    The file tells nothing: in WAL mode neither its time nor its change counter moves with a commit,
    and every start and closing writes what is no loss. SQLite compares 100 MB in 0.1 s.
    """
    try:
        with _attached(connection, copy):
            return not any(_differs(connection, table, key) for table, key in COMPARED.items())
    except sqlite3.DatabaseError:  # an older library, or a damaged one
        return False


@contextmanager
def _attached(connection: sqlite3.Connection, copy: Path) -> Iterator[None]:
    connection.execute("ATTACH ? AS copy", (f"{copy.as_uri()}?mode={AT_REST}",))
    try:
        yield
    finally:
        connection.execute("DETACH copy")


def _differs(connection: sqlite3.Connection, table: str, key: str) -> bool:
    told_of = connection.execute(f"PRAGMA main.table_info({table})").fetchall()
    columns = [column[1] for column in told_of if column[1] not in {*PASSING, key}]
    wanted = KEPT if table == "settings" else ROWS
    query = DIFFERS.format(
        ours=wanted.format(of="main", table=table),
        theirs=wanted.format(of="copy", table=table),
        key=key,
        our_columns=", ".join(f'ours."{name}"' for name in columns),
        their_columns=", ".join(f'theirs."{name}"' for name in columns),
    )
    return _answer(connection, query)


def _answer(connection: sqlite3.Connection, query: str) -> bool:
    ((answer,),) = connection.execute(query).fetchall()  # to the end: nothing is held open
    return bool(answer)


def _erase(copy: Path, forgotten: list[str], folder: Path) -> bool:
    """Make a copy hold none of the forgotten texts; return False where it may still."""
    try:
        with told(copy):
            held = _held(copy, forgotten)
            if held:
                _rewrite(copy, held, folder)
        return True
    except (LibraryFault, sqlite3.Error):
        return "-put-aside-" not in copy.stem and _remove(copy)


def _held(copy: Path, forgotten: list[str]) -> list[str]:
    if any(_size(copy, end) for end in ("-wal", "-journal")):
        raise LibraryFault.at(copy, "")  # a log holds words too, and cannot be exchanged with it
    with closing(connect_again(copy, AT_REST)) as connection:
        return [one for one in forgotten if connection.execute(STILL_HELD, (one,)).fetchall()]


def _size(copy: Path, end: str) -> int:
    try:
        return copy.with_name(copy.name + end).stat().st_size
    except FileNotFoundError:
        return 0


def _rewrite(copy: Path, forgotten: list[str], folder: Path) -> None:
    """Put a copy without these texts in the place of one with them, whole and checked."""
    edited, new = (folder / f".{copy.stem}-{step}.db" for step in ("edited", "new"))
    try:
        with closing(looked_at(copy, AT_REST)) as source:
            back_up(source, edited)
        with closing(connect_again(edited)) as connection:
            _forget(edited, connection, forgotten)
            new.touch(PRIVATE)
            connection.execute("VACUUM INTO ?", (str(new),))  # it holds no page that was let go
        check(new)
        new.replace(copy)
        sync_folder(copy.parent)
    finally:
        for left in (edited, new):
            left.unlink(missing_ok=True)


def _forget(path: Path, connection: sqlite3.Connection, forgotten: list[str]) -> None:
    has_words = _answer(connection, HAS_WORDS)  # since the fifth version of the library
    for digest in forgotten:
        if has_words:
            Library(path, connection).forget_article(digest)
        else:
            connection.execute(rows.FORGET, {"digest": digest})


def _remove(copy: Path) -> bool:
    try:
        for end in ("", *LOGS):
            copy.with_name(copy.name + end).unlink(missing_ok=True)
    except OSError:
        return False
    return True
