"""Several articles open at once: each keeps what belongs to it, and the right one is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from analyzers.values import Article, Finding, Span
from desktop.widgets.marks_panel import SEARCHING
from desktop.widgets.tab_bar import CLOSE, TabRow
from desktop.workers.importing import ImporterClient
from tests.desktop.desks import LONG, take_in, wait_for
from tests.desktop.widgets.keys import press
from tests.desktop.widgets.made import ANALYSIS, ARTICLE, FIRST, SLAMMED

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Desk

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PARAGRAPHS = "\n".join(f"Paragraph {number} of a long text." for number in range(90))
READS = ImporterClient.start
SECOND = Article(f"The second\n{PARAGRAPHS}", title="The second")
THIRD = Article("The third & last\nFew words.", title="The third & last")


@pytest.fixture
def desk(start: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Three articles, of which the first is shown and marked; no file needs to be read."""
    monkeypatch.setattr(ImporterClient, "start", lambda _: None)
    desk = start()
    desk.tour.seen = True
    for article in (ARTICLE, SECOND, THIRD):
        take_in(desk, article, shown=article is ARTICLE)
    desk.analysis.analysed.emit(ANALYSIS)
    return desk


def titles(desk: Desk) -> list[str]:
    bar = desk.tabbing.bar
    return [bar.accessibleTabName(index) for index in range(bar.count())]


def shown(desk: Desk) -> Article:
    """Return the article of the shown tab, which the page and the window must show too."""
    tab = desk.tabbing.shown
    assert tab
    assert tab.article
    assert desk.tabbing.bar.tabData(desk.tabbing.bar.currentIndex()) == tab.digest
    assert desk.window.windowTitle().startswith(tab.name)
    assert tab.article.text.split("\n")[-1] in desk.window.view.document().toRawText()
    return tab.article


def listed(desk: Desk) -> list[Finding]:
    return list(desk.window.marks.list.findings)


def click(desk: Desk, index: int, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    bar = desk.tabbing.bar
    QTest.mouseClick(bar, button, pos=bar.tabRect(index).center())


def test_a_single_article_needs_no_tab(start: Callable[..., Desk]) -> None:
    desk = start()
    assert desk.tabbing.bar.isHidden()
    take_in(desk, ARTICLE)
    assert desk.tabbing.bar.isHidden()
    take_in(desk, SECOND)
    assert desk.tabbing.bar.isVisible()


def test_tabs_say_the_whole_title_though_they_cut_it(start: Callable[..., Desk]) -> None:
    title = "<img src='file:///etc/passwd'> Council & mayor " + " ".join(["on and on"] * 40)
    desk = start()
    for article in (Article(f"{title}\nWords.", title=title), ARTICLE):
        take_in(desk, article)
    bar = desk.tabbing.bar
    assert bar.accessibleTabName(0) == title
    assert bar.tabRect(0).width() <= 14 * bar.fontMetrics().height()
    assert "&lt;img src=" in bar.tabToolTip(0)
    assert "<img" not in bar.tabToolTip(0)
    assert "&amp; mayor" in bar.tabToolTip(0)
    assert "&&" in bar.tabText(0)
    button = bar.tabButton(0, CLOSE)
    assert button
    assert button.accessibleName() == f"Close {title}"


def test_opening_an_open_article_turns_to_its_tab(desk: Desk) -> None:
    take_in(desk, SECOND)
    assert titles(desk) == [ARTICLE.title, SECOND.title, THIRD.title]
    assert shown(desk) == SECOND
    desk.window.recent_chosen.emit(THIRD.digest)
    assert shown(desk) == THIRD
    assert len(titles(desk)) == 3


def test_what_was_said_in_passing_of_an_article_leaves_with_it(desk: Desk) -> None:
    status = desk.window.statusBar()
    desk.marking.walk(1)
    assert "slammed" in status.currentMessage()
    desk.turning.close_shown()
    assert status.currentMessage() == "Article 1 of 2: The second"
    desk.window.announce("Something about the second.")
    desk.turning.close_shown()
    assert status.currentMessage() == ""


def test_what_is_told_of_an_article_leaves_with_it(desk: Desk) -> None:
    desk.analysis.failed.emit(ARTICLE.digest, "The analysis stopped.")
    assert desk.window.message.text == "The analysis stopped."
    desk.turning.turn_to(SECOND.digest)
    assert desk.window.message.isHidden()
    desk.turning.turn_to(ARTICLE.digest)
    assert desk.window.message.text == "The analysis stopped."
    desk.turning.close_shown()
    assert desk.window.message.isHidden()


def test_keys_go_round_the_tabs(desk: Desk) -> None:
    desk.window.view.setFocus()
    press(Qt.Key.Key_PageDown, CONTROL)
    assert shown(desk) == SECOND
    assert desk.window.statusBar().currentMessage() == "Article 2 of 3: The second"
    press(Qt.Key.Key_Tab, CONTROL)
    assert shown(desk) == THIRD
    press(Qt.Key.Key_PageDown, CONTROL)
    assert shown(desk) == ARTICLE
    press(Qt.Key.Key_PageUp, CONTROL)
    assert shown(desk) == THIRD
    press(Qt.Key.Key_Backtab, CONTROL | SHIFT)
    assert shown(desk) == SECOND


def test_keys_go_round_the_tabs_from_the_note_editor_too(desk: Desk) -> None:
    desk.window.view.select(SLAMMED.span)
    desk.window.commands["add_note"].trigger()
    assert desk.window.notes.editor.hasFocus()
    press(Qt.Key.Key_PageDown, CONTROL)
    assert shown(desk) == SECOND


def test_a_click_turns_to_a_tab_and_the_page_takes_the_keys(desk: Desk) -> None:
    click(desk, 1)
    assert shown(desk) == SECOND
    assert desk.window.view.hasFocus()


def test_whoever_walks_the_bar_by_keys_stays_in_it(desk: Desk) -> None:
    desk.tabbing.bar.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    assert shown(desk) == THIRD
    assert desk.tabbing.bar.hasFocus()


def test_each_tab_keeps_its_place_and_the_way_back(desk: Desk) -> None:
    view = desk.window.view
    click(desk, 1)
    view.jump_to(SECOND.text.index("Paragraph 40"))
    view.jump_to(SECOND.text.index("Paragraph 70"))
    top, caret = view.top_offset(), view.caret()
    click(desk, 0)
    assert view.top_offset() == 0
    assert not desk.window.commands["back"].isEnabled()
    click(desk, 1)
    assert (view.top_offset(), view.caret()) == (top, caret)
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert view.top_offset() == SECOND.text.index("Paragraph 40")


def test_each_tab_keeps_its_marks_its_filter_and_whether_they_are_hidden(desk: Desk) -> None:
    window = desk.window
    window.marks.words.setText("slam")
    window.commands["hide_marks"].trigger()
    assert listed(desk) == [SLAMMED]
    click(desk, 1)
    assert not window.marks.words.text()
    assert not window.commands["hide_marks"].isChecked()
    assert not window.marks.wanted.hidden
    assert listed(desk) == []
    assert window.marks.empty.text() == SEARCHING
    click(desk, 0)
    assert window.marks.words.text() == "slam"
    assert window.commands["hide_marks"].isChecked()
    assert listed(desk) == [SLAMMED]
    assert window.view._marks.findings == ()
    window.marks.words.clear()
    window.commands["hide_marks"].trigger()
    assert SLAMMED in window.view._marks.findings


def test_f8_goes_on_from_the_mark_where_the_reader_was(desk: Desk) -> None:
    view = desk.window.view
    view.walk(1)
    second = view.walk(1)
    click(desk, 1)
    assert view.current is None
    click(desk, 0)
    assert view.current == second


def test_each_tab_keeps_what_can_be_undone(desk: Desk) -> None:
    window = desk.window
    window.hover.note_wanted.emit(SLAMMED)
    QTest.keyClicks(window.notes.editor, "Whose word?")
    window.notes.flush()
    QTest.mouseClick(window.notes.remove, Qt.MouseButton.LeftButton)
    assert window.message.text == "Note removed."
    click(desk, 1)
    assert window.message.isHidden()
    assert not window.commands["undo"].isEnabled()
    click(desk, 0)
    QTest.keyClick(window.view, Qt.Key.Key_Z, CONTROL)
    assert [placed.note.body for placed in window.notes.list.notes] == ["Whose word?"]
    click(desk, 1)
    assert not window.notes.list.notes


def test_a_note_that_is_being_written_is_saved_before_another_tab_is_shown(desk: Desk) -> None:
    desk.window.hover.note_wanted.emit(SLAMMED)
    QTest.keyClicks(desk.window.notes.editor, "Half a thou")
    press(Qt.Key.Key_PageDown, CONTROL)
    assert shown(desk) == SECOND
    (note,) = desk._library.notes_of(ARTICLE.digest)
    assert note.body == "Half a thou"


def test_a_note_that_cannot_be_saved_keeps_its_tab(desk: Desk) -> None:
    desk._library._connection.execute("PRAGMA query_only = ON")
    desk.window.hover.note_wanted.emit(SLAMMED)
    QTest.keyClicks(desk.window.notes.editor, "Do not lose me")
    click(desk, 1)
    assert shown(desk) == ARTICLE
    press(Qt.Key.Key_W, CONTROL)
    assert shown(desk) == ARTICLE
    assert desk.window.notes.editor.toPlainText() == "Do not lose me"


def test_a_note_belongs_to_the_article_that_was_shown(desk: Desk) -> None:
    click(desk, 1)
    desk.window.view.select(Span(0, 10))
    desk.window.commands["add_note"].trigger()
    QTest.keyClicks(desk.window.notes.editor, "Second to what?")
    desk.window.notes.flush()
    assert desk._library.notes_of(SECOND.digest)
    assert not desk._library.notes_of(ARTICLE.digest)


def test_what_is_found_meanwhile_waits_in_its_tab(desk: Desk) -> None:
    click(desk, 2)
    desk.analysing._begin_anew()  # as after a change of the reader's rules
    failed = type(ANALYSIS)(
        ARTICLE.digest, findings=(SLAMMED,), failed=("headlines",), language="en"
    )
    desk.analysis.analysed.emit(failed)
    assert shown(desk) == THIRD
    assert listed(desk) == []
    assert not desk.window.message.text
    click(desk, 0)
    assert listed(desk) == [SLAMMED]
    assert desk.window.message.text.startswith("Headlines: these marks are missing")
    desk.window.message.dismiss()
    click(desk, 2)
    click(desk, 0)
    assert not desk.window.message.text  # it was told


def test_why_nothing_is_found_waits_too(desk: Desk) -> None:
    desk.analysis.failed.emit(SECOND.digest, "It took too long.")
    assert desk.window.message.isHidden()
    click(desk, 1)
    assert desk.window.message.text == "It took too long."
    assert desk.window.sources.empty.text() == "It took too long."
    assert desk.window.marks.empty.text() == "It took too long."


def test_whoever_wants_marks_that_were_given_up_has_them_looked_for_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(desk.analysis, "analyse", lambda article, *_: asked.append(article.title))
    click(desk, 1)
    desk.analysis.failed.emit(SECOND.digest, "It took too long.")
    desk.window.message.action.click()
    assert asked == [SECOND.title, SECOND.title]
    assert desk.window.message.isHidden()
    for panel in (desk.window.marks, desk.window.sources, desk.window.overview):
        assert panel.empty.text() == SEARCHING
    click(desk, 0)
    click(desk, 1)
    assert desk.window.marks.empty.text() == SEARCHING


def test_marks_that_are_there_are_shown_without_another_analysis(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(desk.analysis, "analyse", lambda article, *_: asked.append(article.title))
    for index in (1, 0):
        click(desk, index)
    assert asked == [SECOND.title]
    assert SLAMMED in desk.window.marks.list.findings


def test_control_w_closes_one_after_the_other_and_leaves_the_empty_page(desk: Desk) -> None:
    click(desk, 1)
    press(Qt.Key.Key_W, CONTROL)
    assert shown(desk) == THIRD
    press(Qt.Key.Key_W, CONTROL)
    assert shown(desk) == ARTICLE
    assert desk.tabbing.bar.isHidden()
    press(Qt.Key.Key_W, CONTROL)
    assert desk.window.empty.isVisible()
    assert not desk.window.marks.list.findings
    assert not desk.window.commands["close"].isEnabled()


def test_a_closed_article_comes_back_at_its_place(desk: Desk) -> None:
    click(desk, 1)
    desk.window.view.go_to(SECOND.text.index("Paragraph 60"))
    top = desk.window.view.top_offset()
    press(Qt.Key.Key_W, CONTROL)
    press(Qt.Key.Key_T, CONTROL | SHIFT)
    assert titles(desk) == [ARTICLE.title, SECOND.title, THIRD.title]
    assert shown(desk) == SECOND
    assert desk.window.view.top_offset() == top
    assert not desk.window.commands["reopen"].isEnabled()


def test_the_last_article_comes_back_from_the_empty_page(desk: Desk) -> None:
    for _ in range(3):
        desk.window.commands["close"].trigger()
    desk.window.commands["reopen"].trigger()
    assert shown(desk) == THIRD


def test_the_middle_button_closes_a_tab_without_showing_it(desk: Desk) -> None:
    click(desk, 1, Qt.MouseButton.MiddleButton)
    assert titles(desk) == [ARTICLE.title, THIRD.title]
    assert shown(desk) == ARTICLE
    click(desk, 0, Qt.MouseButton.MiddleButton)
    assert shown(desk) == THIRD


def test_a_middle_button_let_go_elsewhere_closes_nothing(desk: Desk) -> None:
    bar, middle = desk.tabbing.bar, Qt.MouseButton.MiddleButton
    QTest.mousePress(bar, middle, pos=bar.tabRect(1).center())
    QTest.mouseRelease(bar, middle, pos=bar.tabRect(2).center())
    assert len(titles(desk)) == 3


def test_the_button_on_a_tab_closes_it(desk: Desk) -> None:
    button = desk.tabbing.bar.tabButton(2, CLOSE)
    assert button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert titles(desk) == [ARTICLE.title, SECOND.title]
    assert shown(desk) == ARTICLE


def test_a_tab_can_be_moved_and_the_next_start_knows(
    desk: Desk, start: Callable[..., Desk]
) -> None:
    desk.tabbing.bar.moveTab(0, 2)
    order = [SECOND.title, THIRD.title, ARTICLE.title]
    assert titles(desk) == order
    assert shown(desk) == ARTICLE
    press(Qt.Key.Key_PageDown, CONTROL)
    assert shown(desk) == SECOND
    assert titles(start()) == order


def test_a_background_tab_holds_its_text_and_marks_only(desk: Desk) -> None:
    click(desk, 1)
    assert FIRST not in desk.window.view.document().toRawText()
    held = desk.tabbing.tab(ARTICLE.digest)
    assert held
    assert held.analysis == ANALYSIS


def test_reading_focus_puts_the_tabs_away(desk: Desk) -> None:
    row = desk.window.findChildren(TabRow)[0]
    desk.window.commands["focus"].trigger()
    assert row.isHidden()
    take_in(desk, Article("Another one."))
    assert row.isHidden()
    desk.window.commands["focus"].trigger()
    assert row.isVisible()


# Files


def test_of_several_dropped_files_the_first_is_shown_and_the_others_wait(
    start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    paths = [tmp_path / f"{name}.txt" for name in ("one", "two", "three")]
    for path in paths:
        path.write_text(f"Words of {path.stem}.")
    desk = start()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), action, data, button, none)
    QApplication.sendEvent(desk.window, enter)
    QApplication.sendEvent(desk.window, QDropEvent(QPointF(9, 9), action, data, button, none))
    qtbot.waitUntil(lambda: titles(desk) == ["one", "two", "three"], timeout=LONG)
    assert shown(desk).text == "Words of one."


def test_a_refused_file_makes_way_for_the_next(
    start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    good = tmp_path / "good.txt"
    good.write_text("Good words.")
    desk = start(tmp_path / "missing.txt", good)
    wait_for(desk, "Good words.", qtbot)
    assert titles(desk) == ["good"]


# The next start


def test_the_open_articles_come_back_with_their_places(
    desk: Desk, start: Callable[..., Desk]
) -> None:
    click(desk, 1)
    desk.window.view.go_to(SECOND.text.index("Paragraph 50"))
    top = desk.window.view.top_offset()
    again = start()
    assert titles(again) == [ARTICLE.title, SECOND.title, THIRD.title]
    assert shown(again) == SECOND
    assert again.window.view.top_offset() == top
    waiting = again.tabbing.tab(THIRD.digest)
    assert waiting
    assert waiting.article is None  # until it is looked at
    click(again, 2)
    assert shown(again) == THIRD


def test_they_come_back_after_a_crash(
    desk: Desk, start: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    click(desk, 2)
    desk.window.commands["close"].trigger()
    monkeypatch.setattr(desk.window, "close", lambda: None)  # nothing more is kept
    again = start()
    assert titles(again) == [ARTICLE.title, SECOND.title]
    assert shown(again) == SECOND


def test_whoever_wants_an_empty_start_gets_it(desk: Desk, start: Callable[..., Desk]) -> None:
    assert desk.window.commands["session"].isChecked()
    desk.window.commands["session"].trigger()
    again = start()
    assert again.window.empty.isVisible()
    assert not again.window.commands["session"].isChecked()


def test_files_that_are_named_come_in_front_of_the_session(
    desk: Desk,
    start: Callable[..., Desk],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ImporterClient, "start", READS)
    path = tmp_path / "named.txt"
    path.write_text("Named words.")
    again = start(path)
    wait_for(again, "Named words.", qtbot)
    assert titles(again) == [ARTICLE.title, SECOND.title, THIRD.title, "named"]
    assert shown(again).text == "Named words."


def test_the_article_that_an_earlier_version_kept_is_opened(
    desk: Desk, start: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    library = desk._library
    library.set_setting("session", None)
    library.set_setting("window", {"article": SECOND.digest})
    monkeypatch.setattr(desk.window, "close", lambda: None)
    assert shown(start()) == SECOND
