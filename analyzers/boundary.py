"""Where somebody's words end and the writer goes on.

Reports often add to what was said what the writer makes of it: “…, he explained, revealing a
preference for silence”, “His position appears to disregard the plan”. Nobody but the writer says
these, so they belong to no attribution. Nor does a main clause belong to whoever speaks in a
relative clause before it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analyzers.linking import RELATIVE, VERBS
from analyzers.syntax import subject_of
from analyzers.word_set import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from analyzers.ground import Ground
    from analyzers.linking import Relation
    from analyzers.spans import SpanSet


# What a fact does, not what a person says. In PolNeAR's training part 31 of 38 such participles
# after a comma and outside quotation marks, in sentences with a content, are the writer's;
# “suggesting”, “highlighting” and “echoing” are as often somebody's, and are left out.
INTERPRETING = word_set(
    """
    belie betray bolster contradict deepen demonstrate draw exemplify fuel heighten illustrate
    mean mirror overshadow prompt reflect reveal signal spark stoke undercut underline underscore
    widen
    """
)
MEANING = "mean"  # “meaning that …” interprets; “signaling that …” may report
REPORTING = frozenset({"that", "whether", "how", "why", "if", '"', "“", "''", "``"})
SET_OFF = frozenset({",", "–", "—", "--", "-", "”", '"', "''"})
BETWEEN = frozenset({"ADV", "CCONJ", "SCONJ", "PART"})  # “, thus signaling”, “, while marking”

RELATIVE_CLAUSE = frozenset({"acl:relcl", "advcl:relcl", "relcl"})

SEEMING = frozenset({"appear", "seem"})
EMPTY = frozenset({"it", "there"})
# What a person takes or does cannot speak; that it “appears” so is the writer's view.
STANCES = word_set(
    """
    action agenda answer approach attitude behavior behaviour choice conduct decision demand
    gesture insistence language line manner move plan policy position posture proposal refusal
    remark response rhetoric stance statement step strategy style tactic tone view
    """
)


def bounded(
    relations: Iterable[Relation], ground: Ground, inside_marks: SpanSet
) -> Iterator[Relation]:
    """Yield the relations without what the writer adds in the same sentence."""
    for relation in relations:
        if _is_seeming(relation, ground) or _is_interpreting(relation, ground, inside_marks):
            continue
        clause = _relative_end(relation, ground)
        near = _beside_cue(relation, ground, inside_marks)
        kept = (_within(content, clause, ground) for content in near)
        cut = (_cut(content, ground, inside_marks) for content in kept)
        contents = tuple(content for content in cut if content)
        if contents:
            yield replace(relation, content=contents)


def _beside_cue(relation: Relation, ground: Ground, inside_marks: SpanSet) -> Iterator[range]:
    """Yield the contents without those of other sentences that are in no quotation.

    Where a cue has a content in its own sentence, such a one is somebody else's or the writer's:
    on PolNeAR's dev and training part it belonged to the cue 14 times in 100.
    """
    home = ground.sentences[ground.sentence[relation.cue.start]]
    at_home = any(
        part.start < home.stop and home.start < part.stop and ground.words[part[-1]].text != ":"
        for part in relation.content
    )
    for part in relation.content:
        inner = ground.tokens[part[min(1, len(part) - 1)]]
        is_far = part.stop <= home.start or home.stop <= part.start
        if not (at_home and is_far) or inside_marks.covers(inner):
            yield part


def _is_seeming(relation: Relation, ground: Ground) -> bool:
    """Tell whether a cue says how something looks, and nobody is named who shows it."""
    words = [ground.words[row] for row in relation.cue]
    verb = next((word for word in words if word.lemma_.lower() in SEEMING), None)
    subject = verb and subject_of(verb)
    if verb is None or subject is None:
        return verb is not None and relation.source is None
    if subject.lower_ in EMPTY or subject.lemma_.lower() in STANCES:
        return True
    shows = relation.source is not None and ground.row.get(subject) in relation.source
    return not shows and subject.pos_ not in {"PROPN", "PRON"}


def _is_interpreting(relation: Relation, ground: Ground, inside_marks: SpanSet) -> bool:
    """Tell whether the cue is a participle of the writer's and all content depends on it."""
    opening = next((row for row in relation.cue if _interprets(row, ground, inside_marks)), None)
    return opening is not None and all(content.start > opening for content in relation.content)


def _relative_end(relation: Relation, ground: Ground) -> int | None:
    """Return where a relative clause ends whose “who” or “which” is the source."""
    if relation.source is None or ground.words[relation.source.start].lower_ not in RELATIVE:
        return None
    verb = next(
        (ground.words[row] for row in relation.cue if ground.words[row].pos_ in VERBS), None
    )
    if verb is None or verb.dep_ not in RELATIVE_CLAUSE:
        return None
    return max(ground.row[word] for word in verb.subtree if word in ground.row) + 1


def _within(content: range, clause: int | None, ground: Ground) -> range:
    """Let what somebody says in a relative clause not run on into the main clause.

    “Lee, who says it is safe, has failed”: that Lee has failed is the writer's.
    """
    if clause is None or not content.start < clause < content.stop:
        return content
    return range(content.start, clause) if ground.words[clause].text == "," else content


def _cut(content: range, ground: Ground, inside_marks: SpanSet) -> range:
    """Let a content end before a participle that is the writer's and goes on to its end."""
    for row in content:
        if _interprets(row, ground, inside_marks) and _ends_with(content, row, ground):
            return range(content.start, max(content.start, _set_off_at(row, ground)))
    return content


def _interprets(row: int, ground: Ground, inside_marks: SpanSet) -> bool:
    word = ground.words[row]
    if word.tag_ != "VBG" or word.lemma_.lower() not in INTERPRETING:
        return False
    mark = _set_off_at(row, ground)
    opens = mark > ground.sentences[ground.sentence[row]].start
    return (
        opens
        and ground.words[mark].text in SET_OFF
        and not inside_marks.covers(ground.tokens[row])
        and not _reports(row, ground)
    )


def _set_off_at(row: int, ground: Ground) -> int:
    """Return the row of the mark before a participle, or of the word that stands there."""
    mark = row - 1
    while mark > 0 and ground.words[mark].pos_ in BETWEEN:
        mark -= 1
    return mark


def _reports(row: int, ground: Ground) -> bool:
    """Tell whether a clause or a quotation follows, as after a reporting verb."""
    follows = row + 1 < len(ground.words) and ground.words[row + 1].text.lower() in REPORTING
    return follows and ground.words[row].lemma_.lower() != MEANING


def _ends_with(content: range, row: int, ground: Ground) -> bool:
    """Tell whether the content goes no farther than the participle's clause may."""
    after = {word.text for word in ground.words[row + 1 : content.stop]}
    last = ground.words[content[-1]]
    return "," not in after or last in set(ground.words[row].subtree)
