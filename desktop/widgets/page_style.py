"""How the page is set: colours, type size and what else the reader chose."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF

from desktop.typography import TYPICAL, Typography
from desktop.widgets import fonts
from desktop.widgets.themes import theme_for

if TYPE_CHECKING:
    from desktop.preferences import ThemeChoice
    from desktop.widgets.themes import Theme

MOST_BESIDE = 2.0  # a panel with larger type would leave the page no room


@dataclass(frozen=True, slots=True)
class PageStyle:
    """What the reader chose for the page; the type size is in pixels."""

    theme: Theme
    size: float = fonts.READING_SIZE
    text: Typography = field(default_factory=Typography)

    @property
    def scale(self) -> float:
        """How much larger than usual the page is."""
        return self.size / fonts.READING_SIZE

    @property
    def of_card(self) -> PageStyle:
        """The style of what explains the page: it grows with it, and never becomes small."""
        return replace(self, size=max(self.size, fonts.READING_SIZE * fonts.desktop_scale()))

    @property
    def beside(self) -> PageStyle:
        """The style of panels: they grow with the page, up to a limit."""
        most = fonts.READING_SIZE * max(MOST_BESIDE, fonts.desktop_scale())
        return replace(self, size=min(self.of_card.size, most))

    @property
    def column(self) -> float:
        """Width of the text in pixels."""
        metrics = QFontMetricsF(fonts.reading(self.text, self.size))
        return self.text.measure * metrics.horizontalAdvance(TYPICAL) / len(TYPICAL)


def page_style(theme: ThemeChoice, zoom: float, text: Typography) -> PageStyle:
    return PageStyle(theme_for(theme), fonts.READING_SIZE * fonts.desktop_scale() * zoom, text)
