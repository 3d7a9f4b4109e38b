"""Quote sources: from the encoder's tags to attributions with exact spans, kind and strength."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from analyzers.agents import spoken_by
from analyzers.boundary import bounded
from analyzers.completion import completed, whole
from analyzers.cue_verbs import verb_of
from analyzers.decoding import ROLES, Roles, begin, inside
from analyzers.edges import edged
from analyzers.labels import labelled
from analyzers.linking import link
from analyzers.phrase_ends import ended
from analyzers.quotation import quotations
from analyzers.spans import SpanSet
from analyzers.tagging import roles_of
from analyzers.undergone import spoken_of
from analyzers.values import Attribution, AttributionKind, Strength
from analyzers.voice import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from analyzers.ground import Ground
    from analyzers.linking import Relation
    from analyzers.values import Span

    Floats = NDArray[np.floating]

DIRECT = 0.9  # share of the words inside quotation marks, as the field's scorers have it
# How sure the encoder must be, chosen on PolNeAR dev with encoder 2.1.0. Right in content and
# source are 96 in 100 of the strong ones there, 82 of the fair, 59 of the weak; about every third
# of those below LEAST, which are left out.
STRONG = 0.75
FAIR = 0.5
LEAST = 0.08


def attributions(
    ground: Ground, blocks: Iterable[Span], tags: Floats, transitions: Floats
) -> tuple[Attribution, ...]:
    """Return who said what, in the order of the cues; speakers are not resolved yet."""
    found = list(quotations(ground.text, blocks))
    inside_marks = SpanSet(quotation.span for quotation in found)
    told = labelled(ground)
    roles = _outside(told, roles_of(ground, tags, transitions), ground)
    sure = np.exp(tags)
    roles = edged(completed(whole(roles, ground, found), ground, inside_marks), ground)
    roles = ended(roles, ground, sure)
    said = [_from_layout(relation, ground) for relation in told]
    said += [
        _from_tags(spoken_by(relation, ground), ground, inside_marks, score)
        for relation in spoken_of(bounded(link(roles, ground), ground, inside_marks), ground)
        if relation.content and (score := confidence(relation, sure)) >= LEAST
    ]
    return tuple(sorted(said, key=lambda row: row.cue))


def _outside(told: Iterable[Relation], roles: Roles, ground: Ground) -> Roles:
    """Leave out the spans of blocks whose speaker the layout names."""
    parts = [part for row in told for part in (row.cue, *row.content)]
    taken = {ground.block[part.start] for part in parts}
    return Roles(
        *(
            tuple(part for part in getattr(roles, role) if ground.block[part.start] not in taken)
            for role in ROLES
        )
    )


def _from_layout(relation: Relation, ground: Ground) -> Attribution:
    """Trust a label or a signature: what it names was said so, with or without marks."""
    return _attribution(relation, ground, AttributionKind.DIRECT, Strength.STRONG)


def _from_tags(
    relation: Relation, ground: Ground, inside_marks: SpanSet, score: float
) -> Attribution:
    kind = _kind(ground.text, map(ground.span, relation.content), inside_marks)
    return _attribution(relation, ground, kind, _strength(score))


def _attribution(
    relation: Relation, ground: Ground, kind: AttributionKind, strength: Strength
) -> Attribution:
    return Attribution(
        source=(ground.span(relation.source),) if relation.source else (),
        cue=(ground.span(relation.cue),),
        content=tuple(map(ground.span, relation.content)),
        kind=kind,
        strength=strength,
        verb=verb_of(relation.cue, ground),
    )


def _kind(text: str, content: Iterable[Span], inside_marks: SpanSet) -> AttributionKind:
    words = [word for span in content for word in words_of(text, span)]
    share = sum(map(inside_marks.covers, words)) / max(1, len(words))
    if share >= DIRECT:
        return AttributionKind.DIRECT
    return AttributionKind.MIXED if share > 0 else AttributionKind.INDIRECT


def confidence(relation: Relation, sure: Floats) -> float:
    """Return how sure the encoder is of the relation's spans, 0..1."""
    parts = {
        "source": [relation.source] if relation.source else [],
        "cue": [relation.cue],
        "content": list(relation.content),
    }
    means = [_mean(role, parts[role], sure) for role in ROLES if parts[role]]
    return float(np.prod(means))


def _mean(role: str, parts: Iterable[range], sure: Floats) -> float:
    """Return the mean probability that the tokens of some spans belong to ``role``."""
    rows = [row for part in parts for row in part]
    return float(sure[rows][:, [begin(role), inside(role)]].sum(axis=1).mean())


def _strength(score: float) -> Strength:
    if score >= STRONG:
        return Strength.STRONG
    return Strength.FAIR if score >= FAIR else Strength.WEAK
