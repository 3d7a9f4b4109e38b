"""The analysis worker, as a real child process."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest

from analyzers import pipeline
from analyzers.article_json import article_to_json
from analyzers.interchange import analysis_from_json
from analyzers.values import Article
from analyzers.wording import wording_from_json
from desktop.analysis_process import Requests, answer
from desktop.slices import balance_from_json, joined

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from analyzers.pipeline import Models

pytestmark = pytest.mark.models

COMMAND = [sys.executable, "-m", "desktop.analysis_process", "--nice"]


def talk(*requests: str) -> tuple[list[dict[str, Any]], str]:
    """Start a worker, send the lines and close its stdin; return its answers and its stderr."""
    done = subprocess.run(
        COMMAND,
        input="".join(line + "\n" for line in requests),
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()], done.stderr


def request(number: int, text: str) -> str:
    return json.dumps({"id": number, "article": article_to_json(Article(text))})


def test_it_says_that_it_is_ready_answers_and_ends(seed: Path) -> None:
    text = seed.read_text(encoding="utf-8")
    (ready, first, second), _ = talk(request(1, text), request(2, "It rained."))
    assert ready["ready"] is True
    assert set(ready["models"]) == {"english", "encoder", "rules"}
    assert (first["id"], second["id"]) == (1, 2)
    analysis = analysis_from_json(first["analysis"])
    assert analysis.digest == Article(text).digest
    assert analysis.findings


def test_it_ends_without_a_word_when_the_window_is_gone() -> None:
    child = subprocess.Popen(
        COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert child.stdin
    assert child.stdout
    assert child.stderr
    child.stdin.close()
    child.stdout.close()
    assert child.stderr.read() == ""
    child.stderr.close()
    assert child.wait(timeout=120) == 0


def test_a_request_that_fails_costs_itself_only() -> None:
    (_, broken, bad, good), errors = talk("{", '{"id": 7, "article": {}}', request(8, "It rained."))
    assert broken["id"] is None
    assert bad["id"] == 7
    assert bad["failed"].endswith(".")
    assert "KeyError" in errors
    assert good["id"] == 8
    assert "analysis" in good


@pytest.fixture(scope="module")
def models() -> Models:
    return pipeline.load()


def nothing_until(ended: Event) -> Iterator[str]:
    ended.wait()
    yield from ()


def bits(article: Article, models: Models, requests: Requests) -> list[dict[str, Any]]:
    """Ask for an article whose first line is looked at."""
    answers = io.StringIO()
    asked = {"id": 1, "article": article_to_json(article), "at": 0}
    answer(json.dumps(asked), models, requests, answers)
    return [json.loads(line) for line in answers.getvalue().splitlines()]


def test_a_request_with_a_place_is_answered_bit_by_bit(seed: Path, models: Models) -> None:
    article = Article(seed.read_text(encoding="utf-8").strip())
    ended = Event()
    said = bits(article, models, Requests(nothing_until(ended)))
    ended.set()
    shares = [row["progress"] for row in said if "progress" in row]
    assert shares == sorted(set(shares))
    slices = [analysis_from_json(row["slice"]) for row in said if "slice" in row]
    signs = [[wording_from_json(sign) for sign in row["signs"]] for row in said if "slice" in row]
    assert signs == [list(one.signs) for one in slices]
    rows = tuple(row for one in slices for row in one.attributions)
    balance = balance_from_json(said[-2]["balance"], rows)
    assert joined(slices, article.digest, balance) == pipeline.analyze(article, models)
    assert said[-1] == {"id": 1, "done": True}


def test_the_next_request_ends_such_an_answer(models: Models) -> None:
    assert bits(Article("It rained. " * 50), models, Requests(["another"])) == []
