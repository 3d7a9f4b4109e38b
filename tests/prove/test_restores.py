"""A restore that is killed or fails leaves the old library or the new one. Needs strace."""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.library_file import save_copy
from tests.desktop.test_restoring import bodies, leave_a_log, make

pytestmark = pytest.mark.prove

RESTORE = [sys.executable, "-B", "-m", "desktop", "library", "restore"]
CALLS = (
    *("pwrite64", "fsync,fdatasync", "ftruncate", "rename", "unlink", "link,linkat"),
    *("mkdir", "rmdir", "chmod"),
)
FAULTS = ("signal=KILL", "error=ENOSPC", "error=EIO", "error=EROFS")
POINTS = 400  # more than a restore has of any call
KILLS = 300
OLD, NEW = ["old", "in the log"], [str(number) for number in range(40)]
RANDOM = random.Random(7)  # noqa: S311 - the moments of the kills, the same each time
SYNCED = re.compile(r"(pwrite64|f(?:data)?sync|rename|link|linkat)\((.*)\)\s+= ")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that a killed program left, its last note in the log, and a copy of another."""
    folder = tmp_path_factory.mktemp("data")
    leave_a_log(make(folder / "library.db", "old"), "in the log")
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    save_copy(make(elsewhere / "other.db", *NEW), folder / "copy.db")
    return folder


def check(folder: Path) -> bool:
    """Tell whether the library is the new one; either is whole, and the old one is kept."""
    is_new = bodies(folder / "library.db") == NEW
    kept = [folder / "library.db"] if not is_new else folder.glob("library-put-aside-*.db")
    assert [bodies(path) for path in kept] == [OLD]
    return is_new


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("calls", CALLS)
def test_whatever_call_fails_the_old_library_or_the_new_one_is_there(
    folder: Path, tmp_path: Path, calls: str, fault: str
) -> None:
    """The n-th such call fails, for every n that a restore reaches."""
    for number in range(1, POINTS):
        left = tmp_path / str(number)
        shutil.copytree(folder, left)
        inject = f"inject={calls}:{fault}:when={number}"
        command = ["strace", "-qq", "-o", str(tmp_path / "log"), "-e", f"trace={calls}"]
        command += ["-e", inject, *RESTORE, "copy.db", "--library", "library.db"]
        ended = subprocess.run(
            command, cwd=left, env=environment(), capture_output=True, text=True, check=False
        )
        assert ended.returncode in {0, 3} or "KILL" in fault
        assert "Traceback" not in ended.stderr
        is_new = check(left)
        assert is_new or ended.returncode
        shutil.rmtree(left)
        if not re.search("INJECTED|killed by", (tmp_path / "log").read_text()):
            return  # no such call came
    raise AssertionError("a restore has more calls than were tried")


def test_a_kill_at_any_moment_leaves_the_old_library_or_the_new_one(
    folder: Path, tmp_path: Path
) -> None:
    seen = set()
    for number in range(KILLS):
        left = tmp_path / str(number)
        shutil.copytree(folder, left)
        command = [*RESTORE, "copy.db", "--library", "library.db"]
        with subprocess.Popen(
            command, cwd=left, env=environment(), stdout=subprocess.DEVNULL
        ) as running:
            while not (left / ".library.db.restore").exists() and running.poll() is None:
                time.sleep(0.0005)
            time.sleep(RANDOM.uniform(0, 0.06))
            running.send_signal(signal.SIGKILL)
        seen.add(check(left))
        shutil.rmtree(left)
    assert seen == {False, True}


def test_what_takes_the_place_of_the_library_is_on_the_disk_before_and_after(
    folder: Path, tmp_path: Path
) -> None:
    left = tmp_path / "data"
    shutil.copytree(folder, left)
    command = ["strace", "-qq", "-y", "-s", "0", "-o", str(tmp_path / "log"), *RESTORE]
    command += ["copy.db", "--library", "library.db"]
    subprocess.run(command, cwd=left, env=environment(), check=True, stdout=subprocess.DEVNULL)
    steps = list(filter(None, map(step, (tmp_path / "log").read_text().splitlines())))
    at = steps.index("exchange")
    written = max(place for place, one in enumerate(steps) if one == "write new")
    synced = max(place for place, one in enumerate(steps[:at]) if one == "sync new")
    assert written < synced < at
    assert "sync folder" in steps[steps.index("link") : at]
    assert "sync folder" in steps[at:]


def step(line: str) -> str | None:
    """Read one line of strace: what it did to the new library or to the names in the folder."""
    call = SYNCED.match(line)
    if not call or "-shm>" in line:  # SQLite builds that anew
        return None
    name, on = call[1].replace("fdatasync", "fsync"), call[2]
    if name.startswith("link"):
        return "link"
    if name == "rename":
        return "exchange" if ".tmp" not in on else None
    kind = "write" if name == "pwrite64" else "sync"
    if "/.library.db.restore/" in on:
        return f"{kind} new"
    return f"{kind} folder" if on.endswith("/data>") else None


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
