"""The copies of a library that lie beside it, and what each of them holds."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.backups import before_migrations, kept, moment_of, put_aside
from desktop.library_faults import LibraryFault, told
from desktop.library_file import connect_again
from desktop.restoring import reading_mode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

COUNTS: Final = """
SELECT (SELECT count(*) FROM articles WHERE text != ''),
  (SELECT count(*) FROM notes WHERE removed IS NULL)
"""  # of every version


class Origin(Enum):
    """Why there is a copy."""

    IN_USE = auto()  # made from time to time
    PUT_ASIDE = auto()  # it was the library, until a copy took its place
    OLDER = auto()  # from before the library was brought to a newer version


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy, and how much it holds; None where it does not tell."""

    path: Path
    made: datetime
    origin: Origin
    size: int  # bytes
    articles: int | None
    notes: int | None


def copies_of(library: Path) -> tuple[Copy, ...]:
    """Return the copies beside a library, the newest first. They are not searched for damage."""
    library = Path(os.path.realpath(library))
    found = (
        (kept(library), Origin.IN_USE),
        (put_aside(library), Origin.PUT_ASIDE),
        (before_migrations(library), Origin.OLDER),
    )
    copies = [copy for paths, origin in found for path in paths for copy in _copy(path, origin)]
    return tuple(sorted(copies, key=lambda copy: copy.made, reverse=True))


def _copy(path: Path, origin: Origin) -> Iterator[Copy]:
    """Yield what there is to say of a copy; nothing of one that is gone or not named as ours."""
    made = made_at(path)
    with suppress(FileNotFoundError):
        if made:
            yield Copy(path, made, origin, path.stat().st_size, *_held(path))


def made_at(path: Path) -> datetime | None:
    """Return when a copy was made, as its name says, or None where it does not."""
    unnumbered = path.with_stem(path.stem.rpartition("-")[0])  # of two put aside in one second
    return moment_of(path) or moment_of(unnumbered)


def _held(path: Path) -> tuple[int | None, int | None]:
    try:
        with told(path), closing(connect_again(path, reading_mode(path))) as connection:
            articles, notes = connection.execute(COUNTS).fetchone()
            return articles, notes
    except (LibraryFault, sqlite3.Error):
        return None, None
