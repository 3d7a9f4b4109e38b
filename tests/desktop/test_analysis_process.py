"""The analysis worker, as a real child process."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from analyzers.interchange import analysis_from_json, article_to_json
from analyzers.values import Article

if TYPE_CHECKING:
    from pathlib import Path

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


def test_a_request_that_fails_costs_itself_only() -> None:
    (_, broken, bad, good), errors = talk("{", '{"id": 7, "article": {}}', request(8, "It rained."))
    assert broken["id"] is None
    assert bad["id"] == 7
    assert bad["failed"].endswith(".")
    assert "KeyError" in errors
    assert good["id"] == 8
    assert "analysis" in good
