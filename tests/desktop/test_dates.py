"""Dates are read aloud in English, whatever the page gave."""

from __future__ import annotations

import time

import pytest

from desktop.dates import long_date, long_moment


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("2025-12-03", "3 December 2025"),
        ("2025-12-03T10:00:00Z", "3 December 2025"),
        ("0999-01-31", "31 January 999"),
        ("last week", "last week"),
        ("", ""),
    ],
)
def test_dates_are_written_in_words(given: str, shown: str) -> None:
    assert long_date(given) == shown


def test_moments_are_those_of_the_clock_where_the_reader_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    assert long_moment("2026-11-24T20:05:00.123+00:00") == "25 November 2026, 05:05"
    assert long_moment("once") == "once"
    monkeypatch.undo()
    time.tzset()
