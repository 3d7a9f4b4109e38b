"""The texts, numbers and days of the window in the reader's language.

English texts stand in the code: in a call of `tr` where they are shown, of `later` where they are
only kept, or in a `Wording` where no language is known. Qt's lupdate collects them all. Where there
is no window everything is English.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from analyzers.wording import Amiss, Wording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date, time

NO_COUNT = -1  # as Qt has it
# The names of strftime follow the desktop's language once Qt has set it for the whole process.
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def _english_text(text: str, note: str, count: int) -> str:
    return text if count in {NO_COUNT, 1} else note


def _english_number(value: float, decimals: int) -> str:
    return f"{value:,.{decimals}f}"


def _english_day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _english_time(moment: time) -> str:
    return f"{moment:%H:%M}"


@dataclass(frozen=True, slots=True)
class Speech:
    """How a language says a text, a number with so many decimals, a day, and a time of day."""

    text: Callable[[str, str, int], str] = _english_text
    number: Callable[[float, int], str] = _english_number
    day: Callable[[date], str] = _english_day
    time: Callable[[time], str] = _english_time


ENGLISH = Speech()
_speech = ENGLISH


def speak(speech: Speech) -> None:
    """Say everything from now on in this way."""
    global _speech  # noqa: PLW0603 - one reader, one language
    _speech = speech


@contextmanager
def english() -> Iterator[None]:
    """Speak English meanwhile: what leaves the window is the same on every desk."""
    before = _speech
    speak(ENGLISH)
    try:
        yield
    finally:
        speak(before)


def tr(text: str, note: str = "", count: int = NO_COUNT) -> str:
    """Return a text in the reader's language, for `format` to put names and numbers in.

    With ``count``, ``text`` is what is said of one and ``note`` what is said of another number,
    which stands for %n. Without, ``note`` tells translators which of two meanings is meant.
    """
    said = _speech.text(text, note, count)
    return said if count == NO_COUNT else said.replace("%n", number(count))


def later(text: str) -> str:
    """Return a text as it is; `tr` translates it where it is shown."""
    return text


def said(told: str | Amiss) -> str:
    """Return a wording in the reader's language, its numbers in the reader's way of writing."""
    wording = told.wording if isinstance(told, Amiss) else told
    if not isinstance(wording, Wording):
        return tr(wording)
    values = {name: _value(value) for name, value in wording.values.items()}
    return tr(wording.template).format(**values) if values else tr(wording.template)


def _value(value: int | str) -> str:
    if isinstance(value, int):
        return number(value)
    return said(value) if isinstance(value, Wording) else value


def number(value: float, decimals: int = 0) -> str:
    return _speech.number(value, decimals)


def say_day(day: date) -> str:
    return _speech.day(day)


def say_time(moment: time) -> str:
    return _speech.time(moment)
