"""What lies under words of the page: what a speaker says, and words that are sought."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from analyzers.kinds import Category
from desktop.widgets.themes import blend

if TYPE_CHECKING:
    from desktop.widgets.themes import Theme

TINT = 0.12  # of the colour of quote sources
# How much of the accent fills a place of words that were sought; the current one is framed, too
HIT, CURRENT_HIT = 0.14, 0.18


def passage_tint(theme: Theme) -> QColor:
    """Return the fill under the words of the chosen speaker."""
    return blend(theme.mark(Category.SOURCE), QColor(theme.page), TINT)


def hit_fill(theme: Theme, *, current: bool) -> QColor:
    """Return the fill under words that were sought."""
    share = CURRENT_HIT if current else HIT
    return blend(QColor(theme.accent), QColor(theme.page), share)


def grounds(theme: Theme) -> tuple[QColor, ...]:
    """Return all that a mark may lie on besides the page itself."""
    hits = (hit_fill(theme, current=current) for current in (False, True))
    return QColor(theme.note), passage_tint(theme), *hits
