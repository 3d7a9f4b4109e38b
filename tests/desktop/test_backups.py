"""Backups are whole or not there, enough of them stay, and what is forgotten is in none."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzers.values import Article, Span
from desktop import backups, library_file
from desktop.anchors import anchor
from desktop.backups import (
    back_up_now,
    erase_forgotten,
    folder_of,
    kept,
    moment_of,
    thinned,
)
from desktop.bookmarks import Bookmark
from desktop.library_faults import InUse, LibraryFault
from desktop.library_file import AT_REST, STAMP, check, looked_at
from desktop.restoring import restore
from desktop.session import Session
from desktop.store import Library
from tests.desktop.privileges import nobody
from tests.desktop.test_library_file import lose_a_page, truncate

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = "The mayor opened the bridge. A xylophone was played at the harbour, and nobody left. "
ARTICLE = Article(TEXT * 3, title="Zinnias at the harbour")
OTHER = Article("The council voted on the plan. " * 3)
OLDER = Path(__file__).parent / "schemas" / "version-4.sql"
MOMENTS = st.sets(
    st.datetimes(datetime(2020, 1, 1), datetime(2026, 1, 1), timezones=st.just(UTC)), max_size=60
)
KEEP_WRITING = """
import sys
from pathlib import Path
from analyzers.values import Article, Span
from desktop.anchors import anchor
from desktop.backups import back_up_now
from desktop.store import Library
path, article = Path(sys.argv[1]), Article("The mayor spoke. " * 20_000)
with Library.open(path) as library:
    library.remember_article(article)
    print("begun", flush=True)
    for number in range(10_000):
        library.add_note(article.digest, anchor(article.text, Span(4, 9)), str(number))
        back_up_now(path)
"""
KILL = """
import os, signal, sys
from pathlib import Path
from desktop import backups
left = int(sys.argv[3])
def count(event, _):
    global left
    if event in {"os.rename", "os.remove", "os.chmod", "os.mkdir", "sqlite3.connect", "open"}:
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(count)
getattr(backups, sys.argv[2])(Path(sys.argv[1]))
"""


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime], None]:
    """Set the time for the names of copies, which otherwise goes on by a day with each."""
    now = [datetime(2026, 1, 1, tzinfo=UTC)]

    def stamp() -> str:
        now[0] += timedelta(days=1)
        return now[0].strftime(STAMP)

    monkeypatch.setattr(backups, "stamp", stamp)
    return lambda moment: now.__setitem__(0, moment - timedelta(days=1))


@pytest.fixture
def path(tmp_path: Path, clock: object) -> Path:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.remember_article(ARTICLE, Path("/news/harbour.html"))
        library.remember_article(OTHER)
        add_note(library, "first")
    return path


def add_note(library: Library, body: str) -> None:
    library.add_note(OTHER.digest, anchor(OTHER.text, Span(4, 11)), body)


def bodies(path: Path) -> list[str]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        return [body for (body,) in connection.execute("SELECT body FROM notes ORDER BY rowid")]


def files(path: Path) -> list[str]:
    return sorted(file.name for file in folder_of(path).iterdir())


def whole(copy: Path) -> None:
    """Look at every page of a copy, and leave nothing beside it."""
    looked_at(copy, AT_REST).close()


def change(path: Path, body: str = "more") -> Path:
    """Write a note and make a copy that has it."""
    with Library.open(path) as library:
        add_note(library, body)
        copy = back_up_now(path)
    assert copy
    return copy


# Making them


def test_a_copy_holds_what_a_window_wrote_a_moment_ago(path: Path) -> None:
    with Library.open(path) as library:
        add_note(library, "just now")
        copy = back_up_now(path)
    assert copy
    whole(copy)
    assert bodies(copy) == ["first", "just now"]
    assert copy.stat().st_mode & 0o777 == 0o600
    assert folder_of(path).stat().st_mode & 0o777 == 0o700
    assert copy.name == "library-20260102T000000.db"


def test_nothing_is_made_while_the_library_holds_what_the_newest_copy_holds(path: Path) -> None:
    back_up_now(path)
    with Library.open(path) as library:
        assert back_up_now(path) is None
        library.reopen_article(OTHER.digest)
        library.set_position(OTHER.digest, 5)
        Session((OTHER.digest,), OTHER.digest).save(library)
        assert back_up_now(path) is None
    assert len(kept(path)) == 1
    assert files(path) == [kept(path)[0].name]


def decide(library: Library) -> None:
    library._write(
        "INSERT INTO decisions (id, scope, rule, title, words, before, after, article, created)"
        " VALUES ('1', 'place', 'r', 't', 'w', '', '', :digest, 'now')",
        {"digest": OTHER.digest},
    )


@pytest.mark.parametrize(
    "write",
    [
        lambda library: add_note(library, "new"),
        lambda library: library.change_note(library.all_notes()[0].id, "changed"),
        lambda library: library.change_note(library.all_notes()[0].id, "first", ("tag",)),
        lambda library: library.remove_note(library.all_notes()[0].id),
        lambda library: library.remember_article(Article("Another article.")),
        lambda library: library.forget_article(ARTICLE.digest),
        lambda library: library.set_setting("shortcuts", {"quit": ["Ctrl+Y"]}),
        decide,
        lambda library: library.keep_bookmarks([Bookmark.of(ARTICLE, Span(0, 5))]),
    ],
)
def test_whatever_the_reader_wrote_is_worth_a_copy(
    path: Path, write: Callable[[Library], None]
) -> None:
    back_up_now(path)
    with Library.open(path) as library:
        write(library)
        assert back_up_now(path)
    assert back_up_now(path) is None


def test_a_library_without_articles_and_notes_is_not_copied(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.set_setting("window", {})
    assert back_up_now(tmp_path / "library.db") is None
    assert not folder_of(tmp_path / "library.db").exists()


def test_a_damaged_newest_copy_is_followed_by_a_good_one(path: Path) -> None:
    copy = back_up_now(path)
    assert copy
    truncate(copy)
    again = back_up_now(path)
    assert again
    whole(again)


def test_of_a_damaged_library_no_copy_is_made_and_the_older_ones_stay(path: Path) -> None:
    copies = [back_up_now(path), change(path)]
    with Library.open(path) as library:
        add_note(library, "newer than the copies")
    lose_a_page(path)
    with pytest.raises(LibraryFault, match="damaged") as told:
        back_up_now(path)
    assert str(path) in str(told.value)
    assert str(folder_of(path)) not in str(told.value)
    assert kept(path) == copies[::-1]
    assert files(path) == sorted(copy.name for copy in copies if copy)


def test_where_nothing_can_be_written_that_is_told_and_the_library_goes_on() -> None:
    with TemporaryDirectory() as name:
        path = Path(name) / "library.db"
        with Library.open(path) as library, nobody():
            pass
        folder_of(path).mkdir(mode=0o555)
        for file in (Path(name), path):
            file.chmod(0o777)
        with nobody(), Library.open(path) as library:
            library.remember_article(OTHER)
            with pytest.raises(LibraryFault, match="No copy of the library could be made in"):
                back_up_now(path)
            add_note(library, "goes on")
            assert [note.body for note in library.all_notes()] == ["goes on"]


def test_a_full_disk_leaves_no_half_copy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = back_up_now(path)
    connect = sqlite3.connect

    def full(name: object, **options: object) -> sqlite3.Connection:
        """Connect to a copy that may not grow, as on a disk without room."""
        connection = connect(name, **options)  # type: ignore[call-overload]
        if str(name).endswith(".tmp"):
            connection.execute("PRAGMA max_page_count = 3")
        return connection  # type: ignore[no-any-return]

    with Library.open(path) as library:
        add_note(library, "more")
        with monkeypatch.context() as patch:
            patch.setattr(sqlite3, "connect", full)
            with pytest.raises(LibraryFault, match="Make room"):
                back_up_now(path)
        assert kept(path) == [first]
        assert len(files(path)) == 1
        assert back_up_now(path)


def test_while_another_program_holds_the_library_it_is_put_off(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_file, "WAIT", 0.1)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(InUse):
            back_up_now(path)


def test_two_programs_that_copy_at_once_both_leave_whole_copies(path: Path) -> None:
    command = [sys.executable, "-c", KEEP_WRITING, str(path)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(2)]
    time.sleep(4)
    for program in running:
        program.kill()
        program.communicate()
    assert kept(path)
    for copy in kept(path):
        whole(copy)


def test_a_kill_at_any_moment_leaves_the_library_and_all_copies_whole(path: Path) -> None:
    for moment in range(12):
        command = [sys.executable, "-c", KEEP_WRITING, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as running:
            assert running.stdout
            assert running.stdout.readline() == b"begun\n"
            time.sleep(0.05 + 0.037 * moment)
            running.send_signal(signal.SIGKILL)
        check(path)
        for copy in kept(path):
            whole(copy)
    assert kept(path)
    change(path)
    assert files(path) == sorted(copy.name for copy in kept(path))


@pytest.mark.parametrize("work", ["back_up_now", "erase_forgotten"])
def test_a_kill_at_any_step_leaves_whole_copies_and_no_words_after_the_next(
    path: Path, work: str, tmp_path: Path
) -> None:
    back_up_now(path)
    with Library.open(path) as library:
        library.forget_article(ARTICLE.digest)
    for step in range(60):
        left = tmp_path / str(step) / "library.db"
        left.parent.mkdir()
        shutil.copy(path, left)
        shutil.copytree(folder_of(path), folder_of(left))
        command = [sys.executable, "-c", KILL, str(left), work, str(step)]
        status = subprocess.run(command, check=False, timeout=60).returncode
        assert kept(left)
        for copy in kept(left):
            whole(copy)
        erase_forgotten(left)
        assert not holding(b"xylophone", left.parent)
        assert files(left) == sorted(copy.name for copy in kept(left))
        if status == 0:
            break
        assert status == -signal.SIGKILL
    assert status == 0
    assert step > 5


# Thinning them


@given(MOMENTS)
def test_thinning_twice_is_thinning_once(moments: set[datetime]) -> None:
    assert thinned(thinned(moments)) == thinned(moments) <= moments


@given(MOMENTS)
def test_the_newest_stay_and_not_too_many_in_all(moments: set[datetime]) -> None:
    assert set(sorted(moments)[-3:]) <= thinned(moments)
    assert len(thinned(moments)) <= 3 + 7 + 4 + 12


@given(MOMENTS, st.sampled_from([("%Y-%m-%d", 7), ("%G-%V", 4), ("%Y-%m", 12)]))
def test_the_last_of_each_of_the_last_days_weeks_and_months_stays(
    moments: set[datetime], of: tuple[str, int]
) -> None:
    form, most = of
    for period in sorted({moment.strftime(form) for moment in moments})[-most:]:
        assert max(one for one in moments if one.strftime(form) == period) in thinned(moments)


@given(MOMENTS)
def test_thinned_after_each_copy_they_are_as_if_thinned_once(moments: set[datetime]) -> None:
    left: set[datetime] = set()
    for moment in sorted(moments):
        left = thinned({*left, moment})
    assert left == thinned(moments)


def test_older_copies_go_and_only_files_with_our_names(
    path: Path, clock: Callable[[datetime], None]
) -> None:
    strange = ["library-mine.db", "library-20260101.db", "other-20260101T000000.db"]
    strange += ["library-mine-20260101T000000.db", "notes.txt"]
    folder_of(path).mkdir(mode=0o700)
    for name in strange:
        (folder_of(path) / name).touch()
    for hour in range(10):
        clock(datetime(2026, 3, 1, hour, tzinfo=UTC))
        change(path)
    hours = [moment.hour for copy in kept(path) if (moment := moment_of(copy))]
    assert hours == [9, 8, 7]
    assert set(strange) <= set(files(path))


def test_a_copy_stays_that_was_just_made_with_a_clock_that_was_put_back(
    path: Path, clock: Callable[[datetime], None]
) -> None:
    for hour in (5, 6, 7, 8):
        clock(datetime(2026, 3, 1, hour, tzinfo=UTC))
        change(path)
    clock(datetime(2026, 3, 1, 1, tzinfo=UTC))
    assert change(path).exists()


# Restoring them


def test_restoring_takes_the_newest_good_copy_wherever_it_lies(path: Path) -> None:
    for body in ("second", "third"):
        change(path, body)
    older = path.with_name("library-version-4-20260102T120000.db")
    shutil.copy(kept(path)[-1], older)
    truncate(kept(path)[0])
    truncate(path)
    assert restore(path).copy == older
    with Library.open(path) as library:
        assert [note.body for note in library.all_notes()] == ["first", "second"]


# Forgetting


def holding(words: bytes, folder: Path) -> list[str]:
    found = (file for file in folder.rglob("*") if file.is_file() and words in file.read_bytes())
    return sorted(file.name for file in found)


def migrated(path: Path) -> Path:
    """Make a copy of the fourth version that holds the article."""
    older = path.with_name("library-version-4-20260101T000000.db")
    with closing(sqlite3.connect(older)) as connection:
        connection.executescript(OLDER.read_text())
        row = (ARTICLE.digest, ARTICLE.text, "[]", "[]", "[]", "now", "now", 0)
        connection.execute(
            "INSERT INTO articles (digest, text, blocks, links, notices, created, opened, position)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        )
        connection.commit()
    return older


def forget(path: Path) -> tuple[Path, ...]:
    with Library.open(path) as library:
        library.forget_article(ARTICLE.digest)
        return erase_forgotten(path)


def test_the_words_of_a_forgotten_article_are_in_no_copy(path: Path) -> None:
    copies = [back_up_now(path), change(path), migrated(path)]
    aside = restore(path, copies[0]).aside
    assert aside
    assert holding(b"xylophone", path.parent)
    assert forget(path) == ()
    for words in (b"xylophone", b"Zinnias", b"zinnias", b"harbour"):
        assert holding(words, path.parent) == []
    for copy in (*copies, aside):
        assert copy
        whole(copy)
        assert copy.stat().st_mode & 0o777 == 0o600
    assert bodies(kept(path)[0]) == ["first", "more"]


def test_a_copy_without_the_article_is_not_touched(path: Path) -> None:
    with Library.open(path) as library:
        library.forget_article(ARTICLE.digest)
    copy = back_up_now(path)
    assert copy
    before = copy.stat()
    assert erase_forgotten(path) == ()
    assert copy.stat() == before


def test_a_copy_without_the_words_still_restores_the_rest(path: Path) -> None:
    back_up_now(path)
    forget(path)
    truncate(path)
    restore(path)
    with Library.open(path) as library:
        assert library.article(OTHER.digest) == OTHER
        assert library.article(ARTICLE.digest) is None
        assert len(library.all_notes()) == 1


def test_a_copy_that_somebody_looked_at_is_changed_and_not_removed(path: Path) -> None:
    copy = back_up_now(path)
    assert copy
    check(copy)  # leaves an empty log
    assert forget(path) == ()
    assert kept(path) == [copy]
    assert not holding(b"xylophone", folder_of(path))


def test_a_copy_that_cannot_be_changed_is_removed(path: Path) -> None:
    first, second = back_up_now(path), change(path)
    assert first
    truncate(first)
    assert forget(path) == ()
    assert kept(path) == [second]
    assert not holding(b"xylophone", folder_of(path))


def test_what_was_put_aside_damaged_stays_and_is_told(path: Path) -> None:
    copy = back_up_now(path)
    lose_a_page(path)
    aside = restore(path, copy).aside
    assert aside
    before = aside.read_bytes()
    assert forget(path) == (aside,)
    assert aside.read_bytes() == before


def test_a_copy_that_can_be_neither_changed_nor_removed_is_told() -> None:
    with TemporaryDirectory() as name:
        path = Path(name) / "library.db"
        with Library.open(path) as library:
            library.remember_article(ARTICLE)
            copy = back_up_now(path)
            library.forget_article(ARTICLE.digest)
        assert copy
        for file in (Path(name), path, copy):
            file.chmod(0o777)
        folder_of(path).chmod(0o555)
        with nobody():
            assert erase_forgotten(path) == (copy,)
        assert copy.exists()


def test_an_article_that_came_back_is_in_the_next_copy(path: Path) -> None:
    back_up_now(path)
    forget(path)
    with Library.open(path) as library:
        library.remember_article(ARTICLE)
    copy = back_up_now(path)
    assert copy
    assert os.fsencode("xylophone") in copy.read_bytes()
