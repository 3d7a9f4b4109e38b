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

    from desktop.restoring import Restored


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
    _spare(library, copy, "COPY")
    with report.on(str(library)):
        library_file.save_copy(library, copy)
    return report.status


def restore(options: Namespace) -> int:
    """Put a copy in the place of the library, which is kept under another name."""
    from desktop.restoring import restore as put_in_place

    report, library = Report(), library_path(options.library)
    copy = None if options.copy is None else Path(options.copy)
    if copy:
        _spare(library, copy, "COPY")
    with report.on(str(library)):
        put(_line(library, put_in_place(library, copy)))
    return report.status


def export(options: Namespace) -> int:
    """Write all that the library keeps to a file, as JSON."""
    from desktop.library_export import written

    report, library, out = Report(), library_path(options.library), Path(options.output)
    _spare(library, out, "OUT")
    with report.on(str(library)):
        written(library, out)
    return report.status


def _line(library: Path, restored: Restored) -> bytes:
    """Say in one line what is the library now, and where the one is that it was."""
    counts = f"articles: {restored.articles}, notes: {restored.notes}"
    last = f", last used: {restored.last[:16].replace('T', ' ')} UTC" if restored.last else ""
    line = os.fsencode(library) + b": restored from " + os.fsencode(restored.copy)
    line += f" ({counts}{last})".encode()
    if restored.aside:
        line += b"; what was there before is " + os.fsencode(restored.aside)
    return line + b"\n"


def _spare(library: Path, named: Path, word: str) -> None:
    if library_file.is_part(named, library):
        raise Misused(f"{word} is the library itself; name another file")
