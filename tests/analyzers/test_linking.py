"""Which source, cue and contents belong together."""

from __future__ import annotations

import pytest

from analyzers.linking import link
from tests.analyzers.grounds import marked, words

Row = tuple[str | None, str, list[str]]


def linked(text: str, **subjects: str) -> list[Row]:
    ground, roles = marked(text, subjects=subjects)
    return [
        (
            words(r.source, ground),
            words(r.cue, ground) or "",
            [words(c, ground) or "" for c in r.content],
        )
        for r in link(roles, ground)
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "S[Ann] C[said] X[it rains] and S[Bob] C[added] X[it snows].",
            [("Ann", "said", ["it rains"]), ("Bob", "added", ["it snows"])],
        ),
        (
            "X[“We won,”] S[she] C[said]. X[“It is over.”]",
            [("she", "said", ["“We won,”", "“It is over.”"])],
        ),
        (
            "S[Ann] C[praised] X[Bob] and C[said] X[he won].",
            [("Ann", "praised", ["Bob"]), ("Ann", "said", ["he won"])],
        ),
        ("X[It rained], C[reportedly].", [(None, "reportedly", ["It rained"])]),
    ],
)
def test_spans_find_their_nearest_partners(text: str, rows: list[Row]) -> None:
    assert linked(text) == rows


def test_a_subject_is_preferred_to_a_nearer_source() -> None:
    text = "S[Ann] met with S[the board], C[claimed] X[it was late]."
    assert linked(text)[0][0] == "the board"
    assert linked(text, Ann="claimed")[0][0] == "Ann"


def test_a_quotation_goes_on_in_the_next_paragraphs() -> None:
    text = "S[Ann] C[said:]\nX[“It is late.]\nX[“We must go.”]"
    assert linked(text) == [("Ann", "said:", ["“It is late.", "“We must go.”"])]


def test_a_source_in_the_sentence_before_is_taken() -> None:
    assert linked("S[Ann] left. It was C[reportedly] X[her last visit].")[0][0] == "Ann"


def test_a_source_far_back_in_another_sentence_is_not_taken() -> None:
    far = "S[Ann] left. " + "Nothing else happened that day in the old town. " * 3
    assert linked(far + "It was C[reportedly] X[her last visit].")[0][0] is None


def test_a_cue_without_content_gets_one_from_a_neighbour_that_has_two() -> None:
    text = "S[Ann] C[told Bob] X[to wait], X[to listen] S[he] C[knew]."
    assert [row[2] for row in linked(text)] == [["to wait"], ["to listen"]]


def test_a_content_without_any_cue_is_left_alone() -> None:
    assert linked("X[It rained.]") == []


def test_what_only_follows_a_quotation_and_its_cue_is_not_said() -> None:
    text = "X[“We won the vote,”] S[she] C[said of] X[the day]. X[“It is over.”]"
    assert linked(text) == [("she", "said of", ["“We won the vote,”", "“It is over.”"])]


def test_a_source_right_before_a_cue_is_taken_over_the_end_of_a_sentence() -> None:
    text = "S[Quina J. Jones, 25,] C[said] as S[she] left X[that it was late]."
    assert linked(text.replace("J. ", "Ann. "))[0][0] == "Quina Ann. Jones, 25,"


def test_a_quotation_goes_on_from_the_last_one_and_not_from_an_aside() -> None:
    text = "X[“We won,”] S[she] C[said], C[noting] X[the hour]. X[“It is over.”]"
    assert [row[2] for row in linked(text)] == [["“We won,”", "“It is over.”"], ["the hour"]]


def test_a_quotation_after_a_plain_statement_belongs_to_the_cue_behind_it() -> None:
    text = "S[Ann] C[doubts] X[the plan]. X[“Is it not late?”] The door closed. S[Bob] C[asked]."
    assert [row[2] for row in linked(text)] == [["the plan"], ["“Is it not late?”"]]


def test_a_comma_before_the_closing_mark_points_to_who_is_named_next() -> None:
    text = "S[He] C[cited] X[a plan, “which is to wait for a very good year,”] S[Ann] C[wrote]."
    assert [row[2] for row in linked(text)] == [
        [],
        ["a plan, “which is to wait for a very good year,”"],
    ]


def test_a_short_title_with_a_comma_points_to_nobody() -> None:
    text = "S[He] C[praised] X[the film “Late,”] S[Ann] C[wrote]."
    assert linked(text)[0][2] == ["the film “Late,”"]


def test_a_quoted_word_is_not_all_that_somebody_said() -> None:
    text = "X[“Late”] S[she] C[called] X[the day]."
    assert linked(text) == [("she", "called", ["“Late”", "the day"])]


@pytest.mark.parametrize(
    "text",
    [
        "S[Few] C[admit] X[it], but S[Lee] C[says] X[it rains].",
        "S[Lee], S[who] once C[praised] X[the plan], C[says] X[it rains].",
    ],
)
def test_a_source_is_not_left_without_a_cue_where_another_has_two(text: str) -> None:
    other = "Few" if "Few" in text else "who"
    assert linked(text, **{other: "says"})[1] == ("Lee", "says", ["it rains"])


def test_a_relative_clause_may_say_two_things() -> None:
    text = "S[the report], S[which] C[said] X[it rains] and C[added] X[it snows]."
    assert [row[0] for row in linked(text)] == ["which", "which"]
