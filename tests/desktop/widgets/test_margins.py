"""The white space round the text holds what is written there."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF

from analyzers.values import Category
from desktop.categories import LETTERS
from desktop.widgets import fonts, themes
from desktop.widgets.margins import Margins
from desktop.widgets.page_style import PageStyle
from desktop.widgets.paint import LETTER_GAP, LETTER_SIZE, LETTER_STEP


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0, 3.0])
@pytest.mark.parametrize("width", [300, 560, 700, 1_400])
@pytest.mark.usefixtures("typefaces")
def test_three_letters_fit_beside_the_text(width: int, scale: float) -> None:
    margins = margins_of(width, scale)
    font = fonts.sans(LETTER_SIZE, fonts.BOLD)
    widest = max(QFontMetricsF(font).horizontalAdvance(LETTERS[kind]) for kind in Category)
    taken = LETTER_GAP + 2 * LETTER_STEP + LETTER_SIZE + widest / 2
    assert margins.left >= taken * margins.scale


@pytest.mark.parametrize("width", [400, 560, 700])
@pytest.mark.usefixtures("typefaces")
def test_large_type_keeps_three_quarters_of_a_narrow_page(width: int) -> None:
    margins = margins_of(width, scale=3.0)
    assert margins.left + margins.right <= 0.25 * width + 1
    assert margins.side == 0


@pytest.mark.usefixtures("typefaces")
def test_where_there_is_room_the_letters_grow_with_the_text() -> None:
    assert margins_of(1_400, scale=3.0).scale == 3.0


def margins_of(width: int, scale: float) -> Margins:
    return Margins.of(PageStyle(themes.LIGHT, fonts.READING_SIZE * scale), width)
