"""Own rules are written in a dialog, kept as files, and marked as a category of their own."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionButton

from analyzers.values import Category
from desktop.own_rules import parse
from desktop.widgets import ruling as module
from desktop.widgets.ruling import Ruling
from tests.desktop.widgets.made import ANALYSIS, finding

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.widgets.marking import Marking
    from desktop.widgets.undoing import Undoing
    from desktop.widgets.window import Window

LEFT = Qt.MouseButton.LeftButton
OWN = finding("council", Category.OWN)
LIST = '[[rule]]\ntitle = "Council"\nfind = "council"\nwhy = "Which one?"\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "rules"


@pytest.fixture
def ruling(window: Window, undoing: Undoing, folder: Path) -> Ruling:
    return Ruling(window, folder, undoing)


def write(ruling: Ruling, *, find: str, marks: str = "") -> None:
    """Fill the form of a new rule by keys and save it."""
    form = ruling.dialog.form
    QTest.keyClicks(form.texts["find"], find)
    QTest.keyClicks(form.texts["title"], f"About {find}")
    QTest.keyClicks(form.longs["why"], "It leaves open which.")
    QTest.keyClicks(form.longs["marks"], marks)
    QTest.mouseClick(ruling.dialog.save, LEFT)


def test_a_rule_from_the_form_is_kept_and_looked_for(
    window: Window, ruling: Ruling, folder: Path, qtbot: QtBot
) -> None:
    window.commands["my_rules"].trigger()
    assert ruling.dialog.empty.isVisible()
    with qtbot.waitSignal(ruling.changed):
        write(ruling, find="council", marks="The [council] voted.")
    (rule,) = ruling.rules
    assert (rule.find, rule.title, rule.marks) == (
        "council",
        "About council",
        ("The [council] voted.",),
    )
    assert parse((folder / "my-rules.toml").read_text(), "my-rules").rules == (rule,)
    assert ruling.dialog.state.text() == "Saved."
    assert ruling.dialog.chosen == rule


def test_an_example_that_does_not_hold_is_told_and_nothing_is_saved(
    window: Window, ruling: Ruling, folder: Path
) -> None:
    window.commands["my_rules"].trigger()
    write(ruling, find="council", marks="The board voted.")
    assert "is not marked" in ruling.dialog.state.text()
    assert not folder.exists()
    assert ruling.dialog.form.texts["find"].text() == "council"


def test_a_saved_rule_is_changed_in_its_place(window: Window, ruling: Ruling) -> None:
    window.commands["my_rules"].trigger()
    for find in ("council", "mayor"):
        write(ruling, find=find)
        QTest.mouseClick(ruling.dialog.new, LEFT)
    ruling.dialog.list.setCurrentRow(0)
    QTest.keyClicks(ruling.dialog.form.texts["question"], "Which?")
    QTest.mouseClick(ruling.dialog.save, LEFT)
    assert [(rule.find, rule.question) for rule in ruling.rules] == [
        ("council", "Which?"),
        ("mayor", ""),
    ]


def test_what_is_typed_is_there_when_the_dialog_is_opened_again(
    window: Window, ruling: Ruling
) -> None:
    window.commands["my_rules"].trigger()
    form = ruling.dialog.form
    QTest.keyClicks(form.texts["find"], "council")
    QTest.keyClicks(form.longs["why"], "Which one?")
    QTest.keyClick(form.longs["why"], Qt.Key.Key_Escape)
    assert ruling.dialog.isHidden()
    window.commands["my_rules"].trigger()
    assert form.texts["find"].text() == "council"
    assert form.longs["why"].toPlainText() == "Which one?"
    assert ruling.dialog.state.text() == "Not saved yet."


def test_a_change_that_is_not_saved_stays_with_its_rule(window: Window, ruling: Ruling) -> None:
    window.commands["my_rules"].trigger()
    write(ruling, find="council")
    QTest.keyClicks(ruling.dialog.form.texts["question"], "Which?")
    ruling.dialog.close()
    window.commands["my_rules"].trigger()
    assert ruling.dialog.chosen == ruling.rules[0]
    assert ruling.dialog.form.texts["question"].text() == "Which?"
    QTest.mouseClick(ruling.dialog.save, LEFT)
    ruling.dialog.close()
    window.commands["my_rules"].trigger()
    assert ruling.dialog.chosen is None
    assert not ruling.dialog.form.texts["find"].text()


def test_what_is_typed_is_saved_as_a_rule_where_its_list_became_another(
    window: Window, ruling: Ruling, folder: Path
) -> None:
    window.commands["my_rules"].trigger()
    write(ruling, find="mayor")
    (folder / "my-rules.toml").write_text(LIST)
    ruling.renew()  # as for every article that is opened
    QTest.keyClicks(ruling.dialog.form.texts["question"], "Which?")
    QTest.mouseClick(ruling.dialog.save, LEFT)
    assert [(rule.find, rule.question) for rule in ruling.rules] == [
        ("council", ""),
        ("mayor", "Which?"),
    ]


def test_a_removed_rule_comes_back(window: Window, ruling: Ruling) -> None:
    window.commands["my_rules"].trigger()
    write(ruling, find="council")
    QTest.mouseClick(ruling.dialog.remove, LEFT)
    assert not ruling.rules
    QTest.keyClick(ruling.dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [rule.find for rule in ruling.rules] == ["council"]
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(ruling.dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | shift)
    assert not ruling.rules


def found(ruling: Ruling) -> list[str]:
    return [rule.find for rule in ruling.rules]


def test_rules_that_were_saved_after_one_was_removed_stay_when_it_comes_back(
    window: Window, ruling: Ruling
) -> None:
    window.commands["my_rules"].trigger()
    write(ruling, find="council")
    QTest.mouseClick(ruling.dialog.remove, LEFT)
    write(ruling, find="mayor")
    window.commands["undo"].trigger()
    assert found(ruling) == ["council", "mayor"]
    window.commands["redo"].trigger()
    assert found(ruling) == ["mayor"]


def test_a_rule_does_not_come_back_over_another_of_its_name(window: Window, ruling: Ruling) -> None:
    window.commands["my_rules"].trigger()
    write(ruling, find="council")
    QTest.mouseClick(ruling.dialog.remove, LEFT)
    write(ruling, find="council", marks="The [council] voted.")
    (other,) = ruling.rules
    window.commands["undo"].trigger()
    assert ruling.rules == (other,)
    assert "Not saved" in ruling.dialog.state.text()
    assert window.commands["undo"].isEnabled()
    assert not window.commands["redo"].isEnabled()


def test_a_rule_that_was_changed_after_it_came_back_is_not_removed_again(
    window: Window, ruling: Ruling
) -> None:
    window.commands["my_rules"].trigger()
    write(ruling, find="council")
    QTest.mouseClick(ruling.dialog.remove, LEFT)
    window.commands["undo"].trigger()
    QTest.keyClicks(ruling.dialog.form.texts["question"], "Which?")
    QTest.mouseClick(ruling.dialog.save, LEFT)
    window.commands["redo"].trigger()
    assert [rule.question for rule in ruling.rules] == ["Which?"]


def test_the_switch_is_there_once_there_are_own_rules(
    window: Window, marking: Marking, ruling: Ruling, folder: Path
) -> None:
    switch = window.marks.switches[Category.OWN]
    assert not switch.isVisible()
    folder.mkdir(parents=True)
    (folder / "class.toml").write_text(LIST)
    ruling.read()
    marking.take(replace(ANALYSIS, findings=(*ANALYSIS.findings, OWN)))
    assert switch.isVisible()
    assert switch.count == 1
    assert OWN in window.marks.list.findings
    QTest.mouseClick(switch, LEFT)
    assert OWN not in window.marks.list.findings


def test_a_faulty_list_is_told_once_and_the_others_are_used(
    window: Window, ruling: Ruling, folder: Path
) -> None:
    folder.mkdir(parents=True)
    (folder / "bad.toml").write_text("[[rule]]\ntitle = \n")
    (folder / "class.toml").write_text(LIST)
    ruling.read()
    assert window.message.text.startswith("bad.toml, line 2: ")
    window.message.dismiss()
    ruling.read()
    assert window.message.isHidden()
    assert [rule.title for rule in ruling.rules] == ["Council"]


def test_the_windows_list_is_not_written_over_while_it_is_faulty(
    window: Window, ruling: Ruling, folder: Path
) -> None:
    folder.mkdir(parents=True)
    mine = folder / "my-rules.toml"
    mine.write_text("[[rule]]\ntitle = \n")
    window.commands["my_rules"].trigger()
    write(ruling, find="council")
    assert ruling.dialog.state.text() == module.MINE_FAULTY
    assert mine.read_text() == "[[rule]]\ntitle = \n"


def test_a_list_is_imported_and_all_rules_are_exported(
    window: Window, ruling: Ruling, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given, target = tmp_path / "class.toml", tmp_path / "out.toml"
    given.write_text(f"# ours\n{LIST}")
    window.commands["my_rules"].trigger()
    write(ruling, find="mayor")
    monkeypatch.setattr(ruling.dialog, "ask_list", lambda: given)
    QTest.mouseClick(ruling.dialog.take, LEFT)
    QTest.mouseClick(ruling.dialog.take, LEFT)
    assert sorted(rule.list for rule in ruling.rules) == ["class", "class-2", "my-rules"]
    ruling.dialog.list.setCurrentRow(0)
    assert not ruling.dialog.form.isEnabled()
    monkeypatch.setattr(ruling.dialog, "ask_target", lambda: target)
    QTest.mouseClick(ruling.dialog.give, LEFT)
    assert {rule.find for rule in parse(target.read_text(), "out").rules} == {"council", "mayor"}


def test_a_faulty_list_is_not_imported(
    window: Window,
    ruling: Ruling,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given = tmp_path / "class.toml"
    given.write_text(f"{LIST}regex = 1\n")
    monkeypatch.setattr(ruling.dialog, "ask_list", lambda: given)
    window.commands["my_rules"].trigger()
    QTest.mouseClick(ruling.dialog.take, LEFT)
    assert "class.toml, line 5: 'regex'" in ruling.dialog.state.text()
    assert not folder.exists()


def test_the_data_folder_is_shown(
    window: Window, ruling: Ruling, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(module, "show_folder", shown.append)
    window.commands["data_folder"].trigger()
    assert shown == [folder.parent]
    assert folder.is_dir()


def test_a_rule_that_was_stopped_is_named(window: Window, marking: Marking) -> None:
    marking.take(replace(ANALYSIS, stopped=("Slow",)))
    assert window.message.text.startswith("Your rule “Slow” took too long here")


def test_a_box_that_is_checked_has_a_tick_and_not_only_a_colour(
    window: Window, ruling: Ruling
) -> None:
    window.commands["my_rules"].trigger()
    box = ruling.dialog.form.switches["whole_word"]

    def colours() -> set[str]:
        part, option = QStyle.SubElement.SE_CheckBoxIndicator, QStyleOptionButton()
        option.initFrom(box)
        inside = box.style().subElementRect(part, option, box).adjusted(4, 4, -4, -4)
        picture = box.grab(inside).toImage()
        places = product(range(picture.width()), range(picture.height()))
        return {picture.pixelColor(x, y).name() for x, y in places}

    assert box.isChecked()
    assert len(colours()) > 1
    box.click()
    assert len(colours()) == 1
