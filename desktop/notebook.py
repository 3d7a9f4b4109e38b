"""The notes of the article that is open: written, changed, removed and brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.anchors import anchor
from desktop.library_faults import LibraryFault
from desktop.translation import later

if TYPE_CHECKING:
    from pathlib import Path

    from analyzers.values import Article, Span
    from desktop.notes import Note, PlacedNote
    from desktop.store import Library

TEXT_GONE = later(
    "The note is not saved: the text that it was written to is in the library no longer. "
    "Copy its words and note them at another place."
)


class Notebook:
    """Notes in the library, seen from one article. Every method may raise `LibraryFault`."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._article: Article | None = None
        self._path: Path | None = None
        self.notes: tuple[PlacedNote, ...] = ()

    def open(self, article: Article | None, path: Path | None) -> None:
        self._article, self._path = article, path
        self._look()

    def note(self, note: str) -> PlacedNote:
        return next(placed for placed in self.notes if placed.note.id == note)

    def write(self, note: str | None, span: Span | None, body: str) -> str:
        """Save the words of a note and return its id: a new one where ``note`` is None or gone.

        It is gone where another window removed it, or put back a copy that does not know it.
        """
        if not (note and self._library.change_note(note, body)):
            gone = next((placed.note for placed in self.notes if placed.note.id == note), None)
            note = self._add(span, body, gone)
        self._look()
        return note

    def _add(self, span: Span | None, body: str, gone: Note | None) -> str:
        tags = gone.tags if gone else ()
        if self._article and span:
            self._library.hold_article(self._article, self._path)
            place = anchor(self._article.text, span)
            return self._library.add_note(self._article.digest, place, body, tags).id
        if gone:  # it had lost its place
            if self._library.article(gone.article) is None:
                raise LibraryFault(TEXT_GONE)
            return self._library.add_note(gone.article, gone.anchor, body, tags).id
        raise ValueError("a new note needs words to stand at")

    def remove(self, note: str) -> None:
        self._library.remove_note(note)
        self._look()

    def restore(self, note: str) -> None:
        """Bring back a note that was removed."""
        self._library.restore_note(note)
        self._look()

    def _look(self) -> None:
        article = self._article
        self.notes = self._library.placed_notes(article, self._path) if article else ()
