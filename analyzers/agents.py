"""Who stands behind “by” speaks: “called a liar by his rivals”, “dismissed by Ann Lee as false”.

Of 48 such cues in PolNeAR's training part 28 have the words behind “by” as their source; nearly
all of the others are no passives. The encoder often takes these words for a part of what is said,
or takes the one who is spoken about for the speaker.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analyzers.linking import VERBS
from analyzers.undergone import PASSIVE
from analyzers.word_set import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from analyzers.ground import Ground
    from analyzers.linking import Relation

NAMING = word_set(
    """
    attacked blasted branded called characterised characterized condemned considered criticised
    criticized decried deemed denounced depicted derided described dismissed dubbed hailed labeled
    labelled mocked nicknamed perceived portrayed praised regarded ridiculed seen slammed viewed
    """
)
BY = "by"
HAVING = frozenset({"has", "have", "had", "having", "’ve", "'ve"})
SUBJECT = frozenset({"nsubj", "nsubj:outer"})
SPEAKING = frozenset({"NOUN", "PROPN", "PRON"})
TIMES = frozenset({"DATE", "TIME", "PERCENT", "CARDINAL", "QUANTITY", "MONEY", "ORDINAL"})
LONGEST = 12  # tokens of whoever speaks; more is a whole story about them
ASIDE = frozenset({"on", "in", "at", "after", "during", "before", "when", "while", ","})


def spoken_by(relation: Relation, ground: Ground) -> Relation:
    """Return a relation with the one behind “by” as its source, if its cue is such a passive."""
    by = _by(relation, ground)
    if by is None:
        return relation
    source = relation.source
    is_known = source is not None and source.start > relation.cue.start
    agent = source if is_known else _agent(by, ground)
    if agent is None or agent.start != by + 1:
        return relation
    content = tuple(part for whole in relation.content for part in _without(whole, by, agent.stop))
    if source is not None and not is_known:
        content = (source, *content)
    return replace(relation, source=agent, content=content) if content else relation


def _by(relation: Relation, ground: Ground) -> int | None:
    """Return the first “by” behind a passive, with no other verb in between."""
    cue = relation.cue
    verbs = [word for row in cue if _is_passive(word := ground.words[row])]
    rest = range(cue.stop, ground.sentences[ground.sentence[cue.start]].stop)
    for row in rest if verbs else ():
        word = ground.words[row]
        if word.lower_ == BY:
            return row if _hangs_on(word, verbs[-1]) else None
        if word.pos_ in VERBS:
            return None
    return None


def _hangs_on(by: Token, verb: Token) -> bool:
    """Tell whether a “by” belongs to a verb or to what it calls somebody: “a liar by his rivals”.

    In “called a compromise and a move by the senator” it belongs to the move alone.
    """
    above = by.head.head
    return above == verb or (above.head == verb and above.i > verb.i)


def _is_passive(verb: Token) -> bool:
    """Tell whether a verb names something in the passive, or as a participle behind it."""
    if verb.lower_ not in NAMING:
        return False
    children = list(verb.children)
    if any(child.dep_ in PASSIVE for child in children):
        return True
    if any(child.lower_ in HAVING for child in children):
        return False
    return verb.tag_ == "VBN" or not any(child.dep_ in SUBJECT for child in children)


def _agent(by: int, ground: Ground) -> range | None:
    """Return whoever follows “by”, with what belongs to them; a day or a share is nobody."""
    head = ground.words[by].head
    row = ground.row.get(head)
    if row is None or row <= by or head.pos_ not in SPEAKING or head.ent_type_ in TIMES:
        return None
    below = {ground.row[word] for word in head.subtree if word in ground.row}
    end = by + 1
    while end < by + LONGEST and _belongs(end, below, ground):
        end += 1
    return range(by + 1, end) if row < end else None


def _belongs(row: int, below: set[int], ground: Ground) -> bool:
    """Tell whether a word is part of who speaks; a name may hang on nothing."""
    if row >= len(ground.words) or ground.words[row].lower_ in ASIDE:
        return False
    return row in below or ground.words[row].pos_ == "PROPN"


def _without(part: range, start: int, stop: int) -> Iterator[range]:
    """Yield what is left of a part when some rows are taken out."""
    for left in (range(part.start, min(part.stop, start)), range(max(part.start, stop), part.stop)):
        if left:
            yield left
