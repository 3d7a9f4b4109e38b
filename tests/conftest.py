"""What every test may rely on: no network, no display, no warning, nobody's library but its own."""

from __future__ import annotations

import importlib
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
SOCKETS = Path(tempfile.mkdtemp(prefix="sidelight-tests-")) / "sockets.log"
SOCKETS.touch()

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the window speaks English, whoever runs the tests
os.environ["SIDELIGHT_TEST_SOCKETS"] = str(SOCKETS)
os.environ["PYTHONPATH"] = str(ROOT / "tests" / "watch")  # for the child processes
importlib.import_module("tests.watch.sitecustomize")  # for this one

# The build machine tries the same examples each time, and every machine may be a slow one.
settings.register_profile("sidelight", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("sidelight")


@pytest.fixture(autouse=True)
def offline() -> Iterator[None]:
    """Fail the test in which this process or one that it started asked for an internet socket."""
    before = len(SOCKETS.read_text())
    yield
    asked = SOCKETS.read_text()[before:]
    assert not asked, f"an internet socket was asked for:\n{asked}"


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test a home and a library of its own."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("SIDELIGHT_LIBRARY", str(home / "library.sqlite"))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(home))  # where starts of one library meet


@pytest.fixture(scope="session")
def seed() -> Path:
    """The sample article that the program ships."""
    return next((ROOT / "seeds").glob("*.txt"))
