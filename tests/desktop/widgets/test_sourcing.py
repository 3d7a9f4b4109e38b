"""Who speaks: the list, the passages on the page, and the trail of any sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from analyzers.balance import balance_of
from analyzers.values import (
    Analysis,
    Attribution,
    AttributionKind,
    Sentence,
    SentenceVoice,
    Span,
    Strength,
)
from desktop.widgets import themes
from desktop.widgets.fills import passage_tint
from desktop.widgets.sourcing import NO_SENTENCE, NOBODY, NONE_OPEN, NOT_YET, SEARCHING, Sourcing
from tests.desktop.widgets.made import ARTICLE, FINDINGS, FIRST, MAYOR, TEXT

if TYPE_CHECKING:
    from desktop.widgets.window import Window


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def said(source: str, cue: str, content: str, **more: Any) -> Attribution:
    row = Attribution(
        (at(source),) if source else (),
        (at(cue),),
        (at(content),),
        AttributionKind.INDIRECT,
        Strength.FAIR,
    )
    return replace(row, **more)


OFFICIALS = said("officials", "said.", "slammed the reckless plan", verb="say")
ORTIZ = said(
    "Mayor Ortiz",
    "said on",
    "“It is a disaster,”",
    kind=AttributionKind.DIRECT,
    speaker="Ana Ortiz",
    role="mayor",
    verb="say",
)
VOTED = said("", "voted", "later", speaker="Ana Ortiz", verb="vote")
ANALYSIS = Analysis(
    ARTICLE.digest,
    attributions=(OFFICIALS, ORTIZ, VOTED),
    sentences=(
        Sentence(at(FIRST), SentenceVoice.MIXED, None, 0.0),
        Sentence(
            at("“It is a disaster,” Mayor Ortiz said on Monday."), SentenceVoice.MIXED, None, 0
        ),
        Sentence(at("The council voted later."), SentenceVoice.OWN, None, 0.0),
    ),
    findings=(replace(MAYOR, rule="source.person"), *FINDINGS[:-1]),
)
SHIFT_CONTROL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def take(sourcing: Sourcing, analysis: Analysis) -> None:
    """Give what the worker gives."""
    sourcing.take(replace(analysis, balance=balance_of(ARTICLE, analysis.attributions)))


@pytest.fixture
def sourcing(window: Window) -> Sourcing:
    sourcing = Sourcing(window)
    sourcing.open(ARTICLE)
    take(sourcing, ANALYSIS)
    window.commands["go_sources"].trigger()
    window.sources.list.setCurrentIndex(window.sources.list.model().index(0, 0))
    return sourcing


def heard(window: Window, row: int) -> str:
    """Return what a screen reader says of a row."""
    rows = window.sources.list.model()
    return str(rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def tinted(window: Window) -> int:
    """Count the pixels of the page that are tinted as a passage."""
    image = window.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    tint = QColor(passage_tint(themes.LIGHT)).rgb()
    places = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    return sum(image.pixel(x, y) == tint for x, y in places)


def test_the_key_leads_to_the_list_of_sources(window: Window, sourcing: Sourcing) -> None:
    assert window.sources.list.isVisible()
    assert window.focusWidget() is window.sources.list


def test_a_row_says_all_that_it_draws(window: Window, sourcing: Sourcing) -> None:
    assert [one.name for one in window.sources.list.balance.speakers] == ["Ana Ortiz", "officials"]
    row = heard(window, 0).replace("\N{NO-BREAK SPACE}", " ")
    for part in ("Ana Ortiz", "mayor", "56 %", "2 statements", "4 words quoted", "1 paraphrased"):
        assert part in row
    assert "first in ¶2" in row
    assert "said 1, voted 1" in row
    assert "vague source" in heard(window, 1)
    assert window.sources.summary.text().startswith("1 named source; ")


def test_enter_and_the_arrows_walk_through_the_passages(window: Window, sourcing: Sourcing) -> None:
    rows = window.sources.list
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert window.view.caret() == ORTIZ.content[0].start
    assert window.statusBar().currentMessage().startswith("1 of 2: Ana Ortiz, “It is")
    QTest.keyClick(rows, Qt.Key.Key_Right)
    assert window.view.caret() == VOTED.content[0].start
    assert heard(window, 0).endswith("2 of 2")
    QTest.keyClick(rows, Qt.Key.Key_Right)
    assert window.view.caret() == ORTIZ.content[0].start
    QTest.keyClick(rows, Qt.Key.Key_Left)
    assert window.view.caret() == VOTED.content[0].start
    assert window.focusWidget() is rows


def test_a_click_shows_the_passages_and_escape_takes_them_away(
    window: Window, sourcing: Sourcing
) -> None:
    rows = window.sources.list
    assert not tinted(window)
    spot = rows.visualRect(rows.model().index(1, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert window.view.caret() == OFFICIALS.content[0].start
    assert tinted(window) > 100
    QTest.keyClick(rows, Qt.Key.Key_Escape)
    assert not tinted(window)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert not tinted(window)
    assert "1 of 1" not in heard(window, 1)


def test_another_article_takes_the_passages_away(window: Window, sourcing: Sourcing) -> None:
    QTest.keyClick(window.sources.list, Qt.Key.Key_Return)
    sourcing.open(ARTICLE)
    assert not tinted(window)
    assert not window.sources.list.isVisible()


def test_an_empty_list_says_why(window: Window, sourcing: Sourcing) -> None:
    empty = window.sources.empty
    assert not empty.isVisible()
    sourcing.open(ARTICLE)
    assert empty.text() == SEARCHING
    sourcing.miss("another", "Too long.")
    assert empty.text() == SEARCHING
    sourcing.miss(ARTICLE.digest, "Too long.")
    assert empty.text() == "Too long."
    take(sourcing, Analysis(ARTICLE.digest))
    assert empty.text() == NOBODY
    sourcing.open(None)
    assert empty.text() == NONE_OPEN
    assert empty.isVisible()


def test_sources_of_another_article_are_dropped(window: Window, sourcing: Sourcing) -> None:
    sourcing.open(ARTICLE)
    take(sourcing, replace(ANALYSIS, digest="another"))
    assert not sourcing.balance.speakers


def ask(window: Window, words: str) -> str:
    """Ask whose words some words are and return the card."""
    window.view.reveal(at(words))
    QTest.keyClick(window.view, Qt.Key.Key_I, SHIFT_CONTROL)
    assert window.hover.card.isVisible()
    return window.hover.card._trail.text.toPlainText()


def test_any_sentence_tells_whose_words_it_is_in(window: Window, sourcing: Sourcing) -> None:
    card = ask(window, "disaster").replace("\N{NO-BREAK SPACE}", " ")
    assert "Mixed: Writer’s own words. Quoted: Ana Ortiz" in card
    assert "Step 1 of 5   named person or body, Ana Ortiz" in card
    assert "“Mayor Ortiz” … “said on”" in card
    assert "● named person or body" in card
    assert "Model · fair" in card


def test_a_sentence_without_a_mark_tells_it_too(window: Window, sourcing: Sourcing) -> None:
    take(sourcing, replace(ANALYSIS, attributions=()))
    card = ask(window, "The council").replace("\N{NO-BREAK SPACE}", " ")
    assert "Writer’s own words" in card
    assert "● nothing" in card


def test_the_card_takes_the_focus_and_escape_gives_it_back(
    window: Window, sourcing: Sourcing
) -> None:
    window.view.setFocus()
    ask(window, "disaster")
    assert window.focusWidget() is window.hover.card._trail.text
    assert window.hover.card.accessibleName().startswith("Whose words are these? Mixed")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not window.hover.card.isVisible()
    assert window.focusWidget() is window.view


def test_a_mark_explained_after_a_trail_shows_the_mark_alone(
    window: Window, sourcing: Sourcing
) -> None:
    ask(window, "disaster")
    window.hover.close()
    line = window.view.rect()
    window.hover.card.explain((MAYOR,), line, window.hover._style)
    assert not window.hover.card._trail.isVisible()
    ask(window, "disaster")
    assert not window.hover.card._sections[0].isVisible()
    assert window.hover.card.findings == ()


def test_before_the_article_is_read_the_status_bar_says_so(
    window: Window, sourcing: Sourcing
) -> None:
    sourcing.open(ARTICLE)
    window.commands["trail"].trigger()
    assert window.statusBar().currentMessage() == NOT_YET
    take(sourcing, replace(ANALYSIS, sentences=()))
    window.commands["trail"].trigger()
    assert window.statusBar().currentMessage() == NO_SENTENCE


def test_the_context_menu_of_the_page_asks_for_the_place_under_the_pointer(
    window: Window, sourcing: Sourcing
) -> None:
    menu = window.view.menu_at(window.view.place_of(at("council")).center())
    assert at("The council").start < window.view.caret() < at("The council").end
    assert window.commands["trail"] in menu.actions()
    here = window.view.caret()
    window.view.menu_at(None)
    assert window.view.caret() == here
