"""Plain text: which lines are paragraphs, and what the first ones are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzers.values import Article, BlockKind
from desktop.importing.text import as_given, read

TITLE, BYLINE, PARAGRAPH, LIST = (
    BlockKind.TITLE,
    BlockKind.BYLINE,
    BlockKind.PARAGRAPH,
    BlockKind.LIST,
)


def blocks(article: Article) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.span.of(article.text)) for block in article.blocks]


def test_every_line_of_an_unwrapped_file_is_a_paragraph() -> None:
    article = read(b"The mayor said no.\r\nNobody was asked.\n\n\nIt rained.")
    assert blocks(article) == [
        (PARAGRAPH, "The mayor said no."),
        (PARAGRAPH, "Nobody was asked."),
        (PARAGRAPH, "It rained."),
    ]


def test_a_first_line_without_an_end_mark_is_the_headline() -> None:
    article = read(b"Mayor says no\nThe mayor said no.")
    assert article.title == "Mayor says no"
    assert blocks(article)[0] == (TITLE, "Mayor says no")


@pytest.mark.parametrize("line", ["It rained.", "Why?", "“It rained.”", "It rained…", "(No!)"])
def test_a_first_line_with_an_end_mark_is_no_headline(line: str) -> None:
    assert read(f"{line}\nThe mayor said no.".encode()).title is None


def test_an_only_line_is_no_headline() -> None:
    article = read(b"Mayor says no\n\n")
    assert article.title is None
    assert blocks(article) == [(PARAGRAPH, "Mayor says no")]


def test_a_byline_follows_the_headline() -> None:
    article = read(b"Mayor says no\nBy Jane Doe\nThe mayor said no.")
    assert article.byline == "Jane Doe"
    assert [kind for kind, _ in blocks(article)] == [TITLE, BYLINE, PARAGRAPH]


def test_a_sentence_that_begins_with_by_is_no_byline() -> None:
    assert read(b"By Monday it was over.\nThe mayor said no.").byline is None


def test_list_items_are_told_from_paragraphs() -> None:
    article = read(b"He named two.\n- One street.\n2. A bridge.\n1990 was long ago.")
    assert [kind for kind, _ in blocks(article)] == [PARAGRAPH, LIST, LIST, PARAGRAPH]


def test_lines_broken_to_a_width_are_joined() -> None:
    text = """
Mayor says no

The mayor of the town said on Tuesday that he would not build the
bridge that his opponents have asked for since the flood, a well-
known demand of theirs. Nobody on the council answered when it was
asked.

- the first of the two reasons which he named was the cost of the
  bridge
- the other was the flood
"""
    assert blocks(read(text.encode())) == [
        (TITLE, "Mayor says no"),
        (
            PARAGRAPH,
            "The mayor of the town said on Tuesday that he would not build the bridge that his "
            "opponents have asked for since the flood, a well-known demand of theirs. Nobody on "
            "the council answered when it was asked.",
        ),
        (LIST, "- the first of the two reasons which he named was the cost of the bridge"),
        (LIST, "- the other was the flood"),
    ]


def test_short_sentences_on_their_own_lines_are_not_joined() -> None:
    text = "\n".join(["The mayor of the town has said no to it once again this week."] * 4)
    assert len(blocks(read(text.encode()))) == 4


def test_a_poem_is_not_joined() -> None:
    poem = "The fog comes\non little cat feet.\n\nIt sits looking\nover harbor and city\n"
    assert len(blocks(read(poem.encode()))) == 4


def test_what_cannot_be_shown_is_replaced_and_told() -> None:
    article = read(b"The mayor\0 said\x1b[31m no.")
    assert article.text == "The mayor\ufffd said\ufffd[31m no."
    assert article.notices == ("2 characters that cannot be shown were replaced.",)


@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_a_given_text_comes_back_and_its_blocks_are_its_lines(text: str) -> None:
    article, copy = as_given(text)
    assert article.text == text
    assert len(copy) == len(text)
    lines = [line.strip() for line in copy.split("\n")]
    assert [words for _, words in blocks(Article(copy, article.blocks))] == [*filter(None, lines)]


def test_a_given_text_has_its_own_headline_beside_a_given_title() -> None:
    article, _ = as_given("Mayor says no\nThe mayor said no.", "Another title")
    assert article.title == "Another title"
    assert article.blocks[0].kind is TITLE
    assert as_given("Mayor says no\nThe mayor said no.")[0].title == "Mayor says no"
