"""The library as far as the first picture of the window reads it: settings and articles."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self, TypeVar

from desktop.library_file import connect, told

if TYPE_CHECKING:
    from pathlib import Path

    from analyzers.values import Article

Kind = TypeVar("Kind", bound="Shelf")
FIELDS = ("title", "byline", "published", "site", "section")


@dataclass(frozen=True, slots=True)
class Opened:
    """An article that was opened before; ``path`` is where its file was then."""

    digest: str
    title: str | None
    path: str | None
    opened: str


class Shelf:
    """What is read at every start. Every method may raise `LibraryFault`."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        connection.row_factory = sqlite3.Row

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the library at ``path``; a missing one is made, a faulty one is left as it is."""
        return cls(path, connect(path))

    def into(self, kind: type[Kind]) -> Kind:
        """Return the same open library as one that can do more."""
        return kind(self.path, self._connection)

    def article(self, digest: str) -> Article | None:
        from analyzers.article_json import article_from_json  # a start without articles needs none

        for row in self._read("SELECT * FROM articles WHERE digest = ? AND text != ''", digest):
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

    def position(self, digest: str) -> int:
        """Return the code point that stood at the top of the view, 0 for a new article."""
        rows = self._read("SELECT position FROM articles WHERE digest = ?", digest)
        return next((row["position"] for row in rows), 0)

    def setting(self, key: str) -> Any:
        """Return what was kept under ``key``, or None."""
        rows = self._read("SELECT value FROM settings WHERE key = ?", key)
        return next((json.loads(row["value"]) for row in rows), None)

    def _read(self, query: str, *values: object) -> list[sqlite3.Row]:
        with told(self.path):
            return self._connection.execute(query, values).fetchall()
