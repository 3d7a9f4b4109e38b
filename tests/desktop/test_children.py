"""The children's clients wait only so long, and start a lost child anew."""

from __future__ import annotations

import os
import signal
import time
from threading import Timer
from typing import TYPE_CHECKING

import pytest

from desktop.children import Analyst, Child, Failed, Importer, Lost
from desktop.importing import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SOON = 2.0  # seconds in which the next file must be read after the importer was lost


@pytest.fixture
def importer() -> Iterator[Importer]:
    with Importer() as importer:
        yield importer


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text("The mayor said no.")
    return path


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    """A page that takes far longer to read than the limit in these tests."""
    path = tmp_path / "endless.html"
    path.write_text("<html><body>" + "<div>words, words, <a href=x>words</a>" * 200_000)
    return path


def pid_of(child: Child) -> int:
    assert child.pid
    return child.pid


def test_files_are_read_by_one_process(importer: Importer, article: Path) -> None:
    assert importer.read(article).text == "The mayor said no."
    first = importer.pid
    assert importer.read(article).text == "The mayor said no."
    assert importer.pid == first


def test_a_refusal_arrives_as_one(importer: Importer, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="This is a folder"):
        importer.read(tmp_path)


def test_a_slow_file_is_stopped_and_the_next_read_at_once(
    importer: Importer, article: Path, endless: Path
) -> None:
    with pytest.raises(Refused, match="took longer than 1 seconds"):
        importer.read(endless, limit=1)
    begun = time.monotonic()
    assert importer.read(article).text == "The mayor said no."
    assert time.monotonic() - begun < SOON


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGSEGV, signal.SIGSTOP])
def test_an_importer_struck_while_busy_is_replaced(
    importer: Importer, article: Path, endless: Path, blow: signal.Signals
) -> None:
    importer.read(article)
    Timer(0.2, os.kill, (pid_of(importer), blow)).start()
    with pytest.raises(Refused, match=r"brought the parser down|took longer"):
        importer.read(endless, limit=2)
    begun = time.monotonic()
    assert importer.read(article).text == "The mayor said no."
    assert time.monotonic() - begun < SOON


def test_an_importer_that_died_idle_is_replaced(importer: Importer, article: Path) -> None:
    importer.read(article)
    os.kill(pid_of(importer), signal.SIGKILL)
    while importer.pid:
        time.sleep(0.01)
    assert importer.read(article).text == "The mayor said no."


def test_closing_leaves_no_process_behind(article: Path) -> None:
    with Importer() as importer:
        importer.read(article)
        pid = pid_of(importer)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_file_in_the_working_folder_does_not_pass_for_a_module(
    importer: Importer, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('taken over')")
    monkeypatch.chdir(tmp_path)
    assert importer.read(article).text == "The mayor said no."


def test_a_child_that_ends_by_itself_is_a_fault_of_ours() -> None:
    with Child("desktop.no_such_module") as child:
        child.start()
        with pytest.raises(Lost) as lost:
            child.listen(30)
    assert not lost.value.overdue
    assert lost.value.status == 1


@pytest.mark.models
def test_an_article_is_analysed_and_a_lost_analyst_replaced(importer: Importer, seed: Path) -> None:
    article = importer.read(seed)
    with Analyst() as analyst:
        assert analyst.analyze(article).findings
        with pytest.raises(Refused, match="took longer"):
            analyst.analyze(article, limit=0.05)
        assert analyst.analyze(article).digest == article.digest


def test_an_analyst_that_cannot_start_is_a_fault_of_ours(importer: Importer, article: Path) -> None:
    with Analyst("--no-such-option") as analyst, pytest.raises(Failed):
        analyst.analyze(importer.read(article))
