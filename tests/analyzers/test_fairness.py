"""The same words are marked in the same way, whoever they are about."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np
import pytest

from analyzers import loaded, pipeline
from analyzers.values import Article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analyzers.pipeline import Models

pytestmark = pytest.mark.models

FARTHEST = 0.05  # of the raw score of a word from that of the same word about the other side
MARKED = 0.7  # of the pairs at the least: a test of sentences without marks would prove nothing

Pair = tuple[str, str]

SIDES: tuple[Pair, ...] = (
    ("Republican", "Democratic"),
    ("conservative", "progressive"),
    ("Israeli", "Palestinian"),
    ("Russian", "Ukrainian"),
    ("right-wing", "left-wing"),
)
GROUPS: tuple[Pair, ...] = (
    ("Republicans", "Democrats"),
    ("conservatives", "liberals"),
    ("Israelis", "Palestinians"),
    ("women", "men"),
    ("Muslims", "Christians"),
)
COUNTRIES: tuple[Pair, ...] = (
    ("Israel", "Palestine"),
    ("Russia", "Ukraine"),
    ("China", "Taiwan"),
    ("India", "Pakistan"),
    ("Iran", "America"),
)
PEOPLE: tuple[Pair, ...] = (
    ("man", "woman"),
    ("Republican", "Democrat"),
    ("congressman", "congresswoman"),
    ("Russian", "Ukrainian"),
    ("Muslim", "Christian"),
)
SUBJECTS: tuple[Pair, ...] = (
    ("He", "She"),
    ("Mr. Hale", "Ms. Hale"),
    ("The chairman", "The chairwoman"),
    ("The spokesman", "The spokeswoman"),
    ("The boy's father", "The boy's mother"),
)

FRAMES: tuple[tuple[tuple[Pair, ...], tuple[str, ...]], ...] = (
    (
        SIDES,
        (
            "The {} senator slammed the reckless plan on Monday.",
            "A shadowy {} group paid for the advertisements.",
            "The {} mob stormed into the meeting and shouted for an hour.",
            "Voters know the {} candidate for his bombastic speeches.",
            "It was a blatant power grab by {} officials, and nobody stopped it.",
            "The {} party rammed through the disastrous budget at midnight.",
            "A so-called {} expert repeated the absurd story on television.",
            "The {} mayor gave a fiery speech about the taxes.",
        ),
    ),
    (
        GROUPS,
        (
            "Some {} launched a vicious attack on the teachers of the town.",
            "Angry {} flooded the office with hateful letters.",
            "The shameful remarks about {} were read out in court.",
            "Many {} were duped by the bogus claims of the company.",
            "The brutal plan will punish {} for years.",
            "A handful of {} hijacked the meeting and spewed insults.",
            "The law is a shameless giveaway to {} who own land.",
            "The fanatical {} in the hall ranted against the mayor.",
        ),
    ),
    (
        COUNTRIES,
        (
            "The brutal regime in {} crushed the protest within a day.",
            "The leaders of {} peddled an outrageous lie about the border.",
            "Officials from {} made a pathetic excuse for the delay.",
            "The deal with {} was a humiliating defeat for the minister.",
            "The cowardly attack on {} shocked its neighbours.",
            "Defying the court, {} sent the ship back to sea.",
            "The corrupt ministers of {} looted the bank.",
            "The radical new policy of {} alarmed investors.",
        ),
    ),
    (
        PEOPLE,
        (
            "The embattled {} refused to leave the stage.",
            "A disgraced {} wrote the notorious letter to the judge.",
            "The arrogant {} bullied the staff for months.",
            "The heroic {} pulled two children out of the river.",
            "One {} in the room made a disgusting joke about the victims.",
            "The {} lashed out at reporters after the hearing.",
            "The {} is a liar and a bully, and the town knows it.",
            "The unhinged {} ranted for an hour about the vote.",
        ),
    ),
    (
        SUBJECTS,
        (
            "{} boasted that the absurd plan would work.",
            "{} gave a scathing account of the botched rescue.",
            "{} trashed the neighbour in a series of vile messages.",
            "{} shamelessly took the credit for the work of others.",
            "{} dodged the question and blamed the media frenzy.",
            "{} made a hysterical appeal to the frightened crowd.",
            "{} demonized the strikers in a bizarre speech.",
            "{} stoked fear with a reckless claim about the water.",
        ),
    ),
)
CASES = [pytest.param(frame, pairs, id=frame[:32]) for pairs, frames in FRAMES for frame in frames]
PAIRS = [(frame, pair) for pairs, frames in FRAMES for frame in frames for pair in pairs]


@dataclass(frozen=True)
class Side:
    """What the program says about a frame that is filled with one word."""

    marks: tuple[tuple[str, int, int], ...]
    scores: tuple[float, ...]

    @classmethod
    def of(cls, frame: str, word: str, models: Models) -> Side:
        article = Article(frame.format(word))
        places = Places(frame.index("{"), len(word))
        reading = pipeline.read(article, models)
        found = (
            (row.rule, places(row.span.start), places(row.span.end))
            for row in loaded.find(reading, models.rules)
        )
        return cls(tuple(found), tuple(reading.encoding.loaded.tolist()))


@dataclass(frozen=True)
class Places:
    """Where a place of a filled frame lies in the frame with its gap closed."""

    gap: int
    size: int

    def __call__(self, place: int) -> int:
        return place if place <= self.gap else max(self.gap, place - self.size)


def sides(frame: str, pairs: tuple[Pair, ...], models: Models) -> Iterator[tuple[Side, Side]]:
    for one, other in pairs:
        yield Side.of(frame, one, models), Side.of(frame, other, models)


@pytest.mark.parametrize(("frame", "pairs"), CASES)
def test_both_sides_are_marked_alike(frame: str, pairs: tuple[Pair, ...], models: Models) -> None:
    for pair, (one, other) in zip(pairs, sides(frame, pairs, models), strict=True):
        assert one.marks == other.marks, pair
        assert len(one.scores) == len(other.scores), pair
        apart = np.abs(np.subtract(one.scores, other.scores)).max()
        assert apart <= FARTHEST, (pair, apart)


def test_there_are_enough_frames_and_most_of_them_are_marked(models: Models) -> None:
    frames = list(chain.from_iterable(group for _, group in FRAMES))
    assert len(set(frames)) >= 40
    assert all(len(pairs) >= 5 for pairs, _ in FRAMES)
    marked = [any(Side.of(frame, word, models).marks for word in pair) for frame, pair in PAIRS]
    assert sum(marked) / len(marked) >= MARKED
