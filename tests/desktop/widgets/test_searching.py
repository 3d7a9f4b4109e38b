"""Searching all articles and notes from the keyboard, and from a hit to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from analyzers.values import Article, Span
from desktop.anchors import anchor
from desktop.notebook import Notebook
from desktop.search import HitKind
from desktop.widgets.contents import Contents
from desktop.widgets.noting import Noting
from desktop.widgets.search_panel import NOTHING
from desktop.widgets.searching import GONE, Searching
from tests.desktop.widgets.keys import focused, press
from tests.desktop.widgets.made import ARTICLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop.store import Library
    from desktop.widgets.search_panel import SearchPanel
    from desktop.widgets.undoing import Undoing
    from desktop.widgets.window import Window

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LINES = "Nothing happens on this line of the text.\n" * 80
OTHER = Article(f"Dam\n{LINES}Then 😀 the dam broke at night.\n{LINES}", title="Dam")


class Reader:
    """What app.py does when an article is chosen, as far as the search needs it."""

    def __init__(self, window: Window, library: Library, undoing: Undoing) -> None:
        self.window, self.library = window, library
        self.noting = Noting(window, Notebook(library), undoing)
        Contents(window)
        self.searching = Searching(window, library, self.noting, undoing)
        window.recent_chosen.connect(self.open)

    def open(self, digest: str) -> None:
        article = self.library.article(digest)
        if article:
            self.window.show_article(article, "An article", at=0)
            self.noting.open(article, None)


@pytest.fixture
def reader(window: Window, library: Library, undoing: Undoing, qtbot: QtBot) -> Iterator[Reader]:
    library.remember_article(OTHER)
    reader = Reader(window, library, undoing)
    reader.open(ARTICLE.digest)
    window.activateWindow()
    qtbot.waitUntil(window.view.hasFocus)
    yield reader
    reader.searching.seeker.close()


@pytest.fixture
def panel(reader: Reader) -> SearchPanel:
    return reader.searching.panel


def seek(panel: SearchPanel, words: str, qtbot: QtBot, *, hits: int) -> None:
    press(Qt.Key.Key_F, CONTROL | SHIFT)
    assert panel.field.hasFocus()
    QTest.keyClicks(focused(), words)
    qtbot.waitUntil(lambda: bool(panel.answer.text()) and len(panel.list.hits) == hits)


def test_enter_opens_the_article_at_the_words_that_are_shown(
    window: Window, panel: SearchPanel, qtbot: QtBot
) -> None:
    seek(panel, '"the dam"', qtbot, hits=1)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    place = window.view.selected_span()
    assert place is not None
    assert place.of(OTHER.text) == "the dam"
    assert window.view.is_in_sight(place)
    assert window.view.hasFocus()
    assert panel.isVisible()


def test_enter_in_the_field_opens_the_best_hit(
    window: Window, panel: SearchPanel, qtbot: QtBot
) -> None:
    seek(panel, "broke", qtbot, hits=1)
    press(Qt.Key.Key_Return)
    assert window.view.selected_span() == Span(
        OTHER.text.index("broke"), OTHER.text.index("broke") + 5
    )


def test_a_note_is_opened_at_its_place(
    reader: Reader, window: Window, panel: SearchPanel, library: Library, qtbot: QtBot
) -> None:
    start = OTHER.text.index("broke")
    place = anchor(OTHER.text, Span(start, start + 5))
    note = library.add_note(OTHER.digest, place, "Who says so?")
    seek(panel, "says", qtbot, hits=1)
    press(Qt.Key.Key_Return)
    assert window.notes.editor.toPlainText() == note.body
    assert window.view.is_in_sight(note.span)


def test_escape_returns_to_the_text_and_the_key_brings_the_hits_back(
    window: Window, panel: SearchPanel, qtbot: QtBot
) -> None:
    seek(panel, "dam", qtbot, hits=1)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Escape)
    assert window.view.hasFocus()
    assert not panel.isVisible()
    press(Qt.Key.Key_F, CONTROL | SHIFT)
    assert panel.field.selectedText() == "dam"
    assert len(panel.list.hits) == 1


def test_up_from_the_first_hit_returns_to_the_field(panel: SearchPanel, qtbot: QtBot) -> None:
    seek(panel, "the", qtbot, hits=2)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert panel.list.currentIndex().row() == 1
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Up)
    assert panel.field.hasFocus()


def test_notes_and_articles_can_be_sought_alone(
    panel: SearchPanel, library: Library, qtbot: QtBot
) -> None:
    library.add_note(OTHER.digest, anchor(OTHER.text, Span(0, 3)), "A dam of clay")
    seek(panel, "dam", qtbot, hits=2)
    assert [hit.kind for hit in panel.list.hits] == list(HitKind)
    QTest.mouseClick(panel.kinds.button((HitKind.NOTE,)), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [hit.kind for hit in panel.list.hits] == [HitKind.NOTE])


def test_words_that_are_nowhere_are_told(panel: SearchPanel, qtbot: QtBot) -> None:
    seek(panel, 'nowhere" AND (', qtbot, hits=0)
    assert panel.answer.text() == NOTHING
    assert panel.help.isVisible()


def test_an_empty_field_explains_how_to_search(panel: SearchPanel, qtbot: QtBot) -> None:
    seek(panel, "dam", qtbot, hits=1)
    panel.field.clear()
    assert panel.help.isVisible()
    assert panel.list.hits == ()
    assert not panel.answer.text()


def test_only_the_last_words_are_answered(panel: SearchPanel, qtbot: QtBot) -> None:
    seek(panel, "dam", qtbot, hits=1)
    panel.field.setText("slammed")
    panel.field.setText("nowhere")
    qtbot.waitUntil(lambda: panel.answer.text() == NOTHING)


def test_a_forgotten_article_is_found_no_more_and_can_be_brought_back(
    panel: SearchPanel, library: Library, undoing: Undoing, qtbot: QtBot
) -> None:
    seek(panel, "dam", qtbot, hits=1)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Delete)
    assert library.article(OTHER.digest) is None
    qtbot.waitUntil(lambda: panel.list.hits == ())
    undoing.undo()
    assert library.article(OTHER.digest) == OTHER
    qtbot.waitUntil(lambda: len(panel.list.hits) == 1)
    undoing.redo()
    assert library.article(OTHER.digest) is None


def test_whoever_forgets_an_article_stays_in_the_panel(panel: SearchPanel, qtbot: QtBot) -> None:
    seek(panel, "dam", qtbot, hits=1)
    press(Qt.Key.Key_Down)
    QTest.mouseClick(panel.forget, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.list.hits == ())
    assert panel.field.hasFocus()


def test_a_note_to_a_forgotten_article_says_why_it_cannot_be_shown(
    panel: SearchPanel, library: Library, qtbot: QtBot
) -> None:
    library.add_note(OTHER.digest, anchor(OTHER.text, Span(0, 3)), "A dam of clay")
    library.forget_article(OTHER.digest)
    seek(panel, "clay", qtbot, hits=1)
    assert not panel.forget.isVisible()
    press(Qt.Key.Key_Return)
    assert panel.answer.text() == GONE


def test_a_screen_reader_hears_what_a_hit_is_from_when_and_its_words(
    panel: SearchPanel, qtbot: QtBot
) -> None:
    seek(panel, "broke", qtbot, hits=1)
    heard = panel.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("Article, Dam, opened ")
    assert "the dam broke at night" in heard
    name = QAccessible.queryAccessibleInterface(panel.field).text(QAccessible.Text.Name)
    assert name == "Search all articles and notes"
