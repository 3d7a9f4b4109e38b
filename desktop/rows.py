"""What stands in the library's rows, and how values become fit to stand there."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.anchors import Anchor
from desktop.decisions import Decision, Place, Scope
from desktop.notes import Note
from desktop.search import Excerpt, Hit, HitKind

if TYPE_CHECKING:
    import sqlite3

    from desktop.notes import PlacedNote

REMEMBER = (
    "INSERT INTO articles (digest, text, title, byline, published, site, section, blocks,"
    " links, notices, path, created, opened, position) VALUES (:digest, :text, :title,"
    " :byline, :published, :site, :section, :blocks, :links, :notices, :path, :created,"
    " :opened, 0)"
    " ON CONFLICT (digest) DO UPDATE SET text = :text, title = :title, byline = :byline,"
    " published = :published, site = :site, section = :section, blocks = :blocks,"
    " links = :links, notices = :notices, path = coalesce(:path, path), opened = :opened"
)
FORGET = (
    "UPDATE articles SET text = '', blocks = '[]', links = '[]', notices = '[]', opened = '',"
    " position = 0, title = NULL, byline = NULL, published = NULL, site = NULL, section = NULL,"
    " path = NULL WHERE digest = :digest"
)
RECALL = (
    "UPDATE articles SET opened = :opened WHERE digest = :digest AND opened = '' AND text != ''"
)
ADD_NOTE = (
    'INSERT INTO notes (id, article, body, quote, prefix, suffix, start, "end", tags,'
    " created, changed) VALUES (:id, :article, :body, :quote, :prefix, :suffix, :start,"
    " :end, :tags, :now, :now)"
)
CHANGE_NOTE = (
    "UPDATE notes SET body = :body, tags = coalesce(:tags, tags), changed = :now"
    " WHERE id = :id AND removed IS NULL"
)
ADD_DECISION = (
    "INSERT INTO decisions (id, scope, rule, title, words, before, after, article, created)"
    " VALUES (:id, :scope, :rule, :title, :words, :before, :after, :article, :now)"
)
KEEP_BOOKMARK = (
    "INSERT INTO bookmarks (id, article, quote, prefix, suffix, start, created)"
    " VALUES (:id, :article, :quote, :prefix, :suffix, :start, :created)"
    " ON CONFLICT (id) DO NOTHING"
)


def note_from(row: sqlite3.Row) -> Note:
    return Note(
        id=row["id"],
        article=row["article"],
        body=row["body"],
        anchor=Anchor(row["quote"], row["prefix"], row["suffix"], row["start"]),
        tags=tuple(json.loads(row["tags"])),
        created=row["created"],
        changed=row["changed"],
    )


def decision_from(row: sqlite3.Row) -> Decision:
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


def hit_from(row: sqlite3.Row, kind: HitKind) -> Hit:
    texts = (row["excerpt"], row["quote"])
    return Hit(
        kind=kind,
        id=row["id"],
        article=row["article"],
        title=row["title"],
        path=row["path"],
        date=row["date"],
        excerpts=tuple(Excerpt.of(text) for text in texts if text is not None),
    )


def by_place(placed: PlacedNote) -> tuple[bool, int, str]:
    return placed.span is None, placed.span.start if placed.span else 0, placed.note.created


def storable(text: str) -> str:
    """Join or replace lone surrogates, which a text field can hand over and UTF-8 cannot hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def clean_tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for tag in map(storable, map(str.strip, tags)) if tag))


def moment() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
