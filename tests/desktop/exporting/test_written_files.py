"""A file is written whole or not at all, and what went wrong is said in one sentence."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from desktop.exporting.files import NotWritten, create_atomically, write_atomically
from tests.desktop.privileges import nobody

FOR_EVER = """
import sys
from pathlib import Path
from desktop.exporting.files import write_atomically
while True:
    for content in (b"a" * 300_000, b"b" * 200_000):
        write_atomically(Path(sys.argv[1]), content)
        sys.stdout.write(".")
        sys.stdout.flush()
"""


def test_a_file_is_written_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    copy = tmp_path / "copy.html"
    write_atomically(copy, b"first")
    write_atomically(copy, b"second")
    assert copy.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [copy]


def test_the_article_itself_is_never_written_over(tmp_path: Path) -> None:
    article, link, other = tmp_path / "a.html", tmp_path / "link.html", tmp_path / "other.html"
    article.write_bytes(b"the article")
    link.symlink_to(article)
    os.link(article, other)
    for path in (article, link, other, tmp_path / "." / "a.html"):
        with pytest.raises(NotWritten, match="it is the article itself"):
            write_atomically(path, b"a copy", original=article)
    write_atomically(tmp_path / "copy.html", b"a copy", original=article)
    assert article.read_bytes() == b"the article"


def test_a_link_is_replaced_and_what_it_leads_to_is_left(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "copy.html"
    target.write_bytes(b"kept")
    link.symlink_to(target)
    write_atomically(link, b"a copy")
    assert target.read_bytes() == b"kept"
    assert not link.is_symlink()


def test_a_private_copy_stays_private_when_it_is_written_again(tmp_path: Path) -> None:
    copy = tmp_path / "copy.html"
    write_atomically(copy, b"first")
    copy.chmod(0o600)
    write_atomically(copy, b"second")
    assert copy.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing/copy.html", "there is no such folder"),
        ("file/copy.html", "its folder is a file"),
        ("folder", "a folder has that name"),
        ("x" * 300, "the name is too long"),
    ],
)
def test_what_is_wrong_with_a_name_is_said_in_one_sentence(
    tmp_path: Path, name: str, reason: str
) -> None:
    (tmp_path / "file").write_bytes(b"kept")
    (tmp_path / "folder").mkdir()
    with pytest.raises(NotWritten, match=reason) as told:
        write_atomically(tmp_path / name, b"a copy")
    assert str(tmp_path) in str(told.value)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]


def test_a_folder_of_somebody_else_is_told() -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o555)
        with nobody(), pytest.raises(NotWritten, match="you may not write in that folder"):
            write_atomically(folder / "copy.html", b"a copy")


def test_a_file_that_does_not_fit_leaves_the_old_one(tmp_path: Path) -> None:
    copy = tmp_path / "copy.html"
    write_atomically(copy, b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(NotWritten, match="too large for that disk"):
            write_atomically(copy, b"new" * 1000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert copy.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [copy]


def test_a_new_file_is_private_and_an_old_one_is_left(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "er" / "library.db"
    create_atomically(path, b"first")
    create_atomically(path, b"second")
    assert path.read_bytes() == b"first"
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_killed_writer_leaves_one_of_the_two_whole_files(tmp_path: Path) -> None:
    copy = tmp_path / "copy.html"
    for round_ in range(10):
        command = [sys.executable, "-c", FOR_EVER, str(copy)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
            assert writer.stdout
            writer.stdout.read(3 + round_)
            writer.send_signal(signal.SIGKILL)
        assert copy.read_bytes() in (b"a" * 300_000, b"b" * 200_000)
