"""What is painted on the page: fills of notes, lines and letters of marks, the current mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from analyzers.kinds import Category, VoiceKind
from desktop.widgets import fonts
from desktop.widgets.fills import hit_fill, passage_tint
from desktop.widgets.strokes import Stroke, draw, draw_dotted, draw_letter, draw_pencil

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from analyzers.values import Finding
    from desktop.widgets.geometry import Stretch
    from desktop.widgets.themes import Theme

BELOW_BASELINE = 0.57  # of the descent: under the letters, whatever their size
# Pixels at 100 %
LEVEL = 4.6  # from one line to the next where marks overlap
LETTER_SIZE = 11.5
LETTER_STEP = 12.0
LETTER_GAP = 16.0  # from the letters in the margin to the text
RING = 3.0
EDGE, EDGE_CURRENT = 1.0, 4.0  # beside the passages of a speaker
EDGE_GAP = 6.0  # from there to the text
NUMBER_SIZE = 11.5
RIBBON_GAP, RIBBON_WIDTH = 5.0, 7.0  # from the text; what is left of the way to the numbers
RIBBON_ABOVE, RIBBON_BELOW = 10.5, 3.0  # the first baseline


class PagePainter:
    """Paints on the visible part of the page; positions come in document pixels.

    What lies in the text is drawn ``scale`` times as large as usual, what stands in the margins
    ``beside`` times.
    """

    def __init__(
        self, viewport: QWidget, theme: Theme, *, scale: float, beside: float, scrolled: QPointF
    ) -> None:
        self._theme = theme
        self._scale = scale
        self._beside = beside
        self._painter = QPainter(viewport)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.translate(-scrolled)

    def end(self) -> None:
        self._painter.end()

    def fill_note(self, stretches: Iterable[Stretch]) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._theme.note))
        for stretch in stretches:
            self._painter.drawRoundedRect(stretch.rect.adjusted(-2, 0, 2, 0), 2, 2)

    def fill_passage(self, stretches: Iterable[Stretch]) -> None:
        """Tint what the chosen speaker says."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(passage_tint(self._theme))
        for stretch in stretches:
            self._painter.drawRect(stretch.rect.adjusted(-1, 0, 1, 0))

    def draw_passage_edge(
        self, stretches: Iterable[Stretch], left: float, *, current: bool
    ) -> None:
        """Draw a line in the margin beside a passage, a broad one beside the current."""
        width = (EDGE_CURRENT if current else EDGE) * self._beside
        right = left - EDGE_GAP * self._beside
        colour = self._theme.mark(Category.SOURCE)
        for stretch in stretches:
            top, height = stretch.rect.top(), stretch.rect.height()
            self._painter.fillRect(QRectF(right - width, top, width, height), colour)

    def fill_hit(self, stretches: Iterable[Stretch], *, current: bool) -> None:
        """Show where words that were sought stand, with a frame round the current place.

        In a bold theme every place has a frame.
        """
        frame = QPen(QColor(self._theme.accent), self._theme.focus if current else self._theme.line)
        self._painter.setPen(frame if current or self._theme.bold else Qt.PenStyle.NoPen)
        self._painter.setBrush(hit_fill(self._theme, current=current))
        for stretch in stretches:
            self._painter.drawRoundedRect(stretch.rect.adjusted(-1, 0, 1, 0), 2, 2)

    def draw_marks(
        self,
        marks: Sequence[tuple[Finding, Sequence[Stretch]]],
        left: float,
        *,
        noted: Iterable[Sequence[Stretch]] = (),
    ) -> None:
        """Draw the marks of one block, overlapping ones below each other; ``left`` is its edge.

        Badges in the margin say of each line which marks begin in it, and where a note does.
        """
        ends: list[int] = []  # for each level, where the last mark on it ends
        for finding, stretches in marks:
            level = next(
                (at for at, end in enumerate(ends) if end <= finding.span.start), len(ends)
            )
            ends[level : level + 1] = [finding.span.end]
            self._draw_lines(finding, stretches, level)
        notes = ((None, stretches[0]) for stretches in noted)
        letters = ((finding.category, stretches[0]) for finding, stretches in marks)
        self._draw_badges((*notes, *letters), left)

    def draw_swap(self, stretches: Iterable[Stretch]) -> None:
        """Show that words stand in the place of others: dots in the colour of loaded language."""
        for stretch in stretches:
            line = self._below(stretch)
            draw_dotted(self._painter, self._theme.mark(Category.LOADED), line, scale=self._scale)

    def draw_ring(self, stretches: Iterable[Stretch]) -> None:
        """Show which mark is the current one."""
        self._painter.setPen(QPen(QColor(self._theme.accent), self._theme.focus))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for stretch in stretches:
            self._painter.drawRoundedRect(stretch.rect.adjusted(-RING, 0, RING, RING), 3, 3)

    def draw_number(self, number: int, right: float, baseline: float) -> None:
        """Write the number of a paragraph; ``right`` is the right edge of the text."""
        self._painter.setPen(QColor(self._theme.muted))
        self._painter.setFont(fonts.sans(NUMBER_SIZE * self._beside))
        self._painter.drawText(QPointF(right + LETTER_GAP * self._beside, baseline), str(number))

    def draw_ribbon(self, right: float, first: float, last: float) -> None:
        """Draw a ribbon beside a line of the text, and a thread from there to its end.

        ``right`` is the right edge of the text, ``first`` and ``last`` are baselines.
        """
        left = right + RIBBON_GAP * self._beside
        far, middle = left + RIBBON_WIDTH * self._beside, left + RIBBON_WIDTH * self._beside / 2
        top, bottom = first - RIBBON_ABOVE * self._beside, first + RIBBON_BELOW * self._beside
        notch = (middle, bottom - RIBBON_WIDTH * self._beside / 2)
        corners = ((left, top), (far, top), (far, bottom), notch, (left, bottom))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._theme.accent))
        self._painter.drawPolygon([QPointF(x, y) for x, y in corners])
        if last > bottom:
            thread = self._theme.line * self._beside
            line = QRectF(middle - thread / 2, bottom, thread, last - bottom)
            self._painter.fillRect(line, QColor(self._theme.edge))

    def _draw_lines(self, finding: Finding, stretches: Iterable[Stretch], level: int) -> None:
        quoted = finding.voice.kind is not VoiceKind.WRITER
        stroke = Stroke(finding.category, finding.strength, quoted)
        for stretch in stretches:
            line = self._below(stretch).translated(0, level * LEVEL * self._scale)
            draw(self._painter, stroke, self._theme, line, scale=self._scale)

    def _below(self, stretch: Stretch) -> QLineF:
        descent = stretch.rect.bottom() - stretch.baseline
        y = stretch.baseline + BELOW_BASELINE * descent
        return QLineF(stretch.rect.left(), y, stretch.rect.right(), y)

    def _draw_badges(self, places: Iterable[tuple[Category | None, Stretch]], left: float) -> None:
        lines: dict[float, list[Category | None]] = {}
        for category, stretch in places:
            badges = lines.setdefault(stretch.baseline, [])
            if category not in badges:
                badges.append(category)
        room = left / self._beside - LETTER_GAP - 1.5 * LETTER_SIZE  # for all but one
        for baseline, badges in lines.items():
            step = min(LETTER_STEP, room / max(1, len(badges) - 1))
            for place, category in enumerate(reversed(badges)):
                right = left - (LETTER_GAP + place * step) * self._beside
                self._draw_badge(category, right, baseline)

    def _draw_badge(self, category: Category | None, right: float, baseline: float) -> None:
        """Draw the letter of a category, or for a note a pencil."""
        size = LETTER_SIZE * self._beside
        rect = QRectF(right - 2 * size, baseline - 1.3 * size, 2 * size, 1.6 * size)
        if category:
            draw_letter(self._painter, category, self._theme, rect, pixels=size)
        else:
            draw_pencil(self._painter, self._theme, rect.center(), pixels=size)
