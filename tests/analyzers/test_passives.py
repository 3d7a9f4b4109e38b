"""Passives that leave out who judged or who acted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers import passives
from analyzers.rules import load_rules
from tests.analyzers.readings import parsed, reading_of

if TYPE_CHECKING:
    from spacy.language import Language

RULES = load_rules()
Rows = list[tuple[str, str, int, str]]

FORCED: Rows = [
    ("She", "PRON", 2, "nsubj:pass"),
    ("was", "AUX", 2, "aux:pass"),
    ("forced", "VERB", 2, "ROOT"),
    ("out", "ADP", 2, "compound:prt"),
]
SEEN: Rows = [
    ("It", "PRON", 2, "nsubj:pass"),
    ("was", "AUX", 2, "aux:pass"),
    ("seen", "VERB", 2, "ROOT"),
]
WIDELY: Rows = [
    ("It", "PRON", 3, "nsubj:pass"),
    ("was", "AUX", 3, "aux:pass"),
    ("widely", "ADV", 3, "advmod"),
    ("seen", "VERB", 3, "ROOT"),
    ("as", "ADP", 6, "case"),
    ("a", "DET", 6, "det"),
    ("mistake", "NOUN", 3, "obl"),
]


def by(rows: Rows) -> Rows:
    return [*rows, ("by", "ADP", len(rows) + 1, "case"), ("Lee", "PROPN", 2, "obl")]


@pytest.mark.parametrize(("rows", "marked"), [(FORCED, ["was forced out"]), (by(FORCED), [])])
def test_an_act_is_marked_where_nobody_does_it(
    nlp: Language, rows: Rows, marked: list[str]
) -> None:
    reading = reading_of(parsed(nlp, rows))
    found = passives.acts(reading, reading.passages[0], RULES["passive.act"])
    assert [words.text for words in found] == marked


@pytest.mark.parametrize(("rows", "marked"), [(WIDELY, ["was widely seen as"]), (SEEN, [])])
def test_a_view_is_marked_where_nobody_holds_it(
    nlp: Language, rows: Rows, marked: list[str]
) -> None:
    reading = reading_of(parsed(nlp, rows))
    found = passives.judgements(reading, reading.passages[0], RULES["passive.judgement"])
    assert [words.text for words in found] == marked
