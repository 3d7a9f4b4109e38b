"""Bytes become the right characters, and what was guessed or replaced is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.importing.encodings import decode

WORDS = "The “minister” said – on Tuesday – that the café’s £5 budget would be cut."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-be"])
def test_unicode_is_read_without_a_remark(encoding: str) -> None:
    decoded = decode(WORDS.encode(encoding))
    assert decoded.text == WORDS
    assert decoded.notices == ()


@given(st.text(st.characters(codec="utf-8")))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    assert decode(b"\xef\xbb\xbf" + text.encode()).text == text


@given(st.binary(max_size=300))
def test_any_bytes_are_read(data: bytes) -> None:
    assert isinstance(decode(data).text, str)


def test_windows_text_is_read_and_the_guess_told() -> None:
    decoded = decode(WORDS.encode("cp1252"))
    assert decoded.text == WORDS
    assert decoded.notices == (
        "The file does not say how its letters are written; it was read as windows-1252.",
    )


def test_a_declared_encoding_is_believed() -> None:
    decoded = decode("Борис сказал".encode("cp1251"), "Windows-1251")
    assert decoded.text == "Борис сказал"
    assert decoded.notices == ()


@pytest.mark.parametrize("lie", ["ascii", "utf-16", "iso-8859-1", "punycode", "no-such", "rot13"])
def test_valid_utf8_is_stronger_than_a_declaration(lie: str) -> None:
    assert decode("café".encode(), lie).text == "café"


@pytest.mark.parametrize("name", ["punycode", "no-such", "rot13", "base64", "idna"])
def test_a_strange_declaration_is_not_followed(name: str) -> None:
    assert decode("“Café”, the minister said".encode("cp1252"), name).text.startswith("“Café”")


def test_bad_bytes_in_utf8_are_replaced_and_counted() -> None:
    decoded = decode("Café said no. ".encode() * 3 + b"caf\xe9 \xff end")
    assert decoded.text.endswith("caf\ufffd \ufffd end")
    assert decoded.notices == ("The file is damaged in 2 places; “\ufffd” stands there instead.",)


def test_a_text_cut_inside_a_letter_is_read_to_there() -> None:
    decoded = decode("Café, café".encode()[:-1])
    assert decoded.text == "Café, caf\ufffd"
    assert "1 place;" in decoded.notices[0]


def test_an_odd_byte_and_a_lone_surrogate_do_not_stop_utf16() -> None:
    data = b"\xff\xfe" + "one ".encode("utf-16-le") + b"\x00\xd8" + "two".encode("utf-16-le") + b"x"
    assert decode(data).text == "one \ufffdtwo\ufffd"


def test_real_replacement_characters_are_not_damage() -> None:
    assert decode("It shows \ufffd.".encode("utf-16")).notices == ()
