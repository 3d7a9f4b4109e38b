"""The white space round the text: the column keeps its measure, what is wider becomes margin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from desktop.widgets.page_style import PageStyle

GUTTER = 72  # pixels beside the column at 100 %: room for the letters in the margin
MIN_GUTTER = 58  # for three of them
MIN_RIGHT = 36  # for the number of a paragraph
HEAD, FOOT = 56, 160  # pixels above and below the text


@dataclass(frozen=True, slots=True)
class Margins:
    """Pixels on either side: ``left`` and ``right`` inside the document, ``side`` outside of it."""

    left: float
    right: float
    side: int

    @classmethod
    def of(cls, style: PageStyle, width: int) -> Self:
        """Return the margins of a page that has so much room."""
        room = width - style.column
        left = _between(MIN_GUTTER * style.scale, room / 2, GUTTER * style.scale)
        right = _between(MIN_RIGHT * style.scale, room - left, left)
        return cls(left, right, max(0, round((room - left - right) / 2)))

    def put_round(self, document: QTextDocument) -> None:
        frame = document.rootFrame()
        form = frame.frameFormat()
        if (form.leftMargin(), form.rightMargin()) != (self.left, self.right):
            form.setLeftMargin(self.left)
            form.setRightMargin(self.right)
            form.setTopMargin(HEAD)
            form.setBottomMargin(FOOT)
            frame.setFrameFormat(form)


def _between(least: float, wanted: float, most: float) -> float:
    return max(least, min(wanted, most))
