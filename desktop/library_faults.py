"""What a library can suffer, in words: from another program, the disk, or damage."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from analyzers.wording import Amiss
from desktop.exporting.files import NotWritten
from desktop.translation import later

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Self

DAMAGED = later(
    "The library {path} is damaged. It was left as it is. "
    "Close Sidelight; then the command “sidelight library restore” puts a backup in its place."
)
SENTENCES = {
    sqlite3.SQLITE_BUSY: later(
        "The library {path} is in use: another program has kept it locked for 5 seconds. "
        "Close that program, then try again."
    ),
    sqlite3.SQLITE_LOCKED: later(
        "The library {path} is in use by another part of the program. Try again."
    ),
    sqlite3.SQLITE_FULL: later(
        "The library {path} could not be written: the disk is full. Make room, then try again."
    ),
    sqlite3.SQLITE_READONLY: later(
        "The library {path} can only be read, so nothing can be saved in it. "
        "Make the file and its folder writable, or name another library."
    ),
    sqlite3.SQLITE_IOERR: later(
        "The library {path} could not be read or written: the disk failed. "
        "Copy the file to another disk, then name it there."
    ),
    sqlite3.SQLITE_CANTOPEN: later(
        "The library {path} could not be opened. Check that you may read and write its folder."
    ),
    sqlite3.SQLITE_PERM: later("The library {path} could not be opened: you may not read it."),
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: later(
        "The library {path} is not a library of Sidelight, or its beginning is destroyed. "
        "It was left as it is. Name another file, or put a backup in its place with the command "
        "“sidelight library restore”."
    ),
}
FOREIGN_LOG = later(
    "The file {log} beside the library {path} belongs to another library. "
    "Nothing was changed. Move that file away, then open the library again."
)
NO_FILE = later("The library {path} is not a file. Name another one.")
EMPTY = later(
    "The library {path} is empty, which a library never is: it was cut off. "
    "It was left as it is. Put a backup in its place with the command “sidelight library restore”, "
    "or move it away to start a new one."
)
NEWER = later(
    "The library {path} was written by a newer Sidelight. It was left as it is. "
    "Install the newer program to open it, or name another library."
)
HOLDS_CODE = later(
    "The library {path} holds a trigger or view that Sidelight did not make ({name}). "
    "It was left as it is. Remove that with an SQLite tool or put a backup in its place."
)
NOT_AS_WRITTEN = (
    "Could not decode",
    "no such table",
    "no such column",
    "foreign key mismatch",
    "malformed",
)
UNUSABLE = later("The library {path} cannot be used: {fault}.")


class LibraryFault(Amiss):
    """The library cannot be used."""

    @classmethod
    def at(cls, path: Path, sentence: str, **names: str) -> Self:
        """Return the fault of the library at ``path``."""
        return cls(sentence, path=str(path), **names)


class InUse(LibraryFault):
    """Another program, or another thread of this one, is writing."""


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the disk or another program did into a `LibraryFault`; bugs stay bugs."""
    try:
        yield
    except UnicodeDecodeError as error:
        raise LibraryFault.at(path, DAMAGED) from error
    except sqlite3.Error as error:
        code = _code(error)
        if code not in SENTENCES:
            raise
        kind = InUse if code == sqlite3.SQLITE_BUSY else LibraryFault
        raise kind.at(path, SENTENCES[code]) from error
    except NotWritten as error:
        raise LibraryFault(error.wording) from error
    except OSError as error:
        raise LibraryFault.at(path, UNUSABLE, fault=error.strerror or str(error)) from error


def _code(error: sqlite3.Error) -> int:
    """Return SQLite's code for what happened.

    Our statements are fixed and tested: where one meets a table or column that is not there, or
    text that is no UTF-8 (for which Python has no code), the library is not as we wrote it.
    """
    if str(error).startswith(NOT_AS_WRITTEN):
        return sqlite3.SQLITE_CORRUPT
    code = getattr(error, "sqlite_errorcode", 0)
    if code == sqlite3.SQLITE_IOERR_SHMSIZE:  # the file that is shared with others has no room
        return sqlite3.SQLITE_FULL
    return int(code) & 0xFF
