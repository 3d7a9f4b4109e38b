"""Quote sources: from the encoder's tags to attributions with exact spans, kind and strength."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from analyzers.decoding import ROLES, begin, inside, role_spans
from analyzers.linking import link
from analyzers.quotation import quoted
from analyzers.values import Attribution, AttributionKind, Span, Strength
from analyzers.voice import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from analyzers.linking import Ground, Relation
    from analyzers.spans import SpanSet

    Floats = NDArray[np.floating]

DIRECT = 0.9  # share of the words inside quotation marks, as the field's scorers have it
STRONG = 0.80
FAIR = 0.55


def attributions(
    ground: Ground, blocks: Iterable[Span], tags: Floats, transitions: Floats
) -> tuple[Attribution, ...]:
    """Return who said what, in the order of the cues; speakers are not resolved yet."""
    relations = link(role_spans(tags, transitions), ground)
    inside_marks = quoted(ground.text, blocks)
    sure = np.exp(tags)
    return tuple(
        _attribution(relation, ground, inside_marks, sure)
        for relation in relations
        if relation.content
    )


def _attribution(
    relation: Relation, ground: Ground, inside_marks: SpanSet, sure: Floats
) -> Attribution:
    content = _spans(relation.content, ground)
    return Attribution(
        source=_spans([relation.source] if relation.source else [], ground),
        cue=_spans([relation.cue], ground),
        content=content,
        kind=_kind(ground.text, content, inside_marks),
        strength=_strength(confidence(relation, sure)),
    )


def _spans(parts: Iterable[range], ground: Ground) -> tuple[Span, ...]:
    return tuple(Span(ground.tokens[part[0]].start, ground.tokens[part[-1]].end) for part in parts)


def _kind(text: str, content: Sequence[Span], inside_marks: SpanSet) -> AttributionKind:
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
