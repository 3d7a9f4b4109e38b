"""The data lie in one documented place, which the reader may name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.paths import data_folder, library_path, runtime_folder

if TYPE_CHECKING:
    import pytest


def test_a_given_path_comes_before_the_variable_and_the_usual_place(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SIDELIGHT_LIBRARY", "/named/library.db")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert library_path(Path("given.db")) == Path("given.db")
    assert library_path() == Path("/named/library.db")
    monkeypatch.delenv("SIDELIGHT_LIBRARY")
    assert library_path() == data_folder() / "library.db" == tmp_path / "sidelight" / "library.db"


def test_without_xdg_the_data_lie_in_the_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("HOME", "/home/reader")
    assert data_folder() == Path("/home/reader/.local/share/sidelight")


def test_starts_meet_in_the_runtime_folder_or_with_the_data(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert runtime_folder() == tmp_path / "sidelight"
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "none"))
    assert runtime_folder() == data_folder() / "run"
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert runtime_folder() == data_folder() / "run"
