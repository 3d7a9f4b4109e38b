"""The pages of the rules: opened from a card and from the Help menu."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from analyzers.counts import Count, Counts, load_counts
from analyzers.rules import bracketed, load_rules, without_brackets
from analyzers.values import Analysis, Category
from desktop.categories import LETTERS, PLURALS
from desktop.preferences import ThemeChoice
from desktop.typography import Typography
from desktop.widgets.card_actions import CardActions
from desktop.widgets.glossary import Glossary, GlossaryDialog
from desktop.widgets.look import Look
from desktop.widgets.rule_text import counted
from tests.desktop.widgets.made import ARTICLE, SLAMMED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QPushButton

    from desktop.widgets.marking import Marking
    from desktop.widgets.window import Window

RULES = load_rules()
ATTACK = RULES["verb.attack"]


@pytest.fixture
def glossary(window: Window, marking: Marking) -> Iterator[Glossary]:
    mark = replace(SLAMMED, rule=ATTACK.id)
    marking.take(Analysis(ARTICLE.digest, findings=(mark,), models={"english": "1"}))
    glossary = Glossary(window, Look(window, ThemeChoice.LIGHT, 1.0, Typography()))
    yield glossary
    QTest.mouseMove(window.view.viewport(), QPoint(5, 5))  # or the next test finds it on a mark
    if glossary.dialog:
        glossary.dialog.close()


def shown(glossary: Glossary) -> GlossaryDialog:
    assert glossary.dialog is not None
    assert glossary.dialog.isVisible()
    return glossary.dialog


def open_card(window: Window) -> None:
    window.commands["next_mark"].trigger()
    window.hover.open_at_caret()


def more_button(window: Window) -> QPushButton:
    (actions,) = window.hover.card.findChildren(CardActions)
    return actions.more


def test_more_on_a_card_opens_the_page_of_its_rule(window: Window, glossary: Glossary) -> None:
    open_card(window)
    more = more_button(window)
    assert more.text() == "More…"
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert ATTACK.title in shown(glossary).page.toPlainText()
    assert not window.hover.card.isVisible()


def test_more_is_within_reach_of_the_keyboard(window: Window, glossary: Glossary) -> None:
    open_card(window)
    more = more_button(window)
    assert more.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.keyClick(more, Qt.Key.Key_Space)
    dialog = shown(glossary)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_page_holds_definition_examples_and_source(window: Window, glossary: Glossary) -> None:
    glossary.show(rule_id=ATTACK.id)
    text = shown(glossary).page.toPlainText()
    for told in (ATTACK.question, ATTACK.fine_when, ATTACK.source, *ATTACK.leaves):
        assert told in text
    for example in ATTACK.marks:
        assert without_brackets(example) in text
        assert bracketed(example)


def test_every_rule_has_its_page(window: Window, glossary: Glossary) -> None:
    window.commands["glossary"].trigger()
    dialog = shown(glossary)
    titles = [dialog.list.item(row).text().strip() for row in range(dialog.list.count())]
    assert {rule.title for rule in RULES} <= set(titles)


def test_no_heading_mixes_two_languages(window: Window, other_language: None) -> None:
    dialog = GlossaryDialog(window)
    items = [dialog.list.item(row) for row in range(1, dialog.list.count())]
    heads = [item.text().strip() for item in items if not item.flags()]
    families = {rule.family.casefold() for rule in RULES}
    kinds = {f"¿{PLURALS[rule.category]}?" for rule in RULES}
    assert {head for head in heads if head.casefold() not in families} == kinds
    dialog.deleteLater()


def test_the_list_can_be_narrowed_to_a_word(window: Window, glossary: Glossary) -> None:
    glossary.show()
    dialog = shown(glossary)
    dialog.filter.setText("lambaste")
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    left = [item.text().strip() for item in items if not item.isHidden()]
    assert left == ["Loaded language", "Emotive verb", ATTACK.title]
    assert ATTACK.title in dialog.page.toPlainText()
    dialog.filter.setText("no such word")
    assert dialog.page.toPlainText() == ""


def test_what_is_typed_at_once_narrows_the_list(window: Window, glossary: Glossary) -> None:
    window.commands["glossary"].trigger()
    dialog = glossary.dialog
    assert dialog
    assert dialog.focusWidget() is dialog.filter
    QTest.keyClicks(dialog.filter, "slam")
    QTest.keyClick(dialog.filter, Qt.Key.Key_Down)
    assert dialog.focusWidget() is dialog.list
    assert not dialog.list.currentItem().isHidden()


def test_the_counts_are_told_with_their_data() -> None:
    counts = Counts("255 articles.", {}, {ATTACK.id: Count(4, 7)})
    assert "4 of 7, too few to say" in counted(ATTACK, counts)
    assert "255 articles" in counted(ATTACK, counts)
    assert counted(RULES["claim.vague-report"], counts) == ""


def test_all_kinds_of_marks_stand_at_a_glance_on_the_first_page(
    window: Window, glossary: Glossary
) -> None:
    window.commands["glossary"].trigger()
    dialog = shown(glossary)
    text = dialog.page.toPlainText()
    for category in Category:
        assert f"{LETTERS[category]}   {PLURALS[category]}" in text
    assert "A dashed line" in text
    counts = load_counts()
    assert counts is None or counts.data in text
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert "Ask yourself" in dialog.page.toPlainText()
    QTest.keyClick(dialog.list, Qt.Key.Key_Up)
    assert dialog.page.toPlainText() == text
