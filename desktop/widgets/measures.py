"""Sizes of files as readers want them."""

from __future__ import annotations

from desktop.translation import number, tr

KILO, MEGA = 1_000, 1_000_000
NO_BREAK = "\N{NO-BREAK SPACE}"


def said_size(size: int) -> str:
    """Return a number of bytes, as file managers write it."""
    if size >= MEGA:
        said = tr("{size} MB").format(size=number(size / MEGA, 1))
    else:
        said = tr("{size} kB").format(size=number(max(round(size / KILO), 1)))
    return said.replace(" ", NO_BREAK)
