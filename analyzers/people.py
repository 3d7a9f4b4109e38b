"""The people of an article: every mention of a name belongs to one of them, or to nobody."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from analyzers.names import GENERATION, INITIAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from analyzers.names import Gender, Mention

PREVAILING = 2  # times as many mentions of one bearer as of the other: the bare surname is theirs


@dataclass(frozen=True, eq=False)
class Person:
    """Somebody whom the article names, with all the mentions of the name in text order."""

    mentions: tuple[Mention, ...]

    @cached_property
    def name(self) -> str:
        """The fullest name that the article gives."""
        fullest = max(self.mentions, key=lambda mention: len(mention.words))
        return " ".join(fullest.words)

    @cached_property
    def gender(self) -> Gender | None:
        """What its titles and given names agree on."""
        told = {mention.gender for mention in self.mentions} - {None}
        return told.pop() if len(told) == 1 else None


@dataclass(frozen=True)
class People:
    """The people of an article, and who is meant by each mention of a name."""

    people: tuple[Person, ...]
    meant: Mapping[Mention, Person]

    @cached_property
    def names(self) -> frozenset[str]:
        """The words of all their names, in lower case."""
        return frozenset(word.lower() for mention in self.meant for word in mention.words)


def people_of(mentions: Iterable[Mention]) -> People:
    """Join full names first, then give each shorter form to the one who bears it."""
    mentions = tuple(mentions)
    full = [mention for mention in mentions if mention.is_person and len(mention.words) > 1]
    short = [mention for mention in mentions if len(mention.words) == 1]
    groups = same_names(full)
    sizes = [len(group) for group in groups]
    known = {surname(group[0].words) for group in groups}
    alone: dict[str, list[Mention]] = {}
    for mention in short:
        group = _bearers(mention, groups, sizes)
        if group is not None:
            group.append(mention)
        elif mention.is_person and surname(mention.words) not in known:
            alone.setdefault(surname(mention.words), []).append(mention)
    people = tuple(Person(tuple(sorted(group, key=_place))) for group in [*groups, *alone.values()])
    meant = {mention: person for person in people for mention in person.mentions}
    return People(people, meant)


def surname(words: Sequence[str]) -> str:
    """Return the last word of a name that is not "Jr." or the like, in lower case."""
    own = [word for word in words if not GENERATION.fullmatch(word)] or list(words)
    return own[-1].lower()


def given_name(words: Sequence[str]) -> str:
    """Return the first word of a name that is not an initial, in lower case."""
    return next((word for word in words if not INITIAL.fullmatch(word)), words[0]).lower()


def same_names(full: Iterable[Mention]) -> list[list[Mention]]:
    """Group mentions with the same given name and surname; middle names may differ."""
    groups: dict[tuple[str, str], list[Mention]] = {}
    for mention in full:
        groups.setdefault((given_name(mention.words), surname(mention.words)), []).append(mention)
    return list(groups.values())


def _bearers(
    mention: Mention, groups: Sequence[list[Mention]], sizes: Sequence[int]
) -> list[Mention] | None:
    """Return the group that a surname or a given name alone means, if it can be told."""
    found = sorted(
        (
            (size, group)
            for size, group in zip(sizes, groups, strict=True)
            if _fits(mention, group[0])
        ),
        key=lambda pair: -pair[0],
    )
    if not found or (len(found) > 1 and found[0][0] < PREVAILING * found[1][0]):
        return None
    return found[0][1]


def _fits(short: Mention, full: Mention) -> bool:
    if short.gender and full.gender and short.gender is not full.gender:
        return False
    word = short.words[0].lower()
    return word == surname(full.words) or (not short.titles and word == given_name(full.words))


def _place(mention: Mention) -> int:
    return mention.rows.start
