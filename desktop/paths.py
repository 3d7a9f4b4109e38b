"""Where the reader's data lie: one folder, in it the library file and the own rules."""

from __future__ import annotations

import os
import sys
from pathlib import Path

VARIABLE = "SIDELIGHT_LIBRARY"


def data_folder() -> Path:
    """Return the folder of the reader's data; on Linux it follows XDG_DATA_HOME."""
    if sys.platform == "linux":
        given = Path(os.environ.get("XDG_DATA_HOME", ""))
        home = given if given.is_absolute() else Path.home() / ".local" / "share"
        return home / "sidelight"
    from platformdirs import user_data_path  # 4 ms of a start

    return user_data_path("sidelight", appauthor=False)


def runtime_folder() -> Path:
    """Return the folder for what lasts as long as a window, closed to other users."""
    given = os.environ.get("XDG_RUNTIME_DIR")
    if given and os.access(given, os.W_OK):
        return Path(given) / "sidelight"
    return data_folder() / "run"


def rules_folder() -> Path:
    """Return the folder of the reader's own rules, which may not be there."""
    return data_folder() / "rules"


def library_path(given: Path | None = None) -> Path:
    """Return the library named by ``--library``, else by SIDELIGHT_LIBRARY, else the usual one."""
    if given is not None:
        return given
    named = os.environ.get(VARIABLE)
    return Path(named) if named else data_folder() / "library.db"
