"""Dates are read aloud in English, whatever the page gave."""

from __future__ import annotations

import pytest

from desktop.dates import long_date


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
