"""Dates in words, in English whatever the language of the desktop."""

from __future__ import annotations

from datetime import date

# The names of strftime follow the desktop's language once Qt has set it for the whole process.
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def day_of(published: str) -> date | None:
    """Return the day that an ISO 8601 date begins with, or None where it is none."""
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def long_date(published: str) -> str:
    """Return an ISO 8601 date in words, or as the page gave it when it is none."""
    day = day_of(published)
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}" if day else published
