"""Word pieces and their offsets."""

from __future__ import annotations

import tomllib
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from analyzers.wordpiece import WordPiece, normalised, stand_ins

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
SMALL = WordPiece((*SPECIAL, "un", "##aff", "##able", "cafe", "##s", "said", ".", "“", "中", "文"))


@pytest.fixture(scope="module")
def wordpiece() -> WordPiece:
    return WordPiece.load(resources.MODELS / "encoder" / "vocab.txt")


def cut(text: str, wordpiece: WordPiece = SMALL) -> list[tuple[str, str]]:
    names = {index: name for name, index in wordpiece.ids.items()}
    pieces = wordpiece.pieces(text)
    spans = zip(pieces.starts.tolist(), pieces.ends.tolist(), strict=True)
    return [
        (names[index], text[start:end])
        for index, (start, end) in zip(pieces.ids.tolist(), spans, strict=True)
    ]


def test_words_fall_into_the_longest_known_pieces() -> None:
    assert cut("Unaffable") == [("un", "Un"), ("##aff", "aff"), ("##able", "able")]


def test_punctuation_and_ideographs_stand_alone() -> None:
    assert cut("“said.") == [("“", "“"), ("said", "said"), (".", ".")]
    assert cut("中文") == [("中", "中"), ("文", "文")]


def test_a_word_with_an_unknown_part_is_unknown_as_a_whole() -> None:
    assert cut("unseen said") == [("[UNK]", "unseen"), ("said", "said")]


def test_a_very_long_word_is_unknown() -> None:
    assert cut("s" * 101) == [("[UNK]", "s" * 101)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Cafés", [("cafe", "Café"), ("##s", "s")]),
        ("Cafe\u0301s", [("cafe", "Cafe"), ("##s", "s")]),
        ("sa\u200bid", [("said", "sa\u200bid")]),
        ("\x00said\x07", [("said", "said")]),
        ("sa\ufffdid", [("said", "sa\ufffdid")]),
        ("said\u00a0said", [("said", "said"), ("said", "said")]),
        ("😀 said", [("[UNK]", "😀"), ("said", "said")]),
    ],
)
def test_offsets_are_code_points_of_the_text_as_it_stands(
    text: str, pieces: list[tuple[str, str]]
) -> None:
    assert cut(text) == pieces


@pytest.mark.parametrize("text", ["", " \t\n", "\x00\u200b"])
def test_a_text_without_ink_has_no_pieces(text: str) -> None:
    assert cut(text) == []


@given(st.text())
def test_pieces_stand_in_text_order_and_inside_the_text(wordpiece: WordPiece, text: str) -> None:
    pieces = wordpiece.pieces(text)
    bounds = list(zip(pieces.starts.tolist(), pieces.ends.tolist(), strict=True))
    assert bounds == sorted(bounds)
    assert all(0 <= start < end <= len(text) for start, end in bounds)


@given(st.text())
def test_every_piece_is_what_its_stretch_of_text_normalises_to(
    wordpiece: WordPiece, text: str
) -> None:
    plain = WordPiece(tuple(wordpiece.ids))  # a stand-in is another word
    for piece, stretch in cut(text, plain):
        if piece != "[UNK]":
            assert piece.removeprefix("##") in "".join(map(normalised, stretch))


@given(st.text())
def test_every_visible_character_is_in_a_piece(wordpiece: WordPiece, text: str) -> None:
    pieces = wordpiece.pieces(text)
    covered = {
        position
        for start, end in zip(pieces.starts.tolist(), pieces.ends.tolist(), strict=True)
        for position in range(start, end)
    }
    visible = {
        position
        for position, character in enumerate(text)
        if normalised(character) and not unicodedata.category(character).startswith("Z")
    }
    assert visible <= covered


@given(st.text(), st.text())
def test_pieces_of_a_text_do_not_depend_on_what_stands_before(
    wordpiece: WordPiece, before: str, text: str
) -> None:
    moved = cut(before + " " + text, wordpiece)
    alone = cut(text, wordpiece)
    assert moved[len(moved) - len(alone) :] == alone


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("a Polish guest", ["a", "canadian", "guest"]),
        ("polish the silver", ["polish", "the", "silver"]),
        ("REPUBLICANS", ["politicians"]),
        ("right-wing", ["left", "-", "wing"]),
        ("far-right", ["far", "-", "left"]),
        ("right now", ["right", "now"]),
        ("She's here", ["he", "'", "s", "here"]),
    ],
)
def test_who_is_meant_is_read_as_a_stand_in(
    wordpiece: WordPiece, text: str, pieces: list[str]
) -> None:
    assert [piece for piece, _ in cut(text, wordpiece)] == pieces


def test_a_stand_in_covers_the_whole_word(wordpiece: WordPiece) -> None:
    assert cut("Ukrainians,", wordpiece) == [("canadians", "Ukrainians"), (",", ",")]


def test_no_word_has_two_stand_ins_and_no_stand_in_another_one() -> None:
    data = tomllib.loads((resources.NAMES / "stand-ins.toml").read_text(encoding="utf-8"))
    words = [word for listed in data["stand_ins"].values() for word in listed.split()]
    assert len(words) == len(set(words))
    for word, piece in stand_ins().items():
        assert stand_ins().get(piece, piece) == piece, word
