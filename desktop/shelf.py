"""The library as far as the first picture of the window reads it: settings and articles."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self, TypeVar

from desktop.library_faults import DAMAGED, LibraryFault, told
from desktop.library_file import connect

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from analyzers.values import Article

Kind = TypeVar("Kind", bound="Shelf")
Made = TypeVar("Made")
FIELDS = ("title", "byline", "published", "site", "section")

LATEST = 12  # articles that are offered again without a list of all


@dataclass(frozen=True, slots=True)
class Opened:
    """An article that was opened before; ``path`` is where its file was then."""

    digest: str
    title: str | None
    path: str | None
    opened: str


@dataclass(frozen=True, slots=True)
class Times:
    """When an article was opened first and last; the latter is empty once it was cleared."""

    first: str
    last: str


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
        query = "SELECT * FROM articles WHERE digest = ? AND text != ''"
        return next(iter(self._made(_article_from, query, digest)), None)

    def opened(self, digest: str) -> Opened | None:
        """Return when and from where an article was opened last."""
        query = "SELECT digest, title, path, opened FROM articles WHERE digest = ?"
        return next(iter(self._made(lambda row: Opened(**row), query, digest)), None)

    def recent(self, count: int) -> tuple[Opened, ...]:
        """Return the articles opened last, the newest first."""
        query = (
            "SELECT digest, title, path, opened FROM articles"
            " WHERE opened != '' ORDER BY opened DESC LIMIT ?"
        )
        return self._made(lambda row: Opened(**row), query, count)

    def times(self, digest: str) -> Times | None:
        query = "SELECT created AS first, opened AS last FROM articles WHERE digest = ?"
        return next(iter(self._made(lambda row: Times(**row), query, digest)), None)

    def position(self, digest: str) -> int:
        """Return the code point that stood at the top of the view, 0 for a new article."""
        rows = self._read("SELECT position FROM articles WHERE digest = ?", digest)
        return next((row["position"] for row in rows), 0)

    def setting(self, key: str) -> Any:
        """Return what was kept under ``key``, or None."""
        query = "SELECT value FROM settings WHERE key = ?"
        return next(iter(self._made(lambda row: json.loads(row["value"]), query, key)), None)

    def _made(
        self, make: Callable[[sqlite3.Row], Made], query: str, *values: object
    ) -> tuple[Made, ...]:
        """Return what ``make`` makes of the rows that a query finds.

        SQLite keeps no sum of what stands in a row, so what we cannot read there is damage.
        """
        try:
            return tuple(map(make, self._read(query, *values)))
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            raise LibraryFault.at(self.path, DAMAGED) from error

    def _read(self, query: str, *values: object) -> list[sqlite3.Row]:
        with told(self.path):
            return self._connection.execute(query, values).fetchall()


def _article_from(row: sqlite3.Row) -> Article:
    from analyzers.article_json import article_from_json  # a start without articles needs none

    data = {name: json.loads(row[name]) for name in ("blocks", "links", "notices")}
    return article_from_json(
        {**data, "text": row["text"], "article": {name: row[name] for name in FIELDS}}
    )
