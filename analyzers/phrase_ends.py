"""Contents end with a whole phrase: not within “the Supreme | Court”, nor after “in which”.

The encoder sees words, the parser what hangs on what. Where the rest of the sentence hangs on a
content and the encoder nearly takes it for content too, PolNeAR's annotators go on to its end: in
440 articles of the training part they end there, or where a cut phrase does, 120 times, and 48
times where the encoder stopped.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from analyzers.decoding import ROLES, Roles, begin, inside

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    import numpy as np
    from numpy.typing import NDArray

    from analyzers.ground import Ground

    Floats = NDArray[np.floating]

CARRIED = 0.35  # mean chance that the rest is content; 0.3 to 0.45 are nearly as good
BEFORE_HEAD = frozenset(
    {"amod", "aux", "case", "compound", "cop", "det", "flat", "mark", "nummod"}
)  # relations of a word to a head that it cannot be cut off from
REACH = 4  # words to that head
LEADING = frozenset({"ADP", "SCONJ"})  # they lead to what they stand before
UNSAID = frozenset({"PUNCT", "SPACE"})


def ended(roles: Roles, ground: Ground, sure: Floats) -> Roles:
    """Let every content end where a phrase does; ``sure`` has each token's chances, 0..1."""
    taken = {row for role in ROLES for part in getattr(roles, role) for row in part}
    likely = sure[:, [begin("content"), inside("content")]].sum(axis=1)
    contents = (range(part.start, _stop(part, taken, likely, ground)) for part in roles.content)
    return Roles(roles.source, roles.cue, tuple(contents))


def _stop(part: range, taken: AbstractSet[int], likely: Floats, ground: Ground) -> int:
    sentence = ground.sentences[ground.sentence[part[-1]]]
    free = list(takewhile(lambda row: row not in taken, range(part.stop, sentence.stop)))
    if free and free[-1] == sentence[-1]:
        rest = _without_marks(range(part.stop, sentence.stop), ground)
        if rest and likely[rest].mean() >= CARRIED and _hang_together(part, rest, ground):
            return rest.stop
    head = _last_head(part, range(part.stop, part.stop + len(free)), ground)
    return head if head > part.stop else _before_leading(part, sentence, ground)


def _without_marks(rest: range, ground: Ground) -> range:
    stop = rest.stop
    while stop > rest.start and ground.words[stop - 1].pos_ in UNSAID:
        stop -= 1
    return range(rest.start, stop)


def _head(row: int, ground: Ground) -> int:
    return ground.row.get(ground.words[row].head, row)


def _hang_together(part: range, rest: range, ground: Ground) -> bool:
    """Tell whether a word of one is governed by a word of the other."""
    return any(_head(row, ground) in part for row in rest) or any(
        _head(row, ground) in rest for row in part
    )


def _last_head(part: range, free: range, ground: Ground) -> int:
    """Return where the phrase ends that the last word stands before the head of."""
    stop = part.stop
    while True:
        head = _head(stop - 1, ground)
        relation = ground.words[stop - 1].dep_.split(":")[0]
        if relation not in BEFORE_HEAD or head not in free or not stop <= head < stop + REACH:
            return stop
        stop = head + 1


def _before_leading(part: range, sentence: range, ground: Ground) -> int:
    """Return where a content ends without the words at its end that lead beyond it."""
    stop = part.stop
    while stop - part.start > 1 and ground.words[stop - 1].pos_ in LEADING:
        if stop < sentence.stop and _head(stop - 1, ground) < stop:
            break
        stop -= 1
    return stop
