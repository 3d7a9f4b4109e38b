"""What kind of article it is, told from the page and from the writer's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers.genre import genre_of
from analyzers.values import Article, ArticleKind, ClaimKind, Sentence, SentenceVoice, Span
from tests.analyzers.readings import said

if TYPE_CHECKING:
    from analyzers.values import Attribution

PLAIN = "The council met on Monday. It voted on the bridge. The vote was close."
MINE = "I crossed the bridge. I saw it crack, and my neighbors saw it. I am tired of it."


SAID = "Ann Lee said it fell. Tom Fox said it rose. Eve Kay said it broke."


def sources(text: str) -> list[Attribution]:
    """Return three people who say something."""
    rows = (("Ann Lee", "it fell"), ("Tom Fox", "it rose"), ("Eve Kay", "it broke"))
    return [said(text, name, "said", content, speaker=name) for name, content in rows]


def kind(
    article: Article,
    *attributions: Attribution,
    judging: int = 0,
    stated: int = 0,
    others: int = 0,
) -> ArticleKind | None:
    """Tell the kind where the writer states some sentences, and ``others`` are attributed."""
    sentences = [
        Sentence(
            Span(0, 1),
            SentenceVoice.OWN,
            ClaimKind.JUDGEMENT if number < judging else ClaimKind.EVENT,
            0.0,
        )
        for number in range(stated)
    ]
    sentences += [Sentence(Span(0, 1), SentenceVoice.ATTRIBUTED, None, 0.0)] * others
    genre = genre_of(article, attributions, sentences)
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


def test_who_says_i_and_names_few_sources_writes_a_column() -> None:
    assert kind(Article(MINE)) is ArticleKind.OPINION
    text = f"{SAID} {MINE}"
    assert kind(Article(text), *sources(text)) is None
    assert kind(Article(text), *sources(text), judging=9, stated=10) is ArticleKind.OPINION
    assert kind(Article(text), *sources(text), judging=2, stated=10) is None


def test_judgements_weigh_more_where_hardly_anybody_else_speaks() -> None:
    far = 11  # more than the writer's own sentences
    assert kind(Article(PLAIN), judging=8, stated=10, others=far) is ArticleKind.OPINION
    assert kind(Article(PLAIN), judging=6, stated=10, others=far) is None
    assert kind(Article(SAID), *sources(SAID), judging=8, stated=10, others=far) is None


def test_judging_most_of_the_time_in_ones_own_voice_makes_an_opinion_piece() -> None:
    said_by = sources(SAID)
    assert kind(Article(SAID), *said_by, judging=6, stated=10, others=9) is ArticleKind.OPINION
    assert kind(Article(SAID), *said_by, judging=5, stated=10, others=9) is None


def test_a_line_about_the_author_is_enough_but_for_one_about_the_papers_own() -> None:
    line = "Jane Roe is {} of the Bridge Fund."
    named = [f"{SAID}\n{line.format(role)}" for role in ("director", "a reporter and friend")]
    assert kind(Article(named[0]), *sources(named[0])) is ArticleKind.OPINION
    assert kind(Article(named[1]), *sources(named[1])) is None


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Jane Roe is a baker in the north of the town.", True),
        ("Rep. Jane Roe, D-Ohio, chairs the committee on bridges.", True),
        ("Jane Roe, a friend of the river, is director of the Bridge Fund.", True),
        ("Jane Roe teaches engineering at the town college.", True),
        ("Jane Roe is expected to run for mayor.", False),
        ("Jane Roe is not at fault.", False),
        ("Jane Roe met the council.", False),
    ],
)
def test_a_last_line_tells_who_wrote_or_tells_news(line: str, told: bool) -> None:
    text = f"{SAID} We saw it. Our town and our river need it."
    genre = genre_of(Article(f"{text}\n{line}"), sources(text), ())
    assert (genre is not None and genre.kind is ArticleKind.OPINION) is told


def test_the_signs_are_named() -> None:
    genre = genre_of(Article(PLAIN, section="Opinion {US}"), (), ())
    assert genre is not None
    (sign,) = genre.signs
    assert sign == "“Opinion {US}” as the section"
    assert sign.values == {"name": "Opinion {US}"}


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


def test_answers_that_alone_are_labelled_make_an_interview() -> None:
    talk = ["Is it safe?", "A: It is.", "And since when is that so?", "A: Since May."] * 2
    assert kind(Article("\n".join(talk))) is ArticleKind.INTERVIEW


def test_three_named_sources_and_no_other_sign_make_a_report() -> None:
    assert kind(Article(SAID), *sources(SAID)) is ArticleKind.REPORT
    assert kind(Article(SAID), *sources(SAID), judging=6, stated=10, others=11) is None


def test_a_report_in_which_the_little_that_the_writer_states_judges_is_not_called_one() -> None:
    assert kind(Article(SAID), *sources(SAID), judging=2, stated=4, others=9) is ArticleKind.REPORT
    assert kind(Article(SAID), *sources(SAID), judging=3, stated=4, others=9) is None
