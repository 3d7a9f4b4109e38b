"""The counts of the rules: how they are made, kept and told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from analyzers.counts import FILE, Count, load_counts
from analyzers.rules import load_rules
from analyzers.training.counts import judge, written

if TYPE_CHECKING:
    from pathlib import Path

JUDGED = [
    ("label.crowd", "fair", True),
    ("label.crowd", "weak", False),
    ("verb.attack", "weak", True),
]


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (Count(), "none in these articles"),
        (Count(4, 7), "4 of 7, too few to say"),
        (Count(9, 20), "9 of 20"),
    ],
)
def test_few_marks_are_never_told_as_a_share(count: Count, told: str) -> None:
    assert str(count) == told


def test_what_the_evaluation_writes_is_read_again(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(written(JUDGED, 3), encoding="utf-8")
    counts = load_counts(tmp_path)
    assert counts is not None
    assert counts.usual == {"label.crowd": Count(1, 1)}
    assert counts.every == {"label.crowd": Count(1, 2), "verb.attack": Count(1, 1)}
    assert "3 articles" in counts.in_words("label.crowd")
    assert "none in these articles" in counts.in_words("verb.attack")


def test_without_an_evaluation_there_are_no_counts(tmp_path: Path) -> None:
    assert load_counts(tmp_path) is None


def test_the_counts_that_are_shipped_name_rules_that_are_there() -> None:
    counts = load_counts()
    if counts:
        assert counts.every.keys() <= {rule.id for rule in load_rules()}
        assert not re.search(r"\d ?%", counts.data)


def test_a_mark_is_right_in_a_sentence_that_readers_marked() -> None:
    said = {
        "sentences": [{"start": 0, "end": 10}, {"start": 11, "end": 20}],
        "findings": [mark(2, 4), mark(12, 14), mark(12, 14, voice="quoted")],
    }
    gold = {"spans": [{"type": "lex", "in_quote": False, "start": 6, "end": 8}]}
    assert list(judge(gold, said)) == [("a", "fair", True), ("a", "fair", False)]


def mark(start: int, end: int, voice: str = "writer") -> dict[str, object]:
    found = {"start": start, "end": end, "rule": "a", "strength": "fair"}
    return found | {"category": "loaded-language", "voice": {"kind": voice}}
