"""Only regular files of a sane size are opened; everything else is refused in one sentence."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from desktop import importing
from desktop.importing import Refused, read
from desktop.importing.files import MAX_FILE, read_bytes
from desktop.importing.readable import MAX_TEXT, check

SENTENCE = re.compile(r"[A-Z“][^.]*(?:[^.\s]\.[^.\s][^.]*)*; [^.]*\.|[A-Z][^.]*\.")


def refusal(path: Path) -> str:
    with pytest.raises(Refused) as caught:
        read(path)
    sentence = str(caught.value)
    assert SENTENCE.fullmatch(sentence), f"not one sentence: {sentence}"
    return sentence


def test_a_regular_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(b"words\0")
    assert read_bytes(path) == b"words\0"


def test_a_link_to_a_file_is_followed(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("Words.")
    (tmp_path / "link.txt").symlink_to("article.txt")
    assert read(tmp_path / "link.txt").text == "Words."


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert "no such file" in refusal(tmp_path / "none.txt")
    assert "no such file" in refusal(tmp_path / "a\0b")
    (tmp_path / "file").write_text("x")
    assert "no such file" in refusal(tmp_path / "file" / "inside.txt")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "folder" in refusal(tmp_path)


def test_a_link_loop_is_refused(tmp_path: Path) -> None:
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    assert "leads back to itself" in refusal(tmp_path / "loop.txt")


def test_a_fifo_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo.txt")
    assert "pipe" in refusal(tmp_path / "fifo.txt")


def test_a_device_is_refused() -> None:
    assert "device" in refusal(Path("/dev/zero"))


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    assert "empty" in refusal(tmp_path / "empty.txt")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "private.txt"
    path.write_text("x")
    path.chmod(0)
    assert "no right" in refusal(path)


def test_a_file_over_the_limit_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(MAX_FILE + 1)
    assert "100 MB" in refusal(path)


def test_a_text_over_the_limit_is_refused() -> None:
    check("x" * MAX_TEXT)
    with pytest.raises(Refused, match="20 million"):
        check("x" * (MAX_TEXT + 1))


@pytest.mark.parametrize(
    "data", [b" \t\r\n" * 50, b"\xef\xbb\xbf", b'"' * 99, b"<html><p> </p>", b"# \n", b"\x01\x02"]
)
def test_what_holds_no_readable_text_is_refused(tmp_path: Path, data: bytes) -> None:
    for name in ("blank.txt", "blank.md", "blank.html"):
        (tmp_path / name).write_bytes(data)
        assert "readable text" in refusal(tmp_path / name) or "not text" in refusal(tmp_path / name)


def test_a_failing_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Reading one's own memory from address 0 fails with EIO, as a bad sector does.
    monkeypatch.setattr(importing.files, "_check", lambda status: None)
    with pytest.raises(Refused, match="cannot be read"):
        read_bytes(Path("/proc/self/mem"))
