"""The verb that a cue reports with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers.cue_verbs import verb_of
from analyzers.ground import ground_of
from analyzers.reading import Passage
from analyzers.values import Block, BlockKind, Span
from tests.analyzers.grounds import blank

if TYPE_CHECKING:
    from collections.abc import Sequence


def verb(*words: tuple[str, str, str], heads: Sequence[int] | None = None) -> str | None:
    """Return the verb of a cue given as words with part of speech and base form."""
    vocab = blank().vocab  # loads spaCy as the program does

    from spacy.tokens import Doc

    doc = Doc(
        vocab,
        words=[word for word, _, _ in words],
        pos=[part if part != "RP" else "ADP" for _, part, _ in words],
        tags=[part if part == "RP" else "" for _, part, _ in words],
        lemmas=[lemma for _, _, lemma in words],
        heads=list(heads or range(len(words))),
        deps=["dep"] * len(words),
    )
    block = Block(Span(0, len(doc.text)), BlockKind.PARAGRAPH)
    return verb_of(range(len(doc)), ground_of(doc.text, [Passage(0, doc, block)]))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ([("has", "AUX", "have"), ("claimed", "VERB", "claim")], "claim"),
        ([("declined", "VERB", "decline"), ("to", "PART", "to")], "decline"),
        ([("According", "VERB", "accord"), ("to", "ADP", "to")], "according to"),
        ([("claim", "NOUN", "claim")], None),
        ([(":", "PUNCT", ":")], None),
    ],
)
def test_the_first_verb_of_the_cue_counts(
    words: list[tuple[str, str, str]], found: str | None
) -> None:
    assert verb(*words) == found


def test_a_particle_belongs_to_its_verb() -> None:
    cue = (("also", "ADV", "also"), ("pointed", "VERB", "point"), ("out", "RP", "out"))
    assert verb(*cue, heads=[1, 1, 1]) == "point out"
