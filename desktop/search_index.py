"""The index of words: what is sought in articles and notes.

The store keeps it up in the transaction that writes an article or a note. It holds nothing that
these tables do not, so a damaged one is thrown away and made anew, and no note depends on it.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from hashlib import blake2b
from typing import TYPE_CHECKING

from desktop.rows import hit_from
from desktop.search import CLOSING, CUT, OPENING, Found, HitKind, Stale, match

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from desktop.search import Hit

WORDS_SHOWN = 22  # of an article or a note around what was found
TOKENS = "tokenize = 'unicode61 remove_diacritics 2'"
ARTICLES = (
    "SELECT words_row(digest), digest, coalesce(title, ''), text FROM articles WHERE text != ''"
)
NOTES = (
    "SELECT words_row(id), id, body, quote,"
    " (SELECT coalesce(group_concat(value, ' '), '') FROM json_each(tags))"
    " FROM notes WHERE removed IS NULL"
)
ADD_ARTICLES = f"INSERT INTO article_words (rowid, digest, title, text) {ARTICLES}"
ADD_NOTES = f"INSERT INTO note_words (rowid, id, body, quote, tags) {NOTES}"
EXCERPT = f"snippet(%s, %d, '{OPENING}', '{CLOSING}', '{CUT}', {WORDS_SHOWN})"
FIND_ARTICLES = f"""
SELECT digest AS id, digest AS article, title, path, excerpt, NULL AS quote,
  coalesce(nullif(opened, ''), created) AS date
FROM (SELECT digest, rank, {EXCERPT % ("article_words", 2)} AS excerpt FROM article_words
      WHERE article_words MATCH ? ORDER BY rank LIMIT ?)
JOIN articles USING (digest) ORDER BY rank, date DESC
"""  # noqa: S608 - made of constants
FIND_NOTES = f"""
SELECT id, article, title, path, excerpt, quoted AS quote, notes.created AS date
FROM (SELECT id, rank, {EXCERPT % ("note_words", 1)} AS excerpt,
        {EXCERPT % ("note_words", 2)} AS quoted
      FROM note_words WHERE note_words MATCH ? ORDER BY rank LIMIT ?)
JOIN notes USING (id) JOIN articles ON digest = article ORDER BY rank, date DESC
"""  # noqa: S608
FIND = {HitKind.NOTE: FIND_NOTES, HitKind.ARTICLE: FIND_ARTICLES}


class Damaged(Exception):  # noqa: N818 - it is mended at once
    """The index cannot be used; what was being done with it can, once it is made anew."""


def create(connection: sqlite3.Connection) -> None:
    """Make the index of all articles and notes, within a transaction."""
    connection.execute(
        f"CREATE VIRTUAL TABLE article_words USING fts5(digest UNINDEXED, title, text, {TOKENS})"
    )
    connection.execute(
        f"CREATE VIRTUAL TABLE note_words USING fts5(id UNINDEXED, body, quote, tags, {TOKENS})"
    )
    _teach(connection)
    connection.execute(ADD_ARTICLES)
    connection.execute(ADD_NOTES)


def make_anew(connection: sqlite3.Connection) -> None:
    """Throw the index away and make it from the articles and notes, within a transaction."""
    for table in ("article_words", "note_words"):
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    create(connection)


def find(
    connection: sqlite3.Connection, query: str, kinds: Collection[HitKind], most: int
) -> Found:
    """Return the best hits, notes first, at most so many of each kind."""
    words = match(query)
    if not words:
        return Found()
    found = [_find(connection, kind, words, most + 1) for kind in HitKind if kind in kinds]
    more = any(len(hits) > most for hits in found)
    return Found(tuple(hit for hits in found for hit in hits[:most]), more)


def _find(connection: sqlite3.Connection, kind: HitKind, words: str, most: int) -> list[Hit]:
    try:
        rows = connection.execute(FIND[kind], (words, most)).fetchall()
    except sqlite3.DatabaseError as error:
        if _is_damage(error):
            raise Damaged from error
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:
            raise Stale from error
        raise
    return [hit_from(row, kind) for row in rows]


def keep_article(connection: sqlite3.Connection, digest: str) -> None:
    """Let the index say what the table says of an article, within a transaction."""
    same = (
        "SELECT 1 FROM articles JOIN article_words AS words ON words.rowid = ?"
        " WHERE articles.digest = ? AND words.title = coalesce(articles.title, '')"
        " AND words.text = articles.text"
    )
    with _noticing(connection):
        row = row_of(digest)
        if not connection.execute(same, (row, digest)).fetchone():  # seldom: texts never change
            connection.execute("DELETE FROM article_words WHERE rowid = ?", (row,))
            connection.execute(f"{ADD_ARTICLES} AND digest = ?", (digest,))


def forget_article(connection: sqlite3.Connection, digest: str) -> None:
    """Keep up with an article that lost its text, and write the index without its words."""
    keep_article(connection, digest)
    with _noticing(connection):
        connection.execute("INSERT INTO article_words (article_words) VALUES ('optimize')")


def keep_note(connection: sqlite3.Connection, note: str) -> None:
    """Let the index say what the table says of a note, within a transaction."""
    with _noticing(connection):
        connection.execute("DELETE FROM note_words WHERE rowid = ?", (row_of(note),))
        connection.execute(f"{ADD_NOTES} AND id = ?", (note,))


def row_of(key: str) -> int:
    """Return the number under which a key is indexed.

    The tables' own row numbers would not do: VACUUM may change them.
    """
    return int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), signed=True)


def _teach(connection: sqlite3.Connection) -> None:
    connection.create_function("words_row", 1, row_of, deterministic=True)


@contextmanager
def _noticing(connection: sqlite3.Connection) -> Iterator[None]:
    _teach(connection)
    try:
        yield
        connection.execute("SAVEPOINT written")  # SQLite puts off a part of the work until now
        connection.execute("RELEASE written")
    except sqlite3.DatabaseError as error:
        if _is_damage(error):
            raise Damaged from error
        raise


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    """Tell whether the index is at fault, not the disk or another program.

    The index has no constraint that right words could break, and our statements are right.
    """
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_ERROR}
