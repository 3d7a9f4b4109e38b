"""The line that says what kind of article it is, and the fewer marks there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from analyzers.values import ArticleKind, Sensitivity
from tests.desktop.widgets.made import ANALYSIS, COST, MAYOR, SLAMMED, THOUSANDS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from analyzers.values import Analysis
    from desktop.widgets.genre_line import GenreLine
    from desktop.widgets.marking import Marking
    from desktop.widgets.window import Window

OPINION = replace(ANALYSIS, kind=ArticleKind.OPINION, signs=("first person", "the byline"))


def line(window: Window, marking: Marking, analysis: Analysis = OPINION) -> GenreLine:
    marking.take(analysis)
    return marking.genre


def test_an_opinion_piece_is_called_so_and_shows_only_its_surest_judging_words(
    window: Window, marking: Marking
) -> None:
    genre = line(window, marking)
    assert genre.isVisible()
    assert genre.text.text() == (
        "This reads like an opinion piece (first person, the byline). "
        "Judgement is that genre’s business, so fewer marks are shown."
    )
    assert window.marks.list.findings == (SLAMMED, COST, MAYOR)


def test_a_button_shows_the_usual_marks_and_the_fewer_again(
    window: Window, marking: Marking
) -> None:
    genre = line(window, marking)
    QTest.keyClick(genre.button, Qt.Key.Key_Space)
    assert THOUSANDS in window.marks.list.findings
    assert genre.button.text() == "Show fewer marks"
    QTest.keyClick(genre.button, Qt.Key.Key_Space)
    assert THOUSANDS not in window.marks.list.findings


def test_the_number_of_marks_that_the_reader_chose_wins(
    window: Window, marking: Marking, qtbot: QtBot
) -> None:
    line(window, marking)
    QTest.mouseClick(window.marks.amount.button(Sensitivity.MANY), Qt.MouseButton.LeftButton)
    assert THOUSANDS in window.marks.list.findings


def test_of_a_report_nothing_is_said(window: Window, marking: Marking) -> None:
    for kind in (ArticleKind.REPORT, None):
        assert not line(window, marking, replace(ANALYSIS, kind=kind)).isVisible()
    assert THOUSANDS in window.marks.list.findings


def test_the_line_goes_with_its_article(window: Window, marking: Marking) -> None:
    genre = line(window, marking)
    marking.open("another")
    assert not genre.isVisible()


def test_a_transcript_is_called_one(window: Window, marking: Marking) -> None:
    kind = ArticleKind.TRANSCRIPT
    genre = line(window, marking, replace(ANALYSIS, kind=kind, signs=("names before the turns",)))
    assert genre.text.text().startswith("This reads like a transcript (names before the turns).")


def test_without_a_choice_an_analysis_shows_fewer_judging_marks_of_an_opinion_piece() -> None:
    assert THOUSANDS not in list(OPINION.shown(None, writer_only=True))
    assert COST in list(OPINION.shown(None, writer_only=True))
    assert THOUSANDS in list(OPINION.shown(Sensitivity.NORMAL, writer_only=True))
    assert THOUSANDS in list(ANALYSIS.shown(None, writer_only=True))
