"""How the reader has the text set; lengths between characters are shares of the type size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Self

LEADING: Final = (1.3, 2.0)  # least and most
MEASURE: Final = (50, 90)
# Its characters are as wide on average as those of news; the measure counts such.
TYPICAL: Final = "On Wednesday the President’s envoys met Mr. Kushner in Kyiv, aides said. "
PARAGRAPHS: Final = (0.2, 2.0)  # the most is what WCAG 2.2, 1.4.12, asks for
LETTERS: Final = (0.0, 0.15)  # WCAG 2.2, 1.4.12, asks for 0.12 ...
WORDS: Final = (0.0, 0.4)  # ... and 0.16


@dataclass(frozen=True, slots=True)
class Typography:
    """Typeface and spacing of the article. Its size is the zoom, which scales more than text."""

    family: str = ""  # the shipped serif
    leading: float = 1.5  # from line to line
    measure: int = 68  # characters in a line
    paragraphs: float = 0.6  # from one to the next, on top of the leading
    letters: float = 0.0  # added between letters
    words: float = 0.0  # added between words
    justified: bool = False

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """Read what was kept; what is out of bounds comes as near as it may."""
        return cls(
            family=str(data["family"]),
            leading=_within(LEADING, float(data["leading"])),
            measure=round(_within(MEASURE, float(data["measure"]))),
            paragraphs=_within(PARAGRAPHS, float(data.get("paragraphs", cls().paragraphs))),
            letters=_within(LETTERS, float(data["letters"])),
            words=_within(WORDS, float(data["words"])),
            justified=bool(data["justified"]),
        )


def _within(bounds: tuple[float, float], value: float) -> float:
    least, most = bounds
    return min(max(value, least), most)
