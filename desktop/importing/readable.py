"""Whether a text is one that can be read, laid out and analysed."""

from __future__ import annotations

import re
from typing import Final

from desktop.importing.canonical import UNSHOWABLE
from desktop.importing.files import Refused
from desktop.translation import later

MAX_TEXT: Final = 20_000_000  # characters; some thirty long novels
SUSPECT: Final = 0.1  # share of unshowable characters from which we ask whether this is text
WORD: Final = 3  # letters that do not stand together by chance
NOTHING: Final = later("There is no readable text in this file; open another.")
TOO_LONG: Final = later(
    "The text has more than {limit} million characters; split it into smaller files."
)
NO_TEXT: Final = later("This is not text but some other kind of data; open the article's text.")

_letter = re.compile(r"[^\W_]")
_letters = re.compile(r"[^\W\d_]+")
_unshowable = re.compile(f"[{UNSHOWABLE}\ufffd]")


def check(text: str) -> None:
    """Refuse a text that is too long, has no letter, or is noise in which letters form no words."""
    if len(text) > MAX_TEXT:
        raise Refused(TOO_LONG, limit=MAX_TEXT // 1_000_000)
    if not _letter.search(text):
        raise Refused(NOTHING)
    if len(_unshowable.findall(text)) > SUSPECT * len(text) and not _has_words(text):
        raise Refused(NO_TEXT)


def _has_words(text: str) -> bool:
    runs = [len(run) for run in _letters.findall(text)]
    return sum(run for run in runs if run >= WORD) >= sum(runs) / 2
