"""Contents end where a phrase does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from analyzers.decoding import Roles, inside
from analyzers.ground import ground_of
from analyzers.phrase_ends import ended
from analyzers.reading import Passage
from analyzers.values import Block, BlockKind, Span
from tests.analyzers.readings import parsed

if TYPE_CHECKING:
    from spacy.language import Language

# She called it a fight for the Supreme Court in Maine .
ROWS = [
    ("She", "PRON", 1, "nsubj"),
    ("called", "VERB", 1, "ROOT"),
    ("it", "PRON", 1, "obj"),
    ("a", "DET", 4, "det"),
    ("fight", "NOUN", 1, "xcomp"),
    ("for", "ADP", 8, "case"),
    ("the", "DET", 8, "det"),
    ("Supreme", "ADJ", 8, "amod"),
    ("Court", "PROPN", 4, "nmod"),
    ("in", "ADP", 10, "case"),
    ("Maine", "PROPN", 8, "nmod"),
    (".", "PUNCT", 1, "punct"),
]
COURT, MAINE, MARK = 9, 11, 12  # rows behind these words


def stop(nlp: Language, part: range, *, likely: float = 0.0, taken: int | None = None) -> int:
    """Return where a content ends; ``likely`` is the chance that each other word is content."""
    doc = parsed(nlp, ROWS)
    ground = ground_of(
        doc.text, [Passage(0, doc, Block(Span(0, len(doc.text)), BlockKind.PARAGRAPH))]
    )
    sure = np.zeros((len(ROWS), 7))
    sure[:, inside("content")] = likely
    cue = (range(1, 2), *([range(taken, taken + 1)] if taken else []))
    (content,) = ended(Roles((range(1),), cue, (part,)), ground, sure).content
    assert content.start == part.start
    return content.stop


@pytest.mark.parametrize("first_left", [7, 8])
def test_no_content_ends_before_the_noun_that_its_last_word_is_part_of(
    nlp: Language, first_left: int
) -> None:
    assert stop(nlp, range(2, first_left)) == COURT


def test_what_hangs_on_a_content_belongs_to_it_where_it_is_likely(nlp: Language) -> None:
    assert stop(nlp, range(2, COURT), likely=0.5) == MAINE
    assert stop(nlp, range(2, COURT), likely=0.1) == COURT


def test_somebody_elses_words_are_not_gone_over(nlp: Language) -> None:
    assert stop(nlp, range(2, COURT), likely=0.5, taken=MAINE - 1) == COURT
    assert stop(nlp, range(2, COURT - 1), taken=COURT - 1) == COURT - 1


def test_a_preposition_that_leads_on_is_no_end(nlp: Language) -> None:
    assert stop(nlp, range(2, 6), taken=6) == 5


def test_a_content_with_all_its_sentence_stays(nlp: Language) -> None:
    assert stop(nlp, range(2, MARK), likely=0.5) == MARK
