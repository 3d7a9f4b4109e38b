"""How much of an article is in whose words: one bar for all of it, and one for each speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from analyzers.balance import SpeakerKind
from desktop import speakers
from desktop.speakers import percent
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
        rows = ". ".join(f"{name}: {percent(q + p)}" for name, q, p, _ in self.rows())
        said = tr("Whose words, as shares of the article. {rows}")
        self.setAccessibleName(said.format(rows=rows))
        self.updateGeometry()
        self.update()

    def dress(self, theme: Theme, scale: float) -> None:
        self._theme, self._scale = theme, scale
        self.updateGeometry()
        self.update()

    def rows(self) -> tuple[tuple[str, float, float, bool], ...]:
        """Return name, share quoted and share paraphrased of each row, and whether it is named."""
        overview = self._overview
        if overview is None:
            return ()
        total = max(1, overview.words)
        quoted, paraphrased = overview.quoted / total, overview.paraphrased / total
        first = (tr("All words of others"), quoted, paraphrased, True)
        return (first, *(_row(one, total) for one in overview.speakers))

    def sizeHint(self) -> QSize:
        return QSize(160, round(ROW * self._scale * len(self.rows())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, row in enumerate(self.rows()):
            self._draw(painter, place * ROW * self._scale, *row)
        painter.end()

    def _draw(
        self,
        painter: QPainter,
        top: float,
        name: str,
        quoted: float,
        paraphrased: float,
        named: bool,  # noqa: FBT001 - a part of a row
    ) -> None:
        scale = self._scale
        painter.setFont(fonts.sans(NAME * scale))
        line = QRectF(0, top, self.width(), 20 * scale)
        room = line.adjusted(0, 0, -FIGURE * scale, 0)
        painter.setPen(QColor(self._theme.text))
        shown = painter.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, LEFT, shown)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(line, RIGHT, percent(quoted + paraphrased))
        bar = QRectF(0, line.bottom() + scale, self.width() - 1, BAR * scale)
        draw_share(painter, bar, self._theme, quoted=quoted, paraphrased=paraphrased, named=named)


def _row(share: Share, total: int) -> tuple[str, float, float, bool]:
    named = share.kind == SpeakerKind.NAMED
    return speakers.name(share), share.quoted / total, share.paraphrased / total, named
