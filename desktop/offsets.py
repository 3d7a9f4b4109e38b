"""Positions in an article and in Qt: code points here, UTF-16 units there.

Qt stores text in UTF-16, so a character outside the basic plane takes two units. The document
may also begin with lines that are not in the article, and show an over-long token cut short.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

from analyzers.article import Span

TOKEN_LIMIT = 5_000  # characters; Qt needs more than 20 s to lay out one word of 1 MB
ASTRAL = re.compile("[\U00010000-\U0010ffff]")
OVERLONG = re.compile(rf"(?<!\S)\S{{{TOKEN_LIMIT + 1},}}")
STRETCH = TOKEN_LIMIT // 2  # an over-long token fills at least one such stretch of the text
SPACE = re.compile(r"\s")
ELLIPSIS = "…"


def overlong(text: str) -> tuple[Span, ...]:
    """Return the part of each over-long token that is not displayed."""
    starts = range(0, len(text) - STRETCH + 1, STRETCH)
    if all(SPACE.search(text, start, start + STRETCH) for start in starts):
        return ()  # told a hundred times as quickly as by looking at every word
    return tuple(
        Span(match.start() + TOKEN_LIMIT, match.end()) for match in OVERLONG.finditer(text)
    )


def displayed(text: str) -> str:
    """Return ``text`` as it is shown, with an ellipsis for what is cut."""
    if len(text) <= TOKEN_LIMIT:  # as nearly all are
        return text
    return OVERLONG.sub(lambda match: match[0][:TOKEN_LIMIT] + ELLIPSIS, text)


class Offsets:
    """Converts code points of one article to positions of its document, and back.

    ``shift`` is the number of units that stand before the article in the document, ``shown`` the
    text as it stands there.
    """

    def __init__(self, text: str, *, shift: int = 0) -> None:
        self.shift = shift
        cuts = overlong(text)
        self._starts = [cut.start for cut in cuts]
        self._ends = [cut.end for cut in cuts]
        self._lost = [0, *accumulate(cut.end - cut.start - len(ELLIPSIS) for cut in cuts)]
        self._shown_ends = [cut.end - lost for cut, lost in zip(cuts, self._lost[1:], strict=True)]
        self.shown = displayed(text) if cuts else text
        self._astral = [match.start() for match in ASTRAL.finditer(self.shown)]
        self._astral_units = [start + before for before, start in enumerate(self._astral)]
        self.units = len(self.shown) + len(self._astral)

    def to_qt(self, offset: int) -> int:
        shown = self._to_shown(offset)
        return self.shift + shown + bisect_left(self._astral, shown)

    def from_qt(self, position: int) -> int:
        units = min(max(position - self.shift, 0), self.units)
        return self._from_shown(units - bisect_left(self._astral_units, units))

    def span_from_qt(self, start: int, end: int) -> Span | None:
        """Return the stretch of the article between two positions, or None when it is empty."""
        first, last = self.from_qt(start), self.from_qt(end)
        return Span(first, last) if first < last else None

    def _to_shown(self, offset: int) -> int:
        past = bisect_right(self._starts, offset)
        if past and offset < self._ends[past - 1]:
            return self._starts[past - 1] - self._lost[past - 1]
        return offset - self._lost[past]

    def _from_shown(self, shown: int) -> int:
        return shown + self._lost[bisect_right(self._shown_ends, shown)]
