"""What an analysis lacks is told, each gap in one sentence."""

from __future__ import annotations

from dataclasses import replace

from analyzers.gaps import NAMES, NOT_ENGLISH, gaps
from analyzers.pipeline import ANALYZERS
from analyzers.values import Analysis

WHOLE = Analysis("", language="en")


def test_a_whole_analysis_has_none() -> None:
    assert list(gaps(WHOLE)) == []


def test_a_text_that_is_not_english_has_no_marks() -> None:
    assert list(gaps(replace(WHOLE, language="de"))) == [NOT_ENGLISH]


def test_what_failed_and_what_took_too_long_is_named() -> None:
    failed, stopped = gaps(replace(WHOLE, failed=("headlines",), stopped=("Praise",)))
    assert failed.startswith("Headlines: ")
    assert stopped.startswith("Your rule “Praise” ")


def test_every_analyzer_has_a_name_for_the_reader() -> None:
    assert list(NAMES) == [analyzer.id for analyzer in ANALYZERS]
