"""Whether a text is one that can be read, laid out and analysed."""

from __future__ import annotations

import re
from typing import Final

from desktop.importing.canonical import UNSHOWABLE
from desktop.importing.files import Refused
from desktop.translation import later

MAX_TEXT: Final = 20_000_000  # characters; some thirty long novels
SUSPECT: Final = 0.03  # share of unshowable characters from which we ask whether this is text
# Of what is written in news, 0.9 lies in words, and 0.4 where three of ten bytes are damaged; of
# random and of packed bytes 0.1 does, of programs, with the sentences in them, up to 0.3.
WORDY: Final = 0.3
FOREIGN: Final = 0.05  # share of private characters; of random bytes read as UTF-16 0.1 are such
NOTHING: Final = later("There is no readable text in this file; open another.")
TOO_LONG: Final = later(
    "The text has more than {limit} million characters; split it into smaller files."
)
NO_TEXT: Final = later("This is not text but some other kind of data; open the article's text.")

_letter = re.compile(r"[^\W_]")
# Three letters or more by themselves do not come together by chance; see `_is_cased` too.
_word = re.compile(r"(?<![^\W_])[^\W\d_]{3,}(?![^\W_])")
_unshowable = re.compile(f"[{UNSHOWABLE}\ufffd]")
_private = re.compile("[\ue000-\uf8ff]")  # a program's own signs, such as those of its buttons
_padding = re.compile(f"([{UNSHOWABLE}\ufffd])\\1+")  # as in a file that a crash filled with NULs


def check(text: str) -> None:
    """Refuse a text that is too long, has no letter, or is noise."""
    if len(text) > MAX_TEXT:
        raise Refused(TOO_LONG, limit=MAX_TEXT // 1_000_000)
    if not _letter.search(text):
        raise Refused(NOTHING)
    if len(_private.findall(text)) > FOREIGN * len(text):
        raise Refused(NO_TEXT)
    if len(_unshowable.findall(text)) > SUSPECT * len(text) and not _has_words(text):
        raise Refused(NO_TEXT)


def _has_words(text: str) -> bool:
    written = sum(map(len, _padding.sub(r"\1", text).split()))
    return sum(map(len, filter(_is_cased, _word.findall(text)))) >= WORDY * written


def _is_cased(word: str) -> bool:
    """Tell whether capitals stand where words have them; some scripts have none."""
    return word[1:].islower() or word.isupper() or word.lower() == word.upper()
