"""The page before an article is open offers those that were opened before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from analyzers.values import Article
from desktop.store import Library
from desktop.widgets.recent import MOST, Recent
from tests.desktop.widgets.keys import press

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.app import Desk

NAMES = [f"Report number {number}" for number in range(8)]


@pytest.fixture
def desk(start: Callable[..., Desk], tmp_path: Path) -> Desk:
    with Library.open(tmp_path / "library.db") as library:
        for name in NAMES:
            library.remember_article(Article(f"{name}.", title=name))
    return start()


@pytest.fixture
def recent(desk: Desk) -> Recent:
    (recent,) = desk.window.empty.findChildren(Recent)
    QApplication.processEvents()
    return recent


def test_the_last_are_offered_and_none_is_cut(recent: Recent) -> None:
    rows = recent.rows
    assert [rows.item(row).text() for row in range(rows.count())] == NAMES[::-1][:MOST]
    assert rows.viewport().rect().contains(rows.visualItemRect(rows.item(MOST - 1)))


@pytest.mark.parametrize("by_key", [False, True])
def test_one_is_opened_by_mouse_or_key(desk: Desk, recent: Recent, by_key: bool) -> None:
    rows = recent.rows
    if by_key:
        desk.window.empty.open.setFocus()
        for _ in range(3):
            press(Qt.Key.Key_Tab)
        assert rows.hasFocus()
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Return)
    else:
        at = rows.visualItemRect(rows.item(1)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.window.view.toPlainText().endswith(f"{NAMES[-2]}.")


def test_each_row_comes_into_sight_where_the_words_are_large(desk: Desk, recent: Recent) -> None:
    window, rows = desk.window, recent.rows
    for _ in range(12):
        window.commands["zoom_in"].trigger()
    window.resize(700, 500)
    rows.setFocus()
    QApplication.processEvents()
    for row in (*range(MOST), 0):
        rows.setCurrentRow(row)
        place = rows.visualItemRect(rows.item(row))
        corner = rows.viewport().mapTo(window.empty, place.center())
        assert window.empty.rect().contains(QRect(corner, place.size() / 4)), row


def test_when_the_list_is_cleared_nothing_is_offered(desk: Desk, recent: Recent) -> None:
    desk.recalling._clear()
    assert not recent.isVisible()
    desk.undoing.undo()
    assert recent.isVisible()


def test_a_new_library_offers_nothing(start: Callable[..., Desk], tmp_path: Path) -> None:
    desk = start(library=tmp_path / "new.db")
    assert desk.window.empty.findChildren(Recent) == []
