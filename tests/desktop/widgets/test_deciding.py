"""Marks are dismissed from the card as far as its button says, at once, and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from analyzers.values import Article, Category, Span
from desktop.acts import Act
from desktop.decisions import Scope
from desktop.widgets.deciding import Deciding
from desktop.widgets.message_bar import Notice
from desktop.widgets.undoing import OFFERED
from tests.desktop.widgets.made import ANALYSIS, ARTICLE, COST, MAYOR, SLAMMED, THOUSANDS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from analyzers.values import Finding
    from desktop.store import Library
    from desktop.widgets.marking import Marking
    from desktop.widgets.undoing import Undoing
    from desktop.widgets.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def deciding(window: Window, marking: Marking, library: Library, undoing: Undoing) -> Deciding:
    deciding = Deciding(window, library, marking, undoing)
    deciding.open(ARTICLE, None)
    return deciding


def button(window: Window, finding: Finding, scope: Scope) -> None:
    """Open the card of a mark with a key and press one of its buttons, all by keys."""
    window.view.set_current(finding)
    QTest.keyClick(window.view, Qt.Key.Key_Return)
    wanted = window.hover.card._sections[0].actions_row.dismissals[scope]
    for _ in range(12):
        if window.focusWidget() is wanted:
            break
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)


@pytest.mark.parametrize(
    ("scope", "stay"),
    [
        (Scope.PLACE, (COST, THOUSANDS, MAYOR)),
        (Scope.ARTICLE, (COST, THOUSANDS, MAYOR)),
        (Scope.PHRASE, (COST, THOUSANDS, MAYOR)),
        (Scope.RULE, (COST, MAYOR)),
    ],
)
def test_a_button_takes_away_at_once_what_it_says(
    window: Window, deciding: Deciding, library: Library, scope: Scope, stay: tuple[Finding, ...]
) -> None:
    button(window, SLAMMED, scope)
    assert window.marks.list.findings == stay
    assert [kept.scope for kept in library.decisions()] == [scope]
    assert window.marks.switches[Category.LOADED].count == len(stay) - 2


def test_by_keys_one_goes_on_to_the_next_mark_and_f8_from_there(
    window: Window, deciding: Deciding
) -> None:
    button(window, SLAMMED, Scope.PLACE)
    assert window.view.hasFocus()
    assert window.view.current == COST
    assert window.statusBar().currentMessage().startswith("1 of 3")
    QTest.keyClick(window.view, Qt.Key.Key_F8)
    assert window.view.current == THOUSANDS


def test_with_the_mouse_one_stays_where_one_was_and_f8_finds_the_next(
    window: Window, deciding: Deciding, qtbot: QtBot
) -> None:
    window.view.set_caret(0)
    window.hover._open((COST,))
    scope = window.hover.card._sections[0].actions_row.dismissals[Scope.PLACE]
    QTest.mouseClick(scope, LEFT)
    assert window.view.hasFocus()
    assert window.view.current is None
    QTest.keyClick(window.view, Qt.Key.Key_F8)
    assert window.view.current == THOUSANDS


def test_the_last_mark_leaves_the_focus_on_the_page(
    window: Window, marking: Marking, deciding: Deciding
) -> None:
    for finding in (SLAMMED, COST, THOUSANDS, MAYOR):
        button(window, finding, Scope.RULE if finding is SLAMMED else Scope.PLACE)
    assert window.marks.list.findings == ()
    assert window.marks.empty.isVisible()
    assert window.view.hasFocus()


def test_the_bar_undoes_it_and_so_does_control_z(
    window: Window, deciding: Deciding, library: Library
) -> None:
    button(window, SLAMMED, Scope.PHRASE)
    assert "slammed" in window.message.text
    QTest.mouseClick(window.message.action, LEFT)
    assert window.view.current == SLAMMED
    assert library.decisions() == ()
    button(window, SLAMMED, Scope.RULE)
    button(window, COST, Scope.PLACE)
    QTest.keyClick(window.view, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(window.view, Qt.Key.Key_Z, CONTROL)
    assert window.marks.list.findings == (SLAMMED, COST, THOUSANDS, MAYOR)
    assert not window.commands["undo"].isEnabled()


def test_what_was_undone_is_done_again_until_something_else_is_done(
    window: Window, deciding: Deciding, library: Library
) -> None:
    button(window, SLAMMED, Scope.PHRASE)
    button(window, COST, Scope.PLACE)
    for _ in range(2):
        QTest.keyClick(window.view, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(window.view, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert SLAMMED not in window.marks.list.findings
    assert "slammed" in window.message.text  # what is done again can be undone again
    QTest.keyClick(window.view, Qt.Key.Key_Y, CONTROL)
    assert window.marks.list.findings == (THOUSANDS, MAYOR)
    assert not window.commands["redo"].isEnabled()
    assert [kept.scope for kept in library.decisions()] == [Scope.PLACE, Scope.PHRASE]
    QTest.keyClick(window.view, Qt.Key.Key_Z, CONTROL)
    button(window, MAYOR, Scope.PLACE)
    assert not window.commands["redo"].isEnabled()


def test_decisions_taken_back_are_made_again_and_taken_back_again(
    window: Window, deciding: Deciding, library: Library, undoing: Undoing
) -> None:
    button(window, SLAMMED, Scope.PLACE)
    deciding.dialog.taken_back.emit(tuple(kept.id for kept in library.decisions()))
    undoing.undo()
    assert len(library.decisions()) == 1
    undoing.redo()
    assert library.decisions() == ()


def test_undo_is_offered_at_once_and_for_ten_seconds(
    window: Window, deciding: Deciding, undoing: Undoing
) -> None:
    window.message.tell(Notice("One character was replaced."))
    button(window, SLAMMED, Scope.PHRASE)
    assert window.message.action.text() == "Undo"
    assert undoing._offered.interval() == OFFERED == 10_000
    undoing._offered.timeout.emit()
    assert window.message.text == "One character was replaced."
    QTest.keyClick(window.view, Qt.Key.Key_Z, CONTROL)
    assert SLAMMED in window.marks.list.findings


@pytest.mark.parametrize("scrolled", [0, 300])
def test_the_words_stay_where_they_are_while_undo_is_offered(
    window: Window, undoing: Undoing, scrolled: int
) -> None:
    """The offer comes after a click and goes by itself: nobody shall lose the line for it."""
    window.show_article(
        Article("\n".join(f"A line of the text, {n}." for n in range(90))), "", at=0
    )
    bar, view = window.view.verticalScrollBar(), window.view
    bar.setValue(scrolled)
    QApplication.processEvents()

    def place() -> int:
        return view.mapTo(window, view.place_of(Span(300, 310)).topLeft()).y()

    before = place()
    undoing.offer(Act("A mark is dismissed.", list, list))
    QApplication.processEvents()
    assert window.message.isVisible()
    assert place() == before
    undoing._offered.timeout.emit()
    QApplication.processEvents()
    assert window.message.isHidden()
    assert place() == before
    assert bar.value() == scrolled


def test_in_another_language_too_only_the_last_act_is_offered(
    window: Window, undoing: Undoing, other_language: None
) -> None:
    for sentence in ("One.", "Two."):
        undoing.offer(Act(sentence, list, list))
    assert window.message.text == "Two."
    assert window.message.action.text() == "¿Undo?"
    undoing._offered.timeout.emit()
    assert not window.message.text


def test_the_button_stays_while_the_focus_is_on_it(
    window: Window, deciding: Deciding, undoing: Undoing
) -> None:
    button(window, SLAMMED, Scope.PHRASE)
    window.message.action.setFocus()
    undoing._offered.timeout.emit()
    assert window.message.action.isVisible()


def test_decisions_are_there_when_the_article_is_opened_again(
    window: Window, marking: Marking, deciding: Deciding, library: Library, undoing: Undoing
) -> None:
    button(window, SLAMMED, Scope.PLACE)
    marking.open(ARTICLE.digest)
    Deciding(window, library, marking, undoing).open(ARTICLE, None)
    marking.take(ANALYSIS)
    assert SLAMMED not in window.marks.list.findings


def test_all_decisions_are_listed_and_taken_back_together(
    window: Window, deciding: Deciding, library: Library
) -> None:
    window.commands["decisions"].trigger()
    dialog = deciding.dialog
    assert dialog.empty.isVisible()
    assert not dialog.table.isVisible()
    button(window, SLAMMED, Scope.PLACE)
    button(window, COST, Scope.PHRASE)
    assert [kept.scope for kept in dialog.decisions] == [Scope.PHRASE, Scope.PLACE]
    texts = [dialog.table.model().index(1, column).data() for column in range(4)]
    assert texts == ["Not here", "slammed", "About loaded-language", ARTICLE.title]
    dialog.table.selectAll()
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert library.decisions() == ()
    assert len(window.marks.list.findings) == 4
    QTest.keyClick(dialog, Qt.Key.Key_Z, CONTROL)
    assert len(library.decisions()) == 2
    assert len(window.marks.list.findings) == 2


def test_the_list_of_decisions_has_the_focus_when_it_is_opened(
    window: Window, deciding: Deciding, qtbot: QtBot
) -> None:
    window.commands["decisions"].trigger()
    deciding.dialog.close()
    button(window, SLAMMED, Scope.PLACE)
    window.commands["decisions"].trigger()
    assert deciding.dialog.focusWidget() is deciding.dialog.table


def test_one_of_several_is_taken_back(window: Window, deciding: Deciding, library: Library) -> None:
    button(window, SLAMMED, Scope.PLACE)
    button(window, COST, Scope.PHRASE)
    window.commands["decisions"].trigger()
    dialog = deciding.dialog
    rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    dialog.table.selectionModel().select(dialog.table.model().index(1, 0), rows)
    QTest.mouseClick(dialog.back, LEFT)
    assert [kept.scope for kept in library.decisions()] == [Scope.PHRASE]
    assert SLAMMED in window.marks.list.findings


def test_a_decision_that_cannot_be_kept_is_told_and_the_mark_stays(
    window: Window, deciding: Deciding, library: Library
) -> None:
    library._connection.execute("PRAGMA query_only = ON")
    button(window, SLAMMED, Scope.PLACE)
    assert "can only be read" in window.message.text
    assert SLAMMED in window.marks.list.findings
