"""The annotated copy holds exactly the text, leads to every card and note, and is inert."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzers.balance import balance_of
from analyzers.values import (
    WRITER,
    Article,
    Attribution,
    AttributionKind,
    Block,
    BlockKind,
    Card,
    Category,
    Finding,
    Span,
    Strength,
    Voice,
    VoiceKind,
)
from desktop.anchors import anchor
from desktop.exporting.html import annotated_html
from desktop.notes import Note, PlacedNote

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

TITLE = "Bridge opens"
TEXT = f"{TITLE}\nThe mayor slammed critics, who say the regime failed.\nShe said so twice."


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


ARTICLE = Article(
    TEXT,
    (
        Block(at(TITLE), BlockKind.TITLE),
        Block(at("The mayor slammed critics, who say the regime failed."), BlockKind.PARAGRAPH),
    ),
    title=TITLE,
    byline="Jane Roe",
    published="2026-11-03",
    site="The Example",
    section="Local",
    notices=("One character was replaced.",),
)
SAID = Attribution(
    source=(at("critics"),),
    cue=(at("say"),),
    content=(at("the regime failed"),),
    kind=AttributionKind.INDIRECT,
    strength=Strength.FAIR,
    verb="say",
)
PAYLOADS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</title></style></article><svg onload=alert(1)>",
    "javascript:alert(1)",
    "' onmouseover='alert(1)' x='",
    "<!--",
    "]]><iframe src=//evil.example>",
    '<a href="data:text/html,x">&lt;&amp;&#x3c;',
    "url(http://evil.example/x) @import expression(alert(1))",
)
ACTIVE = {"script", "img", "svg", "iframe", "form", "base", "object", "link", "video", "template"}


def finding(text: str, span: Span, category: Category, *, words: str | None = None) -> Finding:
    card = Card(
        title=words or "Loaded word",
        words=words or span.of(text),
        voice=words or "Writer’s own words",
        why=words or "It can suggest a judgement.",
        question=words or "Who says so?",
        plainer=(words,) if words else ("said",),
        fine_when=words or "it is quoted",
        how_sure=words or "Word list: fair",
        source=words or "Words to watch",
    )
    message = words or "It can suggest a judgement."
    return Finding(span, "loaded.verb", category, WRITER, Strength.FAIR, 0.7, message, card)


def note(text: str, span: Span, body: str, *tags: str) -> PlacedNote:
    when = "2026-11-24T02:00:00.000+00:00"
    made = Note("1", "digest", body, anchor(text, span), tags, when, when)
    return PlacedNote(made, made.span)


def parse(copy: str) -> Any:
    return html5lib.parse(copy, namespaceHTMLElements=False)


def article_of(copy: str) -> Element:
    (found,) = parse(copy).findall(".//article[@id='text']")
    element: Element = found
    return element


def text_of(element: Element) -> str:
    return "".join(element.itertext())


FINDINGS = (
    finding(TEXT, at("slammed"), Category.LOADED),
    finding(TEXT, at("critics, who say the regime failed."), Category.CLAIM),
    finding(TEXT, at("regime"), Category.LOADED),
    finding(TEXT, at("She"), Category.SOURCE),
)
NOTES = (note(TEXT, at("say the regime failed.\nShe said"), "Over\ntwo lines", "voice"),)


@st.composite
def articles(draw: st.DrawFn) -> tuple[Article, list[Finding], list[PlacedNote]]:
    """Any text with blocks, marks and notes anywhere in it, over each other as they fall."""
    text = draw(st.text(st.characters(codec="utf-8", exclude_characters="\0")))
    if not text:
        return Article(text), [], []
    starts = st.integers(0, len(text) - 1)
    spans = st.builds(lambda a, b: Span(min(a, b), max(a, b) + 1), starts, starts)
    blocks = draw(st.lists(st.builds(Block, spans, st.sampled_from(BlockKind)), max_size=6))
    categories = st.sampled_from(Category)
    found = draw(st.lists(st.tuples(spans, categories), max_size=6))
    noted = draw(st.lists(spans, max_size=3))
    return (
        Article(text, tuple(blocks)),
        [finding(text, span, category) for span, category in found],
        [note(text, span, "body") for span in noted],
    )


@given(articles())
def test_the_article_element_holds_exactly_the_text(
    case: tuple[Article, list[Finding], list[PlacedNote]],
) -> None:
    article, findings, notes = case
    element = article_of(annotated_html(article, findings, notes, models={}))
    assert text_of(element) == article.text


def test_marks_lie_on_their_words_and_are_told_apart_where_they_overlap() -> None:
    element = article_of(annotated_html(ARTICLE, FINDINGS, NOTES, models={}))
    marks = element.findall(".//mark")
    both = [text_of(mark) for mark in marks if mark.findall(".//mark[@class]")]
    words = {str(category): "" for category in Category} | {"note": ""}
    for mark in marks:
        words[mark.attrib["class"].split()[0]] += text_of(mark)
    assert words == {
        "loaded-language": "slammedregime",
        "unattributed-claim": "critics, who say the regime failed.",
        "quote-source": "She",
        "own-rule": "",
        "note": "say the regime failed.She said",
    }
    assert "regime" in both


def test_own_rules_are_explained_only_in_copies_that_have_their_marks() -> None:
    assert "Own rule" not in annotated_html(ARTICLE, FINDINGS, (), models={})
    own = replace(FINDINGS[0], category=Category.OWN)
    page = parse(annotated_html(ARTICLE, (own,), (), models={}))
    assert "Own rule" in text_of(page.find(".//aside"))


def test_two_marks_of_a_kind_on_the_same_words_are_drawn_once() -> None:
    weak = replace(FINDINGS[0], strength=Strength.WEAK, message="And another reason.")
    copy = annotated_html(ARTICLE, (weak, FINDINGS[0]), (), models={})
    (mark,) = article_of(copy).iter("mark")
    assert mark.attrib["class"] == "loaded-language fair"
    assert mark.attrib["title"] == "It can suggest a judgement.\nAnd another reason."


def test_every_mark_and_note_leads_to_its_footnote_and_back() -> None:
    page = parse(annotated_html(ARTICLE, FINDINGS, NOTES, models={}))
    ids = [element.attrib["id"] for element in page.iter() if "id" in element.attrib]
    targets = [link.attrib["href"].removeprefix("#") for link in page.iter("a")]
    assert len(ids) == len(set(ids))
    assert set(targets) <= set(ids)
    badges = [link.attrib["data-badge"] for link in page.findall(".//article//a")]
    assert badges == ["L1", "L3", "U2", "Q4", "✎1"]
    assert all(link.attrib["aria-label"] for link in page.iter("a"))


def test_what_a_card_says_stands_in_the_copy() -> None:
    page = parse(annotated_html(ARTICLE, FINDINGS[:1], (), models={}))
    (card,) = page.findall(".//li[@id='mark-1']")
    told = " ".join(text_of(card).split())
    parts = ["Loaded word", "slammed", "Writer’s own words", "It can suggest a judgement."]
    parts += ["Who says so?", "said", "it is quoted", "Word list: fair", "Words to watch"]
    assert [part for part in parts if part not in told] == []


def test_what_the_text_tells_is_not_told_again_above_it() -> None:
    titled = parse(annotated_html(ARTICLE, (), (), models={}))
    assert [text_of(title) for title in titled.iter("h1")] == [TITLE]
    (header,) = titled.iter("header")
    assert text_of(header).strip() == "The Example · Local · Jane Roe · 3 November 2026"
    plain = parse(annotated_html(replace(ARTICLE, blocks=()), (), (), models={}))
    assert [text_of(title) for title in plain.findall("./body/header/h1")] == [TITLE]


def test_an_article_without_a_title_is_named_by_its_first_words() -> None:
    page = parse(annotated_html(Article("word " * 100), (), (), models={}))
    assert page.findtext("./head/title") == "word " * 15 + "word…"
    assert not list(page.iter("header"))


def test_a_note_that_lost_its_place_is_listed_without_a_link() -> None:
    lost = replace(NOTES[0], span=None)
    page = parse(annotated_html(ARTICLE, (), (lost,), models={}))
    (item,) = page.findall(".//li[@id='note-1']")
    assert "lost its place" in text_of(item)
    assert not list(item.iter("a"))
    assert not page.findall(".//article//mark")


def test_words_of_others_are_drawn_lighter() -> None:
    quoted = replace(FINDINGS[0], voice=Voice(VoiceKind.QUOTED, "Jane Roe"))
    (mark,) = article_of(annotated_html(ARTICLE, (quoted,), (), models={})).iter("mark")
    assert mark.attrib["class"] == "loaded-language fair others"


def test_a_table_at_the_end_says_who_speaks() -> None:
    page = parse(annotated_html(ARTICLE, (), (), balance=balance_of(ARTICLE, [SAID]), models={}))
    (table,) = page.iter("table")
    heads, (row,) = table.findall("thead/tr/th"), table.findall("tbody/tr")
    assert [head.attrib["scope"] for head in heads] == ["col"] * len(heads)
    assert [text_of(cell) for cell in row] == [
        "critics vague source",
        "1",
        "0",
        "3",
        "100 %",
        "¶1",
        "said 1",
    ]
    assert row[0].attrib["scope"] == "row"
    (caption,) = table.iter("caption")
    assert text_of(caption).startswith("No source is named; ")


def test_an_article_in_which_nobody_speaks_has_no_table() -> None:
    page = parse(annotated_html(ARTICLE, (), (), balance=balance_of(ARTICLE, ()), models={}))
    assert not list(page.iter("table"))


def test_a_card_tells_the_trail_of_its_words() -> None:
    traced = replace(FINDINGS[0], card=replace(FINDINGS[0].card, trail="Trail: vague group <b>"))
    page = parse(annotated_html(ARTICLE, (traced,), (), models={}))
    (line,) = page.findall(".//p[@class='trail']")
    assert text_of(line) == "Trail: vague group <b>"


@pytest.mark.parametrize("payload", PAYLOADS)
def test_whatever_the_article_and_its_notes_hold_the_copy_is_inert(payload: str) -> None:
    text = f"{payload}\nThen {payload} again"
    article = Article(
        text,
        title=payload,
        byline=payload,
        published=payload,
        site=payload,
        section=payload,
        notices=(payload,),
    )
    findings = [finding(text, Span(0, len(payload)), Category.LOADED, words=payload)]
    notes = [note(text, Span(2, 6), payload, payload)]
    said = Attribution(
        source=(),
        cue=(Span(0, 1),),
        content=(Span(0, len(payload)),),
        kind=AttributionKind.INDIRECT,
        strength=Strength.FAIR,
        speaker=payload,
        role=payload,
        verb=payload,
    )
    balance = balance_of(article, [said])
    copy = annotated_html(article, findings, notes, balance=balance, models={payload: payload})
    page = parse(copy)
    assert text_of(article_of(copy)) == text
    assert not [element.tag for element in page.iter() if element.tag in ACTIVE]
    names = {name for element in page.iter() for name in element.attrib}
    assert not [name for name in names if name.startswith("on")]
    assert names.isdisjoint({"src", "srcset", "style", "action", "data", "background"})
    assert all(link.attrib["href"].startswith("#") for link in page.iter("a"))
    (style,) = page.iter("style")
    assert not re.search(r"url\(|@import|expression|\\", text_of(style))


def test_the_browser_is_told_to_load_and_run_nothing() -> None:
    page = parse(annotated_html(ARTICLE, FINDINGS, NOTES, models={}))
    (policy,) = page.findall(".//meta[@http-equiv]")
    assert policy.attrib["http-equiv"] == "Content-Security-Policy"
    assert policy.attrib["content"] == "default-src 'none'; style-src 'unsafe-inline'"


def test_the_copy_is_valid_html() -> None:
    balance = balance_of(ARTICLE, [SAID])
    copy = annotated_html(ARTICLE, FINDINGS, NOTES, balance=balance, models={"encoder": "1"})
    html5lib.HTMLParser(strict=True).parse(copy)


def test_characters_that_html_cannot_hold_are_replaced() -> None:
    article = Article("a\0b\rc\ud800d")
    assert text_of(article_of(annotated_html(article, (), (), models={}))) == "a\ufffdb\rc?d"
