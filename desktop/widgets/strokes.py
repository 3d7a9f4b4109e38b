"""The lines under marked words: a style for each category, weight for strength.

In greyscale, and for eyes that tell few colours, the line's style and the letter beside it say
what the colour says.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from analyzers.kinds import Category, Strength
from desktop.categories import LETTERS
from desktop.widgets import fonts
from desktop.widgets.fills import grounds
from desktop.widgets.themes import Theme, blend, contrast

if TYPE_CHECKING:
    from collections.abc import Mapping

WEIGHTS: Mapping[Strength, float] = {Strength.WEAK: 0.9, Strength.FAIR: 1.3, Strength.STRONG: 2.0}
# How much of its colour a mark in quoted words keeps: the least with which it can still be seen
QUOTED_SHARES = (0.62, 0.7, 0.8, 0.88)
SEEN = 3.0  # contrast to what a mark lies on besides the page: WCAG 2.2, 1.4.11
QUOTED_INSET = 0.14  # of its width, at either end
WAVE_LENGTH, WAVE_HEIGHT = 7.0, 2.6  # pixels at 100 %
DASH, DASH_GAP = 5.0, 3.0
DOT_STEP = 3.6  # from the middle of a dot to that of the next
DOT_WEIGHT = 1.2  # a dot looks lighter than a line of its weight
DOUBLE_GAP = 2.6  # between the middles of the two lines
PENCIL_WIDTH, PENCIL_POINT = 0.3, 0.36  # of its length
THIN = 0.6  # a double line is two of this weight
WAVE_WEIGHT = 0.75  # a wave looks heavier than a straight line of its weight


@dataclass(frozen=True, slots=True)
class Stroke:
    """How one mark is drawn."""

    category: Category
    strength: Strength
    quoted: bool = False

    def inset(self, width: float) -> float:
        return min(QUOTED_INSET * width, 14.0) if self.quoted else 0.0


@cache
def colour(category: Category, theme: Theme, *, quoted: bool) -> QColor:
    """Return the colour of a mark; in quoted words it is lighter as far as it stays visible."""
    full, page = theme.mark(category), QColor(theme.page)
    if not quoted:
        return full
    lighter = (blend(full, page, share) for share in QUOTED_SHARES)
    return next((shade for shade in lighter if _can_be_seen(shade, theme)), full)


def _can_be_seen(shade: QColor, theme: Theme) -> bool:
    on_page = contrast(shade, QColor(theme.page)) >= theme.least
    return on_page and all(contrast(shade, ground) >= SEEN for ground in grounds(theme))


def draw(
    painter: QPainter, stroke: Stroke, theme: Theme, line: QLineF, *, scale: float = 1.0
) -> None:
    """Draw ``stroke`` along a horizontal ``line`` that lies just under the words."""
    inset = stroke.inset(line.length())
    left, right, y = line.x1() + inset, line.x2() - inset, line.y1()
    shade = colour(stroke.category, theme, quoted=stroke.quoted)
    pen = QPen(shade, WEIGHTS[stroke.strength] * theme.weight * scale)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    match stroke.category:
        case Category.LOADED:
            _draw_wave(painter, pen, left, right, y, scale)
        case Category.CLAIM:
            _draw_dashes(painter, pen, left, right, y, scale)
        case Category.SOURCE:
            _draw_double(painter, pen, left, right, y, scale)
        case Category.OWN:
            _draw_dots(painter, pen, left, right, y, scale)


def _draw_wave(
    painter: QPainter, pen: QPen, left: float, right: float, y: float, scale: float
) -> None:
    pen.setWidthF(pen.widthF() * WAVE_WEIGHT)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    halves = max(2, round((right - left) / (WAVE_LENGTH * scale / 2)))
    painter.translate(left, y)
    painter.drawPath(wave(halves, scale))
    painter.translate(-left, -y)


@cache
def wave(halves: int, scale: float) -> QPainterPath:
    half, crest = WAVE_LENGTH * scale / 2, WAVE_HEIGHT * scale
    path = QPainterPath(QPointF(0, crest / 2))
    for index in range(halves):
        bend = -crest if index % 2 else crest
        path.quadTo((index + 0.5) * half, crest / 2 + bend, (index + 1) * half, crest / 2)
    return path


def _draw_dashes(
    painter: QPainter, pen: QPen, left: float, right: float, y: float, scale: float
) -> None:
    unit = scale / pen.widthF()  # Qt counts dashes in widths of the pen
    pen.setDashPattern([DASH * unit, DASH_GAP * unit])
    painter.setPen(pen)
    middle = y + pen.widthF() / 2
    painter.drawLine(QLineF(left, middle, right, middle))


def _draw_dots(
    painter: QPainter, pen: QPen, left: float, right: float, y: float, scale: float
) -> None:
    pen.setWidthF(pen.widthF() * DOT_WEIGHT)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, DOT_STEP * scale / pen.widthF()])
    painter.setPen(pen)
    middle = y + pen.widthF() / 2
    painter.drawLine(QLineF(left, middle, right, middle))


def draw_dotted(painter: QPainter, shade: QColor, line: QLineF, *, scale: float) -> None:
    """Draw dots under words that stand in the place of others."""
    pen = QPen(shade, WEIGHTS[Strength.FAIR] * scale)
    _draw_dots(painter, pen, line.x1(), line.x2(), line.y1(), scale)


def _draw_double(
    painter: QPainter, pen: QPen, left: float, right: float, y: float, scale: float
) -> None:
    pen.setWidthF(pen.widthF() * THIN)
    painter.setPen(pen)
    for below in (0.0, DOUBLE_GAP * scale):
        painter.drawLine(QLineF(left, y + below, right, y + below))


def draw_letter(
    painter: QPainter, category: Category, theme: Theme, rect: QRectF, *, pixels: float
) -> None:
    """Draw the letter badge of a category in the middle of ``rect``."""
    painter.setPen(theme.mark(category))
    painter.setFont(fonts.sans(pixels, fonts.BOLD))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, LETTERS[category])


def draw_pencil(painter: QPainter, theme: Theme, middle: QPointF, *, pixels: float) -> None:
    """Draw the badge of a note: a pencil that writes."""
    thick, whole, point = PENCIL_WIDTH * pixels, pixels, PENCIL_POINT * pixels
    end, neck = -whole / 2, whole / 2 - point
    corners = ((-thick / 2, end), (thick / 2, end), (thick / 2, neck), (0, whole / 2))
    painter.save()
    painter.translate(middle)
    painter.rotate(45)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent))
    painter.drawPolygon([QPointF(x, y) for x, y in (*corners, (-thick / 2, neck))])
    painter.restore()
