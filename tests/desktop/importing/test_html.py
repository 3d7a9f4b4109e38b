"""A saved page becomes the article alone: its blocks, its links, its fields."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.importing import markup
from desktop.importing.files import Refused
from desktop.importing.html import take

if TYPE_CHECKING:
    from analyzers.values import Article

PROSE = (
    "The mayor said on Tuesday, after a long meeting of the council, that the bridge would not be "
    "built this year, and that nobody had asked for it, {}."
)
PAGE = f"""<!DOCTYPE html>
<html><head><title>Mayor says no | The Example</title>
<meta property="og:site_name" content="The Example">
<meta property="article:section" content="Local">
<meta property="article:published_time" content="2026-11-24T08:00:00Z">
<meta name="author" content="Jane Doe">
</head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article class="story">
<h1>Mayor says no</h1>
<p class="byline">By Jane Doe</p><p>24 November 2026</p>
<p>{PROSE.format("first")} It stands in
<a href="https://example.org/plan">the <b>town</b> plan</a>.</p>
<h2>Why it matters</h2>
<p>{PROSE.format("second")}<br><br>A line after two breaks ends in a full stop.</p>
<blockquote class="twitter-tweet"><p>{PROSE.format("in a tweet")}</p></blockquote>
<p>Advertisement</p>
<ul><li>{PROSE.format("item one")}</li><li>{PROSE.format("item two")}</li></ul>
<figure><img src="data:image/png;base64,AAAA">
<figcaption>The bridge, seen by day.</figcaption></figure>
<p><a href="/other">READ ANOTHER STORY ABOUT BRIDGES</a></p>
<div class="related-teaser"><h3>Bridges burn</h3><p>And much more of this kind to read.</p></div>
<table><tr><th>Year</th><th>Cost in all, in pounds</th></tr><tr>
<td>1990</td><td>5 million, as far as is known</td></tr></table>
<p>{PROSE.format("last")}</p>
<p style="display: none">Hidden words that nobody sees on the page at all, of course.</p>
<script>var words = "Scripted words";</script>
</article>
<footer><p>All rights reserved.</p></footer>
</body></html>"""


def read(data: bytes) -> Article:
    return take(data).article


def blocks(article: Article) -> list[tuple[str, str]]:
    return [(str(block.kind), block.span.of(article.text)) for block in article.blocks]


@pytest.fixture(scope="module")
def article() -> Article:
    return read(PAGE.encode())


def test_the_page_becomes_the_blocks_of_its_article(article: Article) -> None:
    assert blocks(article) == [
        ("title", "Mayor says no"),
        ("paragraph", PROSE.format("first") + " It stands in the town plan."),
        ("heading", "Why it matters"),
        ("paragraph", PROSE.format("second")),
        ("paragraph", "A line after two breaks ends in a full stop."),
        ("quote", PROSE.format("in a tweet")),
        ("list", PROSE.format("item one")),
        ("list", PROSE.format("item two")),
        ("list", "Year Cost in all, in pounds"),
        ("list", "1990 5 million, as far as is known"),
        ("paragraph", PROSE.format("last")),
    ]


def test_a_link_lies_on_all_its_words(article: Article) -> None:
    words = [(link.span.of(article.text), link.href) for link in article.links]
    assert words == [("the town plan", "https://example.org/plan")]


def test_the_page_tells_its_fields(article: Article) -> None:
    assert article.title == "Mayor says no"
    assert article.byline == "Jane Doe"
    assert article.published == "2026-11-24"
    assert article.site == "The Example"
    assert article.section == "Local"


def test_of_a_page_too_short_to_judge_everything_shown_is_kept() -> None:
    page = "<title>T</title><p>One.</p><p hidden>Two</p><template>Three</template><td>Four"
    assert read(page.encode()).text == "T\nOne.\nFour"


def test_markup_written_as_text_stays_text() -> None:
    assert (
        read(b"<html><p>&lt;script&gt;alert(1)&lt;/script&gt;").text == "<script>alert(1)</script>"
    )


def test_a_page_without_words_is_refused() -> None:
    with pytest.raises(Refused, match="no readable text"):
        read(b"<!-- nothing -->")


@pytest.mark.parametrize(
    ("tag", "depth"),
    [("div", 100_000), *product(["b", "table><tr><td", "ul><li", "p><span", "x-y"], [150, 1_000])],
)
def test_words_are_found_at_any_depth(tag: str, depth: int) -> None:
    assert "the end" in read(f"<html><body>{f'<{tag}>' * depth}the end".encode()).text


def test_tags_that_lie_too_deep_leave_their_words_apart() -> None:
    page = "<div>" * 300 + "one<div>two</div>un<b>usual</b>"
    assert read(f"<html>{page}".encode()).text.split() == ["one", "two", "unusual"]


def test_pages_of_ordinary_depth_are_not_touched() -> None:
    page = "<p>x" * 1_000 + "<ul><li>y" * 50 + "</div>" * 9
    assert markup.flattened(page) == page


@pytest.mark.parametrize(
    "source",
    [
        "<p " + " ".join(f"a{number}=1" for number in range(100_000)) + ">the end",
        "<" * 1_000_000 + " the end",
        "<!--" * 100_000 + "--><p>the end",
        "<p>" + "&amp;" * 300_000 + "the end",
        "<p>" + "<font color=red><i><u>" * 300 + "<p>x" * 300 + "the end",
        '<p data-x="data:image/png;base64,' + "A" * 11_000_000 + '">the end',
    ],
    ids=["attributes", "brackets", "comments", "entities", "formatting", "embedded"],
)
def test_traps_are_read_in_seconds(source: str) -> None:
    assert "the end" in read(f"<html><body>{source}".encode()).text


def test_no_entity_of_the_page_is_expanded() -> None:
    page = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "boom">]><p>a &x; &y;'
    assert "root:" not in read(page.encode()).text
    assert "boom" not in read(page.encode()).text


@given(st.lists(st.sampled_from([*PAGE.split("<"), "\0", "&#0;", "&#xfdd0;", "\ud800", "[x"])))
def test_a_page_in_any_disorder_is_read_or_refused(parts: list[str]) -> None:
    try:
        article = read("<".join(parts).encode("utf-8", "surrogatepass"))
    except Refused:
        return
    assert "\n".join(words for _, words in blocks(article)) == article.text


def test_characters_that_no_tree_may_hold_are_replaced_and_counted() -> None:
    article = read(b"<html><p>can\x00ary &#1; &#x110000; end")
    assert article.text == "can\ufffdary \ufffd \ufffd end"
    assert article.notices == ("3 characters that cannot be shown were replaced.",)


def test_a_wrong_declaration_does_not_spoil_the_letters() -> None:
    assert read("<html><meta charset=utf-16><p>café".encode()).text == "café"
    assert read("<html><meta charset=windows-1251><p>Борис".encode("cp1251")).text == "Борис"


def test_a_very_long_page_is_read_in_seconds() -> None:
    page = "".join(f"<p>{PROSE.format(number)}</p>" for number in range(12_000))
    article = read(f"<html><body><article>{page}</article>".encode())
    assert len(article.blocks) == 12_000
