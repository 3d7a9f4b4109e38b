"""The copies beside a library are listed with what they hold, whatever became of them."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop import backups
from desktop.backups import back_up_now, moment_of
from desktop.copies import Origin, copies_of
from desktop.refilling import refill
from desktop.restoring import restore
from tests.desktop.test_library_file import be_text, truncate
from tests.desktop.test_restoring import OLDER, make

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.restoring import Restored


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "library.db", "one", "two")


@pytest.fixture
def copy(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(backups, "stamp", lambda: "20261120T120000")
    copy = back_up_now(path)
    assert copy
    return copy


def test_every_copy_that_was_made_is_listed_the_newest_first(path: Path, copy: Path) -> None:
    aside = path.with_name("library-put-aside-20261122T120000.db")
    second = path.with_name("library-put-aside-20261122T120000-2.db")
    older = path.with_name("library-version-4-20260901T120000.db")
    for name in (aside, second, older):
        shutil.copy(copy, name)
    found = copies_of(path)
    assert [one.path for one in found] == [aside, second, copy, older]
    origins = [Origin.PUT_ASIDE, Origin.PUT_ASIDE, Origin.IN_USE, Origin.OLDER]
    assert [one.origin for one in found] == origins
    assert {(one.articles, one.notes) for one in found} == {(1, 2)}
    assert found[2].made == moment_of(copy)
    assert found[2].size == copy.stat().st_size


def test_of_a_copy_of_an_older_version_it_is_told_what_it_holds(path: Path) -> None:
    older = path.with_name("library-version-4-20260901T120000.db")
    with closing(sqlite3.connect(older)) as connection:
        connection.executescript(OLDER.read_text())
    (one,) = copies_of(path)
    assert one.articles
    assert one.notes


def test_a_copy_that_cannot_be_read_is_listed_without_what_it_holds(path: Path, copy: Path) -> None:
    be_text(copy)
    (one,) = copies_of(path)
    assert (one.articles, one.notes) == (None, None)


def test_to_list_copies_leaves_them_as_they_are(path: Path, copy: Path) -> None:
    truncate(copy)
    before = {file: file.read_bytes() for file in copy.parent.iterdir()}
    copies_of(path)
    assert {file: file.read_bytes() for file in copy.parent.iterdir()} == before


def test_files_that_are_named_otherwise_are_nobody_s_copies(path: Path) -> None:
    make(path.with_name("library-put-aside-by-me.db"))
    make(path.with_name("other.db"))
    assert copies_of(path) == ()


def test_the_copies_of_a_library_under_another_name_are_its_own(path: Path, copy: Path) -> None:
    link = path.parent / "elsewhere" / "library.db"
    link.parent.mkdir()
    link.symlink_to(path)
    assert [one.path for one in copies_of(link)] == [copy]


@pytest.mark.parametrize("put_back", [refill, restore])
@pytest.mark.parametrize("name", ["my.library", "library"])
def test_what_a_library_was_is_listed_whatever_its_name(
    tmp_path: Path, copy: Path, name: str, put_back: Callable[[Path, Path], Restored]
) -> None:
    library = make(tmp_path / "data" / name, "mine")
    aside = put_back(library, copy).aside
    assert [one.path for one in copies_of(library)] == [aside]
    assert backups.put_aside(library) == [aside]
