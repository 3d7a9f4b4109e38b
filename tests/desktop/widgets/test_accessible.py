"""What assistive programs find in the window: names, roles, order, and what is said of marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from desktop.app import Desk
from desktop.last_time import LastTime
from desktop.start import FirstPicture
from desktop.workers.analysing import AnalysisClient
from desktop.workers.importing import ImporterClient
from tests.desktop.widgets.keys import focused, press
from tests.desktop.widgets.made import ANALYSIS, ARTICLE, SLAMMED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QAccessibleInterface
    from pytestqt.qtbot import QtBot

Role = QAccessible.Role
NAMED = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.List,
    Role.ListItem,
    Role.MenuItem,
    Role.PageTab,
    Role.RadioButton,
    Role.SpinBox,
    Role.Table,
}
DESCRIBED = {Role.CheckBox, Role.EditableText, Role.List, Role.Slider, Role.Table}
DIALOGS = ("text", "glossary", "decisions", "my_rules", "properties")
DEEPEST = 40


@pytest.fixture
def desk(
    typefaces: None, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """The program with an article and its marks; its children are not needed."""
    for client in (AnalysisClient, ImporterClient):
        monkeypatch.setattr(client, "start", lambda _: None)
    desk = Desk(FirstPicture(LastTime(tmp_path / "library.db")), tmp_path)
    qtbot.addWidget(desk.window)
    desk.window.resize(1_280, 800)
    desk.start([])
    desk.turning.take(ARTICLE, tmp_path / "article.txt", True)
    desk.marking.take(ANALYSIS)
    yield desk
    for dialog in desk.window.findChildren(QDialog):
        dialog.close()
    desk.window.close()
    desk.close()


def inside(interface: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """Yield an interface and all that are in it and can be seen."""
    assert depth < DEEPEST
    if interface.state().invisible:
        return
    yield interface
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None and child.isValid():
            yield from inside(child, depth + 1)


def nameless(widget: QWidget) -> list[str]:
    """Return what has no name although it can be used or read, by its role and its parent."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return [
        f"{one.role().name} in {one.parent().text(QAccessible.Text.Name)!r}"
        for one in inside(found)
        if one.role() in NAMED and not one.text(QAccessible.Text.Name).strip()
    ]


def test_all_that_can_be_used_or_read_has_a_name(desk: Desk) -> None:
    window = desk.window
    assert nameless(window) == []
    for command in ("contents", "find", "go_paragraph", "go_notes", "add_note", "go_sources"):
        window.commands[command].trigger()
        assert nameless(window) == [], command


def test_all_that_is_more_than_a_button_says_what_it_does(desk: Desk) -> None:
    window = desk.window
    for command in ("contents", "go_paragraph", "go_notes", "go_sources", "go_overview"):
        window.commands[command].trigger()
    window.go_to_marks()
    found = QAccessible.queryAccessibleInterface(window)
    assert found is not None
    silent = [
        (one.role().name, one.text(QAccessible.Text.Name))
        for one in inside(found)
        if one.role() in DESCRIBED and not one.text(QAccessible.Text.Description)
    ]
    assert silent == []
    for choice in (window.marks.voice, window.marks.amount):
        said = {button.toolTip() for button in choice.findChildren(QPushButton)}
        assert "" not in said


def test_the_page_without_an_article_has_names(desk: Desk) -> None:
    desk.window.commands["close"].trigger()
    assert nameless(desk.window) == []


@pytest.mark.parametrize("command", DIALOGS)
def test_dialogs_have_names_throughout(desk: Desk, command: str) -> None:
    desk.window.commands[command].trigger()
    dialog = next(one for one in desk.window.findChildren(QDialog) if one.isVisible())
    assert dialog.windowTitle()
    assert nameless(dialog) == []


def test_the_card_has_names_and_a_key_goes_through_it(desk: Desk) -> None:
    window = desk.window
    window.commands["next_mark"].trigger()
    press(Qt.Key.Key_Return)
    assert nameless(window.hover.card) == []
    assert window.hover.card.isAncestorOf(focused())
    assert focused().accessibleName() == "About loaded-language: slammed"


def test_the_roles_are_what_the_controls_are(desk: Desk) -> None:
    window = desk.window
    roles = {
        window.view: Role.EditableText,
        window.marks.list: Role.List,
        window.marks.words: Role.EditableText,
        next(iter(window.marks.switches.values())): Role.CheckBox,
        window.marks.voice.button(value=True): Role.RadioButton,
        window.overview.chart: Role.Slider,
        window.empty.open: Role.Button,
    }
    for widget, role in roles.items():
        found = QAccessible.queryAccessibleInterface(widget)
        assert found is not None
        assert found.role() is role, widget


def test_tab_goes_through_the_panel_from_top_to_bottom(desk: Desk) -> None:
    panel = desk.window.marks
    first = next(switch for switch in panel.switches.values() if switch.isVisible())
    first.setFocus()
    rows = []
    for _ in range(12):
        if not panel.isAncestorOf(focused()):
            break
        rows.append(focused().mapTo(panel, QPoint(0, 0)).y())
        press(Qt.Key.Key_Tab)
    assert len(rows) >= 6
    assert rows == sorted(rows)


def test_the_focus_can_be_seen(desk: Desk) -> None:
    """A control looks different when it has the focus."""
    window = desk.window
    window.commands["contents"].trigger()
    controls = [
        next(iter(window.marks.switches.values())),
        window.marks.voice.button(value=True),
        window.marks.words,
        window.notes.add,
        desk.contents.panel.filter,
    ]
    window.commands["go_notes"].trigger()
    for control in controls:
        for dock in (window.go_to_marks, window.go_to_notes):
            if not control.isVisible():
                dock()
        window.view.setFocus()
        before = control.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        assert control.hasFocus()
        assert control.grab().toImage() != before, control


def test_the_article_can_be_read_by_a_screen_reader(desk: Desk) -> None:
    found = QAccessible.queryAccessibleInterface(desk.window.view)
    assert found is not None
    text = found.textInterface()
    assert text is not None
    read = text.text(0, text.characterCount())
    assert "Critics slammed the reckless plan" in read
    assert found.text(QAccessible.Text.Description)


def test_a_mark_is_said_with_its_kind_its_words_and_whose_they_are(desk: Desk) -> None:
    press(Qt.Key.Key_F8)
    said = desk.window.statusBar().currentMessage()
    assert said.startswith("1 of 4: Loaded language: ")
    assert "“slammed”" in said
    assert "Writer’s own words" in said


def test_reading_line_by_line_says_which_marks_are_in_each(desk: Desk) -> None:
    view = desk.window.view
    view.setFocus()
    view.set_caret(ARTICLE.text.index("By Jane"))
    QTest.keyClick(view, Qt.Key.Key_Down)
    said = desk.window.statusBar().currentMessage()
    assert said.startswith("Loaded language, “slammed” · Unattributed claim, “will cost")
    desk.window.announce("")
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert not desk.window.statusBar().currentMessage()


def test_the_caret_says_which_mark_it_comes_into(desk: Desk) -> None:
    view = desk.window.view
    view.setFocus()
    view.set_caret(ARTICLE.text.index("slammed") - 1)
    QTest.keyClick(view, Qt.Key.Key_Right)
    said = desk.window.statusBar().currentMessage()
    assert "“slammed”" in said
    desk.window.announce("")
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert not desk.window.statusBar().currentMessage()


def test_the_caret_says_which_note_it_comes_into_and_a_line_all_of_it(desk: Desk) -> None:
    view, notes = desk.window.view, desk.window.notes
    view.select(SLAMMED.span)
    desk.window.commands["add_note"].trigger()
    QTest.keyClicks(notes.editor, "Why this verb?")
    view.setFocus()
    view.set_caret(SLAMMED.span.start - 1)
    QTest.keyClick(view, Qt.Key.Key_Right)
    said = desk.window.statusBar().currentMessage()
    assert said.endswith(" · Note to “slammed”: Why this verb?")
    assert said.startswith("Loaded language: ")
    view.set_caret(ARTICLE.text.index("By Jane"))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert "Note to “slammed”" in desk.window.statusBar().currentMessage()
