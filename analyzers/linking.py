"""Who said what: joins spans of sources, cues and contents to attribution relations.

PolNeAR's annotators gave every relation one cue and at most one source. So a relation is made
for each cue; contents go to the nearest cue, and each cue takes the nearest source.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analyzers.syntax import subject_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analyzers.decoding import Roles
    from analyzers.ground import Ground


VERBS = frozenset({"VERB", "AUX"})
REACH = 12  # tokens; farther than that a source of another sentence is another's


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
    subject = _subject(cue, ground)
    if near:
        return min(near, key=lambda source: (subject not in source, gap(source, cue)))
    before = [
        source
        for source in roles.source
        if _same(ground.block, source, cue) and source.stop <= cue.start
    ]
    if before and gap(before[-1], cue) <= REACH:
        return before[-1]
    return None


def _subject(cue: range, ground: Ground) -> int | None:
    """Return the row of the subject of the cue's first verb."""
    verbs = (ground.words[row] for row in cue)
    subjects = (subject_of(verb) for verb in verbs if verb.pos_ in VERBS)
    return next((ground.row[word] for word in subjects if word is not None), None)


def gap(one: range, other: range) -> int:
    """Return how many tokens stand between two ranges."""
    return max(0, other.start - one.stop, one.start - other.stop)


def _same(numbers: Sequence[int], one: range, other: range) -> bool:
    return numbers[one.start] == numbers[other.start]
