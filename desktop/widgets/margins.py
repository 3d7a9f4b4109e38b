"""The white space round the text: the column keeps its measure, what is wider becomes margin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from desktop.widgets.page_style import PageStyle

GUTTER = 72  # pixels beside the column at 100 %: room for the letters in the margin
MIN_GUTTER = 54  # for three of them
HEAD, FOOT = 56, 160  # pixels above and below the text


@dataclass(frozen=True, slots=True)
class Margins:
    """Pixels on either side: ``gutter`` inside the document, and ``side`` outside of it."""

    gutter: float
    side: int

    @classmethod
    def of(cls, style: PageStyle, width: int) -> Self:
        """Return the margins of a page that has so much room."""
        room = (width - style.column) / 2
        gutter = min(GUTTER * style.scale, max(MIN_GUTTER * style.scale, room))
        return cls(gutter, max(0, round(room - gutter)))

    def put_round(self, document: QTextDocument) -> None:
        frame = document.rootFrame()
        form = frame.frameFormat()
        if form.leftMargin() != self.gutter:
            form.setMargin(self.gutter)
            form.setTopMargin(HEAD)
            form.setBottomMargin(FOOT)
            frame.setFrameFormat(form)
