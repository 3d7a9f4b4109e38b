"""What is told of an article besides its text, and of what was left out of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from analyzers.values import Article
from desktop.facts import READING, facts, facts_of_file
from desktop.importing import Taken
from desktop.importing.taken import Leftover
from desktop.rest import CHANGED, LINE, NOTHING, WHOLE, Rest, in_lines, rest_of
from desktop.shelf import Times
from desktop.tabs import Tab
from tests.desktop.widgets.made import ARTICLE

PATH = Path("/home/ann/articles/mayor.html")
TIMES = Times("2026-11-24T10:05:00+00:00", "2026-11-25T11:05:00+00:00")
LONG = Leftover("It was a long paragraph.", is_paragraph=True)
SHORT = Leftover("Home", is_paragraph=False)


def told(
    article: Article = ARTICLE, path: Path | None = PATH, rest: Rest | None = None
) -> dict[str, str]:
    tab = Tab.of(article, path, at=0)
    known = (*facts(tab, TIMES), *facts_of_file(tab, rest, rest.language or "" if rest else ""))
    return {fact.name: fact.words for fact in known}


def test_an_article_is_told_with_all_that_its_file_says() -> None:
    known = told(replace(ARTICLE, section="Local", notices=("1 character was replaced.",)))
    assert [known[name] for name in ("Title", "By", "Site", "Section", "Published")] == [
        "Mayor “admits” 😀 failure",
        "Jane Roe",
        "The Example",
        "Local",
        "3 December 2025",
    ]
    assert (known["File"], known["Folder"]) == ("mayor.html", "/home/ann/articles")
    assert known["Length"] == "32 words  ·  195 characters  ·  2 paragraphs"
    assert known["Reading time"] == "1 minute, at 238 words a minute"
    assert known["When it was read"] == "1 character was replaced."
    assert ARTICLE.digest.startswith(known["Digest"].split()[0])
    assert known["Taken from the file"] == READING


def test_what_is_not_known_of_an_article_is_not_told() -> None:
    bare = told(Article("Some words."), path=None)
    assert bare.keys() == {
        *("File", "First opened here", "Last opened", "Length", "Reading time", "Digest")
    }
    assert bare["File"] == "None: the text was pasted."
    cleared = facts(Tab.of(ARTICLE, PATH, at=0), Times(TIMES.first, ""))
    assert "Last opened" not in {fact.name for fact in cleared}


def test_a_name_that_no_screen_can_show_is_told_all_the_same() -> None:
    assert told(path=Path("/bad\udcff/a\udcff.txt"))["File"] == "a\ufffd.txt"


def test_how_much_of_a_page_was_taken_is_counted() -> None:
    for pieces, sentence in (
        ((LONG, SHORT, SHORT), "2 paragraphs. Left out: 1 paragraph, 2 shorter pieces."),
        ((LONG, LONG), "2 paragraphs. Left out: 2 paragraphs."),
        ((SHORT,), "2 paragraphs. Left out: 1 shorter piece."),
        ((), f"2 paragraphs. {NOTHING}"),
    ):
        rest = rest_of(Taken(ARTICLE, pieces, language="en"), ARTICLE)
        assert (rest.sentence, rest.pieces, rest.language) == (sentence, pieces, "en")
        known = told(rest=rest)
        assert (known["Taken from the file"], known["Language"]) == (sentence, "en")


def test_of_a_file_taken_whole_nothing_is_left_out() -> None:
    assert rest_of(Taken(ARTICLE), ARTICLE) == Rest(WHOLE)


def test_of_a_file_that_holds_another_text_by_now_nothing_is_told() -> None:
    now = Taken(Article("Another text."), (LONG,), language="en")
    assert rest_of(now, ARTICLE) == Rest(CHANGED)


def test_paragraphs_stand_apart_and_menus_beside_each_other() -> None:
    menu = [Leftover(name, is_paragraph=False) for name in ("Home", "World", "Sport")]
    assert in_lines([*menu, LONG, LONG, SHORT]) == "\n\n".join(
        ("Home  ·  World  ·  Sport", LONG.text, LONG.text, "Home")
    )
    assert in_lines([]) == ""


def test_a_long_menu_goes_on_in_other_lines() -> None:
    lines = in_lines([SHORT] * 1_000).split("\n")
    assert max(map(len, lines)) <= LINE + len(SHORT.text)
    assert "".join(lines).count("Home") == 1_000
    assert len(in_lines([Leftover("x" * 1_000_000, is_paragraph=False)])) < 10_000
