"""What kind of article it is, told from the page and from the writer's own words."""

from __future__ import annotations

import pytest

from analyzers.genre import genre_of
from analyzers.values import Article, ArticleKind, ClaimKind, Sentence, SentenceVoice, Span
from tests.analyzers.readings import said

PLAIN = "The council met on Monday. It voted on the bridge. The vote was close."
MINE = "I crossed the bridge. I saw it crack, and my neighbors saw it. I am tired of it."


def kind(article: Article, *, judging: int = 0, stated: int = 0) -> ArticleKind | None:
    sentences = [
        Sentence(
            Span(0, 1),
            SentenceVoice.OWN,
            ClaimKind.JUDGEMENT if number < judging else ClaimKind.EVENT,
            0.0,
        )
        for number in range(stated)
    ]
    genre = genre_of(article, (), sentences)
    return genre.kind if genre else None


@pytest.mark.parametrize(
    "article",
    [
        Article(PLAIN, section="Opinion"),
        Article(PLAIN, section="Letters to the Editor"),
        Article(PLAIN, byline="the Editorial Board"),
        Article(PLAIN, byline="Jane Roe, opinion contributor"),
        Article(PLAIN, title="Editorial: Mend the bridge"),
        Article(f"LETTERS.\n{PLAIN}"),
        Article(f"{MINE}\nJane Roe is a baker in the north of the town."),
    ],
)
def test_an_opinion_piece_says_so_or_speaks_as_one(article: Article) -> None:
    assert kind(article) is ArticleKind.OPINION


@pytest.mark.parametrize(
    "article",
    [
        Article(PLAIN),
        Article(PLAIN, section="Politics"),
        Article("“" + MINE.replace(". ", ".” “") + "”"),  # all of it quoted
        Article(f"{PLAIN}\nJane Roe is the mayor of the town. Jane Roe did not answer."),
    ],
)
def test_nothing_is_said_where_the_signs_are_few(article: Article) -> None:
    assert kind(article) is None


def test_first_person_alone_is_not_enough_and_with_judgements_it_is() -> None:
    assert kind(Article(MINE)) is None
    assert kind(Article(MINE), judging=9, stated=10) is ArticleKind.OPINION
    assert kind(Article(MINE), judging=2, stated=10) is None


def test_the_signs_are_named() -> None:
    genre = genre_of(Article(PLAIN, section="Opinion"), (), ())
    assert genre is not None
    assert genre.signs == ("“Opinion” as the section",)


def test_labelled_turns_make_a_transcript() -> None:
    turns = "\n".join(["LEE: It is safe.", "FOX: It is not.", "LEE: Why?", "FOX: It cracks."])
    assert kind(Article(turns)) is ArticleKind.TRANSCRIPT


def test_questions_and_answers_make_an_interview() -> None:
    labelled = "\n".join(["Q: Is it safe?", "A: It is.", "Q: Since when?", "A: Since May."])
    assert kind(Article(labelled)) is ArticleKind.INTERVIEW
    bare = "\n".join(["Is it safe?", "It is, as far as we know."] * 5)
    assert kind(Article(bare)) is ArticleKind.INTERVIEW


def test_two_labels_in_a_long_text_make_no_transcript() -> None:
    assert kind(Article("\n".join(["UPDATE: It fell.", "NOTE: It rose.", *[PLAIN] * 9]))) is None


def test_three_named_sources_and_no_other_sign_make_a_report() -> None:
    text = "Ann Lee said it fell. Tom Fox said it rose. Jane Roe said it broke."
    rows = [
        said(text, name, "said", content, speaker=name)
        for name, content in (
            ("Ann Lee", "it fell"),
            ("Tom Fox", "it rose"),
            ("Jane Roe", "it broke"),
        )
    ]
    genre = genre_of(Article(text), rows, ())
    assert genre is not None
    assert genre.kind is ArticleKind.REPORT
