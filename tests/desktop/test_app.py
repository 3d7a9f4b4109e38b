"""The window as a program: files, refusals, the session, copies. The importer is the real one."""

from __future__ import annotations

import os
import signal
from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from analyzers.values import Category, Sensitivity
from desktop.paths import rules_folder
from desktop.preferences import Preferences, ThemeChoice
from desktop.store import Library
from desktop.widgets import asking
from desktop.widgets.commands import COMMANDS
from desktop.widgets.opening import MOST
from desktop.widgets.putting_back import NOT_LASTING
from desktop.workers import importing
from tests.desktop.desks import LONG, take_in, wait_for
from tests.desktop.widgets.made import ANALYSIS, ARTICLE, SLAMMED

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def own_rules() -> Path:
    """A list of rules in the folder where the program looks for it."""
    folder = rules_folder()
    folder.mkdir(parents=True)
    (folder / "class.toml").write_text(
        '[[rule]]\ntitle = "Council"\nfind = "council"\nwhy = "Which one?"\n'
    )
    return folder


def test_the_first_start_offers_the_sample(start: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = start()
    assert desk.window.empty.isVisible()
    assert desk.window.focusWidget() is desk.window.empty.open
    QTest.mouseClick(desk.window.empty.sample, Qt.MouseButton.LeftButton)
    wait_for(desk, "Peskov", qtbot)
    assert not desk.window.empty.isVisible()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Articles of the week"
    folder.mkdir()
    return folder


def open_folder(desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "ask_folder", lambda _window: folder)
    desk.window.commands["open_folder"].trigger()


def test_the_articles_of_a_folder_open_in_tabs_by_name(
    start: Callable[..., Desk], folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    for name in ("b.txt", "A.md", "c.HTML", ".hidden.txt", "picture.png", "data.json"):
        (folder / name).write_text(f"The council met about {name}.", encoding="utf-8")
    (folder / "inner.txt").mkdir()
    desk = start()
    open_folder(desk, folder, monkeypatch)
    qtbot.waitUntil(lambda: len(desk.tabbing.tabs.all) == 3, timeout=LONG)
    paths = [tab.path for tab in desk.tabbing.tabs.all]
    assert [path.name for path in paths if path] == ["A.md", "b.txt", "c.HTML"]
    assert "A.md" in desk.window.view.document().toRawText()
    assert not desk.window.message.text


def drop(window: QWidget, *paths: Path) -> None:
    """Send what the desktop sends while files are dragged onto a window and dropped there."""
    data, at = QMimeData(), QPoint(300, 300)
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(at, *how)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(at), *how))


def test_a_folder_that_is_dropped_on_the_window_opens_as_one_that_is_chosen(
    start: Callable[..., Desk], folder: Path, seed: Path, qtbot: QtBot
) -> None:
    (folder / "a.txt").write_text("The council met.", encoding="utf-8")
    desk = start()
    drop(desk.window, folder, seed)
    qtbot.waitUntil(lambda: len(desk.tabbing.tabs.all) == 2, timeout=LONG)
    assert not desk.window.message.text


def test_of_a_folder_with_many_articles_the_first_are_opened_and_that_is_told(
    start: Callable[..., Desk], folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    for number in range(MOST + 1):
        (folder / f"{number:02}.txt").write_text(f"The council met {number} times.")
    desk = start()
    open_folder(desk, folder, monkeypatch)
    assert f"holds {MOST + 1} articles; the first {MOST}" in desk.window.message.text
    qtbot.waitUntil(lambda: len(desk.tabbing.tabs.all) == MOST, timeout=LONG)


def test_a_folder_without_articles_is_told(
    start: Callable[..., Desk], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    open_folder(desk, folder, monkeypatch)
    assert desk.window.message.text.startswith("Articles of the week holds no articles")
    folder.rmdir()
    open_folder(desk, folder, monkeypatch)  # what was told before waits behind it
    assert desk.window.message.text.startswith("Articles of the week cannot be opened")


def test_a_refused_file_is_told_in_a_bar_and_nothing_is_lost(
    start: Callable[..., Desk], seed: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = start(seed)
    wait_for(desk, "Peskov", qtbot)
    desk.open([tmp_path / "gone.txt"])
    qtbot.waitUntil(desk.window.message.isVisible, timeout=LONG)
    assert desk.window.message.text.startswith("gone.txt: ")
    assert "Peskov" in desk.window.view.document().toRawText()
    QTest.mouseClick(desk.window.message.close_button, Qt.MouseButton.LeftButton)
    assert not desk.window.message.isVisible()


def test_what_was_changed_on_reading_is_said(
    start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "bytes.txt"
    path.write_bytes(b"A line with a \xff\x00 bad byte.\n")
    desk = start(path)
    wait_for(desk, "bad byte", qtbot)
    assert desk.window.message.isVisible()


def test_a_refusal_is_told_before_what_still_waits_to_be_read(
    start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    damaged, missing = tmp_path / "bytes.txt", tmp_path / "missing.txt"
    damaged.write_bytes(b"A line with a \xff\x00 bad byte.\n")
    desk = start(damaged)
    wait_for(desk, "bad byte", qtbot)
    bar = desk.window.message
    assert bar.text
    desk.open([missing])
    qtbot.waitUntil(lambda: bar.text.startswith("missing.txt: "), timeout=LONG)
    bar.dismiss()
    assert bar.text


def test_a_file_that_was_changed_is_shown_anew_in_its_tab(
    start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "article.txt"
    path.write_text("The council met on Monday.\n")
    desk = start(path)
    wait_for(desk, "on Monday", qtbot)
    path.write_text("The council met on Tuesday.\n")
    desk.open([path])
    wait_for(desk, "on Tuesday", qtbot)
    assert len(desk.tabbing.tabs.all) == 1


def test_files_can_be_dropped_on_the_window(
    start: Callable[..., Desk], seed: Path, qtbot: QtBot
) -> None:
    desk = start()
    drop(desk.window, seed)
    wait_for(desk, "Peskov", qtbot)


def test_pasted_text_becomes_an_article(start: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = start()
    QGuiApplication.clipboard().setText("A headline\nSome pasted words.")
    QTest.mouseClick(desk.window.empty.paste, Qt.MouseButton.LeftButton)
    wait_for(desk, "Some pasted words.", qtbot)
    assert desk.tabbing.shown
    assert desk.tabbing.shown.path is None


def test_the_session_comes_back(start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "long.txt"
    path.write_text("\n".join(f"Paragraph {number} of a long text." for number in range(300)))
    first = start(path)
    wait_for(first, "Paragraph 299", qtbot)
    first.window.resize(790, 640)
    first.window.theme_chosen.emit(ThemeChoice.SEPIA)
    QTest.keyClick(first.window, Qt.Key.Key_Plus, CONTROL)
    QTest.mouseClick(first.window.marks.amount.button(Sensitivity.FEW), Qt.MouseButton.LeftButton)
    first.window.commands["numbers"].trigger()
    first.window.view.go_to(4_000)
    top = first.window.view.top_offset()
    assert top > 3_000

    second = start()
    assert "Paragraph 299" in second.window.view.document().toRawText()
    assert abs(second.window.view.top_offset() - top) < 120
    assert second.window.size() == first.window.size()
    assert second.look.theme is ThemeChoice.SEPIA
    assert second.look.zoom == pytest.approx(1.1)
    assert second.window.marks.wanted.sensitivity is Sensitivity.FEW
    assert second.going.numbers


@pytest.mark.parametrize(
    "change",
    [
        lambda desk: desk.window.go_to_sources(),
        lambda desk: desk.window.commands["panels"].trigger(),
        lambda desk: desk.window.marks.voice.button(False).click(),
        lambda desk: desk.window.theme_chosen.emit(ThemeChoice.SEPIA),
    ],
    ids=["panel", "side", "voice", "theme"],
)
def test_a_choice_is_kept_soon_after_it_was_made(
    start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot, change: Callable[[Desk], None]
) -> None:
    desk = start()
    desk.settings._changed.setInterval(0)
    change(desk)
    qtbot.waitUntil(lambda: desk.settings._kept == desk.settings._now(), timeout=LONG)
    with Library.open(tmp_path / "library.db") as library:
        assert Preferences.of(library) == desk.settings._kept


def test_panels_that_reading_focus_put_away_are_not_kept_away(
    start: Callable[..., Desk], qtbot: QtBot
) -> None:
    desk = start()
    take_in(desk, ARTICLE)
    desk.settings._changed.setInterval(0)
    kept = desk.settings._kept
    desk.window.commands["focus"].trigger()
    qtbot.waitUntil(lambda: not desk.settings._changed.isActive(), timeout=LONG)
    assert desk.settings._kept == kept
    desk.focus.leave()
    qtbot.waitUntil(lambda: desk.settings._kept != kept, timeout=LONG)


def test_open_recent_opens_what_the_library_keeps(
    start: Callable[..., Desk], seed: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "Other & more.txt"
    other.write_text("Other words.")
    desk = start(other)
    wait_for(desk, "Other words.", qtbot)
    desk.open([seed])
    wait_for(desk, "Peskov", qtbot)
    other.unlink()
    recent = {action.text(): action for action in desk.window.menus.submenu("recent").actions()}
    recent["Other && more"].trigger()
    assert "Other words." in desk.window.view.document().toRawText()


def test_the_list_of_recent_articles_can_be_cleared(
    start: Callable[..., Desk], seed: Path, qtbot: QtBot
) -> None:
    desk = start(seed)
    wait_for(desk, "Peskov", qtbot)
    menu = desk.window.menus.submenu("recent")
    menu.actions()[-1].trigger()
    assert not menu.isEnabled()
    assert desk._library.recent(9) == ()
    assert "Peskov" in start().window.view.document().toRawText()


def test_clearing_the_list_of_articles_can_be_undone_and_done_again(
    start: Callable[..., Desk], seed: Path, qtbot: QtBot
) -> None:
    desk = start(seed)
    wait_for(desk, "Peskov", qtbot)
    menu, listed = desk.window.menus.submenu("recent"), desk.contents.panel.articles
    menu.actions()[-1].trigger()
    assert listed.count() == 0
    assert "cleared" in desk.window.message.text
    desk.window.commands["undo"].trigger()
    assert menu.isEnabled()
    assert listed.count() == 1
    desk.window.commands["redo"].trigger()
    assert listed.count() == 0


def test_an_empty_clipboard_is_told_until_something_opens(
    start: Callable[..., Desk], seed: Path
) -> None:
    desk = start()
    QGuiApplication.clipboard().setText(" ")
    desk.window.commands["paste"].trigger()
    assert "no text to paste" in desk.window.message.text
    desk.open([seed])
    assert desk.window.message.text == ""


def test_a_file_that_is_waited_for_can_be_stopped(
    start: Callable[..., Desk], seed: Path, qtbot: QtBot
) -> None:
    desk = start(seed)
    wait_for(desk, "Peskov", qtbot)
    os.kill(desk.importer.process_id(), signal.SIGSTOP)
    desk.importer._slow.setInterval(1)
    desk.open([seed])
    bar = desk.window.message
    qtbot.waitUntil(lambda: "takes long" in bar.text)
    QTest.mouseClick(bar.action, Qt.MouseButton.LeftButton)
    assert bar.action.text() == "Stop"
    QTest.mouseClick(bar.action, Qt.MouseButton.LeftButton)
    assert bar.text.endswith(importing.STOPPED)


def test_a_copy_is_never_written_over_the_article(
    start: Callable[..., Desk],
    seed: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(seed.read_bytes())
    desk = start(path)
    wait_for(desk, "Peskov", qtbot)
    monkeypatch.setattr(asking, "ask_copy", lambda _window, _suggested: path)
    QTest.keyClick(desk.window, Qt.Key.Key_S, CONTROL)
    assert "article itself" in desk.window.message.text
    assert path.read_bytes() == seed.read_bytes()


def test_a_faulty_library_is_left_alone_and_the_reader_can_read(
    start: Callable[..., Desk], seed: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    library = tmp_path / "faulty.db"
    library.write_bytes(b"not a library")
    desk = start(seed, library=library)
    assert str(library) in desk.window.message.text
    wait_for(desk, "Peskov", qtbot)
    assert library.read_bytes() == b"not a library"


def test_a_note_that_is_kept_in_no_library_is_not_called_saved(
    start: Callable[..., Desk], seed: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    library = tmp_path / "faulty.db"
    library.write_bytes(b"not a library")
    desk = start(seed, library=library)
    wait_for(desk, "Peskov", qtbot)
    desk.window.view.selectAll()
    desk.window.commands["add_note"].trigger()
    desk.window.notes.editor.setPlainText("Who says so?")
    desk.window.notes.flush()
    assert len(desk.window.notes.list.notes) == 1
    assert desk.window.notes.state.text() == NOT_LASTING


def test_settings_that_are_no_longer_known_fall_back(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.set_setting("window", {"theme": "neon"})
        assert Preferences.of(library) == Preferences()


def test_a_category_that_came_after_the_readers_choice_is_shown() -> None:
    kept = asdict(Preferences(categories=(Category.LOADED,)))
    del kept["known"]  # as 0.1.0 kept it
    assert Preferences.from_json(kept).categories == (Category.LOADED, Category.OWN)
    kept["known"] = tuple(Category)
    assert Preferences.from_json(kept).categories == (Category.LOADED,)


def test_sensitivity_changes_the_marks_at_once_without_another_analysis(
    start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "made.txt"
    path.write_text(ARTICLE.text)
    desk = start(path)
    wait_for(desk, "slammed", qtbot)
    desk.marking.open(ANALYSIS.digest)
    desk.marking.take(ANALYSIS)
    asked: list[object] = []
    monkeypatch.setattr(desk.analysis, "analyse", lambda *given: asked.append(given))
    shown = {}
    for amount in Sensitivity:
        QTest.mouseClick(desk.window.marks.amount.button(amount), Qt.MouseButton.LeftButton)
        shown[amount] = set(desk.window.marks.list.findings)
        assert shown[amount] == set(desk.window.view._marks.findings)
    assert shown[Sensitivity.FEW] < shown[Sensitivity.NORMAL] < shown[Sensitivity.MANY]
    assert not asked


def test_own_rules_are_read_when_an_article_is_opened_and_go_to_the_analysis(
    start: Callable[..., Desk],
    tmp_path: Path,
    own_rules: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[list[str]] = []
    path = tmp_path / "made.txt"
    path.write_text(ARTICLE.text)
    desk = start()
    monkeypatch.setattr(
        desk.analysis, "analyse", lambda _, rules, at: asked.append([rule.title for rule in rules])
    )
    desk.open([path])
    wait_for(desk, "slammed", qtbot)
    assert asked == [["Council"]]
    desk.ruling.changed.emit()
    assert asked == [["Council"], ["Council"]]


def test_settings_of_a_version_that_knew_fewer_are_kept(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        kept = asdict(Preferences(theme=ThemeChoice.DARK, zoom=1.5))
        del kept["text"], kept["numbers"]
        library.set_setting("window", kept)
        assert Preferences.of(library) == Preferences(theme=ThemeChoice.DARK, zoom=1.5)


def test_closing_the_article_offers_to_open_another(
    start: Callable[..., Desk], seed: Path, qtbot: QtBot
) -> None:
    desk = start(seed)
    wait_for(desk, "Peskov", qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_W, CONTROL)
    assert desk.window.empty.isVisible()
    assert not desk.window.commands["save"].isEnabled()


def test_every_control_has_a_name_and_every_command_its_own_keys(
    start: Callable[..., Desk],
) -> None:
    window = start().window
    controls: list[QWidget] = [*window.findChildren(QAbstractButton)]
    controls += [*window.findChildren(QAbstractItemView), *window.findChildren(QLineEdit)]
    controls += [*window.findChildren(QTextEdit), *window.findChildren(QPlainTextEdit)]
    for control in controls:
        named = control.accessibleName() or getattr(control, "text", str)()
        assert named or not control.isVisible(), control
    keys = [key for command in COMMANDS for key in command.keys]
    assert len(keys) == len(set(keys))
    assert all(isinstance(action, QAction) and action.text() for action in window.commands.values())


def test_a_mark_survives_a_change_of_theme_and_size(
    start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "made.txt"
    path.write_text(ARTICLE.text)
    desk = start(path)
    wait_for(desk, "slammed", qtbot)
    desk.marking.open(ANALYSIS.digest)
    desk.marking.take(ANALYSIS)
    desk.window.theme_chosen.emit(ThemeChoice.DARK)
    QTest.keyClick(desk.window, Qt.Key.Key_Plus, CONTROL)
    assert desk.window.view.walk(1) == SLAMMED
