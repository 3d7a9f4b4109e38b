"""Speakers whom the layout names: "PENCE: …" in a transcript, a quotation signed "— Jane Roe"."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from analyzers.linking import Relation
from analyzers.spans import rows
from analyzers.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analyzers.ground import Ground

CAPITALS = r"[A-Z][A-Z.'’\-]*[A-Z.]"
WORD = r"[A-Z][\w’'\-]+"
TITLED = r"(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|President|Senator|Governor|Secretary|Judge)\.? "
FORMS = (
    rf"(?:[A-Z]\. ?)?{CAPITALS}(?: {CAPITALS}){{0,3}}",  # "PENCE", "M. O'BRIEN"
    rf"{TITLED}{WORD}(?: {WORD})?",  # "Mr. Smith"
    r"[QA]",  # questions and answers
)
NAME = rf"(?P<name>(?:{'|'.join(FORMS)})(?: \([^()]*\))?)"
LABEL = re.compile(rf"[\"“”'\s]*{NAME}(?P<cue>:)\s")
QUESTIONS = frozenset("QA")
SIGNED = re.compile(
    r"[\"“”].*[\"“”.]\s*(?P<cue>[―—–]|--?)\s*(?P<name>(?!An? |The )[A-Z][^\"“”:;]{1,60}?)\.?$",
    re.DOTALL,
)
SIGNATURE = re.compile(r"(?P<cue>[―—–]|--?)\s*(?P<name>(?!An? |The )[A-Z][^\"“”:;]{1,60}?)\.?$")
QUOTATION = re.compile(r"[\"“”].*[\"”]$", re.DOTALL)
ASIDE = re.compile(r"[\"“”'\s]*[(\[…*_\-—–]")  # "(CROSSTALK)", "[applause]", "* * *"
NOTES = frozenset({"correction", "exclusive", "note", "photo", "update", "video", "watch"})
OPENING = frozenset("\"“„«‘'")
FEWEST = 2  # labels make a transcript; one alone is as often "UPDATE:" or "EXCLUSIVE:"
CONTINUED = 2  # paragraphs without a label between two with one still belong to the first


def labelled(ground: Ground) -> list[Relation]:
    """Return the relations that labels and signatures tell, in text order."""
    texts = [ground.span(block).of(ground.text) for block in ground.blocks]
    found = [*_transcript(ground, texts), *_signed(ground, texts), *_signed_below(ground, texts)]
    return sorted(found, key=lambda relation: relation.cue.start)


def _transcript(ground: Ground, texts: Sequence[str]) -> Iterator[Relation]:
    labels = _labels(ground.text, texts)
    numbers = sorted(labels)
    for number, following in pairwise([*numbers, *numbers[-1:]]):
        match = labels[number]
        name, cue = _part(ground, number, match, "name"), _part(ground, number, match, "cue")
        said = range(cue.stop, ground.blocks[number].stop)
        more = range(number + 1, following)
        other = [n for n in more if not ASIDE.match(texts[n]) and not LABEL.match(texts[n])]
        contents = [said, *(ground.blocks[n] for n in other)]
        unmarked = [n for n in other if not texts[n].startswith(tuple(OPENING))]
        contents = contents if len(unmarked) <= CONTINUED else contents[:1]
        trimmed = tuple(part for c in contents if (part := _without_marks(ground, c)))
        if trimmed:
            yield Relation(name, cue, trimmed)


def _labels(text: str, texts: Sequence[str]) -> dict[int, re.Match[str]]:
    """Return the blocks that open with a speaker's name, where there are enough of them."""
    found = {number: match for number, text in enumerate(texts) if (match := LABEL.match(text))}
    asked = {match["name"] for match in found.values()} >= QUESTIONS
    spoken = {n: m for n, m in found.items() if not _is_note(m["name"], text, asked=asked)}
    times = Counter(match["name"] for match in spoken.values())
    sure = [name for name, count in times.items() if count > 1 or _is_sure(name, text)]
    return spoken if sum(times[name] for name in sure) >= FEWEST else {}


def _is_note(label: str, text: str, *, asked: bool) -> bool:
    """Tell whether a label is an ordinary word in capitals, such as "UPDATE"."""
    if label in QUESTIONS:
        return not asked
    word = _last_word(label)
    return word in NOTES or bool(re.search(rf"\b{re.escape(word)}\b", text))


def _is_sure(label: str, text: str) -> bool:
    """Tell whether a label tells itself, or its last word is a name elsewhere in the text."""
    if label in QUESTIONS or not label.isupper():
        return True
    word = _last_word(label).capitalize()
    return bool(re.search(rf"(?<=\w )\b{re.escape(word)}\b", text))


def _last_word(label: str) -> str:
    return re.sub(r" ?\(.*", "", label).split()[-1].lower()


def _signed(ground: Ground, texts: Sequence[str]) -> Iterator[Relation]:
    """Yield quotations with dash and name on the same line."""
    for number, text in enumerate(texts):
        if match := SIGNED.match(text):
            cue = _part(ground, number, match, "cue")
            content = range(ground.blocks[number].start, cue.start)
            yield Relation(_part(ground, number, match, "name"), cue, (content,))


def _signed_below(ground: Ground, texts: Sequence[str]) -> Iterator[Relation]:
    """Yield quotations with dash and name on the next line."""
    for number in range(1, len(texts)):
        match = SIGNATURE.match(texts[number])
        if match and QUOTATION.match(texts[number - 1]):
            cue = _part(ground, number, match, "cue")
            yield Relation(_part(ground, number, match, "name"), cue, (ground.blocks[number - 1],))


def _part(ground: Ground, number: int, match: re.Match[str], group: str) -> range:
    """Return the tokens of one group of a match in the text of a block."""
    first = ground.span(ground.blocks[number]).start
    start, end = (first + place for place in match.span(group))
    block = ground.blocks[number]
    tokens = ground.tokens[block.start : block.stop]
    found = rows([t.start for t in tokens], [t.end for t in tokens], Span(start, end))
    return range(block.start + found.start, block.start + found.stop)


def _without_marks(ground: Ground, part: range) -> range | None:
    """Leave out quotation marks at the edges: the label says already that it is speech."""
    start, stop = part.start, part.stop
    while start < stop and ground.tokens[start].of(ground.text) in {'"', "“", "”"}:
        start += 1
    while stop > start and ground.tokens[stop - 1].of(ground.text) in {'"', "“", "”"}:
        stop -= 1
    return range(start, stop) if start < stop else None
