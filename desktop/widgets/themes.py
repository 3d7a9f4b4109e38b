"""Colours of the page, the window and the marks: light, dark, sepia, low and high contrast."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from analyzers.kinds import Category
from desktop.preferences import ThemeChoice

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """One set of colours. Text reaches 4.5:1 on its ground, marks and focus rings 3:1.

    In a bold one text reaches 7:1 and marks 4.5:1; its lines are thicker, and nothing is muted
    but what cannot be used.
    """

    page: str
    text: str
    muted: str
    disabled: str
    chrome: str
    raised: str
    hairline: str
    edge: str
    accent: str
    selection: str
    note: str
    marks: Mapping[Category, str]
    bold: bool = False

    @property
    def line(self) -> int:
        """Pixels of a border."""
        return 2 if self.bold else 1

    @property
    def focus(self) -> int:
        """Pixels of the frame round what has the focus."""
        return 3 if self.bold else 2

    @property
    def weight(self) -> float:
        """How much heavier than usual the line of a mark is."""
        return 1.4 if self.bold else 1.0

    @property
    def least(self) -> float:
        """The contrast that a mark has to its page at least: WCAG 2.2, 1.4.11, or that of text."""
        return 4.5 if self.bold else 3.0

    def mark(self, category: Category) -> QColor:
        return QColor(self.marks[category])


LIGHT = Theme(
    page="#FCFBF8",
    text="#1F2328",
    muted="#626870",
    disabled="#626870",
    chrome="#F3F1EB",
    raised="#FFFFFF",
    hairline="#DDD9CF",
    edge="#8E8A80",
    accent="#2B5C8A",
    selection="#CCDEF0",
    note="#FFF0B3",
    marks={
        Category.LOADED: "#B45309",
        Category.CLAIM: "#6D3FC0",
        Category.SOURCE: "#0B7285",
        Category.OWN: "#5B6470",
    },
)
DARK = Theme(
    page="#1B1D21",
    text="#D9DBDF",
    muted="#9AA1AB",
    disabled="#9AA1AB",
    chrome="#15171A",
    raised="#25282E",
    hairline="#353A42",
    edge="#757C87",
    accent="#8AB8E6",
    selection="#2F4D6B",
    note="#4A4118",
    marks={
        Category.LOADED: "#F0A24B",
        Category.CLAIM: "#B79CF2",
        Category.SOURCE: "#5CC8D7",
        Category.OWN: "#A7B0BC",
    },
)
SEPIA = Theme(
    page="#F5ECD9",
    text="#3B2F22",
    muted="#6E5F4C",
    disabled="#6E5F4C",
    chrome="#ECE0C8",
    raised="#FBF5E7",
    hairline="#D8C9AB",
    edge="#87744F",
    accent="#7A4A16",
    selection="#E2CD9F",
    note="#F3DD9B",
    marks={
        Category.LOADED: "#9A4607",
        Category.CLAIM: "#5E35A8",
        Category.SOURCE: "#0A6172",
        Category.OWN: "#5C5547",
    },
)
# For eyes that black on white tires or dazzles: text stays near 6:1.
SOFT_LIGHT = Theme(
    page="#DEDDD9",
    text="#45494F",
    muted="#565A61",
    disabled="#565A61",
    chrome="#D5D4CF",
    raised="#E6E5E2",
    hairline="#C3C2BC",
    edge="#77766F",
    accent="#30557A",
    selection="#C3D2DF",
    note="#E3D9B0",
    marks={
        Category.LOADED: "#93480E",
        Category.CLAIM: "#5E3BA6",
        Category.SOURCE: "#155F6C",
        Category.OWN: "#535A64",
    },
)
SOFT_DARK = Theme(
    page="#2E3136",
    text="#B9BDC3",
    muted="#A6ABB2",
    disabled="#A6ABB2",
    chrome="#292C30",
    raised="#363A40",
    hairline="#454A52",
    edge="#858B94",
    accent="#93B4D4",
    selection="#3B4B5C",
    note="#4B4530",
    marks={
        Category.LOADED: "#D9A066",
        Category.CLAIM: "#B3A0DC",
        Category.SOURCE: "#77BCC7",
        Category.OWN: "#A3AAB4",
    },
)
# A selection is as far from the page (3:1) as text on it allows (7:1).
CONTRAST_LIGHT = Theme(
    page="#FFFFFF",
    text="#000000",
    muted="#000000",
    disabled="#595959",
    chrome="#FFFFFF",
    raised="#FFFFFF",
    hairline="#000000",
    edge="#000000",
    accent="#003D99",
    selection="#5C97E4",
    note="#FFE14D",
    marks={
        Category.LOADED: "#7A2E00",
        Category.CLAIM: "#4B1FA8",
        Category.SOURCE: "#00485C",
        Category.OWN: "#333333",
    },
    bold=True,
)
CONTRAST_DARK = Theme(
    page="#000000",
    text="#FFFFFF",
    muted="#FFFFFF",
    disabled="#A6A6A6",
    chrome="#000000",
    raised="#000000",
    hairline="#FFFFFF",
    edge="#FFFFFF",
    accent="#FFD60A",
    selection="#1251C4",
    note="#4D3F00",
    marks={
        Category.LOADED: "#FFB366",
        Category.CLAIM: "#D9B8FF",
        Category.SOURCE: "#5CE1F0",
        Category.OWN: "#E6E6E6",
    },
    bold=True,
)
NAMED = {
    ThemeChoice.LIGHT: LIGHT,
    ThemeChoice.DARK: DARK,
    ThemeChoice.SEPIA: SEPIA,
    ThemeChoice.SOFT_LIGHT: SOFT_LIGHT,
    ThemeChoice.SOFT_DARK: SOFT_DARK,
    ThemeChoice.CONTRAST_LIGHT: CONTRAST_LIGHT,
    ThemeChoice.CONTRAST_DARK: CONTRAST_DARK,
}


def theme_for(choice: ThemeChoice) -> Theme:
    """Return the chosen theme; the system chooses light or dark, and high contrast or not."""
    if choice is not ThemeChoice.SYSTEM:
        return NAMED[choice]
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return system_theme(dark=dark, bold=wants_contrast())


def system_theme(*, dark: bool, bold: bool) -> Theme:
    if bold:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def wants_contrast() -> bool:
    """Tell whether the system asks for high contrast, which Qt knows from 6.10 on."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    asked: Qt.ContrastPreference = hints.accessibility().contrastPreference()
    return asked is Qt.ContrastPreference.HighContrast


def blend(colour: QColor, ground: QColor, share: float) -> QColor:
    """Return ``share`` of ``colour`` over ``ground``."""
    rest = 1 - share
    return QColor.fromRgbF(
        colour.redF() * share + ground.redF() * rest,
        colour.greenF() * share + ground.greenF() * rest,
        colour.blueF() * share + ground.blueF() * rest,
    )


def luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2.2."""
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2.2, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def palette(theme: Theme) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: theme.chrome,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.page,
        QPalette.ColorRole.AlternateBase: theme.chrome,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Button: theme.chrome,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Highlight: theme.selection,
        QPalette.ColorRole.HighlightedText: theme.text,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.Accent: theme.accent,
        QPalette.ColorRole.Mid: theme.hairline,
    }
    colours = QPalette(QColor(theme.chrome))
    for role, colour in roles.items():
        colours.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        colours.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.disabled))
    return colours


def raised(colours: QPalette, theme: Theme) -> QPalette:
    """Return the colours of what lies above the page; its quiet buttons have the accent’s."""
    colours = QPalette(colours)
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button):
        colours.setColor(role, QColor(theme.raised))
    colours.setColor(QPalette.ColorRole.ButtonText, QColor(theme.accent))
    return colours
