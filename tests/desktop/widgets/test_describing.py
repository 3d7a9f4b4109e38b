"""Properties and what was left out, by the keyboard alone; the importer is the real one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.widgets import describing
from desktop.widgets.describing import IS_CUT
from desktop.widgets.properties_dialog import PropertiesDialog, name_of
from tests.desktop.desks import LONG, wait_for
from tests.desktop.widgets.keys import focused, press

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Desk
    from desktop.widgets.rest_dialog import RestDialog

ALT = Qt.KeyboardModifier.AltModifier
PROSE = (
    "The mayor said on Tuesday, after a long meeting of the council, that the bridge would not be "
    "built this year, and that nobody had asked for it, {}."
)
STORY = "".join(f"<p>{PROSE.format(word)}</p>" for word in ("first", "second", "third", "fourth"))
TEASER = f'<div class="related"><p>{PROSE.format("in a teaser")}</p></div>'
HALF = "".join(f"<p>{PROSE.format(number)}</p>" for number in range(4))
CUT = f'{STORY}<div class="sidebar related">{HALF}</div>'
LONG_NAME = "a long name " * 18


def page(path: Path, story: str = f"{STORY}{TEASER}") -> Path:
    path.write_text(
        "<html lang='en-GB'><head><title>Mayor says no</title></head><body><nav>Home</nav>"
        f"<article><h1>Mayor says no</h1>{story}</article></body></html>"
    )
    return path


def ask(desk: Desk, qtbot: QtBot) -> PropertiesDialog:
    """Press Alt+Enter and wait for what the file says."""
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow, timeout=LONG)
    QTest.keyClick(desk.window, Qt.Key.Key_Return, ALT)
    dialog = desk.describing.properties
    assert dialog is not None
    assert dialog.isVisible()
    if dialog.tab.path:
        qtbot.waitUntil(lambda: dialog.rest is not None, timeout=LONG)
    return dialog


def shown_rest(desk: Desk, qtbot: QtBot) -> RestDialog:
    dialog = desk.describing.rest
    assert dialog is not None
    qtbot.waitUntil(lambda: "read…" not in dialog.count.text(), timeout=LONG)
    return dialog


def words(dialog: PropertiesDialog) -> str:
    return dialog.facts.toPlainText()


def test_properties_are_there_once_an_article_is(start: Callable[..., Desk]) -> None:
    desk = start()
    assert not desk.window.commands["properties"].isEnabled()
    assert desk.describing.properties is None


def test_the_properties_of_a_page_say_what_was_taken_of_it(
    start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = start(page(tmp_path / "mayor.html"))
    wait_for(desk, "first", qtbot)
    dialog = ask(desk, qtbot)
    assert focused() is dialog.facts
    said = words(dialog)
    for fact in ("Mayor says no", "mayor.html", str(tmp_path), name_of("en-GB")):
        assert fact in said
    assert "4 paragraphs. Left out: 1 paragraph, 1 shorter piece." in said
    assert desk.window.message.text == ""


def test_what_was_left_out_is_reached_read_and_copied_by_keys(
    start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = start(page(tmp_path / "mayor.html"))
    wait_for(desk, "first", qtbot)
    properties = ask(desk, qtbot)
    QTest.keyClick(properties, Qt.Key.Key_L, ALT)
    qtbot.waitUntil(lambda: not properties.isVisible(), timeout=LONG)
    rest = shown_rest(desk, qtbot)
    assert rest.text.toPlainText() == PROSE.format("in a teaser")
    qtbot.waitUntil(rest.isActiveWindow, timeout=LONG)
    QTest.keyClick(rest, Qt.Key.Key_P, ALT)
    all_ = f"Home\n\n{PROSE.format('in a teaser')}"
    qtbot.waitUntil(lambda: rest.text.toPlainText() == all_, timeout=LONG)
    QTest.keyClick(rest, Qt.Key.Key_C, ALT)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == all_, timeout=LONG)
    press(Qt.Key.Key_Escape)
    assert not rest.isVisible()


def test_the_facts_are_selected_and_copied_by_keys(
    start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = start(page(tmp_path / "mayor.html"))
    wait_for(desk, "first", qtbot)
    dialog = ask(desk, qtbot)
    press(Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.facts.textCursor().selectedText() == "Mayor says no"
    QTest.keyClick(dialog, Qt.Key.Key_C, ALT)
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: clipboard.text().startswith("Title: Mayor says no\n"), timeout=LONG)
    assert "\nDigest: " in clipboard.text()
    before = words(dialog)
    press(Qt.Key.Key_X)
    assert words(dialog) == before


def test_a_text_has_nothing_to_show_beside_it(
    start: Callable[..., Desk], seed: Path, qtbot: QtBot
) -> None:
    desk = start(seed)
    wait_for(desk, "Peskov", qtbot)
    dialog = ask(desk, qtbot)
    assert "The whole text of the file." in words(dialog)
    assert not dialog.left_out.isVisible()


def test_pasted_words_have_no_file(start: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = start()
    QGuiApplication.clipboard().setText("Pasted words of an article.")
    desk.window.commands["paste"].trigger()
    wait_for(desk, "Pasted words", qtbot)
    dialog = ask(desk, qtbot)
    assert "None: the text was pasted." in words(dialog)
    assert not dialog.folder.isVisible()


def test_a_file_that_is_gone_or_holds_another_text_by_now_is_told(
    start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    path = page(tmp_path / "mayor.html")
    desk = start(path)
    wait_for(desk, "first", qtbot)
    path.write_text("<p>Another text altogether.</p>")
    dialog = ask(desk, qtbot)
    assert "The file now holds another text than the one shown here" in words(dialog)
    assert not dialog.left_out.isVisible()
    dialog.close()
    path.unlink()
    assert "The file cannot be read now. There is no such file" in words(ask(desk, qtbot))


def test_the_folder_of_a_file_is_shown(
    start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(describing, "show_folder", shown.append)
    desk = start(page(tmp_path / "mayor.html"))
    wait_for(desk, "first", qtbot)
    QTest.keyClick(ask(desk, qtbot), Qt.Key.Key_F, ALT)
    qtbot.waitUntil(lambda: shown == [tmp_path], timeout=LONG)


def test_an_article_that_seems_cut_says_so_once_and_shows_the_rest(
    start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = start(page(tmp_path / "mayor.html", CUT))
    wait_for(desk, "first", qtbot)
    assert desk.window.message.text == IS_CUT
    desk.window.message.action.click()
    assert desk.window.message.text == ""
    rest = shown_rest(desk, qtbot)
    assert rest.text.toPlainText().count("The mayor said") == 4
    again = start()
    assert again.window.message.text == ""


def test_an_article_behind_the_shown_one_says_that_it_seems_cut_when_it_is_looked_at(
    start: Callable[..., Desk], seed: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = start(seed, page(tmp_path / "mayor.html", CUT))
    wait_for(desk, "Peskov", qtbot)
    qtbot.waitUntil(lambda: len(desk.tabbing.tabs.all) == 2, timeout=LONG)
    assert desk.window.message.text == ""
    desk.window.commands["next_tab"].trigger()
    assert desk.window.message.text == IS_CUT


def test_long_names_and_ten_thousand_paragraphs_hold_nothing_up(
    start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    comments = "".join(f"<p>{PROSE.format(number)}</p>" for number in range(10_000))
    story = f'{STORY}<h2>Comments</h2><div class="comments">{comments}</div>'
    desk = start(page(tmp_path / f"{LONG_NAME.strip()}.html", story))
    wait_for(desk, "first", qtbot)
    properties = ask(desk, qtbot)
    assert LONG_NAME.strip() in words(properties)
    assert "Left out: 10,000 paragraphs" in words(properties)
    assert properties.facts.horizontalScrollBar().maximum() == 0
    properties.left_out.click()
    assert shown_rest(desk, qtbot).text.toPlainText().count("The mayor said") == 10_000


def test_what_runs_from_right_to_left_stands_at_the_right(
    start: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    said = "ראש העיר אמר ביום שלישי כי הגשר לא ייבנה השנה, וכי איש לא ביקש אותו. "
    story = "".join(f"<p>{said * times}</p>" for times in range(3, 9))
    desk = start(page(tmp_path / "a.html", f'{story}<div class="related"><p>{said}</p></div>'))
    wait_for(desk, "ראש", qtbot)
    ask(desk, qtbot).left_out.click()
    block = shown_rest(desk, qtbot).text.document().firstBlock()
    assert block.textDirection() is Qt.LayoutDirection.RightToLeft
    assert block.layout().lineAt(0).naturalTextRect().left() > 20


@pytest.mark.parametrize(
    ("code", "name"), [("", ""), ("en-GB", "British English"), ("de", "Deutsch"), ("zz-x", "zz-x")]
)
def test_a_language_is_called_as_its_speakers_call_it(code: str, name: str) -> None:
    assert name_of(code) == name
