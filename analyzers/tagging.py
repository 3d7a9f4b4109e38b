"""Sources, cues and contents of an article: decoded block by block, with a second look.

A sentence that has a content but no cue, or a cue but no source, is decoded once more with the
missing role made likelier: every content has a cue, and nearly every cue a source.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analyzers.decoding import ROLES, Roles, begin, inside, role_spans
from analyzers.encoder import as_slice

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy as np
    from numpy.typing import NDArray

    from analyzers.ground import Ground

    Floats = NDArray[np.floating]

LEANING = 1.0  # log odds; 0.5 to 1.5 are as good on PolNeAR dev: 75.0 right sources against 74.3


def roles_of(ground: Ground, tags: Floats, transitions: Floats) -> Roles:
    """Return all spans of the three roles."""
    roles = _joined(_decoded(part, tags, transitions) for part in ground.blocks)
    for present, missing in (("content", "cue"), ("cue", "source")):
        leaning = tags.copy()
        leaning[:, [begin(missing), inside(missing)]] += LEANING
        again = _lacking(roles, present, missing, ground)
        found = _joined(_decoded(part, leaning, transitions) for part in again)
        roles = _with(roles, missing, getattr(found, missing))
    return roles


def _decoded(part: range, tags: Floats, transitions: Floats) -> Roles:
    """Decode some rows by themselves: no span goes over their ends."""
    roles = role_spans(tags[as_slice(part)], transitions)
    return Roles(
        *(
            tuple(range(part.start + span.start, part.start + span.stop) for span in spans)
            for spans in (roles.source, roles.cue, roles.content)
        )
    )


def _joined(parts: Iterable[Roles]) -> Roles:
    parts = list(parts)
    return Roles(*(tuple(s for part in parts for s in getattr(part, role)) for role in ROLES))


def _lacking(roles: Roles, present: str, missing: str, ground: Ground) -> Iterator[range]:
    """Yield the sentences that have one role and lack the other."""
    having = {ground.sentence[row] for span in getattr(roles, present) for row in span}
    lacking = having - {ground.sentence[span.start] for span in getattr(roles, missing)}
    yield from (ground.sentences[number] for number in sorted(lacking))


def _with(roles: Roles, role: str, spans: Iterable[range]) -> Roles:
    """Add spans to one role where no other span stands."""
    taken = {row for name in ROLES for span in getattr(roles, name) for row in span}
    free = [span for span in spans if taken.isdisjoint(span)]
    more = sorted([*getattr(roles, role), *free], key=lambda span: span.start)
    return replace(roles, **{role: tuple(more)})
