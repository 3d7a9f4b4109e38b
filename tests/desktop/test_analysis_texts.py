"""What the analyzers say is known to the window word for word, so that it can be translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers import language
from analyzers.genre import genre_of
from analyzers.values import Article, ClaimKind, Sentence, SentenceVoice, Span
from desktop.analysis_texts import NOT_ENGLISH, SIGNS, sign_said
from desktop.translation import ENGLISH, Speech, speak

if TYPE_CHECKING:
    from collections.abc import Iterator

QUESTIONS = "\n".join(["Q: Is it safe?", "A: It is.", "Q: Since when?", "A: Since May."])
TURNS = "\n".join(["LEE: It is safe.", "FOX: It is not.", "LEE: Why?", "FOX: It cracks."])
MINE = "I crossed the bridge. I saw it crack, and my neighbors saw it."
OURS = "We crossed our bridge. We saw it crack. You know your bridge, and you use it."
AUTHOR = "Jane Roe is a baker in the north of the town."
SIGNED = Article(f"{MINE}\n{AUTHOR}", title="Editorial: Mend it", byline="the Editorial Board")
ADDRESSED = Article(OURS, section="Opinion")


@pytest.fixture
def german() -> Iterator[None]:
    words = {"“{name}” as the section": "„{name}“ als Ressort", "the byline": "die Autorenzeile"}
    speak(Speech(lambda text, _note, _count: words.get(text, text)))
    yield
    speak(ENGLISH)


def signs(article: Article, judging: int = 0) -> tuple[str, ...]:
    """Return the signs of an article in which so many of ten statements judge, beside others."""
    kinds = [ClaimKind.JUDGEMENT] * judging + [ClaimKind.EVENT] * (10 - judging)
    own = [Sentence(Span(0, 1), SentenceVoice.OWN, kind, 0.0) for kind in kinds]
    others = [Sentence(Span(0, 1), SentenceVoice.ATTRIBUTED, None, 0.0)] * (len(own) + 1)
    genre = genre_of(article, (), [*own, *others])
    return genre.signs if genre else ()


def test_that_a_text_is_not_english_is_said_as_the_analyzers_say_it() -> None:
    assert NOT_ENGLISH == language.NOT_ENGLISH


def test_every_sign_of_a_kind_of_article_is_known() -> None:
    texts = (Article(QUESTIONS), Article(TURNS))
    told = {sign for text in texts for sign in signs(text)}
    told |= {*signs(SIGNED, judging=9), *signs(ADDRESSED, judging=6)}
    assert told == {*SIGNS, "“Opinion” as the section"}


def test_a_sign_is_said_in_the_readers_language_with_the_pages_own_words(german: None) -> None:
    assert sign_said("the byline") == "die Autorenzeile"
    assert sign_said("“Opinion {US}” as the section") == "„Opinion {US}“ als Ressort"


def test_a_sign_that_the_window_does_not_know_stays_as_it_is(german: None) -> None:
    assert sign_said("a sign of tomorrow") == "a sign of tomorrow"
