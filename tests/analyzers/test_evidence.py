"""What stands round a claim: the nearest source, and the same fact attributed soon after."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from analyzers.evidence import Surroundings, shortened, states_same
from analyzers.parsing import blocks_of, parse
from analyzers.values import (
    Article,
    AttributionKind,
    Block,
    BlockKind,
    Link,
    SentenceVoice,
    Span,
    Strength,
)
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
QUOTED = "“It was far too much,” Ann Lee said."
FAR = ("The town is small.", "The river is wide.", "The sky is grey.")


def by(text: str, source: str, cue: str, content: str, speaker: str | None) -> Attribution:
    return said(text, source, cue, content, speaker=speaker)


def quoting(text: str, speaker: str | None = "Ann Lee") -> Attribution:
    content = "“It was far too much,”"
    direct = AttributionKind.DIRECT
    return said(text, "Ann Lee", "said", content, speaker=speaker, kind=direct)


def test_who_is_quoted_where_the_next_paragraph_opens_is_named() -> None:
    paragraphs = [FAR[0], f"{CLAIM}.", f"{QUOTED} {FAR[1]}"]
    text = "\n".join(paragraphs)
    source = nearest(reading(*paragraphs, attributions=[quoting(text)]))
    assert source is not None
    assert (source.paragraph, source.name) == (3, "Ann Lee")
    assert source.span.of(text) == "Ann Lee"


@pytest.mark.parametrize(
    "paragraphs",
    [
        [QUOTED, f"{CLAIM}."],  # before it
        [f"{CLAIM}.", FAR[0], QUOTED],
        [f"{CLAIM}, and Mrs. Lee knew it.", QUOTED],  # the claim is about her
        [f"{CLAIM}."],
    ],
)
def test_who_is_quoted_elsewhere_may_speak_of_something_else(paragraphs: list[str]) -> None:
    text = "\n".join(paragraphs)
    rows = [quoting(text)] if QUOTED in text else []
    assert nearest(reading(*paragraphs, attributions=rows)) is None


def test_no_quotation_bears_out_a_number() -> None:
    paragraphs = [f"{CLAIM}.", QUOTED]
    text = "\n".join(paragraphs)
    found = reading(*paragraphs, attributions=[quoting(text)])
    claim = span_in(text, CLAIM)
    assert Surroundings(found, DOCUMENTS).nearest_source(claim, counted=True) is None


def test_a_paraphrase_a_guess_and_somebody_unknown_carry_nothing() -> None:
    paragraphs = [f"{CLAIM}.", QUOTED]
    text = "\n".join(paragraphs)
    lee = quoting(text)
    rows = (
        replace(lee, kind=AttributionKind.INDIRECT),
        replace(lee, strength=Strength.WEAK),
        quoting(text, speaker=None),
    )
    for row in rows:
        assert nearest(reading(*paragraphs, attributions=[row])) is None


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
    text = f"Old bridge\nBy Tom Fox\n{CLAIM}.\n{QUOTED}"
    kinds = (BlockKind.TITLE, BlockKind.BYLINE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH)
    lines = [block.span for block in blocks_of(Article(text))]
    blocks = tuple(Block(span, kind) for span, kind in zip(lines, kinds, strict=True))
    found = reading(*text.split("\n"), attributions=[quoting(text)])
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


@pytest.mark.parametrize(
    ("claim", "content", "same"),
    [
        ("The old bridge fell in spring", "the old bridge fell in winter", True),
        ("The old bridge fell in spring", "the old mayor left in winter", False),
        ("The bridge fell", "the bridge fell", False),  # three words are shared by chance
        ("They have more to do and say", "they have more to do and say", False),  # say little
    ],
)
def test_without_a_figure_most_words_that_say_something_must_come_again(
    claim: str, content: str, *, same: bool
) -> None:
    text = f"{claim}. Ann Lee said {content} there."
    found = reading(text)
    content_span = span_in(text, f"said {content}")
    content_span = Span(content_span.start + len("said "), content_span.end)
    assert states_same(found, span_in(text, claim), content_span) is same


@pytest.mark.parametrize("cue", ["never said", "declined to say", "didn’t say"])
def test_what_somebody_did_not_say_carries_nothing(cue: str) -> None:
    text = f"Ann Lee {cue} it fell. {CLAIM}."
    row = by(text, "Ann Lee", cue, "it fell", "Ann Lee")
    around = Surroundings(reading(text, attributions=[row]), DOCUMENTS)
    assert not around.is_carried_on(span_in(text, CLAIM))


def test_a_short_word_of_a_name_is_shared_by_chance() -> None:
    paragraphs = [f"{CLAIM} of Jo Fox.", QUOTED.replace("Ann", "Jo")]
    text = "\n".join(paragraphs)
    quoted, direct = "“It was far too much,”", AttributionKind.DIRECT
    row = said(text, "Jo Lee", "said", quoted, speaker="Jo Lee", kind=direct)
    assert nearest(reading(*paragraphs, attributions=[row])) is not None


def test_a_long_source_is_shortened_on_a_card() -> None:
    assert shortened("the  poll\nof May") == "the poll of May"
    assert shortened("word " * 20) == "word " * 9 + "wor…"


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


POLL = "One poll shows 40 percent against it."


@pytest.mark.parametrize(
    ("paragraphs", "source", "named"),
    [
        ((f"{POLL} {CLAIM}.",), "One poll", "One poll"),
        ((f"{POLL.replace('40', 'many')} {CLAIM}.",), "One poll", None),  # no number is given
        ((POLL, f"{CLAIM}."), "One poll", None),  # another paragraph
        ((f"{POLL.replace('poll', 'study')} {CLAIM}.",), "One study", None),
    ],
)
def test_what_is_counted_may_rest_on_the_poll_that_gives_the_number_before(
    paragraphs: tuple[str, ...], source: str, named: str | None
) -> None:
    text = "\n".join(paragraphs)
    share = "many percent" if "many" in text else "40 percent"
    found = reading(*paragraphs, attributions=[by(text, source, "shows", share, None)])
    claim = span_in(found.text, CLAIM)
    nearest = Surroundings(found, DOCUMENTS).nearest_source(claim, counted=True)
    assert (nearest.name if nearest else None) == named
