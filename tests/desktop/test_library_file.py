"""A faulty library is told in words, and every byte of it stays as it was."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from analyzers.values import Article, Span
from desktop.anchors import anchor
from desktop.bookmarks import Bookmark
from desktop.decisions import Scope
from desktop.exporting.files import NO_FOLDER
from desktop.last_time import LastTime
from desktop.library_faults import LibraryFault, told
from desktop.library_file import SMALL, check, save_copy
from desktop.shelf import Shelf
from desktop.store import Library
from desktop.translation import ENGLISH, Speech, said, speak
from tests.desktop.privileges import nobody
from tests.desktop.widgets.made import FINDINGS

if TYPE_CHECKING:
    from collections.abc import Callable

ARTICLE = Article("The mayor said the bridge would open in May. " * 200)
NOTES = 300


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with notes, closed as usual."""
    path = tmp_path_factory.mktemp("good") / "library.db"
    with Library.open(path) as library:
        library.remember_article(ARTICLE)
        for number in range(NOTES):
            span = Span(number, number + 5)
            library.add_note(ARTICLE.digest, anchor(ARTICLE.text, span), f"note {number}")
    return path


@pytest.fixture
def path(good: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(good, tmp_path / "library.db"))


def truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def empty(path: Path) -> None:
    os.truncate(path, 0)


def lose_a_page(path: Path) -> None:
    _overwrite(path, 4096 * 2, bytes(4096))


def flip_bytes(path: Path) -> None:
    for at in range(100, 4096, 97):
        _overwrite(path, at, b"\xff")


def lose_the_beginning(path: Path) -> None:
    _overwrite(path, 0, b"NotSQLite format")


def be_text(path: Path) -> None:
    path.write_text("hello\n" * 1000)


def be_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def be_a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def be_a_link_loop(path: Path) -> None:
    path.unlink()
    path.symlink_to(path)


def be_another_program_s(path: Path) -> None:
    _execute(path, "PRAGMA application_id = 1")


def come_from_the_future(path: Path) -> None:
    _execute(path, "PRAGMA user_version = 1003")
    _execute(path, "CREATE TABLE from_the_future (x)")


def hold_a_trigger(path: Path) -> None:
    _execute(path, "CREATE TRIGGER evil AFTER INSERT ON notes BEGIN DELETE FROM notes; END")


def hold_a_view(path: Path) -> None:
    _execute(path, "CREATE VIEW evil AS SELECT load_extension('/tmp/evil.so')")


def have_a_wrong_index(path: Path) -> None:
    """Remove a row that an index still names: quick_check does not see it."""
    row = _execute(path, "SELECT * FROM sqlite_schema WHERE name = 'idx_notes_article'")[0]
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = 1")
        connection.execute("DELETE FROM sqlite_schema WHERE name = 'idx_notes_article'")
        connection.commit()
    _execute(path, "DELETE FROM notes WHERE rowid = (SELECT max(rowid) FROM notes)")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = 1")
        connection.execute("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)", row)
        connection.commit()
    assert _execute(path, "PRAGMA quick_check") == [("ok",)]


def hold_a_note_to_nothing(path: Path) -> None:
    _execute(path, "UPDATE notes SET article = 'gone' WHERE rowid = 1")


def have_the_log_of_another_database(path: Path) -> None:
    other = path.with_name("other.db")
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE x (y)")
        shutil.copy(f"{other}-wal", f"{path}-wal")
    other.unlink()


def have_the_log_of_another_library(path: Path) -> None:
    other = path.with_name("other.db")
    with Library.open(other) as library:
        library.remember_article(ARTICLE)
        # every page is written again, so that the log alone is a whole library
        library._connection.execute("VACUUM")
        shutil.copy(f"{other}-wal", f"{path}-wal")
    other.unlink()


FAULTS: dict[Callable[[Path], None], str] = {
    truncate: "is damaged",
    empty: "is empty",
    lose_a_page: "is damaged",
    flip_bytes: "is damaged",
    lose_the_beginning: "is not a library of Sidelight",
    be_text: "is not a library of Sidelight",
    be_a_folder: "is not a file",
    be_a_pipe: "is not a file",
    be_a_link_loop: "is not a file",
    be_another_program_s: "is not a library of Sidelight",
    come_from_the_future: "newer Sidelight",
    hold_a_trigger: "trigger or view",
    hold_a_view: "trigger or view",
    have_a_wrong_index: "is damaged",
    hold_a_note_to_nothing: "is damaged",
    have_the_log_of_another_database: "belongs to another library",
    have_the_log_of_another_library: "belongs to another library",
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_faulty_library_is_told_in_words_and_left_as_it_is(
    path: Path, fault: Callable[[Path], None]
) -> None:
    fault(path)
    before = _bytes(path)
    with pytest.raises(LibraryFault, match=FAULTS[fault]) as caught:
        Library.open(path)
    assert str(path) in str(caught.value)
    assert str(caught.value).endswith(".")
    assert {name: _bytes(path)[name] for name in before} == before


def test_a_library_opens_with_all_its_notes(path: Path) -> None:
    with Library.open(path) as library:
        assert len(library.all_notes()) == NOTES


def test_a_missing_library_is_made_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "library.db"
    with Library.open(path) as library:
        assert library.all_notes() == ()
    assert [file.name for file in path.parent.iterdir()] == ["library.db"]
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_library_behind_a_link_is_the_library(path: Path) -> None:
    link = path.with_name("link.db")
    link.symlink_to(path)
    with Library.open(link) as library:
        assert len(library.all_notes()) == NOTES


def test_a_library_is_opened_while_another_program_holds_its_lock(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with Library.open(path) as library:
            assert len(library.all_notes()) == NOTES


def test_what_a_killed_program_left_in_its_log_is_there(path: Path, tmp_path: Path) -> None:
    left = tmp_path / "left.db"
    with Library.open(path) as library:
        library.add_note(ARTICLE.digest, anchor(ARTICLE.text, Span(0, 3)), "only in the log")
        shutil.copy(path, left)
        shutil.copy(f"{path}-wal", f"{left}-wal")
    with Library.open(left) as library:
        assert len(library.all_notes()) == NOTES + 1


@pytest.mark.parametrize("moved", [range(0, 1000, 2), range(1, 1000, 2), range(5)])
def test_a_library_whose_log_was_half_moved_into_it_is_whole(
    path: Path, tmp_path: Path, moved: range
) -> None:
    """The power failed when some of the pages were on the disk; the log still has them all."""
    left = tmp_path / "left.db"
    with Library.open(path) as library:
        for number in range(NOTES):
            library.add_note(ARTICLE.digest, anchor(ARTICLE.text, Span(0, 3)), f"more {number}")
        shutil.copy(path, left)
        shutil.copy(f"{path}-wal", f"{left}-wal")
    pages = path.read_bytes()
    for number in moved:
        _overwrite(left, 4096 * number, pages[4096 * number : 4096 * (number + 1)])
    with Library.open(left) as library:
        assert len(library.all_notes()) == 2 * NOTES


def test_a_large_library_is_checked_in_full_after_a_crash(path: Path) -> None:
    with Library.open(path) as library:
        library.remember_article(Article("x" * 2 * SMALL))
    _overwrite(path, 4096 * 2, bytes(4096))
    have_the_log_of_itself(path)
    with pytest.raises(LibraryFault, match="is damaged"):
        Library.open(path)


def have_the_log_of_itself(path: Path) -> None:
    """Leave a log as a program does that is killed after a commit."""
    kept = path.with_name("kept.db")
    shutil.copy(path, kept)
    with closing(sqlite3.connect(path)) as connection, suppress(sqlite3.DatabaseError):
        connection.execute("PRAGMA user_version = 3")
        connection.commit()
        shutil.copy(f"{path}-wal", f"{kept}-wal")
    kept.rename(path)
    path.with_name("kept.db-wal").rename(f"{path}-wal")


def test_a_journal_that_holds_nothing_is_dropped_and_the_library_checked(path: Path) -> None:
    path.with_name("library.db-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" * 500)
    with Library.open(path) as library:
        assert len(library.all_notes()) == NOTES


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE settings SET value = '{' WHERE key = 'window'",
        "UPDATE settings SET value = CAST(x'22ff22' AS TEXT) WHERE key = 'window'",
        "UPDATE articles SET blocks = '[{}'",
        "UPDATE articles SET text = CAST(x'ff' AS TEXT)",
        "UPDATE notes SET tags = 'none'",
        "UPDATE decisions SET title = CAST(x'ff' AS TEXT)",
        "UPDATE bookmarks SET quote = CAST(x'ff' AS TEXT)",
    ],
)
def test_words_that_nobody_wrote_are_damage_though_every_page_is_sound(
    path: Path, tmp_path: Path, damage: str
) -> None:
    with Library.open(path) as library:
        library.set_setting("window", {})
        library.add_decision(Scope.RULE, FINDINGS[0], ARTICLE)
        library.keep_bookmarks([Bookmark.of(ARTICLE, Span(0, 9))])
    _execute(path, damage)
    with pytest.raises(LibraryFault, match="is damaged"):
        check(path)
    with pytest.raises(LibraryFault, match="is damaged"):
        save_copy(path, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE settings SET value = '{' WHERE key = 'session'",
        "UPDATE articles SET blocks = '[{}]'",
        'UPDATE articles SET blocks = \'[{"start": 0, "end": 1, "kind": "x"}]\'',
        "UPDATE articles SET text = CAST(x'ff' AS TEXT)",
        "ALTER TABLE settings RENAME TO settingz",
    ],
)
def test_a_start_that_meets_such_words_tells_of_the_damage(path: Path, damage: str) -> None:
    with Library.open(path) as library:
        digest = library.recent(1)[0].digest
        library.set_setting("session", {"articles": [digest], "shown": digest})
    _execute(path, damage)
    last = LastTime(path)
    assert last.fault
    assert "is damaged" in str(last.fault)


def test_bytes_that_changed_by_themselves_never_end_the_program(path: Path) -> None:
    with Library.open(path) as library:
        digest = library.recent(1)[0].digest
        library.set_setting("session", {"articles": [digest], "shown": digest})
    _execute(path, "PRAGMA wal_checkpoint(TRUNCATE)")
    sound = path.read_bytes()
    random = Random(11)  # noqa: S311 - any bytes will do
    for _ in range(60):
        changed = bytearray(sound)
        changed[random.randrange(len(changed))] ^= random.randrange(1, 256)
        for log in path.parent.glob(f"{path.name}-*"):
            log.unlink()
        path.write_bytes(changed)
        if LastTime(path).fault is None:
            with suppress(LibraryFault), Library.open(path) as library:
                library.all_notes()
                library.article(digest)


def test_a_disk_without_room_for_what_is_shared_is_called_full(path: Path) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    with pytest.raises(LibraryFault, match="the disk is full"), told(path):
        raise error


@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o777), (0o666, 0o555)])
def test_a_library_that_can_only_be_read_is_told(good: Path, file: int, folder: int) -> None:
    with TemporaryDirectory() as name:
        path = Path(shutil.copy(good, name))
        path.chmod(file)
        path.parent.chmod(folder)
        with nobody(), pytest.raises(LibraryFault, match=r"can only be read|could not be opened"):
            Library.open(path)


def _overwrite(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def _execute(path: Path, statement: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(statement).fetchall()
        connection.commit()
    return rows


def _bytes(path: Path) -> dict[str, bytes]:
    """Return what the files of the library hold; SQLite may add an index of its own to a log."""
    files = [file for file in path.parent.iterdir() if file.is_file()]
    return {file.name: file.read_bytes() for file in files if not file.name.endswith("-shm")}


def test_a_fault_is_said_in_a_language_that_is_known_only_later(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LibraryFault, match="its folder is a file") as caught:
        Shelf.open(tmp_path / "file" / "library.db")
    german = {"{path} was not saved: {reason}.": "{reason}: {path}", NO_FOLDER: "eine Datei"}
    speak(Speech(lambda text, *_: german[text]))
    try:
        assert said(caught.value) == f"eine Datei: {tmp_path / 'file' / 'library.db'}"
    finally:
        speak(ENGLISH)
