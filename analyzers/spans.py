"""Sets of spans that answer quickly whether they touch a place in the text."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from analyzers.article import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class SpanSet:
    """The characters that some spans cover, kept as spans that neither touch nor overlap."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def __iter__(self) -> Iterator[Span]:
        return map(Span, self._starts, self._ends)

    def __len__(self) -> int:
        return len(self._starts)

    def touches(self, span: Span) -> bool:
        """Tell whether any character of ``span`` is covered."""
        index = bisect_right(self._ends, span.start)
        return index < len(self._starts) and self._starts[index] < span.end

    def over(self, span: Span) -> Iterator[Span]:
        """Yield the members that share a character with ``span``."""
        for row in rows(self._starts, self._ends, span):
            yield Span(self._starts[row], self._ends[row])

    def around(self, span: Span) -> Span | None:
        """Return the member that covers all of ``span``."""
        index = bisect_right(self._starts, span.start) - 1
        if index < 0 or span.end > self._ends[index]:
            return None
        return Span(self._starts[index], self._ends[index])

    def covers(self, span: Span) -> bool:
        """Tell whether every character of ``span`` is covered."""
        return self.around(span) is not None


def rows(starts: list[int], ends: list[int], span: Span) -> range:
    """Return the indices of the sorted stretches ``starts``..``ends`` that share a character."""
    first = bisect_right(ends, span.start)
    last = bisect_right(starts, span.end - 1)
    return range(first, max(first, last))
