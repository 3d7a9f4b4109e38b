"""Markdown becomes blocks and links; what is markup does not stay in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.importing.markdown import read

if TYPE_CHECKING:
    from analyzers.values import Article

PAGE = b"""\
# Mayor *says* no

By [Jane Doe](https://example.org/jane)

The mayor said
no to the **bridge**.

## Why

> It costs
> too much.

- one `street`
- two
  paragraphs

| Year | Cost |
|------|------|
| 1990 | 5    |

    code line
"""


def blocks(article: Article) -> list[tuple[str, str]]:
    return [(str(block.kind), block.span.of(article.text)) for block in article.blocks]


def test_a_page_becomes_blocks() -> None:
    assert blocks(read(PAGE)) == [
        ("title", "Mayor says no"),
        ("byline", "By Jane Doe"),
        ("paragraph", "The mayor said no to the bridge."),
        ("heading", "Why"),
        ("quote", "It costs too much."),
        ("list", "one street"),
        ("list", "two paragraphs"),
        ("list", "Year Cost"),
        ("list", "1990 5"),
        ("paragraph", "code line"),
    ]


def test_the_line_under_the_title_names_the_writer() -> None:
    assert read(PAGE).byline == "Jane Doe"


def test_links_lie_on_their_words() -> None:
    article = read(PAGE)
    assert [(link.span.of(article.text), link.href) for link in article.links] == [
        ("Jane Doe", "https://example.org/jane")
    ]


def test_an_odd_link_is_data_like_any_other() -> None:
    article = read(b"Click [here](javascript:alert(1)) and ![a picture](file:///etc/passwd).")
    assert article.text == "Click here and ."
    assert article.links[0].href == "javascript:alert(1)"


def test_raw_html_is_reduced_to_its_text() -> None:
    source = (
        b"# T\n\n<div>One &amp; two</div>\n\n<script>alert(1)</script>\n\nA <b>bold</b> word.\n"
    )
    assert read(source).text == "T\nOne & two\nA bold word."


def test_front_matter_fills_the_fields() -> None:
    source = b"---\ntitle: 'Mayor says no'\nauthor: Jane Doe\ndate: 2026-11-24\n---\nHe said no.\n"
    article = read(source)
    assert (article.title, article.byline, article.published) == (
        "Mayor says no",
        "Jane Doe",
        "2026-11-24",
    )
    assert blocks(article) == [("title", "Mayor says no"), ("paragraph", "He said no.")]


def test_the_title_stands_once() -> None:
    assert read(b"---\ntitle: No\n---\n# No\n\nHe said no.\n").text == "No\nHe said no."


def test_what_is_nested_too_deep_to_parse_is_shown_as_text() -> None:
    assert "the end" in read(b"> " * 5_000 + b"the end").text
