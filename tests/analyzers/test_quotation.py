"""What stands inside quotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzers.parsing import blocks_of
from analyzers.quotation import quoted
from analyzers.values import Article, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

STYLES = (("“", "”"), ('"', '"'), ("«", "»"), ("„", "“"), ("``", "''"))
SINGLE = ("‘", "’")


def inside(text: str) -> list[str]:
    blocks = [block.span for block in blocks_of(Article(text))]
    return [span.of(text) for span in quoted(text, blocks)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("“Yes,” he said.", ["Yes,"]),
        ('"Yes," he said. "No."', ["Yes,", "No."]),
        ("‘Yes,’ he said.", ["Yes,"]),
        ("'Yes,' he said.", ["Yes,"]),
        ("''Yes,'' he said.", ["Yes,"]),
        ("„Yes,“ he said, »No.«", ["Yes,", "No."]),
        ("« Yes », he said.", [" Yes "]),
        ('" Yes , " he said .', [" Yes , "]),
        ("It's the workers' plan and it isn't Ann’s.", []),
        ("’Tis the workers’ plan, and the ’90s are gone.", []),
        ("‘The workers’ plan won,’ he said.", ["The workers’ plan won,"]),
        ("“He said ‘no’ to me.”", ["He said ‘no’ to me."]),
        ("‘He said “no” to me,’ she said.", ["He said “no” to me,"]),
        ("“He called it “a joke” and left,” she said.", ["He called it “a joke” and left,"]),
        ('He is 6\'2" tall. "Yes," he said.', ["Yes,"]),
        ('"But I—" she said—"we, I mean—" and left.', ["But I—", "we, I mean—"]),
    ],
)
def test_marks_of_every_kind_pair(text: str, parts: list[str]) -> None:
    assert inside(text) == parts


@pytest.mark.parametrize(
    "text",
    [
        "”Yes,” he said.",
        "“Yes,“ he said.",
        '“Yes," he said.',
        '"Yes,” he said.',
        "“Yes,'' he said.",
    ],
)
def test_a_mark_of_the_wrong_shape_is_judged_by_its_place(text: str) -> None:
    assert inside(text) == ["Yes,"]


def test_a_mark_that_never_closes_costs_its_own_paragraph_only() -> None:
    text = "“We must go on.\n“It is late,” he said.\nHe left."
    assert inside(text) == ["We must go on.", "It is late,"]


def test_a_paragraph_that_lacks_its_opening_mark_goes_on_with_an_open_quotation() -> None:
    assert inside("He said: “One.\nTwo.” He left.") == ["One.", "Two."]
    assert inside("“One,” he said.\nTwo.” He left.") == ["One,"]


def test_twenty_thousand_marks_in_a_row_are_nothing_quoted() -> None:
    for mark in "\"'“”‘’«»„`":
        assert inside(mark * 20_000) == []


def quotation_of(style: tuple[str, str]) -> st.SearchStrategy[tuple[str, str, str]]:
    said = st.sampled_from(["Yes.", "It’s late, and I’m off,", "The workers won.", "Why?"])
    return said.map(lambda words: (style[0], words, style[1]))


FRAMES = st.sampled_from([" he said. ", " Ann added: ", " The plan’s cost rose, and ", " so "])
Paragraph = list[tuple[tuple[str, ...], str]]
Parts = list[list[str]]  # of each paragraph; every third but one of them is a quotation mark


def paragraphs_in(styles: Sequence[tuple[str, str]]) -> st.SearchStrategy[Paragraph]:
    quotations = st.sampled_from(styles).flatmap(quotation_of)
    return st.lists(st.tuples(quotations, FRAMES), min_size=1, max_size=4)


# Single marks after a double one that is never closed are taken for a quotation in a quotation.
PARAGRAPHS = paragraphs_in(STYLES) | paragraphs_in([SINGLE])


@st.composite
def articles(draw: st.DrawFn) -> tuple[Parts, int, int]:
    """An article as its parts, with the paragraph and the part of one of its marks."""
    rows = draw(st.lists(PARAGRAPHS, min_size=1, max_size=6))
    parts = [[part for quotation, frame in row for part in (*quotation, frame)] for row in rows]
    place = draw(st.integers(0, len(parts) - 1))
    marks = [index for index in range(len(parts[place])) if index % 4 in {0, 2}]
    return parts, place, draw(st.sampled_from(marks))


def by_paragraph(parts: Parts) -> list[list[str]]:
    """Return what is quoted in each paragraph of an article."""
    texts = ["".join(row) for row in parts]
    text = "\n".join(texts)
    blocks = [block.span for block in blocks_of(Article(text))]
    found = quoted(text, blocks)
    return [[span.of(text) for span in _within(found, block)] for block in blocks]


def _within(found: Iterable[Span], block: Span) -> list[Span]:
    return [span for span in found if block.contains(span)]


@given(articles())
def test_every_quotation_of_a_sound_article_is_found(case: tuple[Parts, int, int]) -> None:
    parts, *_ = case
    assert by_paragraph(parts) == [row[1::4] for row in parts]


@given(articles(), st.sampled_from([0, 2]))
def test_a_mark_lost_or_doubled_costs_one_quotation(
    case: tuple[Parts, int, int], times: int
) -> None:
    parts, place, index = case
    harmed = [[*row] for row in parts]
    harmed[place][index] *= times
    found = by_paragraph(harmed)
    assert found[:place] + found[place + 1 :] == [
        row[1::4] for number, row in enumerate(parts) if number != place
    ]
    words = index // 4 * 4 + 1  # of the quotation that the mark belongs to
    others = [row for at, row in enumerate(parts[place]) if at % 4 == 1 and at != words]
    assert [row for row in others if row not in found[place]] == []
