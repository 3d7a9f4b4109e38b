"""Who is speaking: names, short forms, pronouns, roles."""

from __future__ import annotations

import pytest

from analyzers.speakers import resolve
from analyzers.values import Attribution, AttributionKind, Span, Strength
from tests.analyzers.grounds import marked


def speakers(text: str, **subjects: str) -> list[tuple[str | None, str | None]]:
    """Name the marked sources of a text, in their order."""
    ground, roles = marked(text, subjects=subjects)
    said = [
        Attribution((ground.span(source),), (), (), AttributionKind.INDIRECT, Strength.STRONG)
        for source in roles.source
    ]
    return [(row.speaker, row.role) for row in resolve(said, ground)]


def names(text: str, **subjects: str) -> list[str | None]:
    return [name for name, _ in speakers(text, **subjects)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("S[Dmitry Peskov] spoke.", "Dmitry Peskov"),
        ("S[Mr. Peskov] spoke. Dmitry Peskov left.", "Dmitry Peskov"),
        ("S[Kremlin Spokesman Dmitry Peskov] spoke.", "Dmitry Peskov"),
        ("S[House Speaker Paul Ryan, R-Wis.,] spoke.", "Paul Ryan"),
        ("S[NBC’s Peter Chinni] spoke.", "Peter Chinni"),
        ("S[Trump lawyer Marc Kasowitz] spoke.", "Marc Kasowitz"),
        ("S[Robert Menendez (D-N.J.)] spoke.", "Robert Menendez"),
        ("S[Mayor Bill de Blasio] spoke.", "Bill de Blasio"),
        ("S[Douglas Holtz-Eakin] spoke.", "Douglas Holtz-Eakin"),
        ("S[PESKOV] spoke. Dmitry Peskov left.", "Dmitry Peskov"),
        ("S[Jane Roe, the mayor,] spoke.", "Jane Roe"),
    ],
)
def test_titles_are_no_part_of_the_full_name(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "S[a lawyer for Hillary Clinton] spoke.",
        "S[Donald Trump’s lawyer] spoke.",
        "S[John Roe and Jane Roe] spoke.",
        "S[critics] spoke.",
        "S[they] spoke. John Roe left.",
        "S[lawyers for both John and Jane Roe] spoke.",
    ],
)
def test_a_name_inside_another_phrase_is_not_the_speaker(text: str) -> None:
    assert names(text) == [None]


def test_a_surname_that_two_people_bear_names_neither() -> None:
    assert names("John Roe met Mary Roe. S[Roe] spoke.") == [None]


def test_a_title_tells_which_of_two_people_is_meant() -> None:
    assert names("John Roe met Mary Roe. S[Mrs. Roe] spoke.") == ["Mary Roe"]


def test_it_means_the_organisation_that_spoke_last() -> None:
    text = "S[The Tax Foundation] spoke. S[It] said more.\nNothing.\nNothing.\nS[It] said more."
    assert names(text)[:2] == ["Tax Foundation", "Tax Foundation"]
    assert names("John Roe left. S[It] said more.") == [None]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("S[The International Monetary Fund] spoke.", "International Monetary Fund"),
        ("The International Monetary Fund met. S[The IMF] spoke.", "International Monetary Fund"),
        ("The New York Times met. S[the Times] spoke.", "New York Times"),
        ("S[The Clinton campaign] spoke.", "Clinton campaign"),
        ("S[The Committee for a Free Press] spoke.", "Committee for a Free Press"),
    ],
)
def test_an_organisation_has_one_name_in_full_and_short(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("John Roe left. S[He] spoke.", "John Roe"),
        ("Mary Roe left. S[He] spoke.", None),
        ("Mary Roe met John Doe. S[She] spoke.", "Mary Roe"),
        ("Mr. Quux met Ms. Quuz. S[He] spoke.", "Quux"),
        ("John Roe, S[who] spoke, left.", "John Roe"),
        ("John Roe and Peter Doe left. S[He] spoke.", None),
    ],
)
def test_a_pronoun_means_the_one_person_whom_it_fits(text: str, name: str | None) -> None:
    assert names(text)[-1] == name


def test_a_subject_outweighs_another_name_in_its_sentence() -> None:
    text = "John Roe met Peter Doe. S[He] spoke."
    assert names(text, John="met")[-1] == "John Roe"


def test_a_pronoun_three_paragraphs_on_means_nobody() -> None:
    text = "John Roe left.\n" + "Nothing happened.\n" * 4 + "S[He] spoke."
    assert names(text) == [None]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("S[Kremlin Spokesman Dmitry Peskov] spoke.", "Kremlin spokesman"),
        ("S[Sen. John Roe] spoke.", "senator"),
        ("S[Jane Roe, a historian,] spoke.", "historian"),
        ("S[Mr. John Roe] spoke.", None),
        ("S[John Roe, R-Wis.,] spoke.", None),
    ],
)
def test_what_stands_beside_a_name_is_the_role(text: str, role: str | None) -> None:
    assert [row[1] for row in speakers(text)] == [role]


def test_a_calling_that_one_person_has_means_that_person() -> None:
    assert names("Sen. John Roe met Mary Doe. S[the senator] spoke.") == ["John Roe"]
    assert names("Sen. John Roe met Sen. Mary Doe. S[the senator] spoke.") == [None]


def test_a_headline_of_capitals_makes_no_names_of_its_words() -> None:
    text = "Trump Seeks More Money From Congress\nDonald Trump spoke. S[Trump] left."
    assert names(text) == ["Donald Trump"]


@pytest.mark.parametrize(("label", "name"), [("PENCE", "PENCE"), ("Q", None), ("Critics", None)])
def test_a_label_of_capitals_is_a_name_as_it_stands(label: str, name: str | None) -> None:
    ground, roles = marked(f"S[{label}] : It rains.")
    (source,) = roles.source
    start = ground.text.index(":")
    cue = Span(start, start + 1)
    kind, strength = AttributionKind.DIRECT, Strength.STRONG
    said = Attribution((ground.span(source),), (cue,), (), kind, strength)
    assert [row.speaker for row in resolve([said], ground)] == [name]


@pytest.mark.parametrize("source", ["the polls released Sunday", "a report Tuesday", "Friday"])
def test_a_day_is_no_speaker(source: str) -> None:
    assert names(f"They met. S[{source}] spoke.") == [None]


def test_a_name_like_that_of_a_month_is_a_speaker() -> None:
    assert names("S[Theresa May] spoke. S[May] left.") == ["Theresa May", "Theresa May"]


def test_a_noun_with_a_capital_in_a_headline_is_no_speaker() -> None:
    assert names("Many S[Lawyers] Slam Plan Before Vote") == [None]
