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
    lines = list(_broken(text, font, width))
    if most and len(lines) > most:
        rest = "".join(lines[most - 1 :])
        cut = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        lines[most - 1 :] = [cut]
    return "\n".join(line.rstrip() for line in lines)


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
