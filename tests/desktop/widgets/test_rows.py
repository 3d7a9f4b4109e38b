"""The rows that we draw can be read, the chosen one too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor

from analyzers.values import Span
from desktop.anchors import anchor
from desktop.notes import Note, PlacedNote
from desktop.search import Excerpt, Hit, HitKind
from desktop.widgets.hits_list import HitsList
from desktop.widgets.marks_list import MarksList
from desktop.widgets.notes_list import NotesList
from desktop.widgets.themes import LIGHT, palette
from tests.desktop.widgets.made import ARTICLE, COST, MAYOR, SLAMMED

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

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
