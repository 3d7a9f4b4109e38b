"""Sidelight among the programs of the desktop: its launcher, its icons, and their removal.

Everything goes into the reader's own data folder, and nothing there is changed but our own files.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from desktop.exporting.files import NotWritten, write_atomically
from desktop.reporting import Report, put

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

LAUNCHER = "applications/sidelight.desktop"
METAINFO = "metainfo/sidelight.metainfo.xml"
REFRESH = "update-desktop-database"  # lists which programs open a kind of file
QUOTED = '"`$\\'  # what the specification has escaped in a quoted argument


def install(options: Namespace) -> int:
    """Write the launcher and the icons, or remove them, and print their paths."""
    from platformdirs import user_data_path

    report, home = Report(), user_data_path()
    for path, data in files(home, program()):
        with report.on(str(path)):
            remove(path) if options.remove else write(path, data)
            put(os.fsencode(path) + b"\n")
    refresh(home / "applications")
    return report.status


def write(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritten(f"Its folder cannot be made: {error.strerror}.") from error
    write_atomically(path, data)


def remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise NotWritten(f"It cannot be removed: {error.strerror}.") from error


def files(home: Path, command: Path) -> Iterator[tuple[Path, bytes]]:
    """Yield every file of ours under a data folder with what it holds."""
    launcher = (resources.DESKTOP / "sidelight.desktop").read_text("utf-8")
    launched = launcher.replace("Exec=sidelight", f"Exec={quoted(command)}")
    yield home / LAUNCHER, launched.encode()
    yield home / METAINFO, (resources.DESKTOP / "sidelight.metainfo.xml").read_bytes()
    icons = home / "icons" / "hicolor"
    yield icons / "scalable/apps/sidelight.svg", (resources.ICONS / "sidelight.svg").read_bytes()
    for picture in sorted(resources.ICONS.glob("*/sidelight.png")):
        yield icons / picture.parent.name / "apps" / "sidelight.png", picture.read_bytes()


def quoted(command: Path) -> str:
    """Return a command as the Exec line of a launcher has it."""
    escaped = "".join(f"\\{sign}" if sign in QUOTED else sign for sign in str(command))
    # The file's own escapes come on top of those of the line, and % has a meaning there.
    doubled = escaped.replace("\\", "\\\\").replace("%", "%%")
    return f'"{doubled}"'


def program() -> Path:
    """Return the command `sidelight` that stands beside this Python."""
    return Path(sys.executable).with_name("sidelight")


def refresh(applications: Path) -> None:
    """Let the desktop know at once; without that program it learns at the next login."""
    tool = shutil.which(REFRESH)
    if tool and applications.is_dir():
        subprocess.run([tool, str(applications)], check=False)  # one of the desktop's own
