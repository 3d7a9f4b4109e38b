"""Sizes and moments as readers of a list want them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime

from desktop.translation import number, say_day, tr

if TYPE_CHECKING:
    from datetime import datetime

KILO, MEGA = 1_000, 1_000_000
NO_BREAK = "\N{NO-BREAK SPACE}"


def said_size(size: int) -> str:
    """Return a number of bytes, as file managers write it."""
    if size >= MEGA:
        said = tr("{size} MB").format(size=number(size / MEGA, 1))
    else:
        said = tr("{size} kB").format(size=number(max(round(size / KILO), 1)))
    return said.replace(" ", NO_BREAK)


def said_moment(moment: datetime) -> str:
    """Return the day and the time of a moment where the reader is."""
    here = moment.astimezone()
    time = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    return tr("{day}, {time}").format(day=say_day(here.date()), time=time)
