"""Esc leads from the panels back to the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop.widgets.coming_back import ComingBack
from desktop.widgets.contents import Contents
from desktop.widgets.focus_order import in_order
from desktop.widgets.message_bar import Notice
from tests.desktop.widgets.keys import focused, press
from tests.desktop.widgets.made import SLAMMED

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.widgets.marking import Marking
    from desktop.widgets.window import Window


@pytest.fixture
def whole(window: Window, marking: Marking, qtbot: QtBot) -> Window:
    """A window with panels on both sides and a note that is written."""
    Contents(window).show_articles([("1", "An article")])
    window.commands["contents"].trigger()
    window.notes.draft(SLAMMED.span, "slammed")
    ComingBack(window)
    qtbot.waitActive(window)
    return window


def test_escape_leads_from_everywhere_beside_the_text_back_to_it(whole: Window) -> None:
    for go in (whole.go_to_marks, whole.go_to_notes):
        go()
        for part in in_order(whole):
            part.setFocus()
            press(Qt.Key.Key_Escape)
            assert whole.view.hasFocus(), part


def test_words_in_a_filter_go_first(whole: Window) -> None:
    whole.go_to_marks()
    whole.marks.words.setFocus()
    whole.marks.words.setText("jobs")
    press(Qt.Key.Key_Escape)
    assert focused() is whole.marks.words
    assert not whole.marks.words.text()
    press(Qt.Key.Key_Escape)
    assert whole.view.hasFocus()


def test_a_message_is_not_passed_over(whole: Window) -> None:
    whole.message.tell(Notice("Something to know."))
    whole.go_to_marks()
    press(Qt.Key.Key_Escape)
    assert not whole.view.hasFocus()


def test_where_there_is_no_text_the_focus_stays(window: Window) -> None:
    ComingBack(window)
    window.show_no_article()
    window.empty.paste.setFocus()
    press(Qt.Key.Key_Escape)
    assert window.empty.paste.hasFocus()
