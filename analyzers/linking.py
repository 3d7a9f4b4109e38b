"""Who said what: joins spans of sources, cues and contents to attribution relations.

PolNeAR's annotators gave every relation one cue and at most one source. So a relation is made
for each cue; contents go to the nearest cue, and each cue takes the nearest source.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

from analyzers.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from analyzers.decoding import Roles
    from analyzers.reading import Passage


REACH = 12  # tokens; farther than that a source of another sentence is another's


@dataclass(frozen=True)
class Ground:
    """The tokens of an article, with its sentences and blocks as ranges of token indices."""

    text: str
    tokens: tuple[Span, ...]
    sentences: tuple[range, ...]
    blocks: tuple[range, ...]

    def span(self, part: range) -> Span:
        return Span(self.tokens[part[0]].start, self.tokens[part[-1]].end)

    @cached_property
    def sentence(self) -> tuple[int, ...]:
        """The number of each token's sentence."""
        return tuple(number for number, part in enumerate(self.sentences) for _ in part)

    @cached_property
    def block(self) -> tuple[int, ...]:
        """The number of each token's block."""
        return tuple(number for number, part in enumerate(self.blocks) for _ in part)


def ground_of(text: str, passages: Iterable[Passage]) -> Ground:
    """Count the words and marks of an article, its sentences and blocks; blanks are left out."""
    tokens: list[Span] = []
    sentences: list[range] = []
    blocks: list[range] = []
    for _, parts in groupby(passages, key=lambda passage: passage.block.span):
        first = len(tokens)
        for sentence in (sentence for part in parts for sentence in _sentences(part)):
            sentences.append(range(len(tokens), len(tokens) + len(sentence)))
            tokens += sentence
        if len(tokens) > first:
            blocks.append(range(first, len(tokens)))
    return Ground(text, tuple(tokens), tuple(sentences), tuple(blocks))


def _sentences(passage: Passage) -> Iterator[list[Span]]:
    for sentence in passage.doc.sents:
        words = [passage.span_of(token) for token in sentence if not token.is_space]
        if words:
            yield words


@dataclass(frozen=True, slots=True)
class Relation:
    """Source, cue and contents that belong together, as ranges of token indices."""

    source: range | None
    cue: range
    content: tuple[range, ...]


def link(roles: Roles, ground: Ground) -> list[Relation]:
    """Join the spans of an article, in the order of the cues; a cue may stay alone."""
    contents = contents_by_cue(roles, ground)
    return [Relation(source_of(cue, roles, ground), cue, contents[cue]) for cue in roles.cue]


def contents_by_cue(roles: Roles, ground: Ground) -> dict[range, tuple[range, ...]]:
    """Give every content to a cue, and to each cue a content where two have one beside it."""
    owned: dict[range, list[range]] = {cue: [] for cue in roles.cue}
    for content in roles.content:
        cue = cue_of(content, roles, ground)
        if cue is not None:
            owned[cue].append(content)
    for cue, content in _shared_out(owned, ground):
        owned[cue].append(content)
    return {cue: tuple(contents) for cue, contents in owned.items()}


def _shared_out(owned: dict[range, list[range]], ground: Ground) -> Iterator[tuple[range, range]]:
    """Take a content from a cue with several for the cue without any in its sentence."""
    for cue in [cue for cue, contents in owned.items() if not contents]:
        rich = [c for c in owned if len(owned[c]) > 1 and _same(ground.sentence, c, cue)]
        spare = [
            (content, c)
            for c in rich
            for content in owned[c]
            if _same(ground.sentence, content, cue)
        ]
        if spare:
            content, giver = min(spare, key=lambda pair: gap(pair[0], cue))
            owned[giver].remove(content)
            yield cue, content


def cue_of(content: range, roles: Roles, ground: Ground) -> range | None:
    """Return the nearest cue of the sentence or block, or the one that the content continues."""
    for numbers in (ground.sentence, ground.block):
        near = [cue for cue in roles.cue if _same(numbers, cue, content)]
        if near:
            return min(near, key=lambda cue: gap(cue, content))
    before = [cue for cue in roles.cue if cue.start < content.start]
    return before[-1] if before else next(iter(roles.cue), None)


def source_of(cue: range, roles: Roles, ground: Ground) -> range | None:
    """Return the nearest source of the sentence, or one just before it in the block."""
    near = [source for source in roles.source if _same(ground.sentence, source, cue)]
    if near:
        return min(near, key=lambda source: gap(source, cue))
    before = [
        source
        for source in roles.source
        if _same(ground.block, source, cue) and source.stop <= cue.start
    ]
    if before and gap(before[-1], cue) <= REACH:
        return before[-1]
    return None


def gap(one: range, other: range) -> int:
    """Return how many tokens stand between two ranges."""
    return max(0, other.start - one.stop, one.start - other.stop)


def _same(numbers: Sequence[int], one: range, other: range) -> bool:
    return numbers[one.start] == numbers[other.start]
