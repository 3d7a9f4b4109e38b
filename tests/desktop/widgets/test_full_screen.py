"""The window over the whole screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop.widgets.full_screen import FullScreen
from tests.desktop.widgets.keys import press

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from desktop.widgets.window import Window


@pytest.fixture
def command(window: Window, qtbot: QtBot) -> QAction:
    FullScreen(window)
    command = window.commands["full_screen"]
    command.triggered.connect(window.toggle_full_screen)
    window.activateWindow()
    qtbot.waitUntil(window.view.hasFocus)
    return command


def test_a_key_fills_the_screen_and_the_same_key_leads_back(
    window: Window, command: QAction
) -> None:
    press(Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert command.isChecked()
    press(Qt.Key.Key_F11)
    assert not window.isFullScreen()
    assert not command.isChecked()


def test_the_command_knows_when_the_desktop_ends_it(window: Window, command: QAction) -> None:
    press(Qt.Key.Key_F11)
    window.showNormal()
    assert not command.isChecked()


def test_a_window_that_starts_so_says_so(window: Window) -> None:
    window.showFullScreen()
    FullScreen(window)
    assert window.commands["full_screen"].isChecked()
