"""The schema of the library, as steps that lead from any older version to the newest."""

from __future__ import annotations

import json
import sqlite3
import uuid
from contextlib import closing
from typing import TYPE_CHECKING

from desktop import search_index
from desktop.library_file import APPLICATION, VERSION

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations


def steps() -> Migrations:
    """Return the steps; sqlite-utils takes 0.3 s to import, so nothing else here needs it."""
    from sqlite_utils import Migrations

    migrations = Migrations("sidelight")

    @migrations()
    def articles(db: Database) -> None:
        always = ["text", "blocks", "links", "notices", "created", "opened"]
        told = ["title", "byline", "published", "site", "section", "path"]
        columns: dict[str, type] = dict.fromkeys(["digest", *told, *always], str)
        columns["position"] = int
        table = db.table("articles")
        table.create(columns, pk="digest", not_null=[*always, "position"], strict=True)
        table.create_index(["path"])
        table.create_index(["opened"])

    @migrations()
    def notes(db: Database) -> None:
        always = ["article", "body", "quote", "prefix", "suffix", "start", "end"]
        always += ["tags", "created", "changed"]
        columns: dict[str, type] = dict.fromkeys(["id", *always, "removed"], str)
        columns |= {"start": int, "end": int}
        article = [("article", "articles", "digest")]
        table = db.table("notes")
        table.create(columns, pk="id", not_null=always, foreign_keys=article, strict=True)
        table.create_index(["article"])

    @migrations()
    def settings(db: Database) -> None:
        columns = {"key": str, "value": str}
        db.table("settings").create(columns, pk="key", not_null={"value"}, strict=True)
        identity = {"key": "library", "value": json.dumps(uuid.uuid4().hex)}
        db.table("settings").insert(identity)

    @migrations()
    def decisions(db: Database) -> None:
        always = ["scope", "rule", "title", "words", "before", "after", "article", "created"]
        columns = dict.fromkeys(["id", *always, "removed"], str)
        article = [("article", "articles", "digest")]
        table = db.table("decisions")
        table.create(columns, pk="id", not_null=always, foreign_keys=article, strict=True)

    @migrations()
    def words(db: Database) -> None:
        search_index.create(db.conn)

    @migrations()
    def bookmarks(db: Database) -> None:
        always = ["article", "quote", "prefix", "suffix", "start", "created"]
        columns: dict[str, type] = dict.fromkeys(["id", *always], str)
        columns["start"] = int
        article = [("article", "articles", "digest")]
        table = db.table("bookmarks")
        table.create(columns, pk="id", not_null=always, foreign_keys=article, strict=True)
        table.create_index(["article"])

    return migrations


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a library to the newest version, in one transaction."""
    from sqlite_utils import Database

    connection.execute("BEGIN IMMEDIATE")
    try:
        steps().apply(Database(connection))
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


def new_library() -> bytes:
    """Return the file of an empty library, which is put in place whole."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection)
        image = bytearray(connection.serialize())
    image[18:20] = b"\x02\x02"  # write and read version of the file format: 2 is WAL
    return bytes(image)
