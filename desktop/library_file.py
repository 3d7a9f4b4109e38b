"""Opening the library: made whole, looked at before it is used, its faults told in words."""

from __future__ import annotations

import errno
import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from desktop.exporting.files import (
    PRIVATE,
    create_atomically,
    is_same,
    sync_folder,
    writing,
)
from desktop.library_faults import (
    DAMAGED,
    EMPTY,
    FOREIGN_LOG,
    HOLDS_CODE,
    NEWER,
    NO_FILE,
    SENTENCES,
    LibraryFault,
    told,
)

VERSION = 6  # number of steps in `migrations`; stands in the library as user_version
APPLICATION = 0x51DE_119B  # application_id: marks the file as a library of ours
WAIT = 5.0  # seconds to wait for another program's lock
AT_REST = "ro&immutable=1"  # nothing is locked and nothing left beside what is only read
STAMP = "%Y%m%dT%H%M%S"  # of a moment in the names of files, in UTC
LOGS = ("-wal", "-shm", "-journal")  # how the names end of what SQLite keeps beside a library
ROWS = {  # every word of each table, and whether what must be JSON is JSON
    "articles": "SELECT *, json_valid(blocks) + json_valid(links) + json_valid(notices) = 3"
    " FROM articles",
    "notes": "SELECT *, json_valid(tags) FROM notes",
    "settings": "SELECT *, json_valid(value) FROM settings",
    "decisions": "SELECT *, 1 FROM decisions",
    "bookmarks": "SELECT *, 1 FROM bookmarks",
}
SMALL = 16 << 20  # bytes that are checked in full at every opening, in under 50 ms


def connect(path: Path) -> sqlite3.Connection:
    """Open the library at ``path``, made or brought to the newest version where needed."""
    path = Path(os.path.realpath(path))  # SQLite keeps its log beside the real file
    with told(path):
        if not os.path.lexists(path):
            from desktop.migrations import new_library

            create_atomically(path, new_library())
        _check_file(path)
        if not os.access(path, os.R_OK | os.W_OK, effective_ids=True):
            raise LibraryFault.at(path, SENTENCES[sqlite3.SQLITE_READONLY])
        version = _check_contents(path)
        connection = _connect(path, "rw")
        try:
            _prepare(connection, path, version)
        except BaseException:
            connection.close()
            raise
        return connection


def connect_again(path: Path, mode: str = "rw") -> sqlite3.Connection:
    """Connect to a library that was looked at before, for use in another thread."""
    with told(path):
        connection = _connect(Path(os.path.realpath(path)), mode)
        _make_durable(connection)
        return connection


def check(path: Path) -> None:
    """Look at all of a library and raise `LibraryFault` where something is amiss."""
    with closing(looked_at(path)):
        return


def save_copy(path: Path, target: Path) -> None:
    """Copy a library that holds no damage; what stood at ``target`` before is replaced."""
    with closing(looked_at(path)) as connection, told(target), writing(target):
        _unfinished(target).touch(PRIVATE)  # SQLite would not say why it cannot make a file
        try:
            back_up(connection, target)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_FULL:
                raise
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error


def is_part(named: Path, library: Path) -> bool:
    """Tell whether a file is the library or one of its logs under any name, also if not there."""
    real = os.path.realpath(library)
    parts = [Path(real + end) for end in ("", *LOGS)]
    is_one = os.path.realpath(named) in map(os.path.realpath, parts)
    return is_one or any(is_same(named, part) for part in parts)


def looked_at(path: Path, mode: str = "ro") -> sqlite3.Connection:
    """Connect to a library for reading, after a look at every page and every row of it."""
    path = Path(os.path.realpath(path))
    with told(path):
        _check_file(path)
        _check_contents(path, mode)
        connection = _connect(path, mode)
        try:
            _check_pages(connection, path)
            _check_rows(connection, path)
        except BaseException:
            connection.close()
            raise
        return connection


def back_up(connection: sqlite3.Connection, target: Path) -> None:
    """Copy a library that may be in use; ``target`` appears when it is whole and checked."""
    temporary = _unfinished(target)
    try:
        with closing(sqlite3.connect(temporary)) as copy:
            temporary.chmod(PRIVATE)  # nothing stands in it yet; SQLite lets others read
            connection.backup(copy)
            _check_pages(copy, target)
            _check_rows(copy, target)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(target.parent)


def _unfinished(target: Path) -> Path:
    return target.with_name(f".{target.name}.tmp")


def stamp() -> str:
    """Return this moment as it stands in the names of files, in UTC."""
    return time.strftime(STAMP, time.gmtime())


def _prepare(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Make every commit durable, and migrate an older library after a backup."""
    connection.execute("PRAGMA journal_mode = WAL")
    _make_durable(connection)
    if version < VERSION:
        from desktop.migrations import migrate

        back_up(connection, path.with_name(f"{path.stem}-version-{version}-{stamp()}.db"))
        migrate(connection)


def _make_durable(connection: sqlite3.Connection) -> None:
    """Set what the file does not keep, so that every connection says it."""
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")  # what is forgotten leaves no trace


def _check_file(path: Path) -> None:
    """Refuse what can be told from outside, before SQLite touches it.

    The file is not opened for that: closing it again would drop the locks that another connection
    of this process holds on it.
    """
    if not path.is_file():
        raise LibraryFault.at(path, NO_FILE)
    if path.stat().st_size == 0:
        raise LibraryFault.at(path, EMPTY)


def _check_contents(path: Path, mode: str = "ro") -> int:
    """Look at the library without writing to it and return its version.

    A connection that may only read never moves the pages of a write-ahead log into the library,
    so a log that belongs to another library does no harm here.
    """
    _roll_back(path)
    unclean = _size(path, "-wal") > 0
    with closing(_connect(path, mode)) as connection:
        if unclean and _library_id_without_log(path) not in (None, _library_id(connection)):
            raise LibraryFault.at(path, FOREIGN_LOG, log=f"{path.name}-wal")
        version = _check_header(connection, path)
        _check_schema(connection, path)
        if unclean or _size(path) <= SMALL:
            _check_pages(connection, path)
    return version


def _roll_back(path: Path) -> None:
    """Let SQLite undo what another program left half-written; we keep no such journal."""
    if _size(path, "-journal"):
        with closing(_connect(path, "rw")) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema")


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    """Connect without ever creating a file, and without trusting what the schema calls."""
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, timeout=WAIT, isolation_level=None)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def _size(path: Path, suffix: str = "") -> int:
    try:
        return path.with_name(path.name + suffix).stat().st_size
    except OSError:
        return 0


def _library_id(connection: sqlite3.Connection) -> str | None:
    try:
        found = connection.execute("SELECT value FROM settings WHERE key = 'library'").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:  # only "no such table" is an answer
            raise
        return None
    return str(found[0]) if found else None


def _library_id_without_log(path: Path) -> str | None:
    """Read the file as if it had no log; half-way through a checkpoint that may not be possible."""
    try:
        with closing(_connect(path, AT_REST)) as connection:
            return _library_id(connection)
    except sqlite3.DatabaseError:
        return None


def _check_header(connection: sqlite3.Connection, path: Path) -> int:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION:
        raise LibraryFault.at(path, SENTENCES[sqlite3.SQLITE_NOTADB])
    if version > VERSION:
        raise LibraryFault.at(path, NEWER)
    return int(version)


def _check_schema(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse code in the library: we use no triggers and no views."""
    code = "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view') LIMIT 1"
    found = connection.execute(code).fetchone()
    if found:
        raise LibraryFault.at(path, HOLDS_CODE, name=found[0])


def _check_pages(connection: sqlite3.Connection, path: Path) -> None:
    found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    # SQLite looks at the index of words too from 3.44 on; that one is made anew when it is used.
    damage = [told for told in found if told != "ok" and "FTS5 table" not in told]
    lost = connection.execute("PRAGMA foreign_key_check").fetchone()
    if damage or lost:
        raise LibraryFault.at(path, DAMAGED)


def _check_rows(connection: sqlite3.Connection, path: Path) -> None:
    """Read every word: SQLite keeps no sum of them and finds no damage there by itself."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    for table, query in ROWS.items():
        if table not in there and version < VERSION:
            continue
        if not all(row[-1] for row in connection.execute(query)):
            raise LibraryFault.at(path, DAMAGED)
