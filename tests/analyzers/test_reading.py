"""The reading that all analyzers share."""

from __future__ import annotations

from analyzers.ground import ground_of
from analyzers.parsing import blocks_of, parse
from analyzers.values import Article, Span
from tests.analyzers.grounds import blank, marked
from tests.analyzers.readings import reading_of, said, span_in


def test_a_passage_knows_its_place_in_the_article() -> None:
    text = "One  two.\n Three four. "
    passages = parse(blank(), text, blocks_of(Article(text)))
    assert [passage.span.of(text) for passage in passages] == ["One  two.", " Three four. "]
    assert passages[1].part(span_in(text, "hree f")).text == "Three four"


def test_the_voice_is_that_of_the_attribution_around() -> None:
    text = "Ann said that it rained."
    row = said(text, "Ann", "said", "that it rained", speaker="Ann Roe")
    reading = reading_of(blank()(text), attributions=[row])
    assert reading.voice_of(span_in(text, "rained")).speaker == "Ann Roe"
    assert reading.attributions_of(span_in(text, "Ann")) == (row,)
    assert reading.attributions_of(span_in(text, ".")) == ()
    assert reading.content.touches(span_in(text, "it"))
    assert not reading.content.touches(span_in(text, "Ann"))


def test_rows_of_tokens_share_a_character_with_the_span() -> None:
    text = "Ann said that it rained."
    reading = reading_of(blank()(text))
    assert reading.token_rows(Span(2, 5)) == range(2)
    assert reading.sentence_rows(Span(2, 5)) == range(1)
    assert reading.passage_at(3) is reading.passages[0]


def test_sentences_and_blocks_of_a_ground_hold_every_word_once() -> None:
    ground, _ = marked("One two.  Three.\n\nFour.")
    assert [row for part in ground.sentences for row in part] == list(range(len(ground.words)))
    assert [row for part in ground.blocks for row in part] == list(range(len(ground.words)))
    assert [ground.span(part).of(ground.text) for part in ground.sentences] == [
        "One two.",
        "Three.",
        "Four.",
    ]


def test_a_text_of_blanks_has_no_words() -> None:
    text = " \n\t\n  "
    assert ground_of(text, parse(blank(), text, blocks_of(Article(text)))).words == ()
