"""Count where the program and the people who marked a text agree."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from analyzers.training.measures import SAME, Score, dice, matched, of_sets

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analyzers.training.measures import Relation

Row = dict[str, Any]  # a line of the data, or the object that `sidelight analyze` writes
Pairs = list[list[int]]

WORD = re.compile(r"\w+(?:[.'’-]\w+)*")
ROLES = ("source", "cue", "content")
LOADED = 0.5  # a text is loaded when one of its sentences reaches this
KINDS = ("figure", "judgement", "cause", "background", "event")
CLAIMS = frozenset(KINDS[:3])
Scores = dict[str, Score]


def total(rows: Iterable[Scores]) -> Scores:
    sums: Scores = {}
    for row in rows:
        for name, score in row.items():
            sums[name] = sums[name] + score if name in sums else score
    return sums


def of_one(*, is_found: bool, is_wanted: bool) -> Score:
    return Score(is_found and is_wanted, is_found, is_wanted)


def attributions(gold: Row, said: Row) -> Scores:
    """Count attributions with the right source, and spans that are exact to the character."""
    discard = gold.get("discard", [])  # page furniture that the annotators threw away
    words = [word for word in words_of(gold["text"]) if not touches(word, discard)]
    ours, theirs = (said["attributions"], gold["attributions"])
    found, wanted = relations(ours, words), relations(theirs, words)
    right = sum(dice(wanted[i][1], found[j][1]) >= SAME for i, j in matched(wanted, found))
    exact = {
        role: of_sets(spans(ours, role, discard), spans(theirs, role, discard)) for role in ROLES
    }
    return exact | {"right source": Score(right, len(found), len(wanted))}


def relations(rows: list[Row], words: Pairs) -> list[Relation]:
    """Return the words of content and source of each attribution that has a content."""
    both = ((indices(words, row["content"]), indices(words, row["source"])) for row in rows)
    return [relation for relation in both if relation[0]]


def spans(rows: list[Row], role: str, discard: Pairs) -> frozenset[tuple[int, ...]]:
    every = (tuple(span) for row in rows for span in row[role])
    return frozenset(span for span in every if not touches(span, discard))


def loaded_words(gold: Row, said: Row) -> Scores:
    """Count loaded words, and whether the text counts as loaded at all."""
    words = words_of(gold["text"])
    theirs, ours = (indices(words, bounds(rows)) for rows in (gold["spans"], said["loaded_words"]))
    was = bool(gold["label_bias"])
    now = any(row["loaded"] >= LOADED for row in said["sentences"])
    return {
        "word": of_sets(ours, theirs),
        "loaded": of_one(is_wanted=was, is_found=now),
        "plain": of_one(is_wanted=not was, is_found=not now),
    }


def narrator_sentences(gold: Row, said: Row) -> Scores:
    """Count the sentences of an article that hold a loaded word of the writer's own."""
    biased = [row for row in gold["spans"] if row["type"] == "lex" and not row["in_quote"]]
    marked = [row for row in loaded_findings(said) if row["voice"]["kind"] == "writer"]
    return total(
        {
            "narrator": of_one(
                is_wanted=touches((row["start"], row["end"]), bounds(biased)),
                is_found=touches((row["start"], row["end"]), bounds(marked)),
            )
        }
        for row in said["sentences"]
    )


def neutral_words(gold: Row, said: Row) -> Scores:
    """Count the words that are rightly left alone in a text where nothing is loaded."""
    words = words_of(gold["text"])
    marked = indices(words, bounds(loaded_findings(said)))
    return {"neutral": Score(len(words) - len(marked), len(words), len(words))}


def loaded_findings(said: Row) -> list[Row]:
    return [row for row in said["findings"] if row["category"] == "loaded-language"]


def claim_kinds(gold: Row, said: Row) -> Scores:
    """Count the kinds of an article's labelled sentences, for each of their readers."""
    counts = []
    for label in gold["labels"]:
        now = claim_at(label, said["sentences"])
        for reader, reading in enumerate(label["readers"]):
            was = reading["main"]
            claim = of_one(is_wanted=was in CLAIMS, is_found=now in CLAIMS)
            kinds = {
                f"{kind} {reader}": of_one(is_wanted=was == kind, is_found=now == kind)
                for kind in KINDS
            }
            counts.append(kinds | {f"claim {reader}": claim})
    return total(counts)


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
