"""Files written whole or not at all, even when the machine stops in between."""

from __future__ import annotations

import errno
import fcntl
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from analyzers.wording import Amiss, Wording
from desktop.translation import later

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

PRIVATE = 0o600
ORDINARY = 0o666  # the umask takes away what the reader does not want

NO_FOLDER = later("its folder is a file. Choose another one")
REASONS = {
    errno.ENOSPC: later("the disk is full. Make room there or choose another folder"),
    errno.EDQUOT: later("your share of the disk is full. Make room there or choose another folder"),
    errno.EFBIG: later("it is too large for that disk. Choose another one"),
    errno.EACCES: later("you may not write in that folder. Choose another one"),
    errno.EPERM: later("you may not write in that folder. Choose another one"),
    errno.EROFS: later("that folder can only be read. Choose another one"),
    errno.ENOENT: later("there is no such folder. Choose another one"),
    errno.ENOTDIR: NO_FOLDER,
    errno.EEXIST: NO_FOLDER,  # where it would have been made
    errno.EISDIR: later("a folder has that name. Choose another name"),
    errno.ENAMETOOLONG: later("the name is too long. Choose a shorter one"),
    errno.EIO: later("the disk failed. Choose a folder on another disk"),
}
ANOTHER_REASON = later("{fault}. Try another folder")
NOT_SAVED = later("{path} was not saved: {reason}.")
ITSELF = later("{path} was not saved: it is the article itself. Choose another name.")


class NotWritten(Amiss):
    """A file could not be saved."""


def write_atomically(path: Path, data: bytes, *, original: Path | None = None) -> None:
    """Write ``data`` to ``path`` and return when it is on the disk; never over ``original``."""
    if original is not None and is_same(path, original):
        raise NotWritten(ITSELF, path=str(path))
    write_pieces(path, [data])


def write_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """Write one piece after another, as `write_atomically`; what raises between them leaves all."""
    with writing(path), _opened_folder(path.parent) as folder:
        _put(path, pieces, folder, mode=_mode(path))


def create_atomically(path: Path, data: bytes) -> None:
    """Write a new private file and its folder, or leave the file that is already there as it is."""
    with writing(path):
        make_folder(path.parent)
        with _opened_folder(path.parent) as folder:
            fcntl.flock(folder, fcntl.LOCK_EX)  # another start may be making the same file
            if not path.exists():
                _put(path, [data], folder, mode=PRIVATE)


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Say in words why a file could not be written."""
    try:
        yield
    except OSError as error:
        known = REASONS.get(error.errno or 0)
        fault = error.strerror or str(error)
        reason = Wording(known) if known else Wording(ANOTHER_REASON, fault=fault)
        raise NotWritten(NOT_SAVED, path=str(path), reason=reason) from error


def sync_folder(folder: Path) -> None:
    """Wait until names made in ``folder`` are on the disk."""
    with _opened_folder(folder) as handle:
        os.fsync(handle)


def is_same(path: Path, original: Path) -> bool:
    """Tell whether two names are of one file that is there."""
    try:
        return path.samefile(original)
    except OSError:
        return False


@contextmanager
def _opened_folder(folder: Path) -> Iterator[int]:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield handle
    finally:
        os.close(handle)


def make_folder(folder: Path) -> None:
    """Make a private folder that is still there after a power cut."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    sync_folder(folder.parent)


def _put(path: Path, pieces: Iterable[bytes], folder: int, *, mode: int) -> None:
    """Write beside ``path``, then take its name; both are on the disk when this returns."""
    temporary = path.with_name(f".sidelight-{os.urandom(8).hex()}.tmp")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, mode)
    try:
        with open(handle, "wb") as file:  # noqa: PTH123 - an open descriptor has no path
            file.writelines(pieces)
            file.flush()
            os.fsync(handle)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    os.fsync(folder)


def _mode(path: Path) -> int:
    """Return the rights of the file that is replaced, so that a private copy stays private."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        return ORDINARY
