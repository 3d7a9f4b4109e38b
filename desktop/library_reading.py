"""What the library says to the commands: the notes to an article, and which marks stay.

A command that only reads makes no library, and does its other work without one that is faulty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from desktop.decisions import Decided
from desktop.library_faults import LibraryFault
from desktop.paths import library_path
from desktop.store import Library

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from pathlib import Path

    from analyzers.values import Article
    from desktop.decisions import Decision
    from desktop.notes import PlacedNote
    from desktop.reporting import Report


class LibraryReading:
    """The reader's library, where there is one, for all articles of a command."""

    def __init__(self, options: Namespace, report: Report) -> None:
        self._report = report
        self._library: Library | None = None
        self._decisions: tuple[Decision, ...] = ()
        path = library_path(options.library)
        if not path.exists():
            return
        try:
            self._library = Library.open(path)
            self._decisions = self._library.decisions()
        except LibraryFault as fault:
            report.refuse("library", fault)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._library:
            self._library.close()

    def decided(self, article: Article, path: Path | None) -> Decided:
        """Return the decisions that hold for an article; a record has no ``path``."""
        return Decided.of(self._decisions, article, path.absolute() if path else None)

    def notes_to(self, article: Article, path: Path) -> Sequence[PlacedNote]:
        if not self._library:
            return ()
        try:
            return self._library.placed_notes(article, path.absolute())
        except LibraryFault as fault:  # the copy is made all the same
            self._report.refuse(str(path), fault)
            return ()
