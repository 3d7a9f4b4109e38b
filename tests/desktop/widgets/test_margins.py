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


@pytest.mark.parametrize("width", [300, 560, 700])
@pytest.mark.usefixtures("typefaces")
def test_three_letters_fit_beside_the_text_of_a_narrow_page(width: int) -> None:
    style = PageStyle(themes.LIGHT)
    font = fonts.sans(LETTER_SIZE, fonts.BOLD)
    widest = max(QFontMetricsF(font).horizontalAdvance(LETTERS[kind]) for kind in Category)
    taken = LETTER_GAP + 2 * LETTER_STEP + LETTER_SIZE + widest / 2
    assert Margins.of(style, width).left >= taken * style.scale
