"""Canonical text keeps its offsets: through cleaning, through Qt, and in the copy for analysis."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzers.values import BlockKind
from desktop.importing.canonical import Fields, Piece, Run, assemble, lines, same_length, tidy

# Letters, spaces, line ends, and what once made offsets wrong somewhere.
ODD = "\0\x07\x1b\x7f\x85\xa0\xad\u0301\u200b\u200d\u2028\u2029\u202e\ufdd0\ufdd1\ufeff\ufffc\ufffe"
CHARACTERS = st.one_of(
    st.sampled_from("ab “.\n\r\t" + ODD + "\U0001f600\U0001fffe\ud800"), st.characters()
)
TEXTS = st.text(CHARACTERS, max_size=40)
PIECES = st.lists(
    st.builds(
        Piece,
        st.sampled_from(BlockKind),
        st.lists(st.builds(Run, TEXTS, st.sampled_from([None, "a", "b"])), max_size=5).map(tuple),
    ),
    max_size=6,
)


@given(PIECES)
def test_the_text_is_its_blocks_joined_by_one_line_feed(pieces: list[Piece]) -> None:
    article = assemble(pieces, Fields())
    assert "\n".join(block.span.of(article.text) for block in article.blocks) == article.text


@given(PIECES)
def test_a_block_holds_one_tidy_line(pieces: list[Piece]) -> None:
    article = assemble(pieces, Fields())
    for block in article.blocks:
        words = block.span.of(article.text)
        assert words == tidy(words)
        assert len(words.splitlines()) == 1


@given(PIECES)
def test_a_link_lies_on_the_words_that_were_linked(pieces: list[Piece]) -> None:
    article = assemble(pieces, Fields())
    linked = "".join(link.span.of(article.text) for link in article.links)
    expected = "".join(tidy(run.text) for piece in pieces for run in piece.runs if run.href)
    assert linked.replace(" ", "") == expected.replace(" ", "")


@given(TEXTS)
def test_tidying_twice_changes_nothing(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


@given(TEXTS)
def test_the_copy_for_analysis_keeps_every_character_in_its_place(text: str) -> None:
    copy = same_length(text)
    assert len(copy) == len(text)
    assert all(b == a for a, b in zip(text, copy, strict=True) if a.isalnum() and a.isascii())
    assert set(copy).isdisjoint("\0\r\u2028\ufdd0\ud800")


@given(PIECES)
def test_a_qt_document_built_block_by_block_keeps_all_characters(pieces: list[Piece]) -> None:
    from PySide6.QtGui import QTextCursor, QTextDocument

    article = assemble(pieces, Fields())
    document = QTextDocument()
    cursor = QTextCursor(document)
    for number, block in enumerate(article.blocks):
        if number:
            cursor.insertBlock()
        cursor.insertText(block.span.of(article.text))
    assert document.toRawText() == article.text.replace("\n", "\u2029")


def test_a_link_in_several_runs_is_one_link() -> None:
    runs = (Run("See "), Run("the ", "x"), Run("town", "x"), Run(" plan", "x"), Run(" now", "y"))
    article = assemble([Piece(BlockKind.PARAGRAPH, runs)], Fields())
    links = [(link.span.of(article.text), link.href) for link in article.links]
    assert links == [("the town plan", "x"), ("now", "y")]


def test_words_of_two_runs_stay_apart_only_where_white_space_stood() -> None:
    runs = (Run("un", "x"), Run("usual "), Run("\n\t"), Run("words", "y"), Run(" "), Run("."))
    assert assemble([Piece(BlockKind.PARAGRAPH, runs)], Fields()).text == "unusual words ."


def test_invisible_marks_inside_words_are_left_out() -> None:
    assert tidy("\ufeffreck\u00adless\u200b \u2060plan") == "reckless plan"


def test_letters_stay_as_they_were_composed() -> None:
    assert tidy("cafe\u0301 \ufb01nal \u0130") == "cafe\u0301 \ufb01nal \u0130"


@pytest.mark.parametrize("text", ["a\r\nb", "a\rb", "a\x85b", "a\u2028b", "a\x0bb", "a\x0cb"])
def test_every_kind_of_line_end_counts(text: str) -> None:
    assert lines(text) == ["a", "b"]


def test_replaced_characters_are_counted() -> None:
    pieces = [Piece(BlockKind.PARAGRAPH, (Run("a\0b\ufdd0c"),))]
    article = assemble(pieces, Fields(title="T\0"))
    assert article.text == "a\ufffdb\ufffdc"
    assert article.notices == ("2 characters that cannot be shown were replaced.",)
