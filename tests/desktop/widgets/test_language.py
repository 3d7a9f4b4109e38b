"""The window in German and in English."""

from __future__ import annotations

from collections import Counter
from datetime import date, time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QLabel,
    QMenu,
    QWidget,
)

from analyzers.values import Article
from desktop.preferences import LanguageChoice
from desktop.store import Library
from desktop.translation import number, say_day, say_time, tr
from desktop.widgets import language
from tests.desktop.widgets.made import ANALYSIS, ARTICLE
from tests.drivers import translations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Desk

SHOWN = (
    *("text", "title", "windowTitle", "toolTip", "statusTip", "placeholderText"),
    *("accessibleName", "accessibleDescription", "prefix", "suffix"),
)
ANSWER = 60_000  # ms; the machine that runs the tests may be busy
ARTICLE_WITHOUT_TITLE = Article("The council voted.")
DIALOGS = ("text", "glossary", "decisions", "my_rules", "shortcuts")


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    for translator in qapp.findChildren(QTranslator):
        QApplication.removeTranslator(translator)
        translator.deleteLater()
    language.use(LanguageChoice.ENGLISH)


@pytest.fixture
def speak(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let the desktop have a language, as the variables of its session say it."""

    def turn_to(desktop: str) -> None:
        monkeypatch.setattr(QLocale, "system", lambda: QLocale(desktop))

    return turn_to


@pytest.fixture
def german(speak: Callable[[str], None], start: Callable[..., Desk]) -> Desk:
    speak("de_DE")
    return start()


def menus(desk: Desk) -> list[str]:
    return [action.text() for action in desk.window.menuBar().actions()]


def test_the_window_speaks_the_language_of_the_desktop(german: Desk) -> None:
    assert menus(german)[:2] == ["&Datei", "&Bearbeiten"]
    assert german.window.empty.open.text() == "Artikel öffnen…"


def test_what_was_read_before_the_language_is_known_is_told_in_it(
    speak: Callable[[str], None], start: Callable[..., Desk], tmp_path: Path
) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.remember_article(ARTICLE_WITHOUT_TITLE)
        shown = ARTICLE_WITHOUT_TITLE.digest
        library.set_setting("session", {"articles": [shown], "shown": shown})
    speak("de_DE")
    assert start().window.windowTitle().startswith("Eingefügter Text")
    no_file = tmp_path / "folder"
    no_file.mkdir()
    assert start(library=no_file).window.message.text.startswith(f"Die Bibliothek {no_file} ist")


@pytest.mark.parametrize("desktop", ["en_GB", "fr_FR", "C"])
def test_on_every_other_desktop_it_speaks_english(
    desktop: str, speak: Callable[[str], None], start: Callable[..., Desk]
) -> None:
    speak(desktop)
    assert menus(start())[:2] == ["&File", "&Edit"]


def test_a_language_that_is_chosen_holds_from_the_next_start_on(
    start: Callable[..., Desk],
) -> None:
    desk = start()
    action = next(one for one in desk.window.findChildren(QAction) if one.text() == "&Deutsch")
    action.trigger()
    assert "when Sidelight starts again" in desk.window.message.text
    assert menus(desk)[0] == "&File"
    assert menus(start())[0] == "&Datei"


def test_qt_has_its_buttons_and_keys_in_german_too(german: Desk) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
    native = QKeySequence.SequenceFormat.NativeText
    assert german.window.commands["open"].shortcut().toString(native) == "Strg+O"


@pytest.mark.parametrize(
    ("desktop", "count", "day", "hour"),
    [
        ("de_DE", "1.234,5", "1. März 2026", "20:05"),
        ("en_GB", "1,234.5", "1 March 2026", "20:05"),
        ("en_US", "1,234.5", "March 1, 2026", "8:05\N{NARROW NO-BREAK SPACE}PM"),
        ("C", "1,234.5", "1 March 2026", "20:05"),
    ],
)
def test_numbers_and_days_are_those_of_the_country(
    desktop: str, count: str, day: str, hour: str, speak: Callable[[str], None], qapp: QApplication
) -> None:
    speak(desktop)
    language.use(LanguageChoice.SYSTEM)
    assert number(1_234.5, 1) == count
    assert say_day(date(2026, 3, 1)) == day
    assert say_time(time(20, 5)) == hour


def test_one_and_many_have_their_own_forms(german: Desk) -> None:
    assert [tr("%n word", "%n words", n) for n in (0, 1, 1_200)] == [
        "0 Wörter",
        "1 Wort",
        "1.200 Wörter",
    ]


def test_a_command_is_found_by_its_name_in_the_language_shown(german: Desk) -> None:
    german.window.commands["shortcuts"].trigger()
    dialog = german.shortcuts.dialog
    dialog.filter.setText("lesefokus")
    assert [row.id for row in dialog.rows] == ["focus"]
    assert dialog.rows[0].menu == "Ansicht"


def test_what_the_importer_refuses_and_replaces_is_said_in_german(
    german: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    message = german.window.message
    word, odd = tmp_path / "a.docx", tmp_path / "b.txt"
    word.write_bytes(b"PK\x03\x04")
    odd.write_bytes(b"One\0two\0three.")
    german.open([word, odd])
    qtbot.waitUntil(lambda: len(message._notices) == 2, timeout=ANSWER)
    assert message.text.startswith("a.docx: Das ist ein Word-Dokument, und Sidelight öffnet")
    message.dismiss()
    assert message.text == "2 Zeichen, die sich nicht zeigen lassen, wurden ersetzt."


@pytest.mark.parametrize("choice", [LanguageChoice.ENGLISH, LanguageChoice.GERMAN])
def test_no_letter_stands_for_two_items_of_a_menu(
    choice: LanguageChoice, start: Callable[..., Desk], tmp_path: Path
) -> None:
    before = start()  # held: Qt still asks the window of a desk that Python has dropped
    before.languages.choice = choice
    window = start().window
    for menu in (window.menuBar(), *window.findChildren(QMenu)):
        letters = Counter(map(letter, menu.actions()))
        del letters[""]
        assert [one for one, count in letters.items() if count > 1] == [], menu.actions()


@pytest.mark.parametrize("choice", [LanguageChoice.ENGLISH, LanguageChoice.GERMAN])
def test_no_letter_stands_for_two_parts_of_a_rules_form(
    choice: LanguageChoice, start: Callable[..., Desk]
) -> None:
    before = start()  # held: Qt still asks the window of a desk that Python has dropped
    before.languages.choice = choice
    dialog = start().ruling.dialog
    letters = Counter(map(letter, dialog.findChildren(QLabel)))
    letters.update(map(letter, dialog.findChildren(QAbstractButton)))
    del letters[""]
    assert [one for one, count in letters.items() if count > 1] == []


def letter(action: QAction | QLabel | QAbstractButton) -> str:
    _, mark, rest = action.text().replace("&&", "").partition("&")
    return rest[:1].casefold() if mark else ""


def test_nothing_that_has_german_is_shown_in_english(german: Desk, tmp_path: Path) -> None:
    german.turning.take(ARTICLE, tmp_path / "article.txt", True)
    german.marking.take(ANALYSIS)
    for name in DIALOGS:
        german.window.commands[name].trigger()
    english = english_only()
    found = {text for text in shown(german.window) if text in english}
    for dialog in german.window.findChildren(QWidget):
        if dialog.isWindow() and dialog is not german.window:
            dialog.close()
    assert found == set()


def english_only() -> set[str]:
    """Return the English texts that are another in German."""
    return {
        source
        for message in translations.messages()
        if (source := message.findtext("source") or "") != message.findtext("translation")
    }


def shown(window: QWidget) -> Iterator[str]:
    """Yield whatever a widget or an action of the window shows or tells."""
    for one in (*window.findChildren(QWidget), *window.findChildren(QAction)):
        for name in SHOWN:
            said: Any = getattr(one, name, None)
            text = said() if callable(said) else ""
            if isinstance(text, str):
                yield text
