"""Count where the program and the people who marked a text agree."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

Row = dict[str, Any]  # a line of the data, or the object that `sidelight analyze` writes
Pairs = list[list[int]]
Roles = dict[str, frozenset[int]]  # the words of source, cue and content

WORD = re.compile(r"\w+(?:[.'’-]\w+)*")
ROLES = ("source", "cue", "content")
SAME = 0.5  # two sets of words are the same thing from this Dice coefficient up
LOADED = 0.5  # a text is loaded when one of its sentences reaches this
KINDS = ("figure", "judgement", "cause", "background", "event")
CLAIMS = frozenset(KINDS[:3])


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were right, how many the program found, and how many there are."""

    right: int = 0
    found: int = 0
    gold: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.found + other.found, self.gold + other.gold)

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.found + self.gold) if self.right else 0.0

    @property
    def share(self) -> float:
        return self.found / self.gold if self.gold else 0.0


Tallies = dict[str, Tally]


def total(rows: Iterable[Tallies]) -> Tallies:
    sums: Tallies = {}
    for row in rows:
        for name, tally in row.items():
            sums[name] = sums.get(name, Tally()) + tally
    return sums


def of_sets(theirs: frozenset[Any], ours: frozenset[Any]) -> Tally:
    return Tally(len(theirs & ours), len(ours), len(theirs))


def of_one(*, is_gold: bool, is_found: bool) -> Tally:
    return Tally(is_gold and is_found, is_found, is_gold)


def attributions(gold: Row, said: Row) -> Tallies:
    """Count attributions with the right source, and spans that are exact to the character."""
    discard = gold.get("discard", [])  # page furniture that the annotators threw away
    words = [word for word in words_of(gold["text"]) if not touches(word, discard)]
    sides = [side["attributions"] for side in (gold, said)]
    theirs, ours = ([row for row in rows if row["content"]] for rows in roles(sides, words))
    right = sum(
        dice(theirs[i]["source"], ours[j]["source"]) >= SAME for i, j in pair_up(theirs, ours)
    )
    exact = {role: of_sets(*(spans(rows, role, discard) for rows in sides)) for role in ROLES}
    return exact | {"right source": Tally(right, len(ours), len(theirs))}


def roles(sides: list[list[Row]], words: Pairs) -> Iterable[list[Roles]]:
    for rows in sides:
        yield [{role: indices(words, row[role]) for role in ROLES} for row in rows]


def spans(rows: list[Row], role: str, discard: Pairs) -> frozenset[tuple[int, ...]]:
    every = (tuple(span) for row in rows for span in row[role])
    return frozenset(span for span in every if not touches(span, discard))


def pair_up(theirs: list[Roles], ours: list[Roles]) -> list[tuple[int, int]]:
    """Pair each attribution with at most one of the other side, the likest content first."""
    rated = sorted(
        (-likeness, dice(gold["source"], said["source"]) < SAME, i, j)
        for i, gold in enumerate(theirs)
        for j, said in enumerate(ours)
        if (likeness := dice(gold["content"], said["content"])) >= SAME
    )
    pairs: dict[int, int] = {}
    for *_, i, j in rated:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return list(pairs.items())


def dice(one: frozenset[int], other: frozenset[int]) -> float:
    if not one and not other:
        return 1.0
    return 2 * len(one & other) / (len(one) + len(other))


def loaded_words(gold: Row, said: Row) -> Tallies:
    """Count loaded words, and whether the text counts as loaded at all."""
    words = words_of(gold["text"])
    theirs, ours = (indices(words, bounds(rows)) for rows in (gold["spans"], said["loaded_words"]))
    was = bool(gold["label_bias"])
    now = any(row["loaded"] >= LOADED for row in said["sentences"])
    return {
        "word": of_sets(theirs, ours),
        "loaded": of_one(is_gold=was, is_found=now),
        "plain": of_one(is_gold=not was, is_found=not now),
    }


def narrator_sentences(gold: Row, said: Row) -> Tallies:
    """Count the sentences of an article that hold a loaded word of the writer's own."""
    biased = [row for row in gold["spans"] if row["type"] == "lex" and not row["in_quote"]]
    marked = [row for row in loaded_findings(said) if row["voice"]["kind"] == "writer"]
    return total(
        {
            "narrator": of_one(
                is_gold=touches((row["start"], row["end"]), bounds(biased)),
                is_found=touches((row["start"], row["end"]), bounds(marked)),
            )
        }
        for row in said["sentences"]
    )


def neutral_words(gold: Row, said: Row) -> Tallies:
    """Count marked words in a text where nothing is loaded; ``gold`` counts all its words."""
    words = words_of(gold["text"])
    marked = indices(words, bounds(loaded_findings(said)))
    return {"neutral": Tally(found=len(marked), gold=len(words))}


def loaded_findings(said: Row) -> list[Row]:
    return [row for row in said["findings"] if row["category"] == "loaded-language"]


def claim_kinds(gold: Row, said: Row) -> Tallies:
    """Count the kinds of an article's labelled sentences, for each of their readers."""
    tallies = []
    for label in gold["labels"]:
        now = claim_at(label, said["sentences"])
        for reader, reading in enumerate(label["readers"]):
            was = reading["main"]
            claim = of_one(is_gold=was in CLAIMS, is_found=now in CLAIMS)
            kinds = {
                f"{kind} {reader}": of_one(is_gold=was == kind, is_found=now == kind)
                for kind in KINDS
            }
            tallies.append(kinds | {f"claim {reader}": claim})
    return total(tallies)


def claim_at(label: Row, sentences: list[Row]) -> str | None:
    def shared(row: Row) -> int:
        return int(min(row["end"], label["end"]) - max(row["start"], label["start"]))

    best = max(sentences, key=shared, default=None)
    return best["claim"] if best else None


def words_of(text: str) -> Pairs:
    return [list(match.span()) for match in WORD.finditer(text)]


def bounds(rows: Iterable[Row]) -> Pairs:
    return [[row["start"], row["end"]] for row in rows]


def touches(span: Iterable[int], others: Pairs) -> bool:
    first, last = span
    return any(first < end and start < last for start, end in others)


def indices(words: Pairs, marks: Pairs) -> frozenset[int]:
    return frozenset(index for index, word in enumerate(words) if touches(word, marks))
