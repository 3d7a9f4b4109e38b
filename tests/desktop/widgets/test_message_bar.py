"""One notice at a time, until the reader has done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.widgets.message_bar import MessageBar, Notice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


def test_notices_wait_behind_the_first(bar: MessageBar) -> None:
    for text in ("One.", "Two.", "One."):
        bar.tell(Notice(text))
    assert bar.text == "One."
    QTest.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert bar.text == "Two."
    QTest.keyClick(bar.close_button, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_an_action_is_done_once_and_the_notice_goes(bar: MessageBar) -> None:
    done: list[str] = []
    bar.tell(Notice("Removed.", "Undo", lambda: done.append("undone")))
    QTest.mouseClick(bar.action, Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert bar.isHidden()


def test_an_action_that_is_no_longer_possible_is_withdrawn(bar: MessageBar) -> None:
    bar.tell(Notice("It takes long.", "Wait on"))
    bar.tell(Notice("Another."))
    bar.withdraw("Wait on")
    assert bar.text == "Another."


def test_a_notice_is_seen_with_its_article_only(bar: MessageBar) -> None:
    bar.turn_to("one", ["one", "two"])
    bar.tell(Notice("About two.", article="two"))
    assert bar.isHidden()
    bar.turn_to("two", ["one", "two"])
    assert bar.text == "About two."
    bar.turn_to("one", ["one", "two"])
    bar.tell(Notice("About the library."))
    assert bar.text == "About the library."
    bar.turn_to("two", ["one", "two"])
    bar.dismiss()
    assert bar.text == "About the library."


def test_a_notice_goes_with_its_article(bar: MessageBar) -> None:
    bar.turn_to("one", ["one"])
    bar.tell(Notice("About one.", article="one"))
    bar.turn_to("", [])
    assert bar.isHidden()
    bar.turn_to("one", ["one"])
    assert bar.isHidden()


def test_markup_in_a_notice_is_shown_as_it_is(bar: MessageBar) -> None:
    bar.tell(Notice("<img src=file:///dev/zero>.html: no"))
    assert bar._text.textFormat() == Qt.TextFormat.PlainText
