"""The importer answers line by line, within limits, and ends when nobody asks any more."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from analyzers.article_json import article_from_json
from desktop.importing import read, take
from desktop.importing.taken import taken_from_json

if TYPE_CHECKING:
    from pathlib import Path

IMPORTER = [sys.executable, "-P", "-m", "desktop.importer_process"]


def answers(*paths: Path) -> list[dict[str, Any]]:
    requests = [json.dumps({"id": number, "path": str(path)}) for number, path in enumerate(paths)]
    ended = subprocess.run(
        IMPORTER, input="\n".join(requests), capture_output=True, text=True, timeout=60, check=True
    )
    assert not ended.stderr
    return [json.loads(line) for line in ended.stdout.splitlines()]


def test_each_request_has_its_answer(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<p>One &amp; two</p>")
    (tmp_path / "bad\udcff.txt").write_text("Three")
    page, missing, odd = answers(
        tmp_path / "page.html", tmp_path / "none.txt", tmp_path / "bad\udcff.txt"
    )
    assert article_from_json(page["article"]) == read(tmp_path / "page.html")
    told = "There is no such file; check its name and folder."
    assert missing == {"id": 1, "refused": {"template": told, "values": {}}}
    assert odd["article"]["text"] == "Three"


def test_what_the_window_says_in_another_language_comes_in_parts(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04")
    (tmp_path / "a.txt").write_bytes(b"One\0two\0three.")
    word, replaced = answers(tmp_path / "a.docx", tmp_path / "a.txt")
    assert word["refused"]["template"].startswith("This is {what}, and Sidelight opens")
    assert word["refused"]["values"]["what"]["template"] == "a Word document"
    template = "{count} characters that cannot be shown were replaced."
    assert replaced["notices"] == [{"template": template, "values": {"count": 2}}]
    assert replaced["article"]["notices"] == ["2 characters that cannot be shown were replaced."]


def test_what_was_left_out_is_answered_to_those_who_ask(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<html lang=en><nav>Home</nav>" + "<p>One and two, and then three.</p>" * 20)
    request = json.dumps({"id": 0, "path": str(page), "rest": True})
    ended = subprocess.run(
        IMPORTER, input=request, capture_output=True, text=True, timeout=60, check=True
    )
    assert taken_from_json(json.loads(ended.stdout)) == take(page)
    (usual,) = answers(page)
    assert usual.keys() == {"id", "article", "notices", "is_cut"}


def test_a_file_that_needs_too_much_memory_is_refused(tmp_path: Path) -> None:
    # A hundred million bytes that pass for a page, of which each copy is another 400 MB.
    (tmp_path / "bomb.html").write_bytes(b"<html><p>" + "\U0001f600".encode() * 24_000_000)
    (tmp_path / "small.txt").write_text("Small.")
    bomb, small = answers(tmp_path / "bomb.html", tmp_path / "small.txt")
    assert "refused" in bomb
    assert small["article"]["text"] == "Small."


def test_reading_text_loads_no_library_for_pages(seed: Path) -> None:
    command = [sys.executable, "-X", "importtime", *IMPORTER[1:]]
    request = json.dumps({"id": 0, "path": str(seed)})
    ended = subprocess.run(
        command, input=request, capture_output=True, text=True, timeout=60, check=True
    )
    loaded = {line.rpartition("|")[2].strip() for line in ended.stderr.splitlines()}
    assert loaded.isdisjoint(
        {"lxml", "bs4", "trafilatura", "readability", "markdown_it", "sqlite3"}
    )
