"""Positions there and back through a real QTextDocument."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from desktop.offsets import TOKEN_LIMIT, Offsets, displayed, overlong

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

SHIFT = "masthead\n"
# What canonical text may hold: letters of every plane, combining marks, directions, no controls.
characters = st.one_of(
    st.sampled_from("ab .“”\n\u0301\u202e\u200dé中א😀𝔸🇺🇦\U0001f468"),
    st.characters(
        exclude_categories=("Cs", "Cc", "Cn", "Co", "Zl", "Zp"), exclude_characters="\ufffc"
    ),
)


@st.composite
def texts(draw: DrawFn) -> str:
    """Text of some lines, at times with an over-long token of one or two units a character."""
    pieces = draw(st.lists(st.text(characters, max_size=30), max_size=6))
    for _ in range(draw(st.integers(0, 2))):
        extra = draw(st.integers(0, 40))
        pieces.insert(
            draw(st.integers(0, len(pieces))), f" {draw(characters) * (TOKEN_LIMIT + extra)} "
        )
    return "".join(pieces)


def document_of(text: str) -> QTextDocument:
    document = QTextDocument()
    QTextCursor(document).insertText(SHIFT + displayed(text))
    return document


def words_between(document: QTextDocument, start: int, end: int) -> str:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\u2029", "\n").replace("\xa0", " ")


def with_cuts(text: str, start: int, end: int) -> str:
    """Return a part of ``text`` with an ellipsis in place of what is not displayed."""
    parts, at = [], start
    for cut in overlong(text):
        if start < cut.end and cut.start < end:
            parts.append(text[at : max(at, cut.start)])
            parts.append("…" if cut.end <= end else "")
            at = min(cut.end, end)
    return "".join(parts) + text[at:end]


@given(texts(), st.data())
def test_a_span_selects_the_same_words_in_qt(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    offsets = Offsets(text, shift=len(SHIFT))
    shown = words_between(document_of(text), offsets.to_qt(start), offsets.to_qt(end))
    assert shown == with_cuts(text, start, end).replace("\xa0", " ")


@given(texts(), st.data())
def test_positions_come_back(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    offsets = Offsets(text, shift=len(SHIFT))
    position = offsets.to_qt(offset)
    assert offsets.to_qt(offsets.from_qt(position)) == position
    if displayed(text) == text:
        assert offsets.from_qt(position) == offset


@given(texts())
def test_the_document_is_as_long_as_the_offsets_say(text: str) -> None:
    offsets = Offsets(text, shift=len(SHIFT))
    assert document_of(text).characterCount() - 1 == offsets.shift + offsets.units


@pytest.mark.parametrize(("position", "offset"), [(0, 0), (1, 1), (2, 1), (3, 2), (99, 2)])
def test_a_position_inside_a_character_is_the_one_before_it(position: int, offset: int) -> None:
    offsets = Offsets("a😀")
    assert offsets.from_qt(position) == offset


def test_an_overlong_word_is_cut_and_what_follows_keeps_its_place() -> None:
    text = "x" * 8_000 + " after"
    offsets = Offsets(text)
    assert displayed(text) == "x" * TOKEN_LIMIT + "… after"
    assert offsets.to_qt(text.index("after")) == TOKEN_LIMIT + 2
    assert offsets.from_qt(TOKEN_LIMIT + 2) == text.index("after")
    assert offsets.to_qt(6_000) == TOKEN_LIMIT


@given(
    before=st.integers(0, 2 * TOKEN_LIMIT),
    length=st.integers(TOKEN_LIMIT - 1, TOKEN_LIMIT + 2),
    after=st.integers(0, 2 * TOKEN_LIMIT),
)
def test_a_word_is_overlong_wherever_it_stands(before: int, length: int, after: int) -> None:
    text = " " * before + "x" * length + " " * after
    assert bool(overlong(text)) is (length > TOKEN_LIMIT)


def test_an_empty_selection_is_no_span() -> None:
    assert Offsets("some words").span_from_qt(3, 3) is None
