"""The library: articles that were opened, notes, decisions and settings, in one SQLite file.

Whatever a method that writes returns from is on the disk.
"""

from __future__ import annotations

import json
import sqlite3
import uuid
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Self

from analyzers.interchange import article_from_json, article_to_json
from desktop.anchors import Anchor, locate
from desktop.decisions import Decision, Place, Scope
from desktop.library_file import LibraryFault, connect, told
from desktop.notes import Note, PlacedNote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from analyzers.values import Article, Finding

__all__ = ["Library", "LibraryFault", "Opened"]

FIELDS = ("title", "byline", "published", "site", "section")


@dataclass(frozen=True, slots=True)
class Opened:
    """An article that was opened before; ``path`` is where its file was then."""

    digest: str
    title: str | None
    path: str | None
    opened: str


class Library:
    """The reader's library. Every method may raise `LibraryFault`."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        connection.row_factory = sqlite3.Row

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the library at ``path``; a missing one is made, a faulty one is left as it is."""
        return cls(path, connect(path))

    def close(self) -> None:
        with told(self.path):
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Articles

    def remember_article(self, article: Article, path: Path | None = None) -> None:
        """Keep an article with what its file told, and note that it was opened now."""
        data = article_to_json(article)
        now = _now()
        row = data["article"] | {"digest": article.digest, "text": article.text}
        row |= {name: json.dumps(data[name]) for name in ("blocks", "links", "notices")}
        row |= {"path": _plain(str(path)) if path else None, "created": now, "opened": now}
        self._write(
            "INSERT INTO articles (digest, text, title, byline, published, site, section, blocks,"
            " links, notices, path, created, opened, position) VALUES (:digest, :text, :title,"
            " :byline, :published, :site, :section, :blocks, :links, :notices, :path, :created,"
            " :opened, 0)"
            " ON CONFLICT (digest) DO UPDATE SET title = :title, byline = :byline,"
            " published = :published, site = :site, section = :section, blocks = :blocks,"
            " links = :links, notices = :notices, path = coalesce(:path, path), opened = :opened",
            row,
        )

    def article(self, digest: str) -> Article | None:
        for row in self._read("SELECT * FROM articles WHERE digest = ?", digest):
            data = {name: json.loads(row[name]) for name in ("blocks", "links", "notices")}
            data |= {"text": row["text"], "article": {name: row[name] for name in FIELDS}}
            return article_from_json(data)
        return None

    def opened(self, digest: str) -> Opened | None:
        """Return when and from where an article was opened last."""
        query = "SELECT digest, title, path, opened FROM articles WHERE digest = ?"
        return next((Opened(**row) for row in self._read(query, digest)), None)

    def recent(self, count: int) -> tuple[Opened, ...]:
        """Return the articles opened last, the newest first."""
        query = (
            "SELECT digest, title, path, opened FROM articles"
            " WHERE opened != '' ORDER BY opened DESC LIMIT ?"
        )
        return tuple(Opened(**row) for row in self._read(query, count))

    def clear_recent(self) -> None:
        """Forget when articles were opened; they stay, with their notes and places."""
        self._write("UPDATE articles SET opened = ''", {})

    def position(self, digest: str) -> int:
        """Return the code point that stood at the top of the view, 0 for a new article."""
        rows = self._read("SELECT position FROM articles WHERE digest = ?", digest)
        return next((row["position"] for row in rows), 0)

    def set_position(self, digest: str, position: int) -> None:
        row = {"digest": digest, "position": position}
        self._write("UPDATE articles SET position = :position WHERE digest = :digest", row)

    # Notes

    def add_note(self, article: str, anchor: Anchor, body: str, tags: tuple[str, ...] = ()) -> Note:
        """Save a note to a phrase of the remembered article with that digest."""
        now = _now()
        note = Note(uuid.uuid4().hex, article, _plain(body), anchor, _tags(tags), now, now)
        row = asdict(anchor) | {"id": note.id, "article": article, "body": note.body, "now": now}
        self._write(
            'INSERT INTO notes (id, article, body, quote, prefix, suffix, start, "end", tags,'
            " created, changed) VALUES (:id, :article, :body, :quote, :prefix, :suffix, :start,"
            " :end, :tags, :now, :now)",
            row | {"end": note.span.end, "tags": json.dumps(note.tags)},
        )
        return note

    def change_note(self, note: str, body: str, tags: tuple[str, ...] | None = None) -> None:
        """Change the words of the note with that id, and its tags when they are given."""
        row: dict[str, object] = {"id": note, "body": _plain(body), "now": _now()}
        row["tags"] = None if tags is None else json.dumps(_tags(tags))
        self._write(
            "UPDATE notes SET body = :body, tags = coalesce(:tags, tags), changed = :now"
            " WHERE id = :id",
            row,
        )

    def remove_note(self, note: str) -> None:
        """Hide a note; `restore_note` brings it back."""
        self._write("UPDATE notes SET removed = :now WHERE id = :id", {"id": note, "now": _now()})

    def restore_note(self, note: str) -> None:
        self._write("UPDATE notes SET removed = NULL WHERE id = :id", {"id": note})

    def notes_of(self, article: str) -> tuple[Note, ...]:
        """Return the notes to the text with that digest, in the order of the text."""
        rows = self._read("SELECT * FROM notes WHERE article = ? AND removed IS NULL", article)
        notes = (_note(row) for row in rows)
        return tuple(sorted(notes, key=lambda note: (note.anchor.start, note.created)))

    def all_notes(self) -> tuple[Note, ...]:
        """Return every note of the library, in the order in which they were written."""
        rows = self._read("SELECT * FROM notes WHERE removed IS NULL ORDER BY created, rowid")
        return tuple(_note(row) for row in rows)

    def placed_notes(self, article: Article, path: Path | None = None) -> tuple[PlacedNote, ...]:
        """Return the notes to show with an article, also those written to an earlier text of it.

        An earlier text is one that was opened from the same file; its notes are looked for in the
        new text, and those that cannot be found come last, without a place.
        """
        own = [PlacedNote(note, note.span) for note in self.notes_of(article.digest)]
        earlier = self._notes_of_earlier(article.digest, path) if path else ()
        placed = own + [PlacedNote(note, locate(article.text, note.anchor)) for note in earlier]
        return tuple(sorted(placed, key=_by_place))

    def _notes_of_earlier(self, digest: str, path: Path) -> tuple[Note, ...]:
        rows = self._read(
            "SELECT notes.* FROM notes JOIN articles ON articles.digest = notes.article"
            " WHERE articles.path = ? AND digest != ? AND removed IS NULL ORDER BY notes.created",
            _plain(str(path)),
            digest,
        )
        return tuple(_note(row) for row in rows)

    # Decisions

    def add_decision(self, scope: Scope, finding: Finding, article: Article) -> str:
        """Save that a mark of a remembered article is dismissed; return the decision's id."""
        decision = uuid.uuid4().hex
        around = asdict(Place.of(article.text, finding.span))
        place = {name: _plain(text) for name, text in around.items()}
        row: dict[str, object] = {"id": decision, "scope": str(scope), "rule": finding.rule}
        row |= place | {
            "title": _plain(finding.card.title),
            "article": article.digest,
            "now": _now(),
        }
        self._write(
            "INSERT INTO decisions (id, scope, rule, title, words, before, after, article, created)"
            " VALUES (:id, :scope, :rule, :title, :words, :before, :after, :article, :now)",
            row,
        )
        return decision

    def decisions(self) -> tuple[Decision, ...]:
        """Return all decisions, the newest first."""
        rows = self._read(
            "SELECT decisions.*, articles.title AS article_title, path FROM decisions"
            " JOIN articles ON articles.digest = decisions.article"
            " WHERE removed IS NULL ORDER BY decisions.created DESC, decisions.rowid DESC"
        )
        return tuple(_decision(row) for row in rows)

    def take_back(self, decisions: Iterable[str]) -> None:
        """Let decisions no longer hold; `decide_again` undoes that."""
        self._mark_removed(decisions, _now())

    def decide_again(self, decisions: Iterable[str]) -> None:
        self._mark_removed(decisions, None)

    def _mark_removed(self, decisions: Iterable[str], removed: str | None) -> None:
        rows = [(removed, decision) for decision in decisions]
        with self._writing() as connection:
            connection.executemany("UPDATE decisions SET removed = ? WHERE id = ?", rows)

    # Settings

    def setting(self, key: str) -> Any:
        """Return what was kept under ``key``, or None."""
        rows = self._read("SELECT value FROM settings WHERE key = ?", key)
        return next((json.loads(row["value"]) for row in rows), None)

    def set_setting(self, key: str, value: Any) -> None:
        """Keep a value that JSON can hold."""
        self._write(
            "INSERT INTO settings (key, value) VALUES (:key, :value)"
            " ON CONFLICT (key) DO UPDATE SET value = :value",
            {"key": key, "value": json.dumps(value)},
        )

    def _read(self, query: str, *values: object) -> list[sqlite3.Row]:
        with told(self.path):
            return self._connection.execute(query, values).fetchall()

    def _write(self, statement: str, row: dict[str, object]) -> None:
        with self._writing() as connection:
            connection.execute(statement, row)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """Take the write lock at once, so that waiting for it happens in one place."""
        with told(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                self._connection.rollback()
                raise


def _note(row: sqlite3.Row) -> Note:
    return Note(
        id=row["id"],
        article=row["article"],
        body=row["body"],
        anchor=Anchor(row["quote"], row["prefix"], row["suffix"], row["start"]),
        tags=tuple(json.loads(row["tags"])),
        created=row["created"],
        changed=row["changed"],
    )


def _decision(row: sqlite3.Row) -> Decision:
    return Decision(
        id=row["id"],
        scope=Scope(row["scope"]),
        rule=row["rule"],
        title=row["title"],
        place=Place(row["words"], row["before"], row["after"]),
        article=row["article"],
        article_title=row["article_title"],
        path=row["path"],
        created=row["created"],
    )


def _by_place(placed: PlacedNote) -> tuple[bool, int, str]:
    return placed.span is None, placed.span.start if placed.span else 0, placed.note.created


def _plain(text: str) -> str:
    """Join or replace lone surrogates, which a text field can hand over and UTF-8 cannot hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for tag in map(_plain, map(str.strip, tags)) if tag))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
