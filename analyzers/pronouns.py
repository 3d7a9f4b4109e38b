"""Whom "he" and "she" mean: the likeliest person named before, or nobody when that is not clear."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from analyzers.names import Gender
from analyzers.spans import SpanSet
from analyzers.syntax import SUBJECT
from analyzers.values import AttributionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analyzers.ground import Ground
    from analyzers.people import People, Person
    from analyzers.values import Attribution

PERSONAL: Mapping[str, Gender] = {
    "he": Gender.MALE,
    "him": Gender.MALE,
    "his": Gender.MALE,
    "himself": Gender.MALE,
    "she": Gender.FEMALE,
    "her": Gender.FEMALE,
    "hers": Gender.FEMALE,
    "herself": Gender.FEMALE,
}
REACH = 3  # blocks; farther back nobody looks for the name
SUBJECT_WEIGHT = 1.0  # subjects are what a pronoun takes up
POSSESSIVE_WEIGHT = -0.3
DISTANCE_WEIGHT = -0.5  # for each sentence in between
UNKNOWN_WEIGHT = -0.5  # for a person whose gender nothing has told
CLEAR = 0.4  # by how much the likeliest person must lead the next


@dataclass(frozen=True, slots=True)
class Trace:
    """A place where a person is named or meant, and how much it stands out there."""

    row: int
    person: Person
    weight: float


def antecedents(
    people: People, attributions: Sequence[Attribution], ground: Ground
) -> Mapping[int, Person]:
    """Return the person meant by each row that holds "he", "she" or a form of these."""
    return _Reader(people, attributions, ground).read()


class _Reader:
    """Reads the article from its start and keeps in mind who was named and meant so far."""

    def __init__(self, people: People, attributions: Sequence[Attribution], ground: Ground) -> None:
        self.ground = ground
        self.quoted = SpanSet(
            span
            for row in attributions
            if row.kind is AttributionKind.DIRECT
            for span in row.content
        )
        self.named = {mention.rows.start: person for mention, person in people.meant.items()}
        self.genders = {person: person.gender for person in people.people}
        self.told = self._told()
        self.traces: list[Trace] = []
        self.meant: dict[int, Person] = {}

    def _told(self) -> list[int]:
        """Count the sentences; one that is quoted whole takes a name no farther away."""
        return list(
            accumulate(
                not all(self.quoted.touches(self.ground.tokens[row]) for row in sentence)
                for sentence in self.ground.sentences
            )
        )

    def read(self) -> Mapping[int, Person]:
        for row, word in enumerate(self.ground.words):
            if self.quoted.touches(self.ground.tokens[row]):
                continue
            gender = PERSONAL.get(word.text.lower())
            person = self.likeliest(row, gender) if gender else self.named.get(row)
            if person is None:
                continue
            if gender:
                self.meant[row] = person
                self.genders[person] = gender
            self.traces.append(Trace(row, person, self.weight(row)))
        return self.meant

    def weight(self, row: int) -> float:
        """Return how much a mention stands out: as subject most, as possessor least."""
        word = self.ground.words[row]
        while word.dep_ in {"flat", "compound"} and word.head is not word:
            word = word.head
        if word.dep_ in SUBJECT:
            return SUBJECT_WEIGHT
        return POSSESSIVE_WEIGHT if word.dep_ in {"nmod:poss", "poss"} else 0.0

    def likeliest(self, row: int, gender: Gender) -> Person | None:
        """Return the person with the greatest score, if it leads clearly."""
        scores: dict[Person, float] = {}
        for trace in self.near(row):
            known = self.genders[trace.person]
            if known in {None, gender}:
                score = self.score(trace, row) + (UNKNOWN_WEIGHT if known is None else 0)
                scores[trace.person] = max(score, scores.get(trace.person, score))
        ranked = sorted(scores.items(), key=lambda item: -item[1])
        if not ranked or (len(ranked) > 1 and ranked[0][1] - ranked[1][1] < CLEAR):
            return None
        return ranked[0][0]

    def near(self, row: int) -> Iterator[Trace]:
        for trace in reversed(self.traces):
            if self.ground.block[row] - self.ground.block[trace.row] > REACH:
                return
            yield trace

    def score(self, trace: Trace, row: int) -> float:
        distance = self.told[self.ground.sentence[row]] - self.told[self.ground.sentence[trace.row]]
        return trace.weight + DISTANCE_WEIGHT * distance
