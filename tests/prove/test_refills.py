"""A copy that is put back into an open library is there whole or not at all. Needs strace."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from desktop.library_file import save_copy
from tests.desktop.test_restoring import make
from tests.prove.test_restores import CALLS, FAULTS, NEW, OLD, POINTS, check, environment

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.prove

# As in a window: another connection is open, which another thread uses.
REFILL = """
import sys
from pathlib import Path
from desktop.library_faults import LibraryFault
from desktop.refilling import refill
from desktop.store import Library
try:
    with Library.open(Path("library.db")):
        refill(Path("library.db"), Path("copy.db"))
except LibraryFault:
    sys.exit(3)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library and a copy of another."""
    folder = tmp_path_factory.mktemp("data")
    make(folder / "library.db", *OLD)
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    save_copy(make(elsewhere / "other.db", *NEW), folder / "copy.db")
    return folder


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("calls", CALLS)
def test_whatever_call_fails_the_library_holds_the_old_or_the_new(
    folder: Path, tmp_path: Path, calls: str, fault: str
) -> None:
    """The n-th such call fails, for every n that is reached."""
    for number in range(1, POINTS):
        left = tmp_path / str(number)
        shutil.copytree(folder, left)
        inject = f"inject={calls}:{fault}:when={number}"
        command = ["strace", "-f", "-qq", "-o", str(tmp_path / "log"), "-e", f"trace={calls}"]
        command += ["-e", inject, sys.executable, "-B", "-c", REFILL]
        ended = subprocess.run(
            command, cwd=left, env=environment(), capture_output=True, text=True, check=False
        )
        assert ended.returncode in {0, 3} or "KILL" in fault, ended.stderr
        is_new = check(left)
        assert is_new or ended.returncode
        if calls == "pwrite64" and "KILL" not in fault:
            assert is_new == (ended.returncode == 0)  # it is not told that nothing was done
        shutil.rmtree(left)
        if not re.search("INJECTED|killed by", (tmp_path / "log").read_text()):
            return  # no such call came
    raise AssertionError("there are more calls than were tried")
