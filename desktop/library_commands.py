"""The commands that look after the library."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import library_file
from desktop.endings import Misused
from desktop.paths import library_path
from desktop.reporting import Report, put

if TYPE_CHECKING:
    from argparse import Namespace


def path(options: Namespace) -> int:
    """Print where the library is, or will be."""
    put(os.fsencode(library_path(options.library)) + b"\n")
    return Report().status


def check(options: Namespace) -> int:
    """Look at every page of the library and change nothing."""
    report, library = Report(), library_path(options.library)
    with report.on(str(library)):
        library_file.check(library)
        put(os.fsencode(library) + b": no damage was found\n")
    return report.status


def back_up(options: Namespace) -> int:
    """Copy the library, also while a window has it open."""
    report, library, copy = Report(), library_path(options.library), Path(options.output)
    if os.path.realpath(copy) == os.path.realpath(library):
        raise Misused("COPY is the library itself; name another file")
    with report.on(str(library)):
        library_file.save_copy(library, copy)
    return report.status
