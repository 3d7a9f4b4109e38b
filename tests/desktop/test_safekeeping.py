"""Who only uses the window can copy the library, export everything, and end copying by itself."""

from __future__ import annotations

import json
import resource
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from analyzers.values import Article, Span
from desktop import library_file
from desktop.anchors import anchor
from desktop.backups import folder_of, kept
from desktop.preferences import Preferences
from desktop.store import Library
from desktop.widgets import asking, backing_up, ruling
from desktop.workers.importing import ImporterClient
from tests.desktop.desks import LONG
from tests.desktop.privileges import nobody
from tests.desktop.test_library_file import truncate

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Desk

    Start = Callable[..., Desk]

ARTICLE = Article("The mayor played a xylophone at the harbour. " * 40, title="A concert")
BRIEF = 0.3  # seconds
KEEP = "Make Copies Regularly"


@pytest.fixture(autouse=True)
def no_importer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ImporterClient, "start", lambda _: None)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.remember_article(ARTICLE)
        library.add_note(ARTICLE.digest, anchor(ARTICLE.text, Span(4, 9)), "a note")
    return path


def answer(monkeypatch: pytest.MonkeyPatch, *files: Path | None) -> list[Path]:
    """Let the reader choose these files, one each time; return what was suggested."""
    chosen, suggested = iter(files), list[Path]()

    def ask(_: object, __: str, suggestion: Path, ___: str) -> Path | None:
        suggested.append(suggestion)
        return next(chosen)

    monkeypatch.setattr(asking, "ask_new_file", ask)
    return suggested


def told(desk: Desk, qtbot: QtBot, command: str) -> str:
    """Choose a command and return what is told in the end."""
    before = desk.window.message.text
    desk.window.commands[command].trigger()
    qtbot.waitUntil(lambda: desk.window.message.text not in {"", before}, timeout=LONG)
    return desk.window.message.text


def test_it_stands_in_a_menu_and_keys_lead_there(
    start: Start, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    suggested = answer(monkeypatch, None)
    desk = start()
    menu = desk.window.menus.submenu("library")
    texts = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    assert texts == ["Back Up Now…", "Put Back a Copy…", "Export Everything…", KEEP]
    desk.window.commands["shortcuts"].trigger()
    dialog = desk.shortcuts.dialog
    qtbot.waitUntil(dialog.filter.hasFocus, timeout=LONG)
    QTest.keyClicks(dialog.filter, "library back")
    assert dialog.current
    assert dialog.current.menu == "File › Library"
    QTest.keyClick(dialog.filter, Qt.Key.Key_Return)
    assert len(suggested) == 1
    assert desk.window.message.text == ""


def test_a_copy_of_the_library_is_made_where_the_reader_wants_it(
    start: Start, path: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "stick" / "mine.db"
    file.parent.mkdir()
    shown: list[Path] = []
    monkeypatch.setattr(ruling, "show_folder", shown.append)
    suggested = answer(monkeypatch, file, None)
    desk = start()
    sentence = told(desk, qtbot, "back_up")
    assert str(file) in sentence
    assert "kB)" in sentence
    with Library.open(file) as copy:
        assert [note.body for note in copy.all_notes()] == ["a note"]
    QTest.mouseClick(desk.window.message.action, Qt.MouseButton.LeftButton)
    assert shown == [file.parent]
    desk.window.commands["back_up"].trigger()
    first, second = suggested
    assert first.parent == Path.home()
    assert first.name.startswith("Sidelight library 2")
    assert second.parent == file.parent


def test_everything_is_exported_and_what_is_in_it_told(
    start: Start, path: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "all.json"
    (suggested,) = [answer(monkeypatch, file)]
    sentence = told(start(), qtbot, "export")
    assert str(file) in sentence
    for part in ("1 article, 1 note, 0 bookmarks, 0 decisions", "settings and shortcuts", "JSON"):
        assert part in sentence
    kept = json.loads(file.read_text())
    assert [note["note"] for note in kept["notes"]] == ["a note"]
    assert suggested[0].suffix == ".json"


@pytest.mark.parametrize("command", ["back_up", "export"])
@pytest.mark.parametrize("name", ["library.db", "library.db-wal", "link.db"])
def test_the_library_itself_is_never_written_over(
    start: Start,
    path: Path,
    command: str,
    name: str,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path.with_name("link.db").symlink_to(path)
    answer(monkeypatch, path.with_name(name))
    assert "is the library itself" in told(start(), qtbot, command)
    library_file.check(path)


@pytest.mark.parametrize("command", ["back_up", "export"])
def test_where_nothing_can_be_written_is_told_and_another_place_can_be_chosen(
    start: Start,
    path: Path,
    tmp_path: Path,
    command: str,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    good = tmp_path / "good"
    answer(monkeypatch, tmp_path / "nowhere" / "a", good)
    desk = start()
    assert "there is no such folder. Choose another one" in told(desk, qtbot, command)
    assert desk.window.message.action.text() == "Choose Another Place…"
    QTest.keyClick(desk.window.message.action, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: str(good) in desk.window.message.text, timeout=LONG)
    assert good.exists()


@pytest.mark.parametrize("command", ["back_up", "export"])
def test_a_folder_that_can_only_be_read_is_told(
    start: Start, path: Path, command: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TemporaryDirectory() as name:
        library, folder = Path(name) / "library.db", Path(name) / "folder"
        library_file.save_copy(path, library)
        desk = start(library=library)
        for part in (Path(name), *Path(name).iterdir()):
            part.chmod(0o777)
        folder.mkdir(0o555)
        answer(monkeypatch, folder / "copy")
        with nobody():
            sentence = told(desk, qtbot, command)
        assert "you may not write in that folder. Choose another one" in sentence
        assert not list(folder.iterdir())
        start()  # the library goes with its folder


def test_a_disk_without_room_is_told_and_nothing_left(
    start: Start, path: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, tmp_path / "copy.json")
    desk = start()
    before, files = resource.getrlimit(resource.RLIMIT_FSIZE), set(tmp_path.iterdir())
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        sentence = told(desk, qtbot, "export")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "too large for that disk. Choose another one" in sentence
    assert set(tmp_path.iterdir()) == files


def test_a_full_disk_is_told_and_leaves_no_half_copy(
    start: Start, path: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = sqlite3.connect

    def full(name: object, **options: object) -> sqlite3.Connection:
        """Connect to a copy that may not grow, as on a disk without room."""
        connection = connect(name, **options)  # type: ignore[call-overload]
        if str(name).endswith(".tmp"):
            connection.execute("PRAGMA max_page_count = 3")
        return connection  # type: ignore[no-any-return]

    folder = tmp_path / "folder"
    folder.mkdir()
    answer(monkeypatch, folder / "copy.db")
    desk = start()
    with monkeypatch.context() as patch:
        patch.setattr(sqlite3, "connect", full)
        sentence = told(desk, qtbot, "back_up")
    assert "was not saved: the disk is full. Make room there or choose another folder" in sentence
    assert not list(folder.iterdir())


@pytest.mark.parametrize("command", ["back_up", "export"])
def test_a_library_that_another_program_keeps_for_itself_is_told(
    start: Start,
    path: Path,
    tmp_path: Path,
    command: str,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answer(monkeypatch, tmp_path / "copy")
    desk = start()
    desk._library._connection.execute("PRAGMA journal_mode = DELETE")
    monkeypatch.setattr(library_file, "WAIT", BRIEF)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert "is in use" in told(desk, qtbot, command)
    assert not (tmp_path / "copy").exists()


def test_a_damaged_library_is_not_copied_over_a_good_copy(
    start: Start, path: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.db"
    library_file.save_copy(path, copy)
    before = copy.read_bytes()
    truncate(path)
    answer(monkeypatch, copy)
    desk = start()
    desk.window.message.dismiss()
    assert "is damaged" in told(desk, qtbot, "back_up")
    assert copy.read_bytes() == before


def test_the_window_goes_on_while_the_library_is_copied(
    start: Start, path: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, tmp_path / "copy.db")
    desk = start()
    beats: list[int] = []
    beat = QTimer(desk.window, interval=1)
    beat.timeout.connect(lambda: beats.append(1))
    with qtbot.waitSignal(desk.safekeeping._errand.ended, timeout=LONG):
        desk.window.commands["back_up"].trigger()
        beat.start()
        assert desk.window.statusBar().currentMessage() == "Copying the library…"
        desk.window.commands["back_up"].trigger()  # one at a time: nothing is asked
    assert beats
    assert desk.window.statusBar().currentMessage() == ""


# Copies by itself


def test_copying_by_itself_can_be_ended_and_begun_again(
    start: Start, path: Path, qtbot: QtBot
) -> None:
    desk = start()
    command, timer = desk.window.commands["keep_copies"], desk.backing_up._timer
    assert command.isChecked()
    assert timer.isActive()
    command.trigger()
    assert not timer.isActive()
    assert "no longer copies the library" in desk.window.statusBar().currentMessage()
    desk = start()
    command, timer = desk.window.commands["keep_copies"], desk.backing_up._timer
    assert not command.isChecked()
    assert not timer.isActive()
    command.trigger()
    assert timer.isActive()
    desk.window.close()
    with Library.open(path) as library:
        assert Preferences.of(library).copies


def test_a_copy_that_was_being_made_when_it_was_ended_is_the_last(
    start: Start, path: Path, qtbot: QtBot
) -> None:
    desk = start()
    with qtbot.waitSignal(desk.backing_up._copied, timeout=LONG):
        desk.backing_up.copy()
        desk.window.commands["keep_copies"].trigger()
    assert len(kept(path)) == 1
    assert not desk.backing_up._timer.isActive()


def test_what_is_forgotten_is_erased_in_copies_though_no_new_one_is_made(
    start: Start, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backing_up, "FIRST", LONG)
    desk = start()
    with qtbot.waitSignal(desk.backing_up._copied, timeout=LONG):
        desk.backing_up.copy()
    (copy,) = kept(path)
    desk.window.commands["keep_copies"].trigger()
    desk._library.forget_article(ARTICLE.digest)
    with qtbot.waitSignal(desk.backing_up._erased, timeout=LONG):
        desk.backing_up.erase()
    desk.backing_up._threads[-1].join()
    assert b"xylophone at the harbour" not in copy.read_bytes()
    assert list(folder_of(path).glob("*.db")) == [copy]
