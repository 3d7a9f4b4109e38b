"""Later starts and the window that is open: the real command, the real socket, the real window."""

from __future__ import annotations

import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment, Qt

from desktop.instance import Instance, Request, meeting_place
from desktop.widgets.arriving import LONGEST, Arriving
from tests.desktop.desks import LONG, take_in
from tests.desktop.widgets.made import ARTICLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop.app import Desk

# The offscreen plugin has no other windows to come in front of.
pytestmark = pytest.mark.qt_log_ignore(r"raise\(\)", extend=True)
ROOT = Path(__file__).parents[2]


@pytest.fixture
def desk(start: Callable[..., Desk], tmp_path: Path) -> Iterator[Desk]:
    """A window that listens for later starts with its library."""
    desk = start()
    instance = Instance.claim(tmp_path / "library.db")
    assert instance
    arriving = Arriving(desk.window, instance)
    arriving.arrived.connect(desk.open)
    yield desk
    arriving.close()


def call(library: Path) -> socket.socket:
    line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    line.connect(str(meeting_place(library)))
    line.setblocking(False)
    return line


def answer(line: socket.socket, qtbot: QtBot) -> bytes:
    heard: list[bytes] = []

    def ended() -> bool:
        try:
            heard.append(line.recv(100))
        except BlockingIOError:
            return False
        except ConnectionError:
            return True
        return heard[-1] == b""

    qtbot.waitUntil(ended, timeout=LONG)
    line.close()
    return b"".join(heard)


def test_a_second_start_opens_its_files_in_the_window_and_ends(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    names = ["one.txt", "zwei, drei & π.txt"]
    for name in names:
        (tmp_path / name).write_text(f"Words of {name}")
    desk.window.showMinimized()
    second = QProcess()
    second.setWorkingDirectory(str(tmp_path))
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONPATH", f"{ROOT}:{environment.value('PYTHONPATH')}")
    second.setProcessEnvironment(environment)
    given = ["-m", "desktop", "--library", str(tmp_path / "library.db"), *names]
    with qtbot.waitSignal(second.finished, timeout=LONG) as ended:
        second.start(sys.executable, given)
    assert ended.args == [0, QProcess.ExitStatus.NormalExit]
    assert not second.readAllStandardError().data()
    qtbot.waitUntil(lambda: len(desk.tabbing.tabs.all) == 2, timeout=LONG)
    assert [tab.name for tab in desk.tabbing.tabs.all] == ["one", "zwei, drei & π"]
    assert not desk.window.windowState() & Qt.WindowState.WindowMinimized


def test_a_start_without_files_only_brings_the_window_to_the_front(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    take_in(desk, ARTICLE)
    desk.window.showMinimized()
    line = call(tmp_path / "library.db")
    line.sendall(Request().to_bytes())
    line.shutdown(socket.SHUT_WR)
    assert answer(line, qtbot) == b"taken\n"
    assert not desk.window.isMinimized()
    assert len(desk.tabbing.tabs.all) == 1


@pytest.mark.parametrize(
    "data", [b"", b"GET / HTTP/1.0\r\n\r\n", b'{"files": ["relative.txt"], "token": ""}']
)
def test_what_nobody_of_ours_says_is_not_answered(
    desk: Desk, tmp_path: Path, qtbot: QtBot, data: bytes
) -> None:
    line = call(tmp_path / "library.db")
    line.sendall(data)
    line.shutdown(socket.SHUT_WR)
    assert answer(line, qtbot) == b""
    assert not desk.window.message.text


def test_a_caller_that_talks_for_ever_is_hung_up_on(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    line = call(tmp_path / "library.db")
    sent = 0

    def hung_up() -> bool:
        nonlocal sent
        try:
            sent += line.send(b"a" * 10_000)
        except BlockingIOError:
            return False
        except ConnectionError:
            return True
        return False

    qtbot.waitUntil(hung_up, timeout=LONG)
    line.close()
    assert sent < 3 * LONGEST


def test_a_caller_that_says_nothing_keeps_nobody_waiting(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    silent = call(tmp_path / "library.db")
    line = call(tmp_path / "library.db")
    line.sendall(Request().to_bytes())
    line.shutdown(socket.SHUT_WR)
    assert answer(line, qtbot) == b"taken\n"
    silent.close()
