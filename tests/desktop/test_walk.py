"""The whole walk: a file, its marks, a card, a note, a restart, a copy. Everything is real."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from lxml import html
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from analyzers.values import Category
from desktop.app import Desk
from desktop.last_time import LastTime
from desktop.start import FirstPicture
from desktop.widgets import asking
from desktop.widgets.card_text import CardText

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


LONG = 60_000  # ms; the machine that runs the tests may be busy
CONTROL = Qt.KeyboardModifier.ControlModifier


@contextmanager
def desk(library: Path, scratch: Path, qtbot: QtBot, *paths: Path) -> Iterator[Desk]:
    """Run the program on a library until the block ends, and close it as a reader does."""
    desk = Desk(FirstPicture(LastTime(library)), scratch)
    qtbot.addWidget(desk.window)
    desk.window.resize(1_280, 800)
    desk.start(paths)
    try:
        with qtbot.waitSignal(desk.analysis.analysed, timeout=LONG):
            pass
        yield desk
        assert desk.window.close()
    finally:
        desk.close()


@pytest.mark.models
def test_from_a_file_to_a_marked_page_and_back(
    typefaces: None,
    seed: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library, scratch = tmp_path / "library.db", tmp_path / "scratch"
    scratch.mkdir()

    with desk(library, scratch, qtbot, seed) as first:
        window = first.window
        shown = window.marks.list.findings
        assert {finding.category for finding in shown} == set(Category) - {Category.OWN}

        loaded = next(one for one in shown if one.category is Category.LOADED)
        window.view.reveal(loaded.span)
        QTest.mouseMove(window.view.viewport(), QPoint(3, 3))
        QTest.mouseMove(window.view.viewport(), window.view.place_of(loaded.span).center())
        qtbot.waitUntil(window.hover.card.isVisible)
        assert loaded in window.hover.card.findings
        texts = window.hover.card.findChildren(CardText)
        assert any(loaded.card.why in text.toPlainText() for text in texts)

        window.view.set_current(loaded)
        QTest.keyClick(window.view, Qt.Key.Key_M, CONTROL)
        QTest.keyClicks(window.notes.editor, "Whose word is this?")
        qtbot.waitUntil(lambda: window.notes.state.text() == "Saved", timeout=LONG)

    with desk(library, scratch, qtbot) as second:
        window = second.window
        (placed,) = window.notes.list.notes
        assert placed.note.body == "Whose word is this?"
        assert placed.span == loaded.span

        copy = tmp_path / "copy.html"
        monkeypatch.setattr(asking, "ask_copy", lambda _window, _suggested: copy)
        QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
        assert second.tabbing.shown
        assert second.tabbing.shown.article
        (article,) = html.fromstring(copy.read_text("utf-8")).cssselect("article#text")
        assert article.text_content() == second.tabbing.shown.article.text
        assert "Whose word is this?" in copy.read_text("utf-8")
