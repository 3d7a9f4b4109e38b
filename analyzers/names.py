"""Names of people and organisations as they stand in the text, with what stands beside them."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

import resources
from analyzers.word_set import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.tokens import Token

    from analyzers.ground import Ground

TITLE_CASE = 0.9  # share of the words
LONGEST = 3  # words of a name without titles; before more of them something else stands
GENERATION = re.compile(r"(?:Jr|Sr)\.?|I{2,3}|IV")
INITIAL = re.compile(r"(?:[A-Z]\.-?)+|[A-Z]")
WEEKDAYS = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thur thurs fri sat sun
    """
)
MONTHS = word_set(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec
    """
)
TIMES = frozenset({"DATE", "TIME"})
NAME = re.compile(r"[^\W\d_a-z][\w’'.\-]*")


class Gender(StrEnum):
    """What a name, title or calling tells; unknown is no gender."""

    FEMALE = "female"
    MALE = "male"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name at one place: its rows, its words without titles, and what goes before it."""

    rows: range
    words: tuple[str, ...]
    titles: tuple[str, ...] = ()
    gender: Gender | None = None
    is_person: bool = False


@dataclass(frozen=True, slots=True)
class Lists:
    """The words that tell a person from an organisation, and a woman from a man."""

    given: Mapping[str, Gender]
    titles: Mapping[str, str]
    callings: frozenset[str]
    gendered: Mapping[str, Gender]
    organisations: frozenset[str]
    particles: frozenset[str]


@lru_cache(maxsize=1)
def lists() -> Lists:
    data = tomllib.loads((resources.NAMES / "names.toml").read_text(encoding="utf-8"))
    callings = data["callings"]
    return Lists(
        given=_genders(data),
        titles=data["titles"],
        callings=frozenset(callings["words"].split()) | data["titles"].keys(),
        gendered=_genders(callings),
        organisations=frozenset(data["organisations"]["words"].split()),
        particles=frozenset(data["particles"].split()),
    )


def _genders(data: Mapping[str, str]) -> Mapping[str, Gender]:
    return {word: gender for gender in Gender for word in data[gender].split()}


def mentions(ground: Ground) -> tuple[Mention, ...]:
    """Return the names of an article in text order."""
    headlines = {block for block in ground.blocks if is_title_case(block, ground)}
    found = (
        mention_in(run, ground)
        for sentence in ground.sentences
        for run in runs(sentence, ground, headline=_block(sentence, ground) in headlines)
    )
    return tuple(mention for mention in found if mention is not None)


def _block(sentence: range, ground: Ground) -> range:
    return ground.blocks[ground.block[sentence.start]]


def runs(sentence: range, ground: Ground, *, headline: bool) -> Iterator[range]:
    """Yield stretches of words with a capital, with the small words that names hold inside.

    In a headline of capitals every word stands alone: it tells nothing that they are capitals.
    """
    if headline:
        yield from (range(row, row + 1) for row in sentence if is_name_word(ground.words[row]))
        return
    start: int | None = None
    row = sentence.start
    while row < sentence.stop:
        if is_name_word(ground.words[row]):
            start = row if start is None else start
        elif start is not None and not _goes_on(row, sentence, ground):
            yield range(start, row)
            start = None
        row += 1
    if start is not None:
        yield range(start, sentence.stop)


def is_name_word(word: Token) -> bool:
    if not NAME.fullmatch(word.text) or word.pos_ in {"PRON", "DET", "ADP", "CCONJ", "SCONJ"}:
        return False
    return word.pos_ == "PROPN" or not (word.is_sent_start or word.nbor(-1).is_quote)


def is_title_case(part: range, ground: Ground) -> bool:
    """Tell whether nearly all words of some length have a capital, as in American headlines."""
    words = [ground.words[row].text for row in part]
    long = [word for word in words if len(word) > 3 and word.isalpha()]
    return len(long) > 3 and sum(word[0].isupper() for word in long) >= TITLE_CASE * len(long)


def _goes_on(row: int, sentence: range, ground: Ground) -> bool:
    """Tell whether a small word or a hyphen stands inside a name: "Bill de Blasio"."""
    word = ground.words[row].text.lower()
    hyphen = word in {"-", "/"} and not ground.words[row - 1].whitespace_
    return (
        (hyphen or word in lists().particles)
        and row + 1 < sentence.stop
        and is_name_word(ground.words[row + 1])
    )


def mention_in(run: range, ground: Ground) -> Mention | None:
    """Part a run of capitals into titles and name; a run of titles alone is no name."""
    words = [ground.words[row].text for row in run]
    if all(_is_time(ground.words[row]) for row in run):
        return None
    start = name_start(run, words, ground)
    if start == len(run):
        return None
    name, titles = tuple(ground.span(run[start:]).of(ground.text).split()), tuple(words[:start])
    if not looks_like_person(run[start:], name, titles, ground):
        return Mention(run, tuple(words))
    return Mention(run[start:], name, titles, gender_of(name, titles), is_person=True)


def _is_time(word: Token) -> bool:
    """Tell whether a word is a day, or a month that the article means as one: no one "May"."""
    low = word.lower_.rstrip(".")
    return low in WEEKDAYS or (low in MONTHS and word.ent_type_ in TIMES)


def name_start(run: range, words: list[str], ground: Ground) -> int:
    """Return how many words of a run are titles and callings rather than the name."""
    known = lists()
    before = [word.lower() for word in words[:-1]]  # the last word may be a name: "Mr. King"
    given = [i for i, word in enumerate(before) if word in known.given]
    if given:
        return given[0]
    other = [i for i, word in enumerate(before) if word in known.callings | known.organisations]
    if other:
        return other[-1] + 1
    if words[-1].lower() in known.callings:
        return len(words)
    people = [i for i, row in enumerate(run) if ground.words[row].ent_type_ == "PERSON"]
    return people[0] if people and len(words) > LONGEST else 0


def looks_like_person(
    rows: range, name: tuple[str, ...], titles: tuple[str, ...], ground: Ground
) -> bool:
    known = lists()
    if name[-1].lower() in known.organisations:
        return False
    if titles and titles[-1].lower() in known.callings:
        return True
    if len(name) > 1 and name[0].lower() in known.given:
        return True
    return any(ground.words[row].ent_type_ == "PERSON" for row in rows)


def gender_of(name: tuple[str, ...], titles: tuple[str, ...]) -> Gender | None:
    """Return the gender that a title tells, or else the given name."""
    known = lists()
    for title in titles:
        gender = known.gendered.get(title.lower().rstrip("."))
        if gender:
            return gender
    return known.given.get(name[0].lower()) if len(name) > 1 else None
