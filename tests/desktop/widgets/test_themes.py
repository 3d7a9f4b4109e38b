"""The colours reach the contrast that people with weak eyes need."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QGuiApplication

from analyzers.values import Category
from desktop.preferences import ThemeChoice
from desktop.widgets import themes
from desktop.widgets.fills import grounds, passage_tint
from desktop.widgets.strokes import colour
from desktop.widgets.themes import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    SEPIA,
    SOFT_DARK,
    SOFT_LIGHT,
    Theme,
    contrast,
    system_theme,
    theme_for,
)

CONTRASTS = {"contrast-light": CONTRAST_LIGHT, "contrast-dark": CONTRAST_DARK}
SOFT = {"soft-light": SOFT_LIGHT, "soft-dark": SOFT_DARK}
THEMES = {"light": LIGHT, "dark": DARK, "sepia": SEPIA, **SOFT, **CONTRASTS}
# What is left of red, green and blue where one kind of cone is missing: Machado et al. 2009
BLIND = {
    "red": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "green": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "blue": ((1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304)),
}


def seen(colour: QColor, kind: str) -> QColor:
    """Return a colour as somebody sees it who lacks the cones for red, green or blue."""
    light = [_linear(value) for value in (colour.redF(), colour.greenF(), colour.blueF())]
    rows = (sum(a * b for a, b in zip(row, light, strict=True)) for row in BLIND[kind])
    return QColor.fromRgbF(*(_encoded(min(max(value, 0.0), 1.0)) for value in rows))


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _encoded(value: float) -> float:
    return 12.92 * value if value <= 0.0031308 else float(1.055 * value ** (1 / 2.4) - 0.055)


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


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_words_and_marks_stand_out_from_notes_and_from_what_is_sought(theme: Theme) -> None:
    for ground in grounds(theme):
        assert contrast(QColor(theme.text), ground) >= 4.5
        for category in Category:
            assert contrast(theme.mark(category), ground) >= 3
            assert contrast(colour(category, theme, quoted=True), ground) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_marks_in_quoted_words_are_lighter(theme: Theme) -> None:
    page = QColor(theme.page)
    for category in Category:
        quoted = colour(category, theme, quoted=True)
        assert contrast(quoted, page) < contrast(theme.mark(category), page)


@pytest.mark.parametrize("theme", SOFT.values(), ids=SOFT)
def test_in_low_contrast_no_words_stand_out_as_far_as_in_the_other_themes(theme: Theme) -> None:
    words, page = QColor(theme.text), QColor(theme.page)
    assert 4.5 <= contrast(words, page) < 7
    assert contrast(QColor(LIGHT.text), QColor(LIGHT.page)) > 2 * contrast(words, page)


@pytest.mark.parametrize("theme", CONTRASTS.values(), ids=CONTRASTS)
def test_in_high_contrast_text_reaches_seven_and_marks_four_and_a_half(theme: Theme) -> None:
    page, text = QColor(theme.page), QColor(theme.text)
    for ground in (theme.page, theme.chrome, theme.raised, theme.selection, theme.note):
        assert contrast(text, QColor(ground)) >= 7
    for words in (theme.muted, theme.disabled, theme.accent):
        assert contrast(QColor(words), page) >= 7
    for category in Category:
        assert contrast(theme.mark(category), page) >= 4.5
        assert contrast(colour(category, theme, quoted=True), page) >= 4.5
    assert contrast(text, passage_tint(theme)) >= 7


@pytest.mark.parametrize("theme", CONTRASTS.values(), ids=CONTRASTS)
def test_in_high_contrast_nothing_is_faint_and_lines_are_thick(theme: Theme) -> None:
    assert theme.muted == theme.hairline == theme.edge == theme.text
    assert theme.focus >= 2
    assert theme.line > LIGHT.line
    assert theme.weight > LIGHT.weight
    assert contrast(QColor(theme.selection), QColor(theme.page)) == pytest.approx(3, abs=0.01)


@pytest.mark.parametrize("kind", BLIND)
@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_marks_can_be_seen_by_eyes_that_tell_few_colours(theme: Theme, kind: str) -> None:
    page = seen(QColor(theme.page), kind)
    assert all(contrast(seen(theme.mark(one), kind), page) >= theme.least for one in Category)
    assert contrast(seen(QColor(theme.accent), kind), page) >= 3


def test_a_system_that_asks_for_contrast_gets_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert system_theme(dark=False, bold=True) is CONTRAST_LIGHT
    assert system_theme(dark=True, bold=True) is CONTRAST_DARK
    assert system_theme(dark=True, bold=False) is DARK
    monkeypatch.setattr(themes, "wants_contrast", lambda: True)
    assert theme_for(ThemeChoice.SYSTEM).bold
    assert theme_for(ThemeChoice.SEPIA) is SEPIA


def test_this_system_asks_for_no_contrast(qapp: QGuiApplication) -> None:
    assert not themes.wants_contrast()
    assert not theme_for(ThemeChoice.SYSTEM).bold


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)
