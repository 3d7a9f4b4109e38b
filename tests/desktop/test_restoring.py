"""A copy becomes the library, whole or not at all, and what was there before is never lost."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from analyzers.values import Span
from desktop.anchors import anchor
from desktop.instance import Instance
from desktop.library_faults import LibraryFault
from desktop.library_file import LOGS, save_copy
from desktop.restoring import restore
from desktop.store import Library
from tests.desktop.privileges import nobody
from tests.desktop.test_library_file import (
    ARTICLE,
    FAULTS,
    be_a_folder,
    be_a_link_loop,
    be_a_pipe,
    be_another_program_s,
    be_text,
    come_from_the_future,
    empty,
    hold_a_trigger,
    truncate,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Fault = Callable[[Path], None]

NO_FILES = (be_a_folder, be_a_pipe, be_a_link_loop)
OLDER = Path(__file__).parent / "schemas" / "version-4.sql"
HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute(sys.argv[2])
print("held", flush=True)
sys.stdin.read()
"""
KILL = """
import os, signal, sys
from pathlib import Path
from desktop.restoring import restore
left = int(sys.argv[3])
def count(event, _):
    global left
    if event in {"os.link", "os.rename", "os.remove", "os.rmdir"}:
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(count)
restore(Path(sys.argv[1]), Path(sys.argv[2]))
"""


def make(path: Path, *bodies: str) -> Path:
    with Library.open(path) as library:
        library.remember_article(ARTICLE)
        for body in bodies:
            library.add_note(ARTICLE.digest, anchor(ARTICLE.text, Span(4, 9)), body)
    return path


def bodies(path: Path) -> list[str]:
    with Library.open(path) as library:
        return [note.body for note in library.all_notes()]


def copied(path: Path, name: str) -> Path:
    save_copy(path, path.with_name(name))
    for log in LOGS:  # what looking at it left
        Path(f"{path}{log}").unlink(missing_ok=True)
    return path.with_name(name)


def leave_a_log(path: Path, body: str) -> None:
    """Write a note as a program does that is killed then."""
    left = path.with_name("left")
    left.mkdir()
    with Library.open(path) as library:
        library.add_note(ARTICLE.digest, anchor(ARTICLE.text, Span(0, 3)), body)
        for end in ("", "-wal"):
            shutil.copy(f"{path}{end}", left)
    for file in left.iterdir():
        file.rename(path.with_name(file.name))
    left.rmdir()


def held(path: Path) -> dict[str, bytes | None]:
    """Return every file of a folder with its bytes, without what SQLite can make again."""
    files = [file for file in path.parent.iterdir() if not file.name.endswith("-shm")]
    return {file.name: file.read_bytes() if file.is_file() else None for file in files}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    (tmp_path / "elsewhere").mkdir()
    return make(tmp_path / "elsewhere" / "copy.db", "from the copy")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return make(tmp_path / "data" / "library.db", "old")


def test_a_copy_takes_the_place_of_the_library_which_is_kept(path: Path, copy: Path) -> None:
    before, of_copy = path.read_bytes(), held(copy)
    restored = restore(path, copy)
    assert restored.aside
    assert restored.aside.read_bytes() == before
    assert bodies(path) == ["from the copy"]
    assert sorted(held(path)) == sorted(["library.db", restored.aside.name])
    assert held(copy) == of_copy


def test_it_is_told_what_was_restored_and_how_old_it_is(path: Path, copy: Path) -> None:
    with Library.open(copy) as library:
        (note,) = library.all_notes()
    restored = restore(path, copy)
    assert (restored.copy, restored.articles, restored.notes) == (copy, 1, 1)
    assert restored.last == note.changed


def test_restoring_what_was_put_aside_undoes_it(path: Path, copy: Path) -> None:
    aside = restore(path, copy).aside
    restore(path, aside)
    assert bodies(path) == ["old"]


def test_nothing_that_was_put_aside_is_overwritten(path: Path, copy: Path) -> None:
    asides = {restore(path, copy).aside for _ in range(4)}
    assert len(list(path.parent.glob("library-put-aside-*.db"))) == len(asides) == 4


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault not in NO_FILES])
def test_every_byte_of_a_faulty_library_is_kept(path: Path, copy: Path, fault: Fault) -> None:
    make(path, *map(str, range(50)))
    fault(path)
    before = held(path)
    aside = restore(path, copy).aside
    assert aside
    assert bodies(path) == ["from the copy"]
    kept = held(path)
    for name, data in before.items():
        assert kept[name.replace(path.name, aside.name)] == data


@pytest.mark.parametrize("fault", NO_FILES)
def test_what_is_no_file_is_not_replaced(path: Path, copy: Path, fault: Fault) -> None:
    fault(path)
    with pytest.raises(LibraryFault, match="is not a file"):
        restore(path, copy)
    assert [file.name for file in path.parent.iterdir()] == ["library.db"]
    assert not path.is_file()


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (Path.unlink, "There is no copy"),
        (be_a_folder, "There is no copy"),
        (be_a_pipe, "There is no copy"),
        (truncate, "is damaged, so nothing was changed"),
        (empty, "is damaged, so nothing was changed"),
        (be_text, "is not a library of Sidelight"),
        (be_another_program_s, "is not a library of Sidelight"),
        (come_from_the_future, "newer Sidelight"),
        (hold_a_trigger, "trigger or view"),
    ],
)
def test_a_copy_that_is_no_good_is_refused_and_nothing_changed(
    path: Path, copy: Path, fault: Fault, told: str
) -> None:
    fault(copy)
    before = held(path)
    with pytest.raises(LibraryFault, match=told) as refused:
        restore(path, copy)
    assert str(copy) in str(refused.value)
    assert held(path) == before


def test_what_the_log_beside_a_copy_holds_is_restored(path: Path, copy: Path) -> None:
    leave_a_log(copy, "in the log of the copy")
    restore(path, copy)
    assert bodies(path) == ["from the copy", "in the log of the copy"]


def test_a_copy_that_is_open_in_a_window_is_restored(path: Path, copy: Path) -> None:
    with Library.open(copy) as library:
        library.add_note(ARTICLE.digest, anchor(ARTICLE.text, Span(0, 3)), "just now")
        restore(path, copy)
    assert bodies(path) == ["from the copy", "just now"]


def test_what_the_log_beside_the_library_holds_is_put_aside_too(path: Path, copy: Path) -> None:
    leave_a_log(path, "in the log")
    aside = restore(path, copy).aside
    assert aside
    assert bodies(path) == ["from the copy"]
    assert bodies(aside) == ["old", "in the log"]


def test_a_log_without_its_library_is_not_read_as_the_new_one_s(path: Path, copy: Path) -> None:
    leave_a_log(path, "in the log")
    path.unlink()
    assert restore(path, copy).aside is None
    assert bodies(path) == ["from the copy"]
    assert len(list(path.parent.glob("library-put-aside-*.db-wal"))) == 1


def test_an_older_copy_is_brought_up_to_date_and_stays_as_it_is(path: Path) -> None:
    older = path.with_name("older.db")
    with closing(sqlite3.connect(older)) as connection:
        connection.executescript(OLDER.read_text())
    before = older.read_bytes()
    restore(path, older)
    assert bodies(path) == ["Which plan?"]
    assert older.read_bytes() == before
    assert not list(path.parent.glob("*-version-*"))


def test_without_a_copy_it_is_the_newest_good_backup(path: Path) -> None:
    for version, day in ((4, 11), (10, 9)):  # in an order that names do not tell
        make(path, f"day {day}")
        copied(path, f"library-version-{version}-202601{day:02}T000000.db")
    damaged = copied(path, "library-version-5-20260112T000000.db")
    truncate(damaged)
    copied(path, "library-version-mine.db")
    copied(path, "another-version-5-20260113T000000.db")
    restored = restore(path)
    assert restored.copy.name == "library-version-4-20260111T000000.db"
    assert bodies(path) == ["old", "day 11"]


def test_without_a_copy_and_without_a_backup_nothing_changes(path: Path) -> None:
    before = held(path)
    with pytest.raises(LibraryFault, match="no good backup"):
        restore(path)
    assert held(path) == before


def test_a_copy_is_restored_where_no_library_is_yet(tmp_path: Path, copy: Path) -> None:
    path = tmp_path / "new" / "machine" / "library.db"
    assert restore(path, copy).aside is None
    assert bodies(path) == ["from the copy"]
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_library_behind_a_link_is_replaced_and_not_the_link(path: Path, copy: Path) -> None:
    link = path.with_name("link.db")
    link.symlink_to(path)
    restore(link, copy)
    assert link.is_symlink()
    assert bodies(path) == ["from the copy"]


def test_the_new_library_may_be_read_by_those_who_might_read_the_old(
    path: Path, copy: Path
) -> None:
    path.chmod(0o640)
    restore(path, copy)
    assert path.stat().st_mode & 0o777 == 0o640


def test_nothing_changes_while_a_window_is_open(path: Path, copy: Path) -> None:
    """Also one that has no library, because this one is damaged."""
    truncate(path)
    before = held(path)
    window = Instance.claim(path)
    assert window
    with closing(window), pytest.raises(LibraryFault, match="a window or another program"):
        restore(path, copy)
    assert held(path) == before


@pytest.fixture
def holder(path: Path) -> Iterator[Callable[[str], None]]:
    """Let another program hold the library after a statement."""
    running: list[subprocess.Popen[bytes]] = []

    def hold(statement: str) -> None:
        command = [sys.executable, "-c", HOLD, str(path), statement]
        started = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        running.append(started)
        assert started.stdout
        assert started.stdout.readline() == b"held\n"

    yield hold
    for started in running:
        started.communicate()


@pytest.mark.parametrize(
    "statement", ["SELECT count(*) FROM notes", "BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"]
)
def test_nothing_changes_while_another_program_has_the_library_open(
    path: Path, copy: Path, holder: Callable[[str], None], statement: str
) -> None:
    leave_a_log(path, "in the log")
    holder(statement)
    before = held(path)
    with pytest.raises(LibraryFault, match="a window or another program"):
        restore(path, copy)
    assert held(path) == before


def test_a_copy_in_a_place_where_nothing_can_be_written_is_restored(copy: Path) -> None:
    with TemporaryDirectory() as name:
        data, place = Path(name) / "data", Path(name) / "place"
        data.mkdir()
        place.mkdir()
        shutil.copy(copy, place)
        (place / copy.name).chmod(0o444)
        for folder, mode in ((place, 0o555), (data, 0o777), (Path(name), 0o755)):
            folder.chmod(mode)
        with nobody():
            restore(data / "library.db", place / copy.name)
            assert bodies(data / "library.db") == ["from the copy"]
        assert [file.name for file in place.iterdir()] == [copy.name]


def test_a_library_where_nothing_can_be_written_is_told_and_stays(copy: Path) -> None:
    with TemporaryDirectory() as name:
        path = Path(shutil.copy(copy, Path(name) / "library.db"))
        readable = Path(shutil.copy(copy, Path(name) / "copy.db"))
        readable.chmod(0o444)
        Path(name).chmod(0o555)
        before = held(path)
        with nobody(), pytest.raises(LibraryFault, match="can only be read"):
            restore(path, readable)
        assert held(path) == before
        Path(name).chmod(0o755)


def test_a_disk_without_second_names_is_told(
    path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As FAT does; there is none here."""

    def refused(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)
    before = held(path)
    with pytest.raises(LibraryFault, match="Move it away yourself"):
        restore(path, copy)
    assert held(path) == before


def test_a_kill_at_any_step_leaves_the_old_library_or_the_new_one(
    path: Path, copy: Path, tmp_path: Path
) -> None:
    leave_a_log(path, "in the log")
    seen = []
    for step in range(30):
        left = tmp_path / str(step) / "library.db"
        shutil.copytree(path.parent, left.parent)
        command = [sys.executable, "-c", KILL, str(left), str(copy), str(step)]
        status = subprocess.run(command, check=False, timeout=60).returncode
        seen.append(bodies(left))
        asides = [bodies(aside) for aside in left.parent.glob("library-put-aside-*.db")]
        assert seen[-1] == ["old", "in the log"] or asides == [["old", "in the log"]]
        if status == 0:
            break
        assert status == -signal.SIGKILL
        restore(left, copy)
        assert not list(left.parent.glob(".*"))
    assert seen == sorted(seen, reverse=True)
    assert seen[0] == ["old", "in the log"]
    assert seen[-1] == ["from the copy"]
    assert len(seen) > 5
