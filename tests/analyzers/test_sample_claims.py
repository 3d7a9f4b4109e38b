"""What nobody stands behind in the sample article, and what somebody does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers import pipeline
from analyzers.values import Article, Category, FindingKind, Strength
from tests.analyzers.readings import span_in

if TYPE_CHECKING:
    from pathlib import Path

    from analyzers.pipeline import Models
    from analyzers.values import Analysis, Finding

pytestmark = pytest.mark.models

VAGUE = ("leaked details", "reportedly")
JUDGED = (
    "Contradicting this diplomatic progress",
    "appears to disregard essential elements",
    "signaling a serious but intricate diplomatic endeavor",
)
REPORTED = (
    "Moscow and Washington are actively pursuing compromises",
    "it would be incorrect to assert Russian President Vladimir Putin had summarily rejected",
    "it is better for these negotiations to be conducted in silence",
    "constructive dialogue occurred without referencing specific alterations",
    "the concept of compromise as an option",
    "Kushner’s recent participation in talks was part of a broader process",
    "The discussions focused solely on substance",
)


@pytest.fixture(scope="module")
def analysis(models: Models, seed: Path) -> tuple[str, Analysis]:
    text = seed.read_text(encoding="utf-8")
    return text, pipeline.analyze(Article(text), models)


def claims_on(analysis: tuple[str, Analysis], words: str) -> list[Finding]:
    text, found = analysis
    span = span_in(text, words)
    return [
        row for row in found.findings if row.category is Category.CLAIM and row.span.overlaps(span)
    ]


@pytest.mark.parametrize("words", VAGUE)
def test_a_leak_and_hearsay_are_vague_sources(analysis: tuple[str, Analysis], words: str) -> None:
    assert [row.kind for row in claims_on(analysis, words)] == [FindingKind.VAGUE_SOURCE]


@pytest.mark.parametrize("words", JUDGED)
def test_the_writers_reading_is_a_judgement(analysis: tuple[str, Analysis], words: str) -> None:
    (found,) = claims_on(analysis, words)
    assert found.kind is FindingKind.JUDGEMENT
    assert found.strength is not Strength.WEAK


def test_how_long_a_meeting_took_is_not_shown_as_a_judgement(
    analysis: tuple[str, Analysis],
) -> None:
    found = claims_on(analysis, "which lasted approximately five hours")
    assert all(row.strength is Strength.WEAK for row in found)


@pytest.mark.parametrize("words", REPORTED)
def test_what_somebody_is_reported_to_say_is_not_called_unattributed(
    analysis: tuple[str, Analysis], words: str
) -> None:
    assert claims_on(analysis, words) == []
