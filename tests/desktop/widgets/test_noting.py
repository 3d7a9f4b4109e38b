"""Notes are written beside the article, saved at once, and never lost by a slip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from analyzers.values import Article, Span
from desktop.anchors import anchor
from desktop.notebook import Notebook
from desktop.store import Library
from desktop.widgets.notes_panel import PAUSE
from desktop.widgets.noting import Noting
from desktop.widgets.undoing import Undoing
from tests.desktop.widgets.keys import focused
from tests.desktop.widgets.made import ARTICLE, SLAMMED, TITLE

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.widgets.marking import Marking
    from desktop.widgets.window import Window


def select(window: Window, qtbot: QtBot) -> None:
    window.view.reveal(SLAMMED.span)
    window.view.setFocus()
    for _ in range(SLAMMED.span.start, SLAMMED.span.end):
        QTest.keyClick(window.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)


def write(window: Window, qtbot: QtBot, words: str) -> None:
    select(window, qtbot)
    QTest.keyClick(window.view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.notes.editor, words)
    qtbot.waitUntil(lambda: window.notes.state.text() == "Saved", timeout=PAUSE + 3_000)


def bodies(library: Library) -> list[str]:
    return [note.body for note in library.notes_of(ARTICLE.digest)]


def test_a_note_is_saved_while_it_is_written(
    window: Window, noting: Noting, library: Library, qtbot: QtBot
) -> None:
    write(window, qtbot, "Why this verb?")
    (note,) = library.notes_of(ARTICLE.digest)
    assert note.body == "Why this verb?"
    assert note.span == SLAMMED.span
    assert note.anchor.quote == "slammed"
    assert [placed.note for placed in window.notes.list.notes] == [note]


def test_a_note_is_saved_at_once_when_its_writer_turns_to_the_text(
    window: Window, noting: Noting, library: Library, qtbot: QtBot
) -> None:
    select(window, qtbot)
    QTest.keyClick(window.view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.notes.editor, "Why?")
    window.view.setFocus()
    assert bodies(library) == ["Why?"]


def test_writing_on_changes_the_same_note(
    window: Window, noting: Noting, library: Library, qtbot: QtBot
) -> None:
    write(window, qtbot, "First")
    QTest.keyClicks(window.notes.editor, " and more")
    window.notes.flush()
    assert bodies(library) == ["First and more"]


def test_nothing_typed_makes_no_note(
    window: Window, noting: Noting, library: Library, qtbot: QtBot
) -> None:
    select(window, qtbot)
    QTest.mouseClick(window.notes.add, Qt.MouseButton.LeftButton)
    window.notes.close_editor()
    assert bodies(library) == []


def test_without_a_selection_the_reader_is_told_what_to_do(
    window: Window, noting: Noting, qtbot: QtBot
) -> None:
    QTest.keyClick(window.view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert "Select the words" in window.statusBar().currentMessage()


def test_a_removed_note_comes_back(
    window: Window, noting: Noting, library: Library, qtbot: QtBot
) -> None:
    write(window, qtbot, "Keep me")
    QTest.mouseClick(window.notes.remove, Qt.MouseButton.LeftButton)
    assert bodies(library) == []
    assert window.message.text == "Note removed."
    QTest.mouseClick(window.message.action, Qt.MouseButton.LeftButton)
    assert bodies(library) == ["Keep me"]
    assert window.message.isHidden()


def test_control_z_brings_it_back_too(
    window: Window, noting: Noting, library: Library, qtbot: QtBot
) -> None:
    write(window, qtbot, "Keep me")
    QTest.mouseClick(window.notes.remove, Qt.MouseButton.LeftButton)
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bodies(library) == ["Keep me"]


def test_a_key_opens_the_note_at_the_caret(
    window: Window, noting: Noting, library: Library, qtbot: QtBot
) -> None:
    write(window, qtbot, "Here")
    window.notes.close_editor()
    window.view.set_caret(SLAMMED.span.start + 2)
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert focused() is window.notes.editor
    assert window.notes.editor.toPlainText() == "Here"
    assert bodies(library) == ["Here"]


def test_selected_words_that_have_a_note_can_have_another(
    window: Window, noting: Noting, library: Library, qtbot: QtBot
) -> None:
    write(window, qtbot, "One")
    window.notes.close_editor()
    write(window, qtbot, "Another")
    assert sorted(bodies(library)) == ["Another", "One"]


def test_a_new_note_is_said_to_be_saved_and_more_words_are_not(
    window: Window, noting: Noting, qtbot: QtBot
) -> None:
    write(window, qtbot, "Here")
    assert window.statusBar().currentMessage() == "Note saved."
    window.announce("")
    QTest.keyClicks(window.notes.editor, " and more")
    window.notes.flush()
    assert not window.statusBar().currentMessage()


def test_a_click_on_a_noted_phrase_opens_its_note(
    window: Window, noting: Noting, qtbot: QtBot
) -> None:
    write(window, qtbot, "Here")
    window.notes.close_editor()
    spot = window.view.place_of(SLAMMED.span).center()
    QTest.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert window.notes.editor.toPlainText() == "Here"
    assert window.notes.editor.hasFocus()


def test_the_card_writes_a_note_to_its_words(
    window: Window, noting: Noting, library: Library, qtbot: QtBot
) -> None:
    window.hover.note_wanted.emit(SLAMMED)
    QTest.keyClicks(window.notes.editor, "From the card")
    window.notes.flush()
    assert library.notes_of(ARTICLE.digest)[0].span == SLAMMED.span


def test_words_that_cannot_be_saved_stay_in_the_editor(
    window: Window, noting: Noting, library: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    library._connection.execute("PRAGMA query_only = ON")
    select(window, qtbot)
    QTest.keyClick(window.view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.notes.editor, "Do not lose me")
    window.notes.flush()
    assert window.notes.state.text() == "Not saved"
    assert str(library.path) in window.message.text
    assert not noting.leave()
    assert not window.close()
    assert window.notes.editor.toPlainText() == "Do not lose me"
    library._connection.execute("PRAGMA query_only = OFF")
    assert noting.leave()
    assert bodies(library) == ["Do not lose me"]


def test_a_note_that_lost_its_place_says_so(
    window: Window, noting: Noting, library: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "article.txt"
    library.remember_article(ARTICLE, path)
    write(window, qtbot, "Still here")
    changed = Article("The page now says something else altogether, about the weather.")
    library.remember_article(changed, path)
    noting.open(changed, path)
    (placed,) = window.notes.list.notes
    assert placed.span is None
    index = window.notes.list.model().index(0, 0)
    assert "Lost its place" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_looking_at_a_note_does_not_change_it(
    window: Window, noting: Noting, library: Library
) -> None:
    body = "One\u00a0word\r\nand\u2029another"  # Qt's editor would hand these out as others
    library.add_note(ARTICLE.digest, anchor(ARTICLE.text, SLAMMED.span), body)
    noting.open(ARTICLE, None)
    window.notes.chosen.emit(noting.notes[0].note.id)
    assert not window.notes.unsaved
    window.notes.close_editor()
    assert bodies(library) == [body]


def test_what_was_typed_last_comes_back_with_a_removed_note(
    window: Window, noting: Noting, library: Library, qtbot: QtBot
) -> None:
    write(window, qtbot, "First")
    QTest.keyClicks(window.notes.editor, " and last")
    QTest.mouseClick(window.notes.remove, Qt.MouseButton.LeftButton)
    window.commands["undo"].trigger()
    assert bodies(library) == ["First and last"]
    window.commands["redo"].trigger()
    assert bodies(library) == []


def test_a_note_that_is_removed_again_is_no_longer_in_the_editor(
    window: Window, noting: Noting, library: Library, qtbot: QtBot
) -> None:
    write(window, qtbot, "First")
    QTest.mouseClick(window.notes.remove, Qt.MouseButton.LeftButton)
    window.commands["undo"].trigger()
    window.notes.editor.insertPlainText("At ")
    window.commands["redo"].trigger()
    assert not window.notes.editor.isVisible()
    assert bodies(library) == []
    window.commands["undo"].trigger()
    assert bodies(library) == ["At First"]


def test_nothing_comes_back_where_the_note_is_in_the_library_no_longer(
    window: Window, noting: Noting, library: Library, qtbot: QtBot
) -> None:
    write(window, qtbot, "Gone")
    QTest.mouseClick(window.notes.remove, Qt.MouseButton.LeftButton)
    library._connection.execute("DELETE FROM notes")  # as a copy does that another window put back
    window.commands["undo"].trigger()
    assert noting.notes == ()
    assert not window.notes.editor.isVisible()


def test_undo_is_offered_with_its_own_article_only(
    window: Window, noting: Noting, undoing: Undoing, library: Library, qtbot: QtBot
) -> None:
    write(window, qtbot, "Gone")
    QTest.mouseClick(window.notes.remove, Qt.MouseButton.LeftButton)
    acts = undoing.acts
    undoing.open()
    noting.open(Article("Another."), None)
    assert window.message.isHidden()
    assert not window.commands["undo"].isEnabled()
    undoing.open(acts)
    noting.open(ARTICLE, None)
    window.commands["undo"].trigger()
    assert bodies(library) == ["Gone"]


def test_a_note_is_kept_though_its_article_was_not(
    window: Window, marking: Marking, tmp_path: Path, qtbot: QtBot
) -> None:
    """The library may have been locked when the article was opened."""
    with Library.open(tmp_path / "late.db") as late:
        noting = Noting(window, Notebook(late), Undoing(window))
        noting.open(ARTICLE, None)
        write(window, qtbot, "Still kept")
        assert bodies(late) == ["Still kept"]


def test_a_line_end_alone_takes_no_note(window: Window, noting: Noting) -> None:
    window.view.reveal(Span(len(TITLE), len(TITLE) + 1))
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert window.view.textCursor().hasSelection()
    assert window.view.selected_span() is None


def test_a_note_to_words_that_are_not_displayed_can_be_opened(
    window: Window, noting: Noting, library: Library
) -> None:
    library.add_note(ARTICLE.digest, anchor(ARTICLE.text, Span(len(TITLE), len(TITLE) + 1)), "Here")
    noting.open(ARTICLE, None)
    window.notes.chosen.emit(noting.notes[0].note.id)
    assert window.notes.editor.toPlainText() == "Here"


def test_every_unsaved_note_is_warned_of_before_the_window_closes(
    window: Window, noting: Noting, library: Library, qtbot: QtBot
) -> None:
    write(window, qtbot, "First")
    library._connection.execute("PRAGMA query_only = ON")
    QTest.keyClicks(window.notes.editor, " more")
    assert not window.close()
    library._connection.execute("PRAGMA query_only = OFF")
    window.notes.flush()
    library._connection.execute("PRAGMA query_only = ON")
    QTest.keyClicks(window.notes.editor, " and more")
    assert not window.close()
    assert window.close()


def test_words_are_cited_as_the_readers_language_does(
    noting: Noting, window: Window, other_language: None
) -> None:
    window.view.select(SLAMMED.span)
    window.commands["add_note"].trigger()
    assert window.notes.quote.text() == "¿“slammed”?"
