"""From bytes to characters: what the file says, what it looks like, and when we had to guess."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final

from analyzers.wording import Wording
from desktop.importing.canonical import REPLACEMENT
from desktop.translation import later

# UTF-32 first: its little-endian mark begins with that of UTF-16.
MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SAMPLE: Final = 100_000  # bytes looked at for a guess; guessing is slow on long files
STRAY: Final = 0.5  # share of bad bytes among the non-ASCII ones up to which a file counts as UTF-8
# Names that pages declare, each read as the larger set that browsers take it for. Other names
# are not looked up: Python knows codecs, such as punycode, whose decoding takes for ever.
DECLARED: Final = {
    "ascii": "windows-1252",
    "us-ascii": "windows-1252",
    "iso-8859-1": "windows-1252",
    "latin1": "windows-1252",
    "iso-8859-9": "windows-1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5hkscs",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "euc-jp": "euc_jp",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "koi8-r": "koi8-r",
    "koi8-u": "koi8-u",
    "macintosh": "mac-roman",
    **{f"windows-125{number}": f"cp125{number}" for number in range(9)},
    **{
        f"iso-8859-{number}": f"iso8859-{number}"
        for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)
    },
}

_GUESSED: Final = later(
    "The file does not say how its letters are written; it was read as {encoding}."
)
_DAMAGED_ONCE: Final = later("The file is damaged in 1 place; “{sign}” stands there instead.")
_DAMAGED: Final = later("The file is damaged in {count} places; “{sign}” stands there instead.")

_multibyte = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's characters; ``notices`` tell what was guessed or replaced."""

    text: str
    notices: tuple[str, ...] = ()


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Turn the bytes of a file into text; ``declared`` is what a web page says of itself."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _lenient(data[len(mark) :], encoding)
    wide = _wide(data[:SAMPLE])
    if wide:
        return _lenient(data, wide)
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _not_utf8(data, declared)


def _not_utf8(data: bytes, declared: str | None) -> Decoded:
    if _mostly_utf8(data):
        return _lenient(data, "utf-8")
    if declared and declared.lower() in DECLARED:
        return _lenient(data, DECLARED[declared.lower()])
    guess = _guess(data)
    decoded = _lenient(data, guess)
    return Decoded(decoded.text, (Wording(_GUESSED, encoding=guess), *decoded.notices))


def _wide(data: bytes) -> str | None:
    """Recognise UTF-16 and UTF-32 without a mark: Latin text leaves most high bytes zero."""
    if len(data) < 8:
        return None
    zero = [data[place::4].count(0) * 4 / len(data) for place in range(4)]
    shape = "".join("0" if share > 0.8 else "x" if share < 0.2 else "?" for share in zero)
    return {
        "x0x0": "utf-16-le",
        "0x0x": "utf-16-be",
        "x000": "utf-32-le",
        "000x": "utf-32-be",
    }.get(shape)


def _mostly_utf8(data: bytes) -> bool:
    good = sum(len(match[0]) for match in _multibyte.finditer(data))
    high = len(data) - len(data.translate(None, bytes(range(0x80, 0x100))))
    return good > 0 and (high - good) / high <= STRAY


def _guess(data: bytes) -> str:
    from bs4 import UnicodeDammit

    guess = UnicodeDammit(data[:SAMPLE]).original_encoding
    # Windows-1252 holds every printable character of Latin-1 and the curly quotes besides.
    return "windows-1252" if guess in {None, "ascii", "iso-8859-1", "utf-8"} else str(guess)


def _lenient(data: bytes, encoding: str) -> Decoded:
    """Decode what can be decoded and count the places that cannot."""
    text = data.decode(encoding, "replace")
    bad = text.count(REPLACEMENT) - data.count(_encoded_replacement(encoding))
    if bad <= 0:
        return Decoded(text)
    told = _DAMAGED_ONCE if bad == 1 else _DAMAGED
    return Decoded(text, (Wording(told, count=bad, sign=REPLACEMENT),))


def _encoded_replacement(encoding: str) -> bytes:
    return REPLACEMENT.encode(encoding, "backslashreplace")
