"""Opening a file that may be anything: only regular, readable files of a sane size get through."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING, BinaryIO, Final

if TYPE_CHECKING:
    from pathlib import Path

MAX_FILE: Final = (
    100_000_000  # bytes; a saved page with its pictures inside reaches some tens of MB
)


class Refused(Exception):  # noqa: N818 - it is no error: the file is not for us, and we say why
    """A file that is not opened. Its message is one plain sentence: what is wrong, what to do."""


_REASONS: Final = {
    errno.ENOENT: "There is no such file; check its name and folder.",
    errno.ENOTDIR: "There is no such file; check its name and folder.",
    errno.EACCES: "You have no right to read this file; copy it to a folder of your own.",
    errno.EPERM: "You have no right to read this file; copy it to a folder of your own.",
    errno.ELOOP: "This link leads back to itself; open the file that it was meant for.",
    errno.ENAMETOOLONG: "The name is too long for a file; check it.",
    errno.ENXIO: "This is not a file that holds text; open an article.",
}


def read_bytes(path: Path) -> bytes:
    """Return what the file holds, or raise `Refused`."""
    with open_file(path) as file:
        data = read_some(file, MAX_FILE + 1)
    if not data:
        raise Refused("The file is empty; choose another.")
    if len(data) > MAX_FILE:
        raise Refused(
            f"The file has more than the {MAX_FILE // 1_000_000} MB that can be opened; "
            "save only the article's text."
        )
    return data


def open_file(path: Path) -> BinaryIO:
    """Open a regular file for reading, or raise `Refused`."""
    try:
        return open(path, "rb", opener=_open_regular)
    except OSError as error:
        raise Refused(_reason(error)) from None
    except ValueError:  # a NUL in the name
        raise Refused(_REASONS[errno.ENOENT]) from None


def read_some(file: BinaryIO, most: int) -> bytes:
    """Return the next bytes of a file; a failing disk raises `Refused`."""
    try:
        return file.read(most)
    except OSError as error:
        raise Refused(_reason(error)) from None


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
        raise Refused("This is a folder; open the files in it one by one.")
    if not stat.S_ISREG(status.st_mode):
        raise Refused("This is a device or a pipe, not a file; save the text as a file first.")


def _reason(error: OSError) -> str:
    told = _REASONS.get(error.errno or 0)
    return told or f"The file cannot be read ({os.strerror(error.errno or 0)}); copy it elsewhere."
