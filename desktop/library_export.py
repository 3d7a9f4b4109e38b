"""All that a library keeps, written as JSON for other programs, one article at a time."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop import keys, preferences
from desktop.exporting.files import NotWritten, is_same, write_pieces
from desktop.library_faults import NO_FILE, LibraryFault, told
from desktop.library_file import connect
from desktop.rows import moment
from desktop.shelf import FIELDS
from desktop.translation import later

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Json = dict[str, Any]

FORMAT: Final = "sidelight-library 1"
AN_ARTICLE: Final = later(
    "{path} was not written: it is an article of the library. Choose another name."
)
SHAPE: Final = """\
OUT is one JSON object in ASCII; in its lists each line is one object:

  format     "sidelight-library 1"
  written    when
  articles   {digest, path, text, article: {title, byline, published, site, section},
              blocks: [{start, end, kind}], links: [{start, end, href}], notices: [],
              created, opened, position}
             text is null where it was forgotten, path where it was pasted;
             opened is null when it was cleared from the articles opened last
  notes      {id, article, quote, prefix, suffix, start, end, note, tags, created, changed}
  decisions  {id, scope: place|article|phrase|rule, rule, title, words, before, after,
              article, created}
  bookmarks  {id, article, quote, prefix, suffix, start, created}
             quote is how the bookmarked line begins
  settings   {window, keys}: what was chosen in the menus, and the changed shortcuts

"article" in notes, decisions and bookmarks is the digest of an article. Offsets are code
points into its text, end exclusive. Moments are ISO 8601 in UTC. Notes that were deleted and
decisions that were taken back are left out. Rules of your own are files beside the library
already.
"""
PLACE_OF_THE_WINDOW: Final = {"geometry", "state", "known", "toured"}  # nothing that was chosen
FILES: Final = "SELECT path FROM articles WHERE path IS NOT NULL"
ARTICLES: Final = "SELECT * FROM articles ORDER BY created, rowid"
NOTES: Final = "SELECT * FROM notes WHERE removed IS NULL ORDER BY created, rowid"
DECISIONS: Final = (
    "SELECT id, scope, rule, title, words, before, after, article, created FROM decisions"
    " WHERE removed IS NULL ORDER BY created, rowid"
)
BOOKMARKS: Final = (
    "SELECT id, article, quote, prefix, suffix, start, created FROM bookmarks"
    " ORDER BY created, rowid"
)
COUNT: Final = "SELECT count(*) FROM ({query})"
KEPT: Final = (preferences.KEY, keys.KEY)
SETTINGS: Final = "SELECT key, value FROM settings WHERE key IN (?, ?)"


@dataclass(frozen=True, slots=True)
class Written:
    """How much of each kind is in a file."""

    articles: int
    notes: int
    decisions: int
    bookmarks: int


def written(path: Path, out: Path) -> Written:
    """Write the library at ``path`` to ``out``, as it is at one moment, and return how much."""
    if not path.is_file():
        raise LibraryFault.at(path, NO_FILE)
    with closing(connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        with told(path):
            files = [Path(row["path"]) for row in connection.execute(FILES)]
        if any(is_same(out, file) for file in files):
            raise NotWritten(AN_ARTICLE, path=str(out))
        with told(path):
            connection.execute("BEGIN")  # one moment for all that is read
            queries = (ARTICLES, NOTES, DECISIONS, BOOKMARKS)
            held = Written(*(_count(connection, query) for query in queries))
        write_pieces(out, _pieces(connection, path))
        return held


def _count(connection: sqlite3.Connection, query: str) -> int:
    (count,) = connection.execute(COUNT.format(query=query)).fetchone()
    return int(count)


def _pieces(connection: sqlite3.Connection, path: Path) -> Iterator[bytes]:
    head = json.dumps({"format": FORMAT, "written": moment()})
    yield f"{head[:-1]},\n".encode("ascii")
    lists: dict[str, tuple[str, Callable[[sqlite3.Row], Json]]] = {
        "articles": (ARTICLES, _article),
        "notes": (NOTES, _note),
        "decisions": (DECISIONS, dict),
        "bookmarks": (BOOKMARKS, dict),
    }
    with told(path):
        for name, (query, to_json) in lists.items():
            yield f'"{name}": ['.encode()
            for number, row in enumerate(connection.execute(query)):
                yield (",\n" if number else "\n").encode() + _line(to_json(row))
            yield b"\n],\n"
        settings = {row["key"]: _chosen(row) for row in connection.execute(SETTINGS, KEPT)}
    yield b'"settings": ' + _line(settings) + b"\n}\n"


def _line(row: Json) -> bytes:
    # ASCII only, as all that we write for other programs: some split lines at U+2028.
    return json.dumps(row).encode("ascii")


def _article(row: sqlite3.Row) -> Json:
    kept = {name: row[name] for name in ("digest", "path")}
    kept |= {"text": row["text"] or None, "article": {name: row[name] for name in FIELDS}}
    kept |= {name: json.loads(row[name]) for name in ("blocks", "links", "notices")}
    kept |= {"created": row["created"], "opened": row["opened"] or None}
    return kept | {"position": row["position"]}


def _note(row: sqlite3.Row) -> Json:
    kept = {name: row[name] for name in ("id", "article", "quote", "prefix", "suffix")}
    kept |= {"start": row["start"], "end": row["end"], "note": row["body"]}
    kept |= {"tags": json.loads(row["tags"])}
    return kept | {name: row[name] for name in ("created", "changed")}


def _chosen(row: sqlite3.Row) -> Any:
    kept = json.loads(row["value"])
    if row["key"] != preferences.KEY or not isinstance(kept, dict):
        return kept
    return {name: value for name, value in kept.items() if name not in PLACE_OF_THE_WINDOW}
