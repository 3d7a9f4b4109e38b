"""The shipped typefaces, and the sizes that follow from the reader's zoom."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

import resources

if TYPE_CHECKING:
    from desktop.typography import Typography

SERIF = "Sidelight Serif"
NORMAL, BOLD = QFont.Weight.Normal, QFont.Weight.DemiBold
SANS = "Sidelight Sans"
USUAL = 14.0  # pixels of a desktop's type: most have 12 to 16
LARGE = 1.2  # times that: somebody asked for it
READING_SIZE = 19.0  # pixels at 100 %; 68 characters then take 620 pixels
ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


def load() -> None:
    """Make the shipped typefaces known to Qt."""
    for file in sorted(resources.FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def window_font() -> QFont:
    """Return the desktop's font, or ours where no desktop names one."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if QFontDatabase.hasFamily(system.family()):
        return system
    font = QFont(SANS)
    font.setPixelSize(14)
    return font


def window_font_at(scale: float) -> QFont:
    """Return the window's font ``scale`` times as large as usual."""
    font, larger = window_font(), scale / desktop_scale()
    if font.pixelSize() > 0:
        font.setPixelSize(round(font.pixelSize() * larger))
    else:
        font.setPointSizeF(font.pointSizeF() * larger)
    return font


def desktop_scale() -> float:
    """Return how much larger than usual the desktop sets its texts, where the reader wants that."""
    scale = QFontInfo(window_font()).pixelSize() / USUAL
    return scale if scale >= LARGE else 1.0


def serif(pixels: float, weight: QFont.Weight = NORMAL, *, italic: bool = False) -> QFont:
    return _font(SERIF, pixels, weight, italic=italic)


def sans(pixels: float, weight: QFont.Weight = NORMAL, *, italic: bool = False) -> QFont:
    return _font(SANS, pixels, weight, italic=italic)


def reading(
    text: Typography, pixels: float, weight: QFont.Weight = NORMAL, *, italic: bool = False
) -> QFont:
    """Return the font of the article, or the shipped one where the system lost the chosen one."""
    family = text.family if QFontDatabase.hasFamily(text.family) else SERIF
    font = QFont(_font(family, pixels, weight, italic=italic))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, text.letters * pixels)
    font.setWordSpacing(text.words * pixels)
    return font


@cache  # they are asked for with every letter painted, and nobody changes them
def _font(family: str, pixels: float, weight: QFont.Weight, *, italic: bool) -> QFont:
    font = QFont(family)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # even spacing at any zoom
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(weight)
    font.setItalic(italic)
    return font


def zoom_step(zoom: float, step: int) -> float:
    """Return the next larger or smaller zoom, or ``zoom`` at the end of the scale."""
    nearest = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - zoom))
    return ZOOMS[min(max(nearest + step, 0), len(ZOOMS) - 1)]
