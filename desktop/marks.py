"""The marks of an article as the reader has asked to see them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING

from analyzers.kinds import Category
from analyzers.spans import SpanSet
from desktop.mark_filter import MarkFilter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from analyzers.values import Finding, Span, Voice

RANKS = {category: rank for rank, category in enumerate(Category)}  # of marks on the same words


@dataclass(frozen=True, slots=True)
class Placed:
    """Findings in text order that can be looked up by place."""

    findings: tuple[Finding, ...] = ()
    _starts: list[int] = field(default_factory=list)
    _reach: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> Placed:
        ordered = tuple(sorted(findings, key=_order))
        starts = [finding.span.start for finding in ordered]
        return cls(ordered, starts, list(accumulate((f.span.end for f in ordered), max)))

    def over(self, start: int, end: int) -> Iterator[Finding]:
        """Yield what shares a character with ``start`` to ``end``, in text order."""
        first = bisect_right(self._reach, start)
        for finding in self.findings[first : bisect_left(self._starts, end)]:
            if finding.span.end > start:
                yield finding

    def at(self, offset: int) -> tuple[Finding, ...]:
        """Return what lies on one character, the shortest first: it is the topmost."""
        return topmost_first(self.over(offset, offset + 1))

    def index_after(self, offset: int) -> int:
        """Return the index of the first finding that starts at or after ``offset``."""
        return bisect_left(self._starts, offset)


def topmost_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: finding.span.end - finding.span.start))


@dataclass(frozen=True, slots=True)
class Passages:
    """Where the chosen speaker speaks, and which of these places the reader is at."""

    spans: SpanSet = field(default_factory=SpanSet)
    current: SpanSet = field(default_factory=SpanSet)

    def over(self, place: Span) -> Iterator[Span]:
        return self.spans.over(place)

    def is_current(self, span: Span) -> bool:
        return self.current.touches(span)


def index_in(findings: Sequence[Finding], finding: Finding) -> int | None:
    """Return the place of a finding among findings in text order, or None where it is not."""
    places = _places(findings, finding.span.start)
    return next((index for index in places if findings[index] == finding), None)


def found_again(findings: Sequence[Finding], finding: Finding) -> Finding | None:
    """Return the finding itself, or what its rule says of the same words in another reading."""
    places = _places(findings, finding.span.start)
    alike = [one for one in (findings[index] for index in places) if one.rule == finding.rule]
    same = [one for one in alike if one.span == finding.span]
    return finding if finding in same else next(iter(same), None)


def _places(findings: Sequence[Finding], start: int) -> range:
    first = bisect_left(findings, start, key=_start)
    return range(first, bisect_right(findings, start, lo=first, key=_start))


def _start(finding: Finding) -> int:
    return finding.span.start


def _order(finding: Finding) -> tuple[int, int, int]:
    return finding.span.start, -finding.span.end, RANKS[finding.category]


def distinct(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return one finding for each rule and place, the strongest.

    A person who is the source of two statements in one sentence is marked once.
    """
    kept: dict[tuple[str, Span, Voice], Finding] = {}
    for finding in sorted(findings, key=lambda finding: finding.score):
        kept[finding.rule, finding.span, finding.voice] = finding
    return tuple(sorted(kept.values(), key=_order))


def counts(findings: Iterable[Finding], wanted: MarkFilter) -> dict[Category, int]:
    """Count what each category would show if it were switched on."""
    every = MarkFilter(frozenset(Category), wanted.sensitivity, wanted.writer_only, wanted.words)
    totals = dict.fromkeys(Category, 0)
    for finding in every.shown(findings):
        totals[finding.category] += 1
    return totals
