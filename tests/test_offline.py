"""Nothing leaves the machine, and the watch that fails a test over it does its own work.

Under `make prove` the system calls of the program and all its children are read as well.
"""

from __future__ import annotations

import importlib.util
import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.children import Importer
from tests.watch import sitecustomize

SIDELIGHT = Path(sys.executable).with_name("sidelight")
LOOK = 30  # seconds
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


def test_the_programs_own_children_are_watched_too(seed: Path) -> None:
    with Importer() as importer:
        importer.read(seed)
        process = Path(f"/proc/{importer.pid}")
        flags = process.joinpath("cmdline").read_text().split("\0")
        assert os.environ["PYTHONPATH"] in process.joinpath("environ").read_text()
        assert not {"-I", "-E", "-S"} & set(flags)  # each would leave the watch out


def test_a_socket_between_processes_of_one_machine_is_no_network() -> None:
    ours, theirs = socket.socketpair()
    ours.close()
    theirs.close()


def test_the_models_runtime_holds_no_telemetry() -> None:
    """From 1.29 on onnxruntime reports to its makers, but not where CI is set: so look inside."""
    found = importlib.util.find_spec("onnxruntime")
    assert found
    assert found.origin
    libraries = list(Path(found.origin).parent.rglob("*.so*"))
    assert libraries
    assert not [path.name for path in libraries if b"OneCollector" in path.read_bytes()]


def calls_for_the_network(trace: str) -> list[str]:
    """Return the traced calls that make an internet socket or look up a name."""
    sockets = re.findall(r"^.*\bsocket\((?!AF_UNIX|AF_NETLINK).*$", trace, re.MULTILINE)
    return sockets + re.findall(r'^.*"/etc/(?:resolv\.conf|hosts)".*$', trace, re.MULTILINE)


def plain_environment() -> dict[str, str]:
    """Return an environment without our watch, and without CI: there some libraries keep quiet."""
    return {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "CI")}


def traced(log: Path) -> list[str]:
    return ["strace", "-f", "-qq", "-e", "trace=socket,connect,sendto,openat", "-o", str(log)]


@pytest.mark.prove
def test_the_trace_shows_a_call_for_the_network(tmp_path: Path) -> None:
    log, environment = tmp_path / "trace", plain_environment()
    command = [*traced(log), sys.executable, "-c", ASK["IPv4"]]
    subprocess.run(command, check=True, env=environment)
    assert calls_for_the_network(log.read_text())


@pytest.mark.prove
@pytest.mark.parametrize("alone", [[], ["unshare", "-r", "-n"]], ids=["traced", "no network"])
@pytest.mark.parametrize(
    "arguments",
    [
        ["annotate", "SEED", "-o", "copy.html"],
        ["analyze", "SEED", "-o", "out.jsonl"],
        ["notes", "add", "SEED", "--quote", "Peskov", "--note", "Who else?"],
        ["rules", "--json"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_no_command_asks_for_the_network(
    arguments: list[str], alone: list[str], tmp_path: Path, seed: Path
) -> None:
    log = tmp_path / "trace"
    given = [str(seed) if word == "SEED" else word for word in arguments]
    command = [*alone, *traced(log), str(SIDELIGHT), *given]
    environment = plain_environment()
    subprocess.run(command, check=True, cwd=tmp_path, env=environment, capture_output=True)
    assert not calls_for_the_network(log.read_text())


@pytest.mark.prove
def test_the_window_does_not_ask_for_the_network(tmp_path: Path, seed: Path) -> None:
    """It is watched on a real display while it opens an article and its children mark it."""
    log = tmp_path / "trace"
    environment = plain_environment() | {"QT_QPA_PLATFORM": "xcb"}
    screen = ["xvfb-run", "--auto-servernum", "--server-args=-noreset -nolisten tcp"]
    window = subprocess.Popen(
        [*screen, *traced(log), str(SIDELIGHT), str(seed)], env=environment, process_group=0
    )
    with pytest.raises(subprocess.TimeoutExpired):  # it stays open until it is told to end
        window.wait(timeout=LOOK)
    os.killpg(window.pid, signal.SIGTERM)
    window.wait(timeout=LOOK)
    trace = log.read_text()
    assert "libqxcb" in trace
    assert "model.int8.onnx" in trace
    assert not calls_for_the_network(trace)
