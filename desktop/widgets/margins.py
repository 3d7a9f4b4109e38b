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
SHARE = 0.25  # of a narrow page: large type needs the room more than what stands beside it


@dataclass(frozen=True, slots=True)
class Margins:
    """Pixels on either side: ``left`` and ``right`` inside the document, ``side`` outside of it.

    What stands in them is drawn ``scale`` times as large as usual.
    """

    left: float
    right: float
    side: int
    scale: float

    @classmethod
    def of(cls, style: PageStyle, width: int) -> Self:
        """Return the margins of a page that has so much room."""
        scale = min(style.scale, max(1.0, SHARE * width / (MIN_GUTTER + MIN_RIGHT)))
        room = width - style.column
        left = _between(MIN_GUTTER * scale, room / 2, GUTTER * scale)
        right = _between(MIN_RIGHT * scale, room - left, left)
        return cls(left, right, max(0, round((room - left - right) / 2)), scale)

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
