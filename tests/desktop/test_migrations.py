"""An older library becomes a newer one with nothing lost, after a backup, or stays as it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from analyzers.values import Span
from desktop.bookmarks import Bookmark
from desktop.decisions import Scope
from desktop.library_faults import LibraryFault, told
from desktop.library_file import APPLICATION, VERSION, back_up
from desktop.migrations import migrate, new_library, steps
from desktop.search import BOTH
from desktop.store import Library
from tests.desktop.widgets.made import SLAMMED

SCHEMAS = sorted((Path(__file__).parent / "schemas").glob("*.sql"))
INSERT = (
    "INSERT INTO articles (digest, text, blocks, links, notices, created, opened, position)"
    " VALUES ('d', 'The text.', '[]', '[]', '[]', '2026', '2026', 4)"
)


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A library as it was one step ago, with an article in it."""
    from sqlite_utils import Database

    path = tmp_path / "library.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        steps().apply(Database(connection), stop_before="words")
        connection.execute(INSERT)
        steps().apply(Database(connection), stop_before="bookmarks")
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {VERSION - 1}")
    return path


def test_the_version_counts_the_steps() -> None:
    from sqlite_utils import Database

    assert len(steps().pending(Database(memory=True))) == VERSION


def test_a_new_library_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(new_library())
    with closing(sqlite3.connect(path)) as connection:
        names = ("application_id", "user_version", "journal_mode", "integrity_check")
        found = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names]
    assert found == [APPLICATION, VERSION, "wal", "ok"]


def test_an_older_library_is_migrated_after_a_backup(older: Path) -> None:
    with Library.open(older) as library:
        assert library.position("d") == 4
        assert [hit.id for hit in library.search("text", BOTH, 9).hits] == ["d"]
    (backup,) = older.parent.glob(f"library-version-{VERSION - 1}-*.db")
    with closing(sqlite3.connect(backup)) as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
        assert connection.execute("SELECT text FROM articles").fetchall() == [("The text.",)]
    assert "article_words" in tables
    assert "bookmarks" not in tables


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda path: path.stem)
def test_every_released_library_is_migrated_with_all_that_was_in_it(
    schema: Path, tmp_path: Path
) -> None:
    path = tmp_path / "library.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(schema.read_text())
    with Library.open(path) as library:
        (note,) = library.all_notes()
        article = library.article(note.article)
        assert article is not None
        assert note.body == "Which plan?"
        assert library.setting("window") == {"theme": "dark"}
        library.add_decision(Scope.RULE, SLAMMED, article)
        assert len(library.decisions()) == 1
        found = library.search("plan", BOTH, 9).hits
        assert [hit.id for hit in found] == [note.id, article.digest]
        bookmark = Bookmark.of(article, Span(0, len(article.text)))
        library.keep_bookmarks([bookmark])
        assert library.bookmarks_to(article.digest) == (bookmark,)
    assert len(list(tmp_path.glob("library-version-*.db"))) == 1


def test_a_migrated_library_has_the_schema_of_a_new_one(older: Path, tmp_path: Path) -> None:
    Library.open(older).close()
    new = tmp_path / "new.db"
    Library.open(new).close()
    assert _schema(older) == _schema(new)


def test_a_step_that_fails_leaves_the_library_as_it_was(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last statement of the migration is refused, after the steps have done their work."""
    before = _schema(older)
    with closing(sqlite3.connect(older, isolation_level=None)) as connection:
        connection.set_authorizer(_refuse_the_version)
        with pytest.raises(sqlite3.DatabaseError):
            migrate(connection)
    assert _schema(older) == before


def _refuse_the_version(action: int, name: str | None, *_: object) -> int:
    refused = action == sqlite3.SQLITE_PRAGMA and name == "user_version"
    return sqlite3.SQLITE_DENY if refused else sqlite3.SQLITE_OK


def test_a_backup_that_cannot_be_written_is_told(older: Path) -> None:
    target = older.parent / "missing" / "backup.db"
    with (
        closing(sqlite3.connect(older)) as connection,
        pytest.raises(LibraryFault, match="could not be opened"),
        told(older),
    ):
        back_up(connection, target)


def _schema(path: Path) -> set[tuple[str, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return set(connection.execute("SELECT type, name, sql FROM sqlite_schema"))
