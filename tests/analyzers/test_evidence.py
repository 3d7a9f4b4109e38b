"""What stands round a claim: the nearest source, and the same fact attributed soon after."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from analyzers.evidence import Surroundings
from analyzers.parsing import blocks_of, parse
from analyzers.values import Article, Block, BlockKind, Link, SentenceVoice, Strength
from analyzers.values import Sentence as Stated
from tests.analyzers.grounds import blank
from tests.analyzers.readings import reading_of, said, span_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analyzers.reading import Reading
    from analyzers.values import Attribution, NearestSource

DOCUMENTS = frozenset({"report"})
CLAIM = "The bridge cost 40 million"


def reading(
    *paragraphs: str, attributions: Sequence[Attribution] = (), links: Sequence[Link] = ()
) -> Reading:
    """Read an article of some paragraphs; every word counts as one that says something."""
    text = "\n".join(paragraphs)
    article = Article(text, links=tuple(links))
    passages = parse(blank(), text, blocks_of(article))
    for passage in passages:
        for token in passage.doc:
            token.pos_, token.lemma_ = "NOUN", token.lower_
            if token.lower_ == "the":
                token.head = passage.doc[token.i + 1]
    sentences = tuple(
        Stated(passage.span_of(part), SentenceVoice.OWN, None, 0.0)
        for passage in passages
        for part in passage.doc.sents
    )
    return replace(
        reading_of(blank()("One.")),
        article=article,
        passages=passages,
        attributions=tuple(attributions),
        sentences=sentences,
    )


def nearest(found: Reading) -> NearestSource | None:
    return Surroundings(found, DOCUMENTS).nearest_source(span_in(found.text, CLAIM))


LEE = "Ann Lee said it is closed."
FAR = ("The town is small.", "The river is wide.", "The sky is grey.")


def by(text: str, source: str, cue: str, content: str, speaker: str | None) -> Attribution:
    return said(text, source, cue, content, speaker=speaker)


def test_the_nearest_named_speaker_is_named_with_the_paragraph() -> None:
    paragraphs = [f"{CLAIM}.", FAR[0], LEE]
    text = "\n".join(paragraphs)
    found = reading(
        *paragraphs, attributions=[by(text, "Ann Lee", "said", "it is closed", "Ann Lee")]
    )
    source = nearest(found)
    assert source is not None
    assert (source.paragraph, source.name) == (3, "Ann Lee")
    assert source.span.of(text) == "Ann Lee"


def test_a_source_three_paragraphs_away_is_not_near() -> None:
    paragraphs = [f"{CLAIM}.", *FAR[:2], LEE]
    text = "\n".join(paragraphs)
    lee = by(text, "Ann Lee", "said", "it is closed", "Ann Lee")
    assert nearest(reading(*paragraphs, attributions=[lee])) is None


def test_a_vague_source_and_a_guess_carry_nothing() -> None:
    paragraphs = [f"{CLAIM}.", "Critics say it is ugly.", LEE]
    text = "\n".join(paragraphs)
    vague = by(text, "Critics", "say", "it is ugly", None)
    guess = replace(by(text, "Ann Lee", "said", "it is closed", "Ann Lee"), strength=Strength.WEAK)
    assert nearest(reading(*paragraphs, attributions=[vague, guess])) is None


def test_a_document_is_a_source() -> None:
    paragraphs = ["The report says it is old.", f"{CLAIM}."]
    text = "\n".join(paragraphs)
    report = by(text, "The report", "says", "it is old", None)
    source = nearest(reading(*paragraphs, attributions=[report]))
    assert source is not None
    assert source.name == "The report"


@pytest.mark.parametrize(
    ("href", "name"),
    [
        ("https://www.example.org/a", "link “cost 40 million” to example.org"),
        ("#top", None),
        ("mailto:ann@example.org", None),
    ],
)
def test_a_link_to_another_page_is_a_source_and_is_named(href: str, name: str | None) -> None:
    text = f"{CLAIM}."
    link = Link(span_in(text, "cost 40 million"), href)
    source = nearest(reading(text, links=[link]))
    assert (source.name if source else None) == name


def test_headline_and_byline_are_not_counted_as_paragraphs() -> None:
    text = f"Old bridge\nBy Tom Fox\n{CLAIM}.\n{LEE}"
    kinds = (BlockKind.TITLE, BlockKind.BYLINE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH)
    lines = [block.span for block in blocks_of(Article(text))]
    blocks = tuple(Block(span, kind) for span, kind in zip(lines, kinds, strict=True))
    lee = by(text, "Ann Lee", "said", "it is closed", "Ann Lee")
    found = reading(*text.split("\n"), attributions=[lee])
    source = nearest(replace(found, article=Article(text, blocks)))
    assert source is not None
    assert source.paragraph == 2


@pytest.mark.parametrize(
    ("later", "same"),
    [
        ("It cost 40 million, Ann Lee said.", True),  # the figure and a word
        ("The old bridge is ugly, Ann Lee said.", False),
        ("It has 40 rooms, Ann Lee said.", False),  # the figure alone
    ],
)
def test_a_fact_that_is_attributed_in_the_next_sentences_is_known(later: str, same: bool) -> None:
    text = f"{CLAIM}. {later}"
    lee = by(text, "Ann Lee", "said", later[: later.index(",")], "Ann Lee")
    found = reading(text, attributions=[lee])
    claim = span_in(text, CLAIM)
    assert Surroundings(found, DOCUMENTS).is_attributed_later(claim) is same


def test_what_was_attributed_before_or_far_after_changes_nothing() -> None:
    text = f"It cost 40 million, Ann Lee said. {CLAIM}. {' '.join(FAR)}"
    lee = by(text, "Ann Lee", "said", "It cost 40 million", "Ann Lee")
    found = reading(text, attributions=[lee])
    assert not Surroundings(found, DOCUMENTS).is_attributed_later(span_in(text, CLAIM))


def test_the_sentence_before_carries_a_claim_on() -> None:
    paragraphs = ["The report says it is old.", f"{CLAIM}.", *FAR]
    text = "\n".join(paragraphs)
    report = by(text, "The report", "says", "it is old", None)
    around = Surroundings(reading(*paragraphs, attributions=[report]), DOCUMENTS)
    assert around.is_carried_on(span_in(text, CLAIM))
    assert not around.is_carried_on(span_in(text, FAR[1]))


def test_a_group_whose_member_speaks_in_the_next_paragraphs_is_named_soon() -> None:
    paragraphs = ["Critics say it is ugly.", *FAR[:1], LEE]
    text = "\n".join(paragraphs)
    lee = by(text, "Ann Lee", "said", "it is closed", "Ann Lee")
    around = Surroundings(reading(*paragraphs, attributions=[lee]))
    assert around.is_named_soon(span_in(text, "Critics"))
    assert not around.is_named_soon(span_in(text, "Ann Lee"))
    far = ["Critics say it is ugly.", *FAR[:2], LEE]
    text = "\n".join(far)
    lee = by(text, "Ann Lee", "said", "it is closed", "Ann Lee")
    assert not Surroundings(reading(*far, attributions=[lee])).is_named_soon(
        span_in(text, "Critics")
    )
