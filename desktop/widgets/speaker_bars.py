"""How much of an article is in whose words: one bar for all of it, and one for each speaker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from analyzers.balance import SpeakerKind
from analyzers.usual import Measure
from desktop import speakers
from desktop.overview import shares, speaker_shares
from desktop.translation import tr
from desktop.widgets import fonts
from desktop.widgets.share_bar import draw_share

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from analyzers.overview import Overview, Share
    from desktop.widgets.themes import Theme

# Pixels at 100 %
NAME, BAR, ROW, FIGURE = 13.0, 8, 36, 62
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class BarRow:
    """A bar with its name, the figure beside it, and what of the article is full and hatched."""

    name: str
    figure: str
    quoted: float
    paraphrased: float
    named: bool = True


class SpeakerBars(QWidget):
    """Draws shares of all words of the article; a screen reader hears them in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scale = 1.0
        self._overview: Overview | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_overview(self, overview: Overview) -> None:
        self._overview = overview
        rows = ". ".join(f"{row.name}: {row.figure}" for row in self.rows())
        said = tr("Whose words, as shares of the article. {rows}")
        self.setAccessibleName(said.format(rows=rows))
        self.updateGeometry()
        self.update()

    def dress(self, theme: Theme, scale: float) -> None:
        self._theme, self._scale = theme, scale
        self.updateGeometry()
        self.update()

    def rows(self) -> tuple[BarRow, ...]:
        overview = self._overview
        if overview is None:
            return ()
        total = max(1, overview.words)
        quoted, paraphrased = overview.quoted / total, overview.paraphrased / total
        figure = shares(overview)[Measure.ATTRIBUTED]
        first = BarRow(tr("All words of others"), figure, quoted, paraphrased)
        shown = zip(overview.speakers, speaker_shares(overview), strict=True)
        return (first, *(_row(one, share, total) for one, share in shown))

    def sizeHint(self) -> QSize:
        return QSize(160, round(ROW * self._scale * len(self.rows())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, row in enumerate(self.rows()):
            self._draw(painter, place * ROW * self._scale, row)
        painter.end()

    def _draw(self, painter: QPainter, top: float, row: BarRow) -> None:
        scale = self._scale
        painter.setFont(fonts.sans(NAME * scale))
        line = QRectF(0, top, self.width(), 20 * scale)
        room = line.adjusted(0, 0, -FIGURE * scale, 0)
        painter.setPen(QColor(self._theme.text))
        shown = painter.fontMetrics().elidedText(
            row.name, Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, LEFT, shown)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(line, RIGHT, row.figure)
        bar = QRectF(0, line.bottom() + scale, self.width() - 1, BAR * scale)
        draw_share(
            painter,
            bar,
            self._theme,
            quoted=row.quoted,
            paraphrased=row.paraphrased,
            named=row.named,
        )


def _row(share: Share, figure: str, total: int) -> BarRow:
    named = share.kind == SpeakerKind.NAMED
    quoted, paraphrased = share.quoted / total, share.paraphrased / total
    return BarRow(speakers.name(share), figure, quoted, paraphrased, named)
