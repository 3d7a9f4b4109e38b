"""What holds words opens, damaged or not; noise is refused in one sentence."""

from __future__ import annotations

import sys
import zlib
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.importing import Refused
from desktop.importing.readable import NO_TEXT
from desktop.importing.text import read
from tests.desktop.importing.test_encodings import WORDS

TEXT = f"{WORDS}\nNobody on the council answered when it was asked.\n" * 4
randoms = st.integers(0, 2**64).map(Random)  # as even as a die; st.randoms() likes zeros


@given(randoms, st.integers(200, 5_000))
def test_random_bytes_are_refused(random: Random, length: int) -> None:
    with pytest.raises(Refused, match=NO_TEXT):
        read(random.randbytes(length))


@given(randoms, st.integers(4_000, 8_000), st.sampled_from([b"\xff\xfe", b"\xfe\xff"]))
def test_random_bytes_behind_a_mark_of_utf16_are_refused(
    random: Random, length: int, mark: bytes
) -> None:
    with pytest.raises(Refused, match=NO_TEXT):
        read(mark + random.randbytes(length))


@given(randoms)
def test_packed_bytes_are_refused(random: Random) -> None:
    words = " ".join(random.choices(TEXT.split(), k=1_000))
    with pytest.raises(Refused, match=NO_TEXT):
        read(zlib.compress(words.encode()))


def test_a_program_is_refused() -> None:
    with Path(sys.executable).open("rb") as program, pytest.raises(Refused, match=NO_TEXT):
        read(program.read(200_000)[64:])  # without the head that names it


@given(randoms, st.sampled_from(["cp1252", "utf-8", "utf-16", "utf-16-le", "utf-32"]))
def test_a_text_with_bad_bytes_here_and_there_opens(random: Random, encoding: str) -> None:
    data = bytearray(TEXT.encode(encoding))
    for place in random.sample(range(4, len(data)), len(data) // 50):
        data[place] = random.randrange(256)
    assert read(bytes(data)).text


@given(st.text(st.characters(codec="cp1252", categories=["L", "P", "Zs"])))
def test_windows_text_opens(letters: str) -> None:
    assert read(f"The mayor said “no”. {letters}".encode("cp1252")).text


def test_a_text_padded_by_a_crash_opens() -> None:
    assert read(TEXT.encode() + b"\0" * 9_000).text.startswith("The “minister” said")


@pytest.mark.parametrize(
    "words",
    [
        "Борис сказал, что нет.",
        "市長は火曜日に否定した。",
        "市长周二否认了这一说法。",
        "시장은 화요일에 부인했다.",
        "قال الوزير لا.",
    ],
)
def test_another_script_with_a_few_odd_characters_opens(words: str) -> None:
    assert read((f"{words}\0\x01 " * 9).encode()).text
