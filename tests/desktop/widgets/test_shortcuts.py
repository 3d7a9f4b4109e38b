"""One list of all commands: filtered, run, and given other keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from desktop.keys import KEY
from desktop.widgets.commands import COMMANDS
from desktop.widgets.shortcuts import CHOSEN, Shortcuts, types_or_moves
from tests.desktop.widgets.keys import focused, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.store import Library
    from desktop.widgets.shortcuts_dialog import ShortcutsDialog
    from desktop.widgets.window import Window

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shortcuts(window: Window, library: Library) -> Shortcuts:
    return Shortcuts(window, library)


@pytest.fixture
def dialog(window: Window, shortcuts: Shortcuts, qtbot: QtBot) -> ShortcutsDialog:
    window.activateWindow()
    qtbot.waitUntil(window.view.hasFocus)
    press(Qt.Key.Key_P, CONTROL | SHIFT)
    qtbot.waitUntil(shortcuts.dialog.filter.hasFocus)
    return shortcuts.dialog


def choose(dialog: ShortcutsDialog, letters: str) -> None:
    dialog.filter.clear()
    QTest.keyClicks(dialog.filter, letters)
    assert dialog.current is not None


def give(dialog: ShortcutsDialog, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(dialog.editor, key, modifier)
    QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)


def keys_of(window: Window, command: str) -> list[str]:
    return [keys.toString() for keys in window.commands[command].shortcuts()]


def test_all_commands_are_listed_with_their_keys(dialog: ShortcutsDialog) -> None:
    listed = {row.id: row for row in dialog.rows}
    assert {"open", "shortcuts", "search", "next_mark"} <= set(listed)
    assert listed["find_next"].cells == ("Find Next", "Edit", "F3 or Ctrl+G")


def test_letters_of_the_name_the_menu_or_the_keys_narrow_the_list(dialog: ShortcutsDialog) -> None:
    for letters, command in (("sample", "sample"), ("help about", "about"), ("ctrl+m", "add_note")):
        choose(dialog, letters)
        assert [row.id for row in dialog.rows] == [command]


def test_enter_runs_the_command_and_closes_the_list(
    window: Window, dialog: ShortcutsDialog, qtbot: QtBot
) -> None:
    choose(dialog, "full screen")
    with qtbot.waitSignal(window.commands["full_screen"].triggered):
        press(Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_the_arrow_keys_walk_the_list_from_the_filter(dialog: ShortcutsDialog) -> None:
    choose(dialog, "mark")
    press(Qt.Key.Key_Down)
    assert dialog.table.currentIndex().row() == 1
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Up)
    assert dialog.table.currentIndex().row() == 0
    assert dialog.filter.hasFocus()


def test_a_command_that_cannot_run_now_does_not(
    window: Window, dialog: ShortcutsDialog, shortcuts: Shortcuts
) -> None:
    window.show_no_article()
    shortcuts._open()
    choose(dialog, "save annotated")
    assert not dialog.run.isEnabled()
    press(Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_new_keys_work_at_once_stand_in_the_menu_and_are_kept(
    window: Window, dialog: ShortcutsDialog, library: Library, qtbot: QtBot
) -> None:
    choose(dialog, "add note")
    give(dialog, Qt.Key.Key_J, CONTROL)
    assert keys_of(window, "add_note") == ["Ctrl+J"]
    assert dialog.current is not None
    assert (dialog.current.keys, dialog.current.changed) == ("Ctrl+J", True)
    assert library.setting(KEY) == {"add_note": ["Ctrl+J"]}
    dialog.close()
    window.activateWindow()
    qtbot.waitUntil(window.view.hasFocus)
    with qtbot.waitSignal(window.commands["add_note"].triggered):
        press(Qt.Key.Key_J, CONTROL)


def test_keys_that_are_kept_come_back(window: Window, library: Library) -> None:
    library.set_setting(KEY, {"add_note": ["Ctrl+J"], "no_such": ["F2"], "open": ["nonsense"]})
    Shortcuts(window, library)
    assert keys_of(window, "add_note") == ["Ctrl+J"]
    assert keys_of(window, "open") == ["Ctrl+O"]


def test_keys_that_another_command_has_are_named_before_they_are_taken(
    window: Window, dialog: ShortcutsDialog
) -> None:
    choose(dialog, "add note")
    give(dialog, Qt.Key.Key_F, CONTROL)
    assert "already used by “Find”" in dialog.answer.text()
    assert keys_of(window, "add_note") == ["Ctrl+M"]
    QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert keys_of(window, "add_note") == ["Ctrl+F"]
    assert keys_of(window, "find") == []


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Escape, Qt.Key.Key_Down])
def test_a_key_that_types_or_moves_is_not_taken(
    window: Window, dialog: ShortcutsDialog, key: Qt.Key
) -> None:
    choose(dialog, "add note")
    give(dialog, key, Qt.KeyboardModifier.NoModifier)
    assert "alone types or moves" in dialog.answer.text()
    assert keys_of(window, "add_note") == ["Ctrl+M"]


def test_the_keys_for_copying_stay(window: Window, dialog: ShortcutsDialog) -> None:
    choose(dialog, "add note")
    give(dialog, Qt.Key.Key_C, CONTROL)
    assert "stays as it is" in dialog.answer.text()
    assert keys_of(window, "add_note") == ["Ctrl+M"]


def test_one_command_or_all_are_reset(
    window: Window, dialog: ShortcutsDialog, library: Library
) -> None:
    for letters, key in (
        ("add note", Qt.Key.Key_J),
        ("open…", Qt.Key.Key_K),
        ("quit", Qt.Key.Key_U),
    ):
        choose(dialog, letters.rstrip("…"))
        give(dialog, key, CONTROL)
    choose(dialog, "add note")
    QTest.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert keys_of(window, "add_note") == ["Ctrl+M"]
    assert keys_of(window, "quit") == ["Ctrl+U"]
    QTest.mouseClick(dialog.reset_all, Qt.MouseButton.LeftButton)
    assert library.setting(KEY) == {}
    for command in COMMANDS:
        if command.id in window.commands:
            assert keys_of(window, command.id) == list(command.keys)


def test_our_own_keys_could_all_be_chosen_by_a_reader() -> None:
    for keys in (one for own in CHOSEN.values() for one in own):
        assert QKeySequence(keys).toString() == keys
        assert not types_or_moves(keys)


def test_tab_leaves_the_field_for_new_keys(dialog: ShortcutsDialog) -> None:
    choose(dialog, "add note")
    dialog.editor.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_J, CONTROL)
    press(Qt.Key.Key_Tab)
    assert dialog.use.hasFocus()
    press(Qt.Key.Key_Space)
    assert dialog.current is not None
    assert dialog.current.keys == "Ctrl+J"
