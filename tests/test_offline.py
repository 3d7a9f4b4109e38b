"""The watch that fails a test when anything asks for the network does its work itself."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.watch import sitecustomize

if TYPE_CHECKING:
    from pathlib import Path

ASK = {
    "IPv4": "import socket; socket.socket(socket.AF_INET)",
    "IPv6": "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
    "name": "import socket; socket.getaddrinfo('localhost', 80)",
}


@pytest.mark.parametrize("code", ASK.values(), ids=ASK)
def test_a_child_process_that_asks_is_refused_and_written_down(code: str, tmp_path: Path) -> None:
    log = tmp_path / "asked"
    environment = os.environ | {sitecustomize.LOG: str(log)}
    ended = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert "Sidelight opens no internet socket" in ended.stderr
    assert "<string>" in log.read_text()


def test_the_tests_themselves_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(sitecustomize.LOG, str(tmp_path / "asked"))
    with pytest.raises(PermissionError):
        socket.socket(socket.AF_INET)
    assert (tmp_path / "asked").stat().st_size


def test_a_socket_between_processes_of_one_machine_is_no_network() -> None:
    ours, theirs = socket.socketpair()
    ours.close()
    theirs.close()
