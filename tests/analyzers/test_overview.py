"""The counts of an article, and the figures that are compared with the usual ranges."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzers.balance import balance_of
from analyzers.overview import (
    Overview,
    Part,
    overview_from_json,
    overview_of,
    overview_to_json,
    recounted,
)
from analyzers.training import ranges
from analyzers.usual import FEWEST, Measure, figures, load_usual
from analyzers.values import (
    WRITER,
    Article,
    AttributionKind,
    Block,
    BlockKind,
    Card,
    Category,
    Finding,
    FindingKind,
    Span,
    Strength,
    Voice,
    VoiceKind,
)
from analyzers.words import count_words
from tests.analyzers.readings import said, span_in

TITLE = "Bridge closed"
FIRST = "Critics slammed the plan, officials said."
SECOND = "“It is a disaster,” Ann Lee said."
TEXT = f"{TITLE}\n{FIRST}\n\n{SECOND}"
ARTICLE = Article(
    TEXT,
    (
        Block(span_in(TEXT, TITLE), BlockKind.TITLE),
        Block(span_in(TEXT, FIRST), BlockKind.PARAGRAPH),
        Block(span_in(TEXT, SECOND), BlockKind.PARAGRAPH),
    ),
)
SAID = (
    said(TEXT, "officials", "said", "Critics slammed the plan"),
    said(
        TEXT,
        "Ann Lee",
        "said.",
        "“It is a disaster,”",
        kind=AttributionKind.DIRECT,
        speaker="Ann Lee",
    ),
)
CARD = Card("t", "w", "v", "why", "q", ("p",), "fine", "sure", "source")


def mark(words: str, category: Category = Category.LOADED) -> Finding:
    span = span_in(TEXT, words)
    return Finding(span, "r", category, WRITER, Strength.FAIR, 0.7, "m", CARD)


def counted(*findings: Finding) -> Overview:
    return overview_of(ARTICLE, findings, balance_of(ARTICLE, SAID))


@given(st.text(st.characters(codec="utf-8")))
def test_words_are_counted_in_one_way(text: str) -> None:
    assert overview_of(Article(text), (), balance_of(Article(text), ())).words == count_words(text)


def test_marks_are_counted_where_they_begin() -> None:
    vague = replace(mark("officials", Category.CLAIM), kind=FindingKind.VAGUE_SOURCE)
    overview = counted(mark("closed"), mark("slammed"), vague)
    assert overview.parts == (
        Part(0, None, {Category.LOADED: 1}),
        Part(len(TITLE) + 1, 1, {Category.LOADED: 1, Category.CLAIM: 1}),
        Part(TEXT.index(SECOND), 2, {}),
    )
    assert overview.marks(Category.LOADED) == 2
    assert overview.vague == 1


def test_an_overview_counted_again_is_that_of_fewer_marks() -> None:
    vague = replace(mark("officials", Category.CLAIM), kind=FindingKind.VAGUE_SOURCE)
    marks = mark("closed"), mark("slammed"), vague
    for fewer in (marks, marks[:2], marks[2:], ()):
        assert recounted(counted(*marks), fewer) == counted(*fewer)


def test_only_what_every_reader_first_meets_is_counted() -> None:
    other = replace(mark("disaster"), voice=Voice(VoiceKind.QUOTED, "Ann Lee"))
    weak = replace(mark("closed"), strength=Strength.WEAK)
    twice = (mark("slammed"), replace(mark("slammed"), score=0.5))
    assert counted(other, weak, *twice).marks(Category.LOADED) == 1


def test_words_are_counted_by_whose_they_are() -> None:
    overview = counted()
    assert (overview.words, overview.quoted, overview.paraphrased) == (15, 4, 4)
    assert overview.named == 1
    assert {row.name for row in overview.speakers} == {"Ann Lee", "officials"}


def test_an_overview_survives_its_journey() -> None:
    overview = counted(mark("slammed"))
    assert overview_from_json(json.loads(json.dumps(overview_to_json(overview)))) == overview


def test_an_empty_article_has_an_overview() -> None:
    assert overview_of(Article(""), (), balance_of(Article(""), ())) == Overview()


@pytest.mark.parametrize(("words", "rate"), [(FEWEST, 20.0), (500, 4.0)])
def test_rates_are_per_thousand_words(words: int, rate: float) -> None:
    overview = Overview(words=words, quoted=25, parts=(Part(0, 1, {Category.LOADED: 2}),))
    found = figures(overview, {"flesch_reading_ease": 61.5})
    assert found[Measure.LOADED] == rate
    assert found[Measure.QUOTED] == 100 * 25 / words
    assert found[Measure.EASE] == 61.5
    assert Measure.GRADE not in found


def test_a_short_text_has_no_rates() -> None:
    assert figures(Overview(words=FEWEST - 1), {"flesch_reading_ease": 61.5}) == {}


def test_the_shipped_ranges_are_complete_and_say_of_how_many_articles_they_are() -> None:
    usual = load_usual()
    assert usual.ranges.keys() == set(Measure)
    assert str(usual.articles) in usual.data
    for one in usual.ranges.values():
        assert one.low <= one.middle <= one.high


def test_ranges_are_quartiles_of_what_could_be_counted() -> None:
    short = Overview(words=5)
    long = [Overview(words=1_000, vague=vague) for vague in (1, 2, 3, 4, 5)]
    rows = [
        {"overview": overview_to_json(one), "readability": {"flesch_reading_ease": 50.0}}
        for one in (short, *long)
    ]
    found = ranges.figures_of([*rows, {"overview": None, "readability": {}}])
    assert len(found) == 5
    with pytest.raises(ValueError, match="at least"):
        ranges.written(found)  # no grade anywhere
    full = [{**one, Measure.GRADE: 9.0} for one in found]
    text = ranges.written(full)
    assert "vague-source = [2.0, 3.0, 4.0]" in text
    assert "articles = 5" in text


def test_a_part_begins_at_its_words() -> None:
    for part in counted().parts:
        assert Span(part.start, part.start + 1).of(TEXT).strip()
