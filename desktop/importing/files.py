"""Opening a file that may be anything: only regular, readable files of a sane size get through."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING, BinaryIO, Final

from analyzers.wording import Amiss
from desktop.translation import later

if TYPE_CHECKING:
    from pathlib import Path

MAX_FILE: Final = (
    100_000_000  # bytes; a saved page with its pictures inside reaches some tens of MB
)


class Refused(Amiss):
    """A file that is not opened: it is not for us, and we say why."""


_MISSING: Final = later("There is no such file; check its name and folder.")
_FORBIDDEN: Final = later("You have no right to read this file; copy it to a folder of your own.")
_REASONS: Final = {
    errno.ENOENT: _MISSING,
    errno.ENOTDIR: _MISSING,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.ELOOP: later("This link leads back to itself; open the file that it was meant for."),
    errno.ENAMETOOLONG: later("The name is too long for a file; check it."),
    errno.ENXIO: later("This is not a file that holds text; open an article."),
}
_TOO_LARGE: Final = later(
    "The file has more than the {limit} MB that can be opened; save only the article's text."
)
_UNREADABLE: Final = later("The file cannot be read ({reason}); copy it elsewhere.")


def read_bytes(path: Path) -> bytes:
    """Return what the file holds, or raise `Refused`."""
    with open_file(path) as file:
        data = read_some(file, MAX_FILE + 1)
    if not data:
        raise Refused(later("The file is empty; choose another."))
    if len(data) > MAX_FILE:
        raise Refused(_TOO_LARGE, limit=MAX_FILE // 1_000_000)
    return data


def open_file(path: Path) -> BinaryIO:
    """Open a regular file for reading, or raise `Refused`."""
    try:
        return open(path, "rb", opener=_open_regular)
    except OSError as error:
        raise _refused(error) from None
    except ValueError:  # a NUL in the name
        raise Refused(_MISSING) from None


def read_some(file: BinaryIO, most: int) -> bytes:
    """Return the next bytes of a file; a failing disk raises `Refused`."""
    try:
        return file.read(most)
    except OSError as error:
        raise _refused(error) from None


def _open_regular(path: str, flags: int) -> int:
    # O_NONBLOCK: opening a FIFO that nobody writes to would wait for ever.
    handle = os.open(path, flags | os.O_NONBLOCK | os.O_NOCTTY)
    try:
        _check(os.fstat(handle))
    except Refused:
        os.close(handle)
        raise
    return handle


def _check(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise Refused(later("This is a folder; open the files in it one by one."))
    if not stat.S_ISREG(status.st_mode):
        raise Refused(
            later("This is a device or a pipe, not a file; save the text as a file first.")
        )


def _refused(error: OSError) -> Refused:
    reason = _REASONS.get(error.errno or 0)
    return Refused(reason) if reason else Refused(_UNREADABLE, reason=os.strerror(error.errno or 0))
