"""Which lines Qt would set from right to left though most of their words run the other way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_leftwards = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_letter = re.compile(r"[^\W\d_]")


def mistaken(text: str) -> Iterator[int]:
    """Yield where lines begin whose first letter alone, such as that of a name, is leftwards.

    Qt goes by the first letter, so that an English sentence would stand there in pieces.
    """
    if not _leftwards.search(text):
        return
    start = 0
    for line in text.split("\n"):
        first = _letter.search(line)
        if first and _leftwards.match(first[0]) and not _runs_leftwards(line):
            yield start
        start += len(line) + 1


def _runs_leftwards(line: str) -> bool:
    return 2 * len(_leftwards.findall(line)) > len(_letter.findall(line))
