"""Dates in words, in the language of the window and elsewhere in English."""

from __future__ import annotations

from datetime import date, datetime

from desktop.translation import say_day, say_time, tr


def day_of(published: str) -> date | None:
    """Return the day that an ISO 8601 date begins with, or None where it is none."""
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def long_date(published: str) -> str:
    """Return an ISO 8601 date in words, or as the page gave it when it is none."""
    day = day_of(published)
    return say_day(day) if day else published


def long_moment(moment: str) -> str:
    """Return a moment of the library as day and time where the reader is."""
    try:
        return say_moment(datetime.fromisoformat(moment))
    except ValueError:  # another program wrote it
        return moment


def say_moment(moment: datetime) -> str:
    """Return day and time of a moment where the reader is."""
    here = moment.astimezone()
    return tr("{day}, {time}").format(day=say_day(here.date()), time=say_time(here.time()))
