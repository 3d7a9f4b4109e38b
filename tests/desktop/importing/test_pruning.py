"""What surrounds an article is left out, and sentences that look alike stay."""

from __future__ import annotations

import pytest
from lxml import html

from analyzers.values import BlockKind
from desktop.importing import pruning
from desktop.importing.canonical import Fields, Piece, Run

PROSE = "The mayor said on Tuesday that the bridge would not be built this year or the next."


def paragraph(text: str, href: str | None = None) -> Piece:
    return Piece(BlockKind.PARAGRAPH, (Run(text, href),))


def kept(*pieces: Piece, fields: Fields = Fields()) -> list[str]:  # noqa: B008 - it is frozen
    return [pruning.text_of(piece) for piece in pruning.pruned(pieces, fields)]


@pytest.mark.parametrize(
    "notice",
    [
        "Advertisement",
        "ADVERTISEMENT - Continue reading below",
        "Read more: Bridges of the world",
        "READ ALSO",
        "Watch now",
        "Related: A town without a bridge",
        "Share this on WhatsApp",
        "CLICK HERE TO GET THE NEWS APP",
        "Sign up for our daily newsletter.",
        "Image 2 of 5",
        "(Image credit: Jane Doe)",
        "Tags: bridge, mayor",
        "Copyright 2026 The Example. All rights reserved.",
        "* * *",
        "12",
    ],
)
def test_notices_are_left_out(notice: str) -> None:
    assert kept(paragraph(PROSE), paragraph(notice), paragraph("It rained.")) == [
        PROSE,
        "It rained.",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Get the troops out now, he said.",
        "Copyright law is on her side.",
        "Related problems abound.",
        "Watch this space, the minister said.",
        "See also what came of it: nothing.",
        "Comments like these hurt.",
        "Download figures rose to 3,000 today.",
        "Video of the night shows him.",
        "Share prices fell.",
        "More on that later, she promised.",
        "1,200 people came.",
    ],
)
def test_sentences_that_look_like_notices_stay(sentence: str) -> None:
    assert kept(paragraph(PROSE), paragraph(sentence)) == [PROSE, sentence]


def test_a_paragraph_that_is_one_link_is_a_teaser() -> None:
    assert kept(paragraph(PROSE), paragraph("ANOTHER BRIDGE FALLS", "/x")) == [PROSE]
    assert kept(paragraph("He said so.", "/x")) == ["He said so."]


def test_a_list_of_links_is_part_of_the_article() -> None:
    item = Piece(BlockKind.LIST, (Run("The town plan", "/plan"),))
    assert kept(paragraph(PROSE), item) == [PROSE, "The town plan"]


def test_captions_and_long_repetitions_are_left_out() -> None:
    caption = Piece(BlockKind.CAPTION, (Run("The bridge by day."),))
    assert kept(
        caption, paragraph(PROSE), paragraph(PROSE), paragraph("No."), paragraph("No.")
    ) == [
        PROSE,
        "No.",
        "No.",
    ]


def test_headings_at_the_end_are_left_out() -> None:
    heading = Piece(BlockKind.HEADING, (Run("Most of all"),))
    assert kept(heading, paragraph(PROSE), heading, heading) == ["Most of all", PROSE]


def test_what_the_fields_say_is_not_repeated_before_the_first_sentence() -> None:
    fields = Fields(title="Mayor says no", byline="Jane Doe", site="AP")
    opening = map(
        paragraph, ["By Jane Doe", "24 Nov 2026", "10:45", "Japan, Monday", "Mayor says no"]
    )
    assert kept(*opening, paragraph(PROSE), paragraph("Jane Doe"), fields=fields) == [
        "Japan, Monday",
        PROSE,
        "Jane Doe",
    ]


def test_short_blocks_that_only_one_of_two_agreeing_extractors_has_are_left_out() -> None:
    pieces = [paragraph(f"{PROSE} {number}.") for number in range(9)]
    odd = paragraph("Our readers love this")
    other = "\n".join(map(pruning.text_of, pieces))
    assert pruning.agreed([*pieces, odd], other) == pieces
    assert pruning.agreed([*pieces, odd], "something else") == [*pieces, odd]


def test_elements_named_as_asides_are_dropped_unless_they_hold_the_article() -> None:
    body = html.fromstring(
        f'<div class="story with-sidebar" id="share"><p>{PROSE}</p>'
        f'<div class="rail__item-teaser"><p>More</p></div><p>{PROSE}</p></div>'
    )
    pruning.prune(body)
    assert body.text_content() == PROSE + PROSE
    body = html.fromstring(
        f'<div><div class="ad-free related"><p>{PROSE}</p></div><p>No.</p></div>'
    )
    pruning.prune(body)
    assert PROSE in body.text_content()
