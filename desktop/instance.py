"""One running window for a library: whoever comes second hands over what it was to open.

They meet at a Unix socket that only its owner may use, beside a lock that ends with the process,
however that ends. No other machine can reach it.
"""

from __future__ import annotations

import fcntl
import json
import os
import time
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self
from zlib import adler32, crc32

from desktop.paths import runtime_folder

if TYPE_CHECKING:
    import socket

    Line = socket.socket

PATIENCE = 10.0  # seconds in which a window that is busy starting may answer
PAUSE = 0.05  # seconds before the next try to reach one that is not listening yet
WAITING = 16  # calls at the same time
TAKEN = b"taken\n"
LEAVE = "XDG_ACTIVATION_TOKEN"  # the desktop's leave to come to the front


@dataclass(frozen=True, slots=True)
class Request:
    """What a second start was to open, by absolute paths."""

    files: tuple[Path, ...] = ()
    token: str = ""

    @classmethod
    def of(cls, files: tuple[Path, ...]) -> Self:
        return cls(files, os.environ.get(LEAVE, ""))

    def to_bytes(self) -> bytes:
        # Escaped, so that a file name that is no UTF-8 arrives as it is.
        data = {"files": [str(path) for path in self.files], "token": self.token}
        return json.dumps(data).encode("ascii")

    @classmethod
    def from_bytes(cls, data: bytes) -> Self | None:
        """Return what was asked for, or None where nobody of ours can have said this."""
        with suppress(ValueError, KeyError, TypeError):
            kept = json.loads(data)
            files = tuple(Path(name) for name in kept["files"])
            if all(path.is_absolute() for path in files):
                return cls(files, str(kept["token"]))
        return None


class Instance:
    """The right to be the window of a library, and the ear for those who come later."""

    def __init__(self, lock: int, place: Path) -> None:
        self._lock = lock
        self._place = place

    @cached_property
    def ear(self) -> Line:
        """The socket, open from the moment when somebody can listen; until then others wait."""
        import socket

        self._place.unlink(missing_ok=True)  # of a window that was killed
        ear = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        ear.bind(str(self._place))
        self._place.chmod(0o600)  # its folder is closed to others already
        ear.settimeout(0)
        ear.listen(WAITING)
        return ear

    @classmethod
    def claim(cls, library: Path) -> Self | None:
        """Return the right to be the window of a library, or None where there is one."""
        place = meeting_place(library)
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = os.open(place.with_suffix(".lock"), os.O_CREAT | os.O_RDWR, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return cls(lock, place)
        except BlockingIOError:
            os.close(lock)
            return None
        except OSError:
            os.close(lock)
            raise

    def close(self) -> None:
        if "ear" in vars(self):
            self._place.unlink(missing_ok=True)
            self.ear.close()
        os.close(self._lock)


def meeting_place(library: Path) -> Path:
    """Return where the starts that name the same library meet; the lock lies beside it."""
    name = os.fsencode(os.path.realpath(library))
    # A name and no secret; hashlib would be 3 ms of every start.
    return runtime_folder() / f"{crc32(name):08x}{adler32(name):08x}.socket"


def meet(library: Path, request: Request, patience: float = PATIENCE) -> Instance | None:
    """Return the right to be the window of a library, or None once the window has the request.

    Raises `OSError` where neither comes about; a window of one's own is left then.
    """
    until = time.monotonic() + patience
    while True:
        instance = Instance.claim(library)
        if instance or hand_over(library, request, until - time.monotonic()):
            return instance
        if time.monotonic() > until:
            raise TimeoutError
        time.sleep(PAUSE)


def hand_over(library: Path, request: Request, patience: float) -> bool:
    """Tell the window of a library what to open; return False while it is not listening."""
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as call:
        call.settimeout(max(patience, PAUSE))
        try:
            call.connect(str(meeting_place(library)))
            call.sendall(request.to_bytes())
            call.shutdown(socket.SHUT_WR)
            return call.recv(len(TAKEN)) == TAKEN
        except (ConnectionError, FileNotFoundError):
            return False
