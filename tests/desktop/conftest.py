"""What the tests of the window share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.app import Desk
from desktop.last_time import LastTime
from desktop.start import FirstPicture
from desktop.widgets import fonts
from desktop.workers import analysing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture(scope="session")
def typefaces(qapp: object) -> None:
    """The shipped typefaces, so that the page is laid out as readers see it."""
    fonts.load()


@pytest.fixture
def start(
    typefaces: None, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Desk]]:
    """Start the program on one library, without the models: these tests need no marks of theirs."""
    monkeypatch.setattr(analysing.AnalysisClient, "start", lambda _: None)
    desks: list[Desk] = []
    ended: list[Desk] = []  # kept: the collector would take a window from its parts in any order

    def end() -> None:
        for desk in desks:
            desk.window.close()
            desk.close()
        ended.extend(desks)
        desks.clear()

    def run(*paths: Path, library: Path = tmp_path / "library.db") -> Desk:
        end()
        scratch = tmp_path / "scratch"
        scratch.mkdir(exist_ok=True)
        desk = Desk(FirstPicture(LastTime(library)), scratch)
        qtbot.addWidget(desk.window)
        desk.start(paths)
        desks.append(desk)
        return desk

    yield run
    end()
