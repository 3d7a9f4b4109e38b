"""The commands that train the encoder go all their way, here on a few made-up sentences."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from analyzers.encoder import Encoder
from analyzers.ground import ground_of
from analyzers.parsing import blocks_of, load_english, parse
from analyzers.values import Article
from resources import MODELS

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.prove, pytest.mark.models]

CLAIM = "The reform was a disgrace."
TEXT = f"The minister said the plan would cost less. {CLAIM}\nThe council meets on Monday at noon."


def at(words: str) -> dict[str, int]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words)}


def pair(words: str) -> list[list[int]]:
    return [list(at(words).values())]


ATTRIBUTION = {
    "source": pair("The minister"),
    "cue": pair("said"),
    "content": pair("the plan would cost less"),
}
LOADED = at("disgrace")
READ = {"article": "a", **at(CLAIM)}


def write(path: Path, **row: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{json.dumps(row)}\n" * 4)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Write a data folder as training expects it."""
    for split in ("train", "dev"):
        loaded = tmp_path / "loaded"
        article = {"id": "a", "text": TEXT}
        write(
            tmp_path / f"attribution/polnear-{split}.jsonl", **article, attributions=[ATTRIBUTION]
        )
        write(loaded / f"babe-{split}.jsonl", **article, spans=[LOADED], label_bias=1)
        span = LOADED | {"type": "lex", "in_quote": False}
        write(loaded / f"basil-{split}-articles.jsonl", **article, spans=[span])
    write(loaded / "annolex_silver-train.jsonl", **article)
    write(tmp_path / "claims/claims-train.jsonl", **READ, main="judgement")
    write(tmp_path / "claims/claims-dev.jsonl", **READ, readers=[{"main": "judgement"}] * 2)
    return tmp_path


def run(module: str, *arguments: Path | str) -> None:
    command = [sys.executable, "-m", f"analyzers.training.{module}", *map(str, arguments)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr[-3000:]


def test_training_ends_in_a_model_that_the_program_reads(data: Path, tmp_path: Path) -> None:
    teacher, lessons, folder = (tmp_path / name for name in ("teacher", "lessons.npz", "model"))
    run("teacher", data, "--out", teacher)
    run("lessons", data, "--teacher", teacher, "--out", lessons)
    run("encoder", data, "--lessons", lessons, "--out", folder)

    blocks = blocks_of(Article(TEXT))
    ground = ground_of(TEXT, parse(load_english(MODELS / "english"), TEXT, blocks))
    encoding = Encoder.load(folder).read(TEXT, ground.tokens, ground.sentences)
    assert len(encoding.loaded) == len(ground.tokens)
    assert len(encoding.sentence_loaded) == len(ground.sentences)
    card = (folder / "MODEL_CARD.md").read_text()
    assert all(word in card for word in ("seed", "commit", "SHA-256"))
