"""Who the source is: one canonical name and role for each speaker of an article.

A wrong name is worse than none, so whatever cannot be told stays without.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from analyzers.names import lists, mentions
from analyzers.organisations import bare, full_names
from analyzers.people import people_of
from analyzers.pronouns import PERSONAL, antecedents
from analyzers.roles import role_of
from analyzers.voice import is_vague

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analyzers.ground import Ground
    from analyzers.names import Mention
    from analyzers.people import People, Person
    from analyzers.values import Attribution

RELATIVE = frozenset({"who", "which", "that", "whose", "whom"})
POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
OPENING = frozenset({"DET", "ADJ", "NUM", "PROPN", "NOUN", "ADV"})  # before a name in its phrase


def resolve(attributions: Sequence[Attribution], ground: Ground) -> tuple[Attribution, ...]:
    """Name the speakers that the article names, each by one name throughout."""
    cast = cast_of(attributions, ground)
    named = []
    for attribution in attributions:
        source = _source_rows(attribution, ground)
        person = cast.person(source)
        if person is not None:
            named.append(replace(attribution, speaker=person.name, role=role_of(person, ground)))
        elif source and not is_vague(ground.text, attribution.source):
            named.append(replace(attribution, speaker=cast.organisation(source)))
        else:
            named.append(attribution)
    return tuple(named)


def cast_of(attributions: Sequence[Attribution], ground: Ground) -> Cast:
    """Find out who is in the article before anybody is asked for."""
    found = mentions(ground)
    people = people_of(found)
    return Cast(
        ground,
        {mention.rows.start: mention for mention in found},
        people,
        antecedents(people, attributions, ground),
        full_names(found),
    )


def _source_rows(attribution: Attribution, ground: Ground) -> range:
    """Return the rows of the source; an empty range where there is none."""
    if not attribution.source:
        return range(0)
    return ground.rows(attribution.source[0])


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody who may be a source, with what is needed to tell which one is."""

    ground: Ground
    mentions: Mapping[int, Mention]
    people: People
    antecedents: Mapping[int, Person]
    organisations: Mapping[str, str]

    def person(self, source: range) -> Person | None:
        """Return the person whom a source means by name, pronoun or relative clause."""
        words = [self.ground.words[row].text.lower() for row in source]
        if words and words[0] in PERSONAL and self._alone(source):
            return self.antecedents.get(source.start)
        if words and words[0] in RELATIVE:
            return self._before(source.start)
        mention = self.head(source)
        return self.people.meant.get(mention) if mention else None

    def organisation(self, source: range) -> str | None:
        """Return the full name of the organisation, paper or place that a source names."""
        mention = self.head(source)
        if mention is None or mention in self.people.meant:
            return None
        words = bare(mention.words)
        if self.ground.words[mention.rows[-1]].tag_ == "NNPS" and len(words) == 1:
            return None
        name = " ".join([*words, *self._behind(mention, source)])
        return self.organisations.get(name.replace(".", "").lower(), name) or None

    def head(self, source: range) -> Mention | None:
        """Return the name that a source phrase is about, if it is about one only."""
        heads = list(self._heads(source))
        if len(heads) > 1 and self._joined(heads[0], heads[1]):
            return None
        return heads[0] if heads else None

    def _heads(self, source: range) -> Iterator[Mention]:
        """Yield the names of a phrase that do not merely describe another word of it."""
        for row in source:
            word = self.ground.words[row]
            if word.text == "(" or (row > source.start and word.text.lower() in RELATIVE):
                return
            mention = self.mentions.get(row)
            if mention and not self._describes(mention, source) and self._opens(mention, source):
                yield mention

    def _describes(self, mention: Mention, source: range) -> bool:
        """Tell whether a name stands before the word that it describes: "Trump's lawyer"."""
        row = mention.rows.stop
        if row + 1 < source.stop and self.ground.words[row].text in POSSESSIVE:
            return True
        if row >= source.stop:
            return False
        word = self.ground.words[row]
        return word.pos_ == "NOUN" and word.text.islower() and not self._is_body(word.text)

    def _opens(self, mention: Mention, source: range) -> bool:
        """Tell whether nothing but its own phrase stands before a name: no "lawyer for X"."""
        row = mention.rows.start - 1
        while row >= source.start and self.ground.words[row].pos_ in OPENING:
            row -= 1
        return row < source.start or self.ground.words[row].pos_ != "ADP"

    def _joined(self, one: Mention, other: Mention) -> bool:
        between = range(one.rows.stop, other.rows.start)
        return any(self.ground.words[row].text in {"and", "&", "or"} for row in between)

    def _behind(self, mention: Mention, source: range) -> list[str]:
        """Return the small word that ends a name: "the Clinton campaign", "Tulsa police"."""
        row = mention.rows.stop
        if row < source.stop and self._is_body(self.ground.words[row].text):
            return [self.ground.words[row].text]
        return []

    def _is_body(self, word: str) -> bool:
        return word in lists().organisations

    def _alone(self, source: range) -> bool:
        """Tell whether a pronoun is the source itself: "his", but not "his lawyer"."""
        return all(self.ground.words[row].pos_ != "NOUN" for row in source)

    def _before(self, row: int) -> Person | None:
        """Return the person named right before a relative clause."""
        while row and self.ground.words[row - 1].is_punct:
            row -= 1
        ends = {mention.rows.stop: mention for mention in self.people.meant}
        return self.people.meant[ends[row]] if row in ends else None
