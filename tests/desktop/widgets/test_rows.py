"""The rows that we draw can be read, the chosen one too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from analyzers.values import Span
from desktop.anchors import anchor
from desktop.notes import Note, PlacedNote
from desktop.search import Excerpt, Hit, HitKind
from desktop.widgets.hits_list import HitsList
from desktop.widgets.marks_list import MEASURED, MarksList
from desktop.widgets.notes_list import NotesList
from desktop.widgets.themes import LIGHT, palette
from tests.desktop.widgets.made import ARTICLE, COST, MAYOR, SLAMMED

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from analyzers.values import Finding
    from desktop.widgets.rows_list import RowsList

RED = replace(LIGHT, muted="#FF0000")  # so that muted words are found among the pixels
PLACE = anchor(ARTICLE.text, SLAMMED.span)


def marks() -> RowsList:
    rows = MarksList(RED)
    rows.show_findings((COST, MAYOR))
    return rows


def notes() -> RowsList:
    rows = NotesList(RED)
    made = (Note(name, ARTICLE.digest, "Why?", PLACE, (), "", "") for name in "ab")
    rows.show_notes([PlacedNote(note, SLAMMED.span) for note in made])
    return rows


def hits() -> RowsList:
    rows = HitsList()
    rows.setPalette(palette(RED))
    found = Excerpt("Critics slammed the plan", (Span(8, 15),))
    hit = Hit(HitKind.ARTICLE, "a", ARTICLE.digest, "Plan", None, "2025-12-03", (found,))
    rows.show_hits((hit, hit))
    return rows


def muted(rows: RowsList, row: int) -> int:
    """Count the pixels of a row in which muted words show."""
    image = rows.viewport().grab(rows.visualRect(rows.model().index(row, 0))).toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = (QColor(image.pixel(x, y)) for x, y in places)
    return sum(one.red() - one.green() > 60 for one in colours)


@pytest.mark.parametrize("make", [marks, notes, hits])
def test_nothing_is_muted_in_the_row_that_is_chosen(
    make: Callable[[], RowsList], typefaces: None, qtbot: QtBot
) -> None:
    rows = make()
    qtbot.addWidget(rows)
    rows.resize(300, 400)
    rows.show()
    rows.setCurrentIndex(rows.model().index(0, 0))
    assert muted(rows, 1)
    assert not muted(rows, 0)


def heights(rows: MarksList) -> list[int]:
    QApplication.processEvents()
    return [rows.visualRect(rows.model().index(row, 0)).height() for row in range(2)]


@pytest.fixture
def large(typefaces: None, qtbot: QtBot) -> MarksList:
    """A list of large type, whose first row has more words than fit into a line."""
    rows = MarksList(LIGHT)
    qtbot.addWidget(rows)
    rows.resize(300, 400)
    rows.dress(LIGHT, 2.0)
    rows.show_findings((long_words(), SLAMMED))
    rows.show()
    return rows


def long_words() -> Finding:
    return replace(SLAMMED, card=replace(SLAMMED.card, words="a long and winding statement"))


def test_a_row_of_large_type_is_as_high_as_its_own_words_need(large: MarksList) -> None:
    high, low = heights(large)
    assert high > low
    large.resize(900, 400)
    one, other = heights(large)
    assert one == other < high
    large.resize(300, 400)
    assert heights(large) == [high, low]


def test_rows_of_usual_type_are_all_alike(large: MarksList) -> None:
    large.dress(LIGHT, 1.0)
    assert len(set(heights(large))) == 1


def test_very_many_rows_are_not_measured(large: MarksList) -> None:
    large.show_findings((long_words(), *[SLAMMED] * MEASURED))
    assert len(set(heights(large))) == 1
