"""Who said what: joins spans of sources, cues and contents to attribution relations.

PolNeAR's annotators gave every relation one cue and at most one source. So a relation is made
for each cue; contents go to the nearest cue, and each cue takes the nearest source.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analyzers.decoding import Roles
    from analyzers.reading import Passage
    from analyzers.values import Span


@dataclass(frozen=True, slots=True)
class Ground:
    """The tokens of an article, its sentences, and for each token the number of both kinds."""

    text: str
    tokens: tuple[Span, ...]
    sentences: tuple[range, ...]
    sentence: tuple[int, ...]
    block: tuple[int, ...]


def ground_of(text: str, passages: tuple[Passage, ...]) -> Ground:
    """Count the words and marks of an article, its sentences and blocks; blanks are left out."""
    tokens: list[Span] = []
    sentences: list[range] = []
    block: list[int] = []
    number = 0
    for before, passage in pairwise(passages[:1] + passages):
        number += passage.block is not before.block
        for sentence in passage.doc.sents:
            words = [passage.span_of(token) for token in sentence if not token.is_space]
            if words:
                sentences.append(range(len(tokens), len(tokens) + len(words)))
                tokens += words
                block += [number] * len(words)
    owners = [number for number, part in enumerate(sentences) for _ in part]
    return Ground(text, tuple(tokens), tuple(sentences), tuple(owners), tuple(block))


@dataclass(frozen=True, slots=True)
class Relation:
    """Source, cue and contents that belong together, as ranges of token indices."""

    source: range | None
    cue: range
    content: tuple[range, ...]


def link(roles: Roles, ground: Ground) -> list[Relation]:
    """Join the spans of an article, in the order of the cues."""
    contents: dict[range, list[range]] = {cue: [] for cue in roles.cue}
    for content in roles.content:
        cue = nearest(content, roles.cue, ground)
        if cue is not None:
            contents[cue].append(content)
    relations = []
    for cue in roles.cue:
        source = nearest(cue, roles.source, ground)
        relations.append(Relation(source, cue, tuple(contents[cue])))
    return relations


def gap(one: range, other: range) -> int:
    """Return how many tokens stand between two ranges."""
    return max(0, other.start - one.stop, one.start - other.stop)


def nearest(target: range, candidates: Sequence[range], ground: Ground) -> range | None:
    same = [c for c in candidates if ground.sentence[c.start] == ground.sentence[target.start]]
    pool = same or [c for c in candidates if ground.block[c.start] == ground.block[target.start]]
    return min(pool, key=lambda c: gap(c, target), default=None)
