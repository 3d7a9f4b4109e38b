"""Marks on the same words have one order, so that their lines and letters do."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

from analyzers.values import Category
from desktop.marks import Placed, distinct
from tests.desktop.widgets.made import finding

ALIKE = tuple(finding("Critics", kind) for kind in Category)


def test_marks_on_the_same_words_stand_in_the_order_of_their_kinds() -> None:
    for order in permutations(ALIKE):
        scored = [replace(one, score=place / 9) for place, one in enumerate(order)]
        for found in (Placed.of(scored).findings, distinct(scored)):
            assert [one.category for one in found] == [*Category]
