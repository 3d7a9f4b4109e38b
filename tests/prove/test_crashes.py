"""A note shown as saved is there after kills, failing disks and power cuts. Needs strace."""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from collections import Counter, defaultdict
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.search import BOTH
from desktop.store import Library

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

pytestmark = pytest.mark.prove

WRITER = [sys.executable, str(Path(__file__).parents[1] / "drivers" / "note_writer.py")]
OPEN = "import sys; from pathlib import Path; from desktop.store import Library;"
OPENER = [sys.executable, "-c", f"{OPEN} Library.open(Path(sys.argv[1])).close()"]
OLDER = Path(__file__).parents[1] / "desktop" / "schemas" / "version-4.sql"
KILLS = 1000
POWER_CUTS = 1000
SECTOR = 512  # bytes that a disk writes whole
FAULT_POINTS = 60  # of a system call that comes seldom
CALLS = ("pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "unlink")
POINTS = {  # which of the calls fail: in the first notes, far behind them, and about a checkpoint
    "pwrite64": (*range(1, 40), *range(40, 2000, 101), *range(2000, 2080, 15)),
    "fdatasync": (*range(1, 20), *range(20, 110, 10), *range(112, 132)),
    "fsync": range(1, FAULT_POINTS),
    "ftruncate": range(1, FAULT_POINTS),
    "rename": range(1, FAULT_POINTS),
}  # no file is unlinked before the library is closed, which the writer never comes to
FAULTS = ("signal=KILL", "error=ENOSPC", "error=EIO", "error=EROFS")
INJECTED = "(INJECTED)"  # after an error that strace gave back
CALL = re.compile(r"(\w+)\((.*)\)\s+= \d+$")
OPENED = re.compile(r"(\d+)<([^>]*)>")
STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
RANDOM = random.Random(7)  # noqa: S311 - the moments of the kills, the same each time


@pytest.mark.parametrize("library", range(10))
def test_every_acknowledged_note_survives_kills_at_any_moment(tmp_path: Path, library: int) -> None:
    path = tmp_path / f"{library}.db"
    tried: set[str] = set()
    saved: list[str] = []
    for _ in range(KILLS // 10):
        at_start = RANDOM.random() < 0.3
        run = _run([*WRITER, str(path)], RANDOM.uniform(0, 0.6), from_start=at_start)
        tried |= set(_tokens("TRY", run.lines))
        saved += _tokens("ACK", run.lines)
        _check(path, saved, tried)
    assert saved
    assert len(list(tmp_path.glob(".*.tmp"))) < 5


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("call", POINTS)
def test_no_note_is_lost_or_falsely_saved_where_a_call_fails(
    tmp_path: Path, call: str, fault: str
) -> None:
    """The n-th such call fails, as far as the writer comes; it starts with no library.

    SQLite does without some calls, those of a checkpoint for one: then the writer goes on.
    """
    for number in POINTS[call]:
        folder = tmp_path / str(number)
        folder.mkdir()
        library, log = folder / "library.db", folder / "log"
        inject = f"inject={call}:{fault}:when={number}"
        command = ["strace", "-qq", "-o", str(log), "-e", f"trace={call}", "-e", inject]
        run = _run([*command, *WRITER, str(library)], 1.0)
        _check(library, _tokens("ACK", run.lines), set(_tokens("TRY", run.lines)))
        if run.killed and INJECTED not in log.read_text():  # no such call came
            assert number > 1
            return


@pytest.mark.parametrize("names_are_lazy", [False, True])
def test_every_acknowledged_note_survives_a_power_cut(
    tmp_path: Path, *, names_are_lazy: bool
) -> None:
    """What was not synced is there, missing or torn; a lazy name waits for its folder's sync."""
    folder = tmp_path / "recorded"
    folder.mkdir()
    events = list(_record(folder, 4.0))
    cuts = Counter(RANDOM.sample(range(len(events)), POWER_CUTS))
    for number, event in enumerate(events):  # the log is moved into the library seldom: look there
        cuts[number] += 5 * event.path.endswith(".db")
    disk = Disk(folder, names_are_lazy=names_are_lazy)
    saved: list[str] = []
    for number, event in enumerate(events):
        saved += disk.take(event)
        for copy in range(cuts[number]):
            image = tmp_path / f"{number}-{copy}"
            disk.cut(image)
            _check(image / "library.db", saved, None)
            shutil.rmtree(image)
    assert saved


@pytest.mark.parametrize("call", CALLS)
def test_a_kill_at_any_moment_of_a_migration_loses_nothing(tmp_path: Path, call: str) -> None:
    """The n-th such call ends the program, for every n; the next start migrates what is left."""
    for number in range(1, FAULT_POINTS):
        library = tmp_path / str(number) / "library.db"
        library.parent.mkdir()
        with closing(sqlite3.connect(library)) as connection:
            connection.executescript(OLDER.read_text())
        inject = f"inject={call}:signal=KILL:when={number}"
        command = ["strace", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", inject]
        done = subprocess.run([*command, *OPENER, str(library)], check=False).returncode == 0
        with Library.open(library) as opened:
            (note,) = opened.all_notes()
            assert opened.search("plan", BOTH, 5).hits[0].id == note.id
        if done:  # no such call came
            return


@dataclass(frozen=True, slots=True)
class Run:
    """The lines that a program had written in full, and whether it went on until it was killed."""

    lines: list[str]
    killed: bool


def _run(command: list[str], seconds: float, *, from_start: bool = False) -> Run:
    """Run a program; kill it and all it started, so long after its start or its first line."""
    killed = threading.Event()

    def kill() -> None:
        killed.set()
        os.killpg(process.pid, signal.SIGKILL)

    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdout
        lines = [] if from_start else [process.stdout.readline()]
        timer = threading.Timer(seconds, kill)
        timer.start()
        lines += process.stdout
        timer.cancel()
    return Run([line for line in lines if line.endswith("\n")], killed.is_set())


def _tokens(word: str, lines: Iterable[str]) -> list[str]:
    return [line.split()[1] for line in lines if line.startswith(word)]


def _check(path: Path, saved: list[str], tried: set[str] | None) -> None:
    """Open the library as the next start does: saved notes are there once, others were tried."""
    if not saved and not path.exists():
        return
    with Library.open(path) as library:
        bodies = [note.body for note in library.all_notes()]
    assert len(bodies) == len(set(bodies))
    assert set(saved) <= set(bodies)
    assert tried is None or set(bodies) <= tried
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that the writer did to the disk, or a note that it acknowledged."""

    kind: str
    path: str
    offset: int = 0
    data: bytes = b""


@dataclass(slots=True)
class Disk:
    """What a machine holds at one moment: synced files, and what waits to be synced."""

    folder: Path
    names_are_lazy: bool
    files: dict[str, bytearray] = field(default_factory=lambda: defaultdict(bytearray))
    waiting: dict[str, list[Event]] = field(default_factory=lambda: defaultdict(list))
    names: list[Event] = field(default_factory=list)

    def take(self, event: Event) -> list[str]:
        """Let an event happen; return the note that it acknowledges."""
        match event.kind:
            case "ack":
                return [event.path]
            case "write" | "truncate":
                self.waiting[event.path].append(event)
            case "rename" | "remove":
                self.names.append(event)
            case "sync" if event.path != str(self.folder):
                for change in self.waiting.pop(event.path, ()):
                    _apply(self.files[event.path], change)
        if not self.names_are_lazy or (event.kind, event.path) == ("sync", str(self.folder)):
            self._settle_names()
        return []

    def cut(self, image: Path) -> None:
        """Write the files as they may be found after the power failed now."""
        chance = RANDOM.choice((0.0, 0.5, 1.0))
        torn = RANDOM.random() < 0.5
        image.mkdir()
        for path in {*self.files, *self.waiting}:
            content = bytearray(self.files.get(path, b""))
            for change in self.waiting.get(path, ()):
                for part in _torn(change) if torn else (change,):
                    if torn or RANDOM.random() < chance:
                        _apply(content, part)
            if not path.endswith("-shm"):  # SQLite builds it anew
                (image / Path(path).name).write_bytes(content)

    def _settle_names(self) -> None:
        for event in self.names:
            if event.kind == "rename":
                target = event.data.decode()
                self.files[target] = self.files.pop(event.path, bytearray())
                self.waiting[target] = self.waiting.pop(event.path, [])
            else:
                self.files.pop(event.path, None)
                self.waiting.pop(event.path, None)
        self.names.clear()


def _apply(content: bytearray, change: Event) -> None:
    if change.kind == "truncate":
        del content[change.offset :]
    content.extend(bytes(max(0, change.offset - len(content))))
    content[change.offset : change.offset + len(change.data)] = change.data


def _torn(change: Event) -> Iterator[Event]:
    """Yield the sectors of a write that reached the disk."""
    if change.kind == "truncate":
        yield change
    for start in range(0, len(change.data), SECTOR):
        if RANDOM.random() < 0.6:
            sector = change.data[start : start + SECTOR]
            yield Event("write", change.path, change.offset + start, sector)


def _record(folder: Path, seconds: float) -> Iterator[Event]:
    """Run the writer under strace and yield what it did in ``folder``, in order."""
    log = folder.with_name("log")
    calls = ",".join(("write", "rename", "unlink", *CALLS))
    command = ["strace", "-qq", "-y", "-xx", "-s", "1000000", "-e", f"trace={calls}"]
    library = folder / "library.db"
    _run([*command, "-e", "signal=none", "-o", str(log), *WRITER, str(library)], seconds)
    at: dict[str, int] = defaultdict(int)
    for line in log.read_text().splitlines():
        call = CALL.match(line)
        if call:
            yield from _event(call[1], call[2], at)


def _event(call: str, arguments: str, at: dict[str, int]) -> Iterator[Event]:
    """Read one line of strace; ``at`` holds where each file is written next."""
    opened = OPENED.match(arguments)
    strings = [_decoded(found) for found in STRING.findall(arguments)]
    path = _decoded(opened[2] if opened else "").decode()
    match call:
        case "write" if opened and opened[1] == "1":
            yield from (Event("ack", token) for token in _tokens("ACK", [strings[0].decode()]))
        case "write":
            yield Event("write", path, at[path], strings[0])
            at[path] += len(strings[0])
        case "pwrite64":
            yield Event("write", path, _last_number(arguments), strings[0])
        case "ftruncate":
            yield Event("truncate", path, _last_number(arguments))
        case "fsync" | "fdatasync":
            yield Event("sync", path)
        case "rename":
            yield Event("rename", strings[0].decode(), data=strings[1])
        case "unlink":
            yield Event("remove", strings[0].decode())


def _decoded(found: str) -> bytes:
    return bytes.fromhex(found.replace(r"\x", ""))


def _last_number(arguments: str) -> int:
    return int(arguments.rpartition(", ")[2], 0)
