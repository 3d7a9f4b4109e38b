"""The library: articles that were opened, notes, bookmarks, decisions, settings, in one file.

Whatever a method that writes returns from is on the disk.
"""

from __future__ import annotations

import json
import time
import uuid
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Self

from analyzers.article_json import article_to_json
from desktop import rows, search_index
from desktop.anchors import locate
from desktop.bookmarks import Bookmark
from desktop.decisions import Place
from desktop.library_faults import LibraryFault, told
from desktop.library_file import connect_again
from desktop.notes import Note, PlacedNote
from desktop.rows import by_place, clean_tags, decision_from, moment, note_from, storable
from desktop.shelf import Opened, Shelf

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Collection, Iterable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from analyzers.values import Article, Finding
    from desktop.anchors import Anchor
    from desktop.decisions import Decision, Scope
    from desktop.search import Found, HitKind

    Keep = Callable[[sqlite3.Connection, str], None]

__all__ = ["Library", "LibraryFault", "Opened"]

STEPS = 2_000  # of SQLite from one question whether to go on to the next


class Library(Shelf):
    """The reader's library: all that is kept. Every method may raise `LibraryFault`."""

    _until: float | None = None  # when waiting for somebody else ends, of time.monotonic

    def again(self, is_stale: Callable[[], bool] | None = None) -> Self:
        """Return the library for another thread; what it does ends once ``is_stale``."""
        connection = connect_again(self.path)
        connection.set_progress_handler(is_stale, STEPS)
        return type(self)(self.path, connection)

    def close(self) -> None:
        with told(self.path):
            self._connection.close()

    def without_waiting(self) -> AbstractContextManager[None]:
        """Let what is written meanwhile raise `InUse` at once where somebody else is writing."""
        return self.waiting_until(time.monotonic())

    @contextmanager
    def waiting_until(self, moment: float) -> Iterator[None]:
        """Let all that is written meanwhile wait for somebody else until one moment."""
        (usual,) = self._connection.execute("PRAGMA busy_timeout").fetchone()
        self._until = moment
        try:
            yield
        finally:
            self._until = None
            self._connection.execute(f"PRAGMA busy_timeout = {usual}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Articles

    def remember_article(self, article: Article, path: Path | None = None) -> None:
        """Keep an article with what its file told, and note that it was opened now."""
        data = article_to_json(article)
        now = moment()
        row = data["article"] | {"digest": article.digest, "text": article.text}
        row |= {name: json.dumps(data[name]) for name in ("blocks", "links", "notices")}
        row |= {"path": storable(str(path)) if path else None, "created": now, "opened": now}
        self._write_indexed(rows.REMEMBER, row, search_index.keep_article, article.digest)

    def hold_article(self, article: Article, path: Path | None) -> None:
        """Remember an article that is open and not here, so that something can be kept to it.

        The library was locked when it was opened, or a copy that does not know it was put back.
        """
        if not self.opened(article.digest):
            self.remember_article(article, path)

    def reopen_article(self, digest: str) -> None:
        """Note that a remembered article was opened now; one forgotten since stays so."""
        row: dict[str, object] = {"digest": digest, "now": moment()}
        self._write("UPDATE articles SET opened = :now WHERE digest = :digest AND text != ''", row)

    def forget_article(self, digest: str) -> None:
        """Erase the text of an article and what its file told; what was made of it stays."""
        self._write_indexed(rows.FORGET, {"digest": digest}, search_index.forget_article, digest)

    def clear_recent(self) -> None:
        """Forget when articles were opened; they stay, with their notes and places."""
        self._write("UPDATE articles SET opened = ''", {})

    def recall(self, articles: Iterable[Opened]) -> None:
        """Note again when articles were opened, where `clear_recent` let that be forgotten."""
        opened = [asdict(one) for one in articles]
        with self._writing() as connection:
            connection.executemany(rows.RECALL, opened)

    def set_position(self, digest: str, position: int) -> None:
        row = {"digest": digest, "position": position}
        self._write("UPDATE articles SET position = :position WHERE digest = :digest", row)

    # Notes

    def add_note(self, article: str, anchor: Anchor, body: str, tags: tuple[str, ...] = ()) -> Note:
        """Save a note to a phrase of the remembered article with that digest."""
        now = moment()
        note = Note(uuid.uuid4().hex, article, storable(body), anchor, clean_tags(tags), now, now)
        row = asdict(anchor) | {"id": note.id, "article": article, "body": note.body, "now": now}
        row |= {"end": note.span.end, "tags": json.dumps(note.tags)}
        self._write_note(rows.ADD_NOTE, row)
        return note

    def change_note(self, note: str, body: str, tags: tuple[str, ...] | None = None) -> bool:
        """Change the words of a note, and its tags when given; tell whether it is there."""
        row: dict[str, object] = {"id": note, "body": storable(body), "now": moment()}
        row["tags"] = None if tags is None else json.dumps(clean_tags(tags))
        return self._write_note(rows.CHANGE_NOTE, row)

    def remove_note(self, note: str) -> None:
        """Hide a note; `restore_note` brings it back."""
        row: dict[str, object] = {"id": note, "now": moment()}
        self._write_note("UPDATE notes SET removed = :now WHERE id = :id", row)

    def restore_note(self, note: str) -> None:
        self._write_note("UPDATE notes SET removed = NULL WHERE id = :id", {"id": note})

    def notes_of(self, article: str) -> tuple[Note, ...]:
        """Return the notes to the text with that digest, in the order of the text."""
        query = "SELECT * FROM notes WHERE article = ? AND removed IS NULL"
        notes = self._made(note_from, query, article)
        return tuple(sorted(notes, key=lambda note: (note.anchor.start, note.created)))

    def all_notes(self) -> tuple[Note, ...]:
        """Return every note of the library, in the order in which they were written."""
        query = "SELECT * FROM notes WHERE removed IS NULL ORDER BY created, rowid"
        return self._made(note_from, query)

    def placed_notes(self, article: Article, path: Path | None = None) -> tuple[PlacedNote, ...]:
        """Return the notes to show with an article, also those written to an earlier text of it.

        An earlier text is one that was opened from the same file; its notes are looked for in the
        new text, and those that cannot be found come last, without a place.
        """
        own = [PlacedNote(note, note.span) for note in self.notes_of(article.digest)]
        earlier = self._notes_of_earlier(article.digest, path) if path else ()
        placed = own + [PlacedNote(note, locate(article.text, note.anchor)) for note in earlier]
        return tuple(sorted(placed, key=by_place))

    def _notes_of_earlier(self, digest: str, path: Path) -> tuple[Note, ...]:
        return self._made(
            note_from,
            "SELECT notes.* FROM notes JOIN articles ON articles.digest = notes.article"
            " WHERE articles.path = ? AND digest != ? AND removed IS NULL ORDER BY notes.created",
            storable(str(path)),
            digest,
        )

    # Bookmarks

    def keep_bookmarks(self, bookmarks: Iterable[Bookmark]) -> None:
        """Save bookmarks to remembered articles, new ones or some that were removed."""
        kept = [bookmark.to_row() for bookmark in bookmarks]
        with self._writing() as connection:
            connection.executemany(rows.KEEP_BOOKMARK, kept)

    def remove_bookmarks(self, bookmarks: Iterable[Bookmark]) -> None:
        """Erase bookmarks; to bring one back, keep it again."""
        gone = [(bookmark.id,) for bookmark in bookmarks]
        with self._writing() as connection:
            connection.executemany("DELETE FROM bookmarks WHERE id = ?", gone)

    def bookmarks_to(self, article: str, path: Path | None = None) -> tuple[Bookmark, ...]:
        """Return the bookmarks to the text with that digest and to earlier texts of its file."""
        return self._made(
            Bookmark.from_row,
            "SELECT bookmarks.* FROM bookmarks JOIN articles ON digest = article"
            " WHERE digest = ? OR path = ? ORDER BY bookmarks.created, bookmarks.rowid",
            article,
            storable(str(path)) if path else None,
        )

    # Words

    def search(self, query: str, kinds: Collection[HitKind], most: int) -> Found:
        """Return the notes and the articles with the words of a query, at most so many of each."""
        with told(self.path):
            try:
                return search_index.find(self._connection, query, kinds, most)
            except search_index.Damaged:
                with self._writing() as connection:
                    search_index.make_anew(connection)
                return search_index.find(self._connection, query, kinds, most)

    # Decisions

    def add_decision(self, scope: Scope, finding: Finding, article: Article) -> str:
        """Save that a mark of a remembered article is dismissed; return the decision's id."""
        decision = uuid.uuid4().hex
        around = asdict(Place.of(article.text, finding.span))
        place = {name: storable(text) for name, text in around.items()}
        row: dict[str, object] = {"id": decision, "scope": str(scope), "rule": finding.rule}
        row |= place | {
            "title": storable(finding.card.title),
            "article": article.digest,
            "now": moment(),
        }
        self._write(rows.ADD_DECISION, row)
        return decision

    def decisions(self) -> tuple[Decision, ...]:
        """Return all decisions, the newest first."""
        return self._made(
            decision_from,
            "SELECT decisions.*, articles.title AS article_title, path FROM decisions"
            " JOIN articles ON articles.digest = decisions.article"
            " WHERE removed IS NULL ORDER BY decisions.created DESC, decisions.rowid DESC",
        )

    def take_back(self, decisions: Iterable[str]) -> None:
        """Let decisions no longer hold; `decide_again` undoes that."""
        self._mark_removed(decisions, moment())

    def decide_again(self, decisions: Iterable[str]) -> None:
        self._mark_removed(decisions, None)

    def _mark_removed(self, decisions: Iterable[str], removed: str | None) -> None:
        rows = [(removed, decision) for decision in decisions]
        with self._writing() as connection:
            connection.executemany("UPDATE decisions SET removed = ? WHERE id = ?", rows)

    # Settings

    def set_setting(self, key: str, value: Any) -> None:
        """Keep a value that JSON can hold."""
        self._write(
            "INSERT INTO settings (key, value) VALUES (:key, :value)"
            " ON CONFLICT (key) DO UPDATE SET value = :value",
            {"key": key, "value": json.dumps(value)},
        )

    def _write(self, statement: str, row: dict[str, object]) -> None:
        with self._writing() as connection:
            connection.execute(statement, row)

    def _write_note(self, statement: str, row: dict[str, object]) -> bool:
        return self._write_indexed(statement, row, search_index.keep_note, str(row["id"]))

    def _write_indexed(
        self, statement: str, row: dict[str, object], keep: Keep, key: str, *, anew: bool = False
    ) -> bool:
        """Write what the index of words follows; a damaged index holds up nothing.

        Tell whether there was something to be written.
        """
        try:
            with self._writing() as connection:
                if anew:
                    search_index.make_anew(connection)
                written = connection.execute(statement, row).rowcount
                keep(connection, key)
        except search_index.Damaged:
            if anew:
                raise
            return self._write_indexed(statement, row, keep, key, anew=True)
        return written > 0

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """Take the write lock at once, so that waiting for it happens in one place."""
        with told(self.path):
            if self._until is not None:
                left = max(round(1_000 * (self._until - time.monotonic())), 0)
                self._connection.execute(f"PRAGMA busy_timeout = {left}")
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                self._connection.rollback()
                raise
