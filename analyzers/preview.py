"""The marks of the part of a long article that is looked at, before the whole has been read.

Blocks around that part are read along, as far as the analyzers look for names and sources, so
that the marks are those that the whole reading finds. What needs the whole article is left out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analyzers.paragraphs import Paragraphs
from analyzers.parsing import blocks_of
from analyzers.pipeline import analyze
from analyzers.values import FindingKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analyzers.own import OwnRule
    from analyzers.pipeline import Models
    from analyzers.values import Article, Block, Finding, NearestSource

LONG = 20_000  # characters; a shorter article is as quickly read whole
SEEN = 4_000  # characters; a window holds hardly more
AROUND = 6  # blocks on either side; names are looked for three blocks back, sources two


def preview(
    article: Article, at: int, models: Models, rules: Sequence[OwnRule] = ()
) -> tuple[Finding, ...]:
    """Return the marks from the block at ``at`` on, as far as a window reaches."""
    blocks = blocks_of(article)
    rows = [
        row
        for row, block in enumerate(blocks)
        if block.span.end > at and block.span.start < at + SEEN
    ]
    if not rows:
        return ()
    seen = Span(blocks[rows[0]].span.start, blocks[rows[-1]].span.end)
    part = blocks[max(0, rows[0] - AROUND) : rows[-1] + 1 + AROUND]
    if part[-1].span.end - part[0].span.start > LONG:
        return ()
    found = _found(article, part, models, rules)
    return tuple(finding for finding in found if finding.span.overlaps(seen))


def _found(
    article: Article, part: Sequence[Block], models: Models, rules: Sequence[OwnRule]
) -> Iterator[Finding]:
    """Analyse some blocks as an article of their own and yield the marks in their places."""
    start, paragraphs = part[0].span.start, Paragraphs(article)
    for finding in analyze(excerpt(article, part), models, rules).findings:
        if start and finding.kind is FindingKind.HEADLINE:
            continue  # its first line is no headline
        near = finding.card.nearest
        card = replace(finding.card, nearest=near and _moved(near, start, paragraphs))
        yield replace(finding, span=_shifted(finding.span, start), card=card)


def excerpt(article: Article, part: Sequence[Block]) -> Article:
    """Return some blocks of an article, one after the other, with their links."""
    whole = Span(part[0].span.start, part[-1].span.end)
    return replace(
        article,
        text=whole.of(article.text),
        blocks=tuple(replace(one, span=_shifted(one.span, -whole.start)) for one in part),
        links=tuple(
            replace(link, span=_shifted(link.span, -whole.start))
            for link in article.links
            if whole.start <= link.span.start and link.span.end <= whole.end
        ),
    )


def _moved(near: NearestSource, start: int, paragraphs: Paragraphs) -> NearestSource:
    span = _shifted(near.span, start)
    return replace(near, span=span, paragraph=paragraphs.at(span.start) or 1)


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
