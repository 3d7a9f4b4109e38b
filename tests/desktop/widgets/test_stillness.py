"""Nothing moves by itself, so that nobody has to ask for stillness: no gliding, no fading."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import desktop
from desktop.widgets.side import Side

if TYPE_CHECKING:
    from desktop.widgets.marking import Marking
    from desktop.widgets.window import Window

MOVES = re.compile(
    r"Q(Property|Variant|Sequential|Parallel|Abstract)Animation|QTimeLine|QScroller"
    r"|setWindowOpacity|QGraphicsOpacityEffect|setAnimated\(True|QMovie"
)
SOURCES = sorted(Path(desktop.__file__).parent.rglob("*.py"))


def test_no_code_moves_anything() -> None:
    found = [path.name for path in SOURCES if MOVES.search(path.read_text(encoding="utf-8"))]
    assert found == []


def test_panels_come_and_go_at_once(window: Window) -> None:
    assert not window.isAnimated()
    Side(window)
    for _ in range(2):
        width = window.view.width()
        window.commands["panels"].trigger()
        QApplication.processEvents()
        assert window.view.width() != width
        assert running(window) == []


def test_the_page_is_at_once_where_it_goes(window: Window, marking: Marking) -> None:
    window.resize(700, 300)
    bar = window.view.verticalScrollBar()
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_F8):
        QTest.keyClick(window.view, key)
        place = bar.value()
        QApplication.processEvents()
        assert bar.value() == place
        assert running(window) == []


def test_the_caret_blinks_as_the_system_says(window: Window) -> None:
    """With a flash time of 0, which those set who want it so, it stands still."""
    hints = QApplication.styleHints()
    usual = hints.cursorFlashTime()
    assert QApplication.cursorFlashTime() == usual
    hints.setCursorFlashTime(0)
    assert QApplication.cursorFlashTime() == 0
    hints.setCursorFlashTime(usual)


def running(window: Window) -> list[QAbstractAnimation]:
    moves = window.findChildren(QAbstractAnimation)
    return [one for one in moves if one.state() is QAbstractAnimation.State.Running]
