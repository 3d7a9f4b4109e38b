"""Starts that meet: one is the window, the others hand over, and a killed one leaves nothing."""

from __future__ import annotations

import os
import signal
import socket
import stat
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.instance import TAKEN, Instance, Request, hand_over, meet, meeting_place

if TYPE_CHECKING:
    from collections.abc import Iterator

QUICK = 0.2  # seconds
CLAIM = """
import sys, time
from pathlib import Path
from desktop.instance import Instance
instance = Instance.claim(Path(sys.argv[1]))
if instance:
    instance.ear
print("claimed" if instance else "taken", flush=True)
time.sleep(60)
"""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def instance(library: Path) -> Iterator[Instance]:
    """A window that listens."""
    instance = Instance.claim(library)
    assert instance
    assert instance.ear
    yield instance
    instance.close()


def answer_once(instance: Instance, heard: list[bytes]) -> threading.Thread:
    """Play the window for one call."""

    def run() -> None:
        instance.ear.settimeout(10)
        line, _ = instance.ear.accept()
        with line:
            while chunk := line.recv(1_000):
                heard.append(chunk)
            line.sendall(TAKEN)

    thread = threading.Thread(target=run)
    thread.start()
    return thread


def test_the_first_start_is_the_window_and_the_second_hands_over(
    library: Path, instance: Instance
) -> None:
    heard: list[bytes] = []
    window = answer_once(instance, heard)
    request = Request((Path("/news/one.txt"), Path("/news/two.txt")))
    assert meet(library, request) is None
    window.join()
    assert Request.from_bytes(b"".join(heard)) == request


def test_only_the_owner_may_use_the_meeting_place(library: Path, instance: Instance) -> None:
    place = meeting_place(library)
    assert stat.S_ISSOCK(place.stat().st_mode)
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert stat.S_IMODE(place.with_suffix(".lock").stat().st_mode) == 0o600
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700
    assert instance.ear.family is socket.AF_UNIX


def test_another_library_is_another_instance(library: Path, instance: Instance) -> None:
    other = Instance.claim(library.with_name("other.db"))
    assert other
    other.close()


def test_one_library_by_two_names_is_one_instance(library: Path, instance: Instance) -> None:
    library.touch()
    alias = library.with_name("alias.db")
    alias.symlink_to(library)
    assert Instance.claim(alias) is None


def test_a_window_that_ended_leaves_nothing_in_the_way(library: Path) -> None:
    for _ in range(2):
        instance = Instance.claim(library)
        assert instance
        instance.close()
        assert not meeting_place(library).exists()


def test_a_window_that_listens_nowhere_leaves_nothing_in_the_way(library: Path) -> None:
    instance = Instance.claim(library)
    assert instance
    assert not meeting_place(library).exists()
    assert Instance.claim(library) is None
    instance.close()
    again = Instance.claim(library)
    assert again
    again.close()


def test_the_socket_of_a_killed_window_is_taken_over(library: Path) -> None:
    command = [sys.executable, "-c", CLAIM, str(library)]
    path = str(Path(__file__).parents[2])
    environment = os.environ | {"PYTHONPATH": f"{path}:{os.environ['PYTHONPATH']}"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as killed:
        assert killed.stdout
        assert killed.stdout.readline() == "claimed\n"
        assert Instance.claim(library) is None
        killed.send_signal(signal.SIGKILL)
    assert meeting_place(library).exists()
    instance = meet(library, Request())
    assert instance
    instance.close()


def test_a_window_that_does_not_answer_is_not_waited_for_long(
    library: Path, instance: Instance
) -> None:
    with pytest.raises(TimeoutError):
        meet(library, Request(), patience=QUICK)


def test_a_window_that_is_not_listening_yet_is_tried_again(
    library: Path, instance: Instance
) -> None:
    place = meeting_place(library)
    away = place.with_name("away")
    place.rename(away)
    assert not hand_over(library, Request(), QUICK)
    heard: list[bytes] = []
    window = answer_once(instance, heard)
    threading.Timer(QUICK, away.rename, (place,)).start()
    assert meet(library, Request()) is None
    window.join()


names = st.text(st.characters(exclude_characters="\0/"), min_size=1).filter(
    lambda name: name not in {".", ".."}
)


@given(st.lists(names), st.text())
def test_a_request_arrives_as_it_was_sent(files: list[str], leave: str) -> None:
    request = Request(tuple(Path("/news", name) for name in files), leave)
    assert Request.from_bytes(request.to_bytes()) == request


def test_a_file_name_that_is_no_utf8_arrives_as_it_is() -> None:
    path = Path(os.fsdecode(b"/news/caf\xe9.txt"))
    heard = Request.from_bytes(Request((path,)).to_bytes())
    assert heard
    assert os.fsencode(heard.files[0]) == b"/news/caf\xe9.txt"


@given(st.binary())
def test_what_nobody_of_ours_says_is_no_request(data: bytes) -> None:
    assert Request.from_bytes(data) is None


@pytest.mark.parametrize(
    "data",
    [
        b"[]",
        b"{}",
        b'{"files": [], "token": 1',
        b'{"files": ["a.txt"], "token": ""}',
        b'{"files": 3}',
    ],
)
def test_a_request_with_something_amiss_is_none(data: bytes) -> None:
    assert Request.from_bytes(data) is None
