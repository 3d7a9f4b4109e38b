"""What the model cards say about where the weights come from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from analyzers.training import provenance
from analyzers.training.provenance import commit, digest, files_in, megabytes

if TYPE_CHECKING:
    from pathlib import Path


def repository(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one committed file, which is taken for the training code."""
    monkeypatch.setattr(provenance, "HERE", folder)
    file = folder / "code.py"
    file.write_text("1")
    provenance.git("init", "--quiet")
    provenance.git("add", "code.py")
    who = ("-c", "user.name=Test", "-c", "user.email=test@example.org")
    provenance.git(*who, "commit", "--quiet", "-m", "Begin")
    return file


def test_the_card_names_the_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = repository(tmp_path, monkeypatch)
    assert re.fullmatch("[0-9a-f]{40}", commit(file))


def test_the_card_says_when_code_was_not_committed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = repository(tmp_path, monkeypatch)
    file.write_text("2")
    assert commit(file).endswith(" with uncommitted changes")


def test_sums_and_sizes_are_those_of_the_files(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    file = tmp_path / "inner" / "model"
    file.write_bytes(b"abc")
    assert files_in(tmp_path) == [file]
    assert digest(file) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert megabytes([file]) == pytest.approx(3e-6)
