"""How fast reading and marking are on this machine; `make benchmark` prints it."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from analyzers.values import Article
from desktop.children import Analyst, Importer

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.benchmark
SIDELIGHT = Path(sys.executable).with_name("sidelight")
WORDS = 10_000


@contextmanager
def timed(what: str, *, words: int | None = None) -> Iterator[None]:
    start = time.perf_counter()
    yield
    seconds = time.perf_counter() - start
    speed = f"  {words / seconds:8,.0f} words/s" if words else ""
    print(f"\n{what:55} {seconds:7.2f} s{speed}")


def test_a_command_from_start_to_end(seed: Path, tmp_path: Path) -> None:
    with timed("sidelight --version"):
        subprocess.run([SIDELIGHT, "--version"], check=True, capture_output=True)
    with timed("sidelight annotate, the sample article"):
        subprocess.run([SIDELIGHT, "annotate", seed, "-o", tmp_path / "copy.html"], check=True)


def test_the_two_child_processes(seed: Path) -> None:
    with Importer() as importer:
        with timed("importer: start and the sample article"):
            article = importer.read(seed)
        with timed("importer: the sample article again"):
            importer.read(seed)
    with Analyst() as analyst:
        with timed("analysis: load the models, mark the sample article"):
            analyst.analyze(article)
        with timed("analysis: the sample article again", words=len(article.text.split())):
            analyst.analyze(article)
        text = "\n".join([article.text] * (WORDS // len(article.text.split())))
        with timed("analysis: a long article", words=len(text.split())):
            analyst.analyze(Article(text))
