"""Who the source is: one canonical name and role for each speaker of an article.

A wrong name is worse than none, so whatever cannot be told stays without.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from analyzers.names import is_name_word, is_title_case, lists, mentions
from analyzers.organisations import SMALL, bare, full_names
from analyzers.people import people_of
from analyzers.pronouns import PERSONAL, antecedents
from analyzers.roles import described, role_of, role_words
from analyzers.voice import is_vague

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analyzers.ground import Ground
    from analyzers.names import Mention
    from analyzers.people import People, Person
    from analyzers.values import Attribution

RELATIVE = frozenset({"who", "which", "that", "whose", "whom"})
DESCRIBED = frozenset({"NOUN", "ADJ", "PROPN"})
POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
OPENING = frozenset({"DET", "ADJ", "NUM", "PROPN", "NOUN", "ADV", "CCONJ"})  # before a name


def resolve(attributions: Sequence[Attribution], ground: Ground) -> tuple[Attribution, ...]:
    """Name the speakers that the article names, each by one name throughout."""
    cast = cast_of(attributions, ground)
    named = []
    body: tuple[str, int] | None = None  # the last organisation that spoke, and where
    for attribution in attributions:
        source = _source_rows(attribution, ground)
        person = cast.person(source)
        name = person.name if person else None
        if source and person is None and not is_vague(ground.text, attribution.source):
            name = cast.organisation(source) or cast.it(source, body)
            body = (name, source.start) if name else body
            name = name or _label(attribution, ground.text)
        role = cast.roles[person] if person else None
        named.append(replace(attribution, speaker=name, role=role))
    return tuple(named)


def _label(attribution: Attribution, text: str) -> str | None:
    """Return the name in a label such as "PENCE:", as it stands; a letter as in "Q:" is none."""
    label = attribution.source[0].of(text)
    labels = [span.of(text) for span in attribution.cue] == [":"] and label.isupper()
    return label if labels and len(label) > 1 else None


def cast_of(attributions: Sequence[Attribution], ground: Ground) -> Cast:
    """Find out who is in the article before anybody is asked for."""
    found = mentions(ground)
    people = people_of(found)
    return Cast(
        ground,
        {mention.rows.start: mention for mention in found},
        people,
        {mention.rows.stop: person for mention, person in people.meant.items()},
        antecedents(people, attributions, ground),
        full_names(found),
        {person: role_of(person, ground) for person in people.people},
        {person: role_words(person, ground) for person in people.people},
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
    ends: Mapping[int, Person]
    antecedents: Mapping[int, Person]
    organisations: Mapping[str, str]
    roles: Mapping[Person, str | None]
    callings: Mapping[Person, frozenset[str]]

    def person(self, source: range) -> Person | None:
        """Return the person whom a source means by name, pronoun or relative clause."""
        words = [self.ground.words[row].text.lower() for row in source]
        if words and words[0] in PERSONAL and self._alone(source):
            return self.antecedents.get(source.start)
        if words and words[0] in RELATIVE:
            return self._before(source.start)
        mention = self.head(source)
        if mention is None:
            return described([self.ground.words[row] for row in source], self.callings)
        return None if self._behind(mention, source) else self.people.meant.get(mention)

    def organisation(self, source: range) -> str | None:
        """Return the full name of the organisation, paper or place that a source names."""
        mention = self.head(source)
        if mention is None or (self._is_personal(mention) and not self._behind(mention, source)):
            return None
        words = bare(mention.words)
        if len(words) == 1 and not words[0].isupper() and self._is_common(mention):
            return None
        name = " ".join([*words, *self._behind(mention, source)])
        if len(name) == 1:  # "Q:" and "A:" name nobody
            return None
        return self.organisations.get(name.replace(".", "").lower(), name) or None

    def it(self, source: range, body: tuple[str, int] | None) -> str | None:
        """Return the organisation that spoke last, if "it" stands in the same or next block."""
        if body is None or [self.ground.words[row].text.lower() for row in source] != ["it"]:
            return None
        name, row = body
        distance = self.ground.block[source.start] - self.ground.block[row]
        return name if distance <= 1 else None

    def head(self, source: range) -> Mention | None:
        """Return the name that a source phrase is about, if it is about one only."""
        heads = list(self._heads(source))
        people = [mention for mention in heads if mention in self.people.meant]
        head = next(iter(people or heads), None)
        return None if head and self._is_joined(head, source) else head

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
        if self._is_body(word.text):
            return row + 1 < source.stop and row + 1 in self.mentions
        return word.text.islower() and word.pos_ in DESCRIBED

    def _opens(self, mention: Mention, source: range) -> bool:
        """Tell whether nothing but its own phrase stands before a name: no "lawyer for X"."""
        row = mention.rows.start - 1
        while row >= source.start and self.ground.words[row].pos_ in OPENING:
            row -= 1
        return row < source.start or self.ground.words[row].pos_ != "ADP"

    def _is_joined(self, mention: Mention, source: range) -> bool:
        """Tell whether a name is one of several: "Britain and France"."""
        places = (mention.rows.start - len(mention.titles) - 1, mention.rows.stop)
        return any(
            row in source and self.ground.words[row].text in {"and", "&", "or"} for row in places
        )

    def _behind(self, mention: Mention, source: range) -> list[str]:
        """Return what ends a name: "the Clinton campaign", "the Committee for a Free Press"."""
        rest = [self.ground.words[row] for row in range(mention.rows.stop, source.stop)]
        if rest and self._is_body(rest[0].text):
            return [rest[0].text]
        if not self._is_body(mention.words[-1].lower()):
            return []
        names = list(takewhile(lambda word: word.text in SMALL or is_name_word(word), rest))
        while names and names[-1].text in SMALL:
            names.pop()
        return [word.text for word in names]

    def _is_personal(self, mention: Mention) -> bool:
        """Tell whether a name is a person's, even if nobody can tell whose."""
        return mention.is_person or self.people.names.issuperset(map(str.lower, mention.words))

    def _is_common(self, mention: Mention) -> bool:
        """Tell whether a name stands for many, "Republicans", or is none: "Tweet" in a headline."""
        row = mention.rows[-1]
        word, block = self.ground.words[row], self.ground.blocks[self.ground.block[row]]
        in_capitals = word.pos_ == "NOUN" and is_title_case(block, self.ground)
        return word.tag_ == "NNPS" or in_capitals

    def _is_body(self, word: str) -> bool:
        return word in lists().organisations

    def _alone(self, source: range) -> bool:
        """Tell whether a pronoun is the source itself: "his", but not "his lawyer"."""
        return all(self.ground.words[row].pos_ != "NOUN" for row in source)

    def _before(self, row: int) -> Person | None:
        """Return the person named right before a relative clause."""
        while row and self.ground.words[row - 1].is_punct:
            row -= 1
        return self.ends.get(row)
