"""What spaCy is given, and what comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from analyzers import parsing
from analyzers.parsing import PASSAGE, STRETCH, blocks_of, load_english, parse, parts_of
from analyzers.values import Article, Block, BlockKind, Span

if TYPE_CHECKING:
    from pathlib import Path

    from spacy.language import Language


def parts(text: str) -> list[str]:
    return [part.of(text) for part in parts_of(text, Span(0, len(text)))]


@given(st.text(alphabet='ab."“” \t😀', min_size=1, max_size=900))
def test_the_parts_of_a_text_are_the_text(text: str) -> None:
    assert "".join(parts(text)) == text


@pytest.mark.parametrize("run", ['"' * 100_000, "a" * 100_000, "😀" * 5_000, "a,b." * 3_000])
def test_no_part_holds_a_long_stretch_without_a_blank(run: str) -> None:
    found = parts(f"He said {run} and left.")
    assert max(len(word) for part in found for word in part.split()) <= STRETCH


def test_a_very_long_block_is_cut_after_a_sentence() -> None:
    found = parts("All is well that ends well. " * 2_000)
    assert all(len(part) <= PASSAGE for part in found)
    assert all(part.endswith("well. ") for part in found)


def test_a_long_block_without_sentences_is_cut_at_a_blank() -> None:
    found = parts("word and the " * 5_000)
    assert all(part.endswith(" ") for part in found)


def test_every_line_of_a_text_without_blocks_is_a_paragraph() -> None:
    text = "One.\n\nTwo\nthree"
    assert [block.span.of(text) for block in blocks_of(Article(text))] == ["One.", "Two", "three"]


def test_blocks_that_the_article_has_are_kept() -> None:
    blocks = (Block(Span(0, 3), BlockKind.TITLE),)
    assert blocks_of(Article("One\nTwo", blocks)) == blocks


@settings(max_examples=50)
@given(text=st.text(alphabet="Ab. \u00a0\ud800\n“’", min_size=1, max_size=60))
def test_tokens_stand_in_the_article_where_they_say(blank: Language, text: str) -> None:
    for passage in parse(blank, text, blocks_of(Article(text))):
        for token in passage.doc:
            place = passage.span_of(token)
            words = place.of(text).replace("\ud800", "\ufffd").replace("\u00a0", " ")
            assert words == token.text


@pytest.fixture(scope="module")
def blank() -> Language:
    import spacy

    return spacy.blank("en")


@pytest.mark.models
def test_numpy_products_change_no_annotation(seed: Path) -> None:
    text = seed.read_text(encoding="utf-8")
    fast = load_english(resources.MODELS / "english")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parsing, "multiply_with_numpy", lambda nlp: None)
        plain = load_english(resources.MODELS / "english")
    assert fast(text).to_json() == plain(text).to_json()


@pytest.mark.models
def test_numpy_products_are_used_by_every_model() -> None:
    nlp = load_english(resources.MODELS / "english")
    pipes: list[Any] = [pipe for _, pipe in nlp.pipeline]
    nodes = [node for pipe in pipes for node in pipe.model.walk()]
    assert nodes
    assert {type(node.ops).__name__ for node in nodes} == {"NumpyProducts"}


def test_a_block_without_a_word_is_not_parsed(blank: Language) -> None:
    text = "One.\n* * *\n" + "“" * 1_000
    passages = parse(blank, text, blocks_of(Article(text)))
    assert [passage.span.of(text) for passage in passages] == ["One."]


@pytest.mark.parametrize("title", ["Capt.", "Col.", "Det.", "Sens.", "Sgt.", "Supt."])
def test_no_sentence_ends_between_a_short_title_and_the_name(title: str) -> None:
    nlp = load_english(resources.MODELS / "english")
    doc = nlp(f"They were told by {title} Maria Lopez, who came late. It was dark.")
    assert len(list(doc.sents)) == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "“We have a long way to go,” Mr. Biden said.",
        "Two Democrats, billionaire environmentalist Tom Steyer and Jim Simons, gave more.",
        'Her niece, state Del. Marcia "Cia" Price (D-Newport News), shouted to the crowd.',
    ],
)
def test_no_sentence_begins_after_a_word_or_a_comma(sentence: str) -> None:
    nlp = load_english(resources.MODELS / "english")
    text = f"{sentence} It was late."
    (passage,) = parse(nlp, text, blocks_of(Article(text)))
    assert [sent.text for sent in passage.doc.sents] == [sentence, "It was late."]


def test_a_sentence_may_begin_after_a_heading_and_after_long_without_a_mark(
    blank: Language,
) -> None:
    (heading,) = parse(blank, text := "THE PLAN It was late.", blocks_of(Article(text)))
    assert heading.doc[2].sent_start != parsing.NO_START
    (long,) = parse(blank, text := "word " * 150, blocks_of(Article(text)))
    assert [token.sent_start for token in long.doc[115:125]] == [-1] * 5 + [0] * 5
