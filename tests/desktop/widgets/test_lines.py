"""Words are broken where there is room for them, and none is lost or runs over the edge."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from desktop.widgets import fonts
from desktop.widgets.lines import in_lines

pytestmark = pytest.mark.usefixtures("typefaces")
WORDS = st.text(st.sampled_from("abcdefgh -é😀שלום"), max_size=60)
some = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@some
@given(WORDS, st.integers(40, 400))
def test_no_letter_is_lost(text: str, width: int) -> None:
    shown = in_lines(text, fonts.sans(24), width)
    assert "".join(shown.split()) == "".join(text.split())


@some
@given(WORDS, st.integers(40, 400), st.integers(1, 3))
def test_no_line_is_wider_than_its_room(text: str, width: int, most: int) -> None:
    font = fonts.sans(24)
    lines = in_lines(text, font, width, most=most).split("\n")
    assert len(lines) <= most
    assert all(QFontMetricsF(font).horizontalAdvance(line) <= width + 1 for line in lines)


def test_a_word_that_is_too_long_is_broken_and_the_last_line_filled() -> None:
    font, name = fonts.serif(30), "Maximilian von Hohenstein-Wittelsbach-Habsburg"
    width = QFontMetricsF(font).horizontalAdvance("Maximilian von ")
    first, last = in_lines(name, font, width, most=2).split("\n")
    assert first == "Maximilian von"
    assert last.endswith("…")
    assert QFontMetricsF(font).horizontalAdvance(last) > width * 0.8
