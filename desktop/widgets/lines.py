"""Words broken into lines as wide as there is room, a long word where it has to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont

UNIT = 2  # bytes; Qt counts in UTF-16


def in_lines(text: str, font: QFont, width: float, *, most: int | None = None) -> str:
    """Return ``text`` with its line ends; of more lines than ``most`` the last one is cut."""
    if most == 1:  # as in most lists, which are to scroll fast
        return _cut(text, font, width)
    lines = list(_broken(text, font, width))
    if most and len(lines) > most:
        lines[most - 1 :] = [_cut("".join(lines[most - 1 :]), font, width)]
    return "\n".join(line.rstrip() for line in lines)


def _cut(text: str, font: QFont, width: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _broken(text: str, font: QFont, width: float) -> Iterator[str]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    units = text.encode("utf-16-le", "surrogatepass")
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = UNIT * line.textStart()
        part = units[start : start + UNIT * line.textLength()]
        yield part.decode("utf-16-le", "surrogatepass")
    layout.endLayout()
