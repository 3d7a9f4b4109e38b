"""A library that is open holds what a copy held, at once for everybody, and nothing is lost."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from analyzers.values import Article
from desktop import library_file, refilling
from desktop.library_faults import InUse, LibraryFault
from desktop.library_file import connect_again
from desktop.refilling import refill
from desktop.search import HitKind
from desktop.store import Library
from tests.desktop.privileges import nobody
from tests.desktop.test_library_file import (
    be_a_folder,
    be_another_program_s,
    be_text,
    come_from_the_future,
    empty,
    hold_a_trigger,
    truncate,
)
from tests.desktop.test_restoring import OLDER, bodies, held, leave_a_log, make

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Fault = Callable[[Path], None]

BRIEF = 0.3  # seconds
LONG = 60  # seconds
LATER = Article("Words that the copy does not know.\nThe end.", title="Later")
# A program that is killed when SQLite has exchanged so many pages.
KILL = """
import os, signal, sys
from pathlib import Path
from desktop import refilling
left = int(sys.argv[3])
look = refilling._KeepingAside.look
def count(keeping, *told):
    global left
    look(keeping, *told)
    left -= 1
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)
refilling._KeepingAside.look = count
refilling.refill(Path(sys.argv[1]), Path(sys.argv[2]))
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return make(tmp_path / "data" / "library.db", "old")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return make(tmp_path / "copy.db", "from the copy")


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    """The library as a window has it open."""
    with Library.open(path) as library:
        yield library


def words(library: Library) -> list[str]:
    return [note.body for note in library.all_notes()]


def test_who_has_the_library_open_finds_what_the_copy_held(
    library: Library, path: Path, copy: Path
) -> None:
    assert words(library) == ["old"]
    restored = refill(path, copy)
    assert (restored.copy, restored.articles, restored.notes) == (copy, 1, 1)
    assert words(library) == ["from the copy"]
    assert library.search("copy", [HitKind.NOTE], 5).hits
    assert not library.search("old", [HitKind.NOTE], 5).hits
    library.change_note(library.all_notes()[0].id, "changed after")
    assert words(library) == ["changed after"]
    assert bodies(copy) == ["from the copy"]


def test_what_it_held_is_kept_and_undoes_it(library: Library, path: Path, copy: Path) -> None:
    aside = refill(path, copy).aside
    assert aside
    assert aside.name.startswith("library-put-aside-")
    assert aside.parent == path.parent
    assert bodies(aside) == ["old"]
    again = refill(path, aside).aside
    assert again
    assert words(library) == ["old"]
    assert bodies(again) == ["from the copy"]


def test_what_another_program_was_writing_is_kept_too(
    library: Library, path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()
    monkeypatch.setattr(refilling, "_take_over", lambda *_: begun.set())
    other = connect_again(path)
    other.execute("BEGIN IMMEDIATE")
    other.execute("UPDATE notes SET body = 'written last'")
    asides: list[Path | None] = []
    filling = threading.Thread(target=lambda: asides.append(refill(path, copy).aside))
    filling.start()
    assert begun.wait(LONG)
    other.execute("COMMIT")
    other.close()
    filling.join()
    (aside,) = asides
    assert aside
    assert bodies(aside) == ["written last"]
    assert words(library) == ["from the copy"]


def test_settings_stay_and_the_library_stays_itself(
    library: Library, path: Path, copy: Path
) -> None:
    library.set_setting("keys", {"quit": ["Ctrl+Y"]})
    with Library.open(copy) as other:
        other.set_setting("keys", {"quit": ["Ctrl+J"]})
        other.set_setting("window", {"theme": "dark"})
    name = library.setting("library")
    refill(path, copy)
    assert library.setting("keys") == {"quit": ["Ctrl+Y"]}
    assert library.setting("window") is None
    assert library.setting("library") == name


def test_articles_that_are_open_stay(library: Library, path: Path, copy: Path) -> None:
    library.remember_article(LATER, Path("/home/reader/later.txt"))
    library.set_position(LATER.digest, 12)
    refill(path, copy, [LATER.digest, "unknown"])
    assert library.article(LATER.digest) == LATER
    opened = library.opened(LATER.digest)
    assert opened
    assert opened.path == "/home/reader/later.txt"
    assert library.position(LATER.digest) == 12
    assert library.search("copy", [HitKind.ARTICLE], 5).hits
    refill(path, copy)
    assert library.article(LATER.digest) is None


def test_an_older_copy_is_brought_up_to_date(library: Library, path: Path, copy: Path) -> None:
    copy.unlink()
    with closing(sqlite3.connect(copy)) as older:
        older.executescript(OLDER.read_text())
    before = copy.read_bytes()
    refill(path, copy)
    assert library.recent(5)
    assert copy.read_bytes() == before
    assert not list(path.parent.glob("*-version-*"))


def test_what_the_log_beside_a_copy_holds_is_put_back(
    library: Library, path: Path, copy: Path
) -> None:
    leave_a_log(copy, "in the log of the copy")
    refill(path, copy)
    assert words(library) == ["from the copy", "in the log of the copy"]


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (Path.unlink, "There is no copy"),
        (be_a_folder, "There is no copy"),
        (truncate, "is damaged, so nothing was changed"),
        (empty, "is damaged, so nothing was changed"),
        (be_text, "is not a library of Sidelight"),
        (be_another_program_s, "is not a library of Sidelight"),
        (come_from_the_future, "written by a newer Sidelight. Nothing was changed"),
        (hold_a_trigger, "trigger or view"),
    ],
)
def test_a_copy_that_is_no_good_is_refused_and_nothing_changed(
    library: Library, path: Path, copy: Path, fault: Fault, told: str
) -> None:
    fault(copy)
    before = held(path)
    with pytest.raises(LibraryFault, match=told) as refused:
        refill(path, copy)
    assert str(copy) in str(refused.value)
    assert held(path) == before
    assert words(library) == ["old"]


def test_a_library_that_is_held_is_told_and_stays(
    library: Library, path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_file, "WAIT", BRIEF)
    before = set(held(path))
    with closing(connect_again(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(InUse, match="is in use"):
            refill(path, copy)
        other.execute("ROLLBACK")
    assert set(held(path)) == before
    assert words(library) == ["old"]


def test_a_folder_where_nothing_can_be_written_is_told_and_the_library_stays(copy: Path) -> None:
    with TemporaryDirectory() as name:
        path = Path(shutil.copy(copy, Path(name) / "library.db"))
        readable = Path(shutil.copy(copy, Path(name) / "copy.db"))
        readable.chmod(0o444)
        path.chmod(0o666)
        Path(name).chmod(0o555)
        before = held(path)
        with nobody(), pytest.raises(LibraryFault, match="can only be read"):
            refill(path, readable)
        assert held(path) == before
        Path(name).chmod(0o755)


def test_where_the_disk_is_full_the_library_stays_and_no_room_is_taken(
    library: Library, path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def connect_to_little_room(path: Path) -> sqlite3.Connection:
        connection = connect_again(path)
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")
        return connection

    with Library.open(copy) as other:
        other.remember_article(Article("A long text. " * 20_000, title="Long"))
    monkeypatch.setattr(refilling, "connect_again", connect_to_little_room)
    with pytest.raises(LibraryFault, match="the disk is full"):
        refill(path, copy)
    assert words(library) == ["old"]
    assert not list(path.parent.glob("*put-aside*"))


def test_it_is_done_also_where_its_log_cannot_be_moved_into_the_library_now(
    library: Library, path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(action: int, name: str | None, *_: str | None) -> int:
        is_move = action == sqlite3.SQLITE_PRAGMA and name == "wal_checkpoint"
        return sqlite3.SQLITE_DENY if is_move else sqlite3.SQLITE_OK

    def connect_without_moving(path: Path) -> sqlite3.Connection:
        connection = connect_again(path)
        connection.set_authorizer(refuse)
        return connection

    monkeypatch.setattr(refilling, "connect_again", connect_without_moving)
    assert refill(path, copy).notes == 1
    assert words(library) == ["from the copy"]


@pytest.mark.parametrize("pages", [0, 1, 7, 1_000])
def test_a_kill_leaves_the_old_library_or_the_new_one(path: Path, copy: Path, pages: int) -> None:
    words = (sys.executable, "-c", KILL, str(path), str(copy), str(pages))
    ended = subprocess.run(words, timeout=LONG, check=False)
    assert ended.returncode == (-signal.SIGKILL if pages < 1_000 else 0)
    library_file.check(path)
    assert bodies(path) == ["old"] if pages < 1_000 else ["from the copy"]
    refill(path, copy)
    assert bodies(path) == ["from the copy"]
    for aside in path.parent.glob("library-put-aside-*.db"):
        library_file.check(aside)
