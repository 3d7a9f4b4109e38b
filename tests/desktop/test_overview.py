"""The numbers of an article in words."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from analyzers.overview import Overview, Part, Share
from analyzers.usual import Measure, Range, Usual
from analyzers.values import Category
from desktop import overview as words

USUAL = Usual("840 articles", 840, {measure: Range(2.3, 4.0, 6.0) for measure in Measure})
PARTS = (
    Part(0, None, {Category.LOADED: 1}),
    Part(20, 1, {}),
    Part(50, 2, {Category.LOADED: 2, Category.SOURCE: 1}),
)
OVERVIEW = Overview(
    words=1_000,
    quoted=150,
    paraphrased=250,
    named=1,
    speakers=(Share("=Ann Lee", "named", 150, 0),),
    parts=PARTS,
)
EASE = {"flesch_reading_ease": 47.8, "flesch_kincaid_grade": 10.9}


def row(measure: Measure, overview: Overview = OVERVIEW) -> words.Row:
    found = words.rows(overview, EASE, USUAL)
    return next(one for one in found if one.measure is measure)


def test_a_count_is_told_beside_what_is_usual() -> None:
    loaded = row(Measure.LOADED)
    assert f"{loaded.name}: {loaded.value}" == "Loaded language: 3.0 per 1,000 words"
    assert words.compared(loaded, USUAL) == "half of 840 US news reports have 2.3 to 6.0"
    assert row(Measure.QUOTED).value == "15 %"
    assert row(Measure.WORDS).value == "1,000"
    assert row(Measure.EASE).value == "47.8"


def test_nothing_is_called_good_or_bad_and_no_place_among_others_is_told() -> None:
    told = " ".join(
        (*words.MEANINGS.values(), words.COUNTED, words.TOO_SHORT, *words.NAMES.values())
    )
    for word in ("score", "rank", "percentile", "bias", "better than", "poor"):
        assert word not in told.lower()


def test_a_short_article_has_counts_and_no_rates() -> None:
    short = Overview(words=40, parts=PARTS)
    found = words.rows(short, EASE, USUAL)
    assert {one.rate for one in found} == {""}
    assert {one.usual for one in found} == {""}
    assert row(Measure.LOADED, short).value == "3"
    assert Measure.EASE not in {one.measure for one in found}


def test_whose_words_they_are_is_told() -> None:
    said = words.voices(OVERVIEW)
    assert said == "40 % words of others: 15 % quoted, 25 % paraphrased. 60 % the writer’s."
    assert words.voices(Overview(words=40)).startswith("All words are the writer’s")


def test_an_empty_article_is_told_too() -> None:
    assert words.heading(Overview()) == "0 words, about 1 minute to read"
    assert words.columns((), 10) == ()


@given(st.lists(st.integers(0, 3), max_size=60), st.integers(0, 40))
def test_joined_columns_hold_every_mark_and_have_room(counts: list[int], room: int) -> None:
    parts = tuple(Part(10 * at, at + 1, {Category.CLAIM: n}) for at, n in enumerate(counts))
    columns = words.columns(parts, room)
    assert sum(column.marks.get(Category.CLAIM, 0) for column in columns) == sum(counts)
    assert len(columns) <= max(1, room)
    assert {column.place for column in columns} <= {part.start for part in parts}


def test_a_column_leads_to_its_first_mark_and_says_what_it_holds() -> None:
    (column,) = words.columns(PARTS[1:], 1)
    assert column.place == 50
    assert words.in_words(column) == "¶1 to ¶2: loaded language 2, quote sources 1"
    first, *_ = words.columns(PARTS, 3)
    assert words.in_words(first) == "headline or caption: loaded language 1"
    assert words.in_words(words.columns(PARTS, 3)[1]) == "¶1: no marks"


def test_the_tables_hold_the_numbers_of_the_picture() -> None:
    found = words.rows(OVERVIEW, EASE, USUAL)
    cells = words.table(found, OVERVIEW)
    assert ("Loaded language", "3", "3.0", "2.3 to 6.0") in cells
    assert cells[-1] == ("Words of =Ann Lee", "150", "15 %", "")
    heads, along = words.along(PARTS)
    assert heads == ("Place", "Loaded language", "Unattributed claims", "Quote sources")
    assert list(along)[2] == ("¶2", "2", "0", "1")


def test_no_copied_cell_begins_a_formula() -> None:
    assert words.copied([("=1+1", "a\tb"), ("-", "c")]) == "'=1+1\ta b\n'-\tc"


@given(st.integers(1, 400), st.integers(0, 400), st.integers(0, 400), st.integers(0, 400))
def test_shares_add_up_to_the_share_shown_of_all(own: int, ann: int, bob: int, rest: int) -> None:
    speakers = Share("Ann", "named", ann, 0), Share("Bob", "named", 0, bob)
    overview = Overview(own + ann + bob + rest, ann, bob + rest, speakers=speakers)
    shown = words.shares(overview)
    of_others = figure(shown[Measure.ATTRIBUTED])
    assert figure(shown[Measure.QUOTED]) + figure(shown[Measure.PARAPHRASED]) == of_others
    if not rest:
        assert sum(map(figure, words.speaker_shares(overview))) == of_others
    if overview.attributed:
        *parts, own_share = re.findall(r"under 1|\d+", words.voices(overview))
        assert figure(parts[0]) + figure(own_share) == 100
        assert figure(parts[1]) + figure(parts[2]) == figure(parts[0])


def figure(share: str) -> int:
    return 0 if share.startswith("under 1") else int(share.split(maxsplit=1)[0])
