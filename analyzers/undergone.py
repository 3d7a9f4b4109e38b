"""Who is spoken about does not speak: “Lee was accused of fraud”, “Lee has faced criticism”.

In PolNeAR's training part the subject before such a passive is never the source of “was accused”
or “was asked” and twice in 74 times that of “is expected”; it is what feelings are ascribed to
(“was worried that”). “Seems” has no source in four of five cases, “allegedly” in all, nor has
“Asked about …” before its subject. Who is spoken about belongs to the content.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analyzers.boundary import SEEMING
from analyzers.linking import VERBS
from analyzers.syntax import subject_of
from analyzers.word_set import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Token

    from analyzers.ground import Ground
    from analyzers.linking import Relation


PASSIVE = frozenset({"aux:pass", "auxpass"})
# What is felt, meant or settled in somebody: the subject of their passive is the source.
FELT = word_set(
    """
    alarm align amaze anger annoy appall assure baffle bother commit concern confuse convince
    dedicate delight design determine devote disappoint discourage disgust disturb divide
    embarrass embolden encourage enrage excite fascinate focus frighten frustrate horrify
    impress incense incline infuriate inspire intend interest intrigue irk irritate leave
    motivate move offend oppose outrage persuade please poise prepare puzzle rattle relieve
    resolve satisfy scare shock startle stun surprise tempt terrify thrill torn trouble unite
    unnerve upset use worry
    """
)
SHORT = frozenset({"'s", "’s"})
ANSWERING = ("respond", "react", "reply", "answer")  # stems: the tagger makes “responde” of one
HEARSAY = word_set("allegedly apparently ostensibly purportedly reportedly supposedly")
ASKED = word_set("asked pressed questioned told")
UNDERGOING = word_set("attract dog draw endure face get hit meet provoke receive spark suffer take")
REACTIONS = word_set(
    """
    accusation allegation backlash blame charge complaint condemnation critic criticism doubt fire
    fury heat ire mockery outcry outrage praise protest question rebuke ridicule scorn scrutiny
    """
)


def spoken_of(relations: Iterable[Relation], ground: Ground) -> Iterator[Relation]:
    """Yield the relations; a source that only undergoes what the cue says becomes content."""
    for relation in relations:
        cue, source = relation.cue, relation.source
        if source is None:
            yield relation
        elif (
            _is_asked(cue, source, ground)
            or _is_undergoing(cue, ground)
            or _is_answering(relation, ground)
        ):
            yield replace(relation, source=None)
        elif source.start < cue.start and (
            _is_passive(cue, source, ground) or _is_seeming(cue, ground)
        ):
            yield replace(relation, source=None, content=(source, *relation.content))
        else:
            yield relation


def _is_passive(cue: range, source: range, ground: Ground) -> bool:
    verbs = [ground.words[row] for row in cue if ground.words[row].tag_ == "VBN"]
    return any(
        _has_helper(verb) and verb.lemma_.lower() not in FELT and _undergoes(source, verb, ground)
        for verb in verbs
    )


def _has_helper(verb: Token) -> bool:
    """Tell whether a verb is a passive for sure: “’s sought” may be “has sought”."""
    return any(child.dep_ in PASSIVE and child.lower_ not in SHORT for child in verb.children)


def _is_seeming(cue: range, ground: Ground) -> bool:
    """Tell whether a cue says how something looks, or that it is only said, and no more."""
    verbs = [ground.words[row] for row in cue if ground.words[row].pos_ in VERBS]
    if not verbs:
        return all(ground.words[row].lower_ in HEARSAY for row in cue)
    return verbs[-1].lemma_.lower() in SEEMING


def _is_asked(cue: range, source: range, ground: Ground) -> bool:
    """Tell whether a cue is “Asked about” or “when pressed on”, without a subject of its own."""
    first = ground.words[cue.start]
    block = ground.blocks[ground.block[cue.start]]
    before = ground.words[cue.start - 1].lower_ if cue.start > block.start else ""
    opens = cue.start == ground.sentences[ground.sentence[cue.start]].start or before == "when"
    return opens and source.start > cue.start and first.lower_ in ASKED


def _undergoes(source: range, verb: Token, ground: Ground) -> bool:
    subject = subject_of(verb)
    return subject is not None and ground.row.get(subject) in source


def _is_undergoing(cue: range, ground: Ground) -> bool:
    """Tell whether a cue says what somebody meets with: “drew sharp criticism for”."""
    lemmas = {ground.words[row].lemma_.lower() for row in cue}
    met = not lemmas.isdisjoint(UNDERGOING) or {"come", "under"} <= lemmas
    return met and not lemmas.isdisjoint(REACTIONS)


def _is_answering(relation: Relation, ground: Ground) -> bool:
    """Tell whether a cue is “responding to charges”, and what was charged follows."""
    lemmas = {ground.words[row].lemma_.lower() for row in relation.cue}
    following = relation.content[0].start if relation.content else relation.cue.start
    is_charge = following == relation.cue.stop and ground.words[following].lower_ == "that"
    is_answer = any(lemma.startswith(ANSWERING) for lemma in lemmas)
    return is_charge and is_answer and not lemmas.isdisjoint(REACTIONS)
