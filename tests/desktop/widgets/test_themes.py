"""The colours reach the contrast that people with weak eyes need."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from analyzers.values import Category
from desktop.widgets.paint import passage_tint
from desktop.widgets.strokes import colour
from desktop.widgets.themes import DARK, LIGHT, SEPIA, Theme, contrast

THEMES = {"light": LIGHT, "dark": DARK, "sepia": SEPIA}


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_text_stands_out_from_every_ground(theme: Theme) -> None:
    grounds = [theme.page, theme.chrome, theme.raised, theme.selection]
    pairs = [(theme.text, ground) for ground in [*grounds, theme.note]]
    pairs += [(theme.muted, ground) for ground in grounds[:3]]
    pairs += [(theme.accent, theme.raised), (theme.page, theme.accent)]
    weak = [pair for pair in pairs if contrast(QColor(pair[0]), QColor(pair[1])) < 4.5]
    assert not weak


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_marks_and_edges_of_controls_can_be_seen(theme: Theme) -> None:
    grounds = [QColor(theme.page), QColor(theme.chrome), QColor(theme.raised)]
    for category in Category:
        assert all(contrast(theme.mark(category), ground) >= 3 for ground in grounds)
        assert contrast(colour(category, theme, quoted=True), grounds[0]) >= 3
    assert all(contrast(QColor(theme.edge), ground) >= 3 for ground in grounds[1:])
    assert all(contrast(QColor(theme.accent), ground) >= 3 for ground in grounds)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_words_marks_and_bars_stand_out_where_somebody_is_chosen(theme: Theme) -> None:
    tint, selection = passage_tint(theme), QColor(theme.selection)
    assert contrast(QColor(theme.text), tint) >= 4.5
    assert all(contrast(theme.mark(category), tint) >= 3 for category in Category)
    for bar in (theme.mark(Category.SOURCE), QColor(theme.muted)):
        assert contrast(bar, selection) >= 3
        assert contrast(bar, QColor(theme.chrome)) >= 3


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)
