"""What other programs read from an export is what the library keeps, all of it."""

from __future__ import annotations

import json
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest

from analyzers.article_json import article_from_json
from analyzers.values import Article, Block, BlockKind, Link, Span
from desktop import keys
from desktop.anchors import anchor
from desktop.bookmarks import Bookmark
from desktop.decisions import Scope
from desktop.exporting.files import NotWritten
from desktop.library_export import written
from desktop.library_faults import LibraryFault
from desktop.preferences import Preferences, ThemeChoice
from desktop.session import Session
from desktop.store import Library
from tests.desktop.test_library_file import truncate
from tests.desktop.widgets.made import SLAMMED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXT = "Mayor\u2028 slammed\n“Né\u0301e” 🙂 said \x85no, </script>\\ "
ARTICLE = Article(
    TEXT,
    blocks=(Block(Span(0, 6), BlockKind.TITLE), Block(Span(6, 12), BlockKind.PARAGRAPH)),
    links=(Link(Span(7, 9), "https://example.org/?a=“b”"),),
    title="Mayor\u2029said 🙂",
    byline="Ann Lee",
    published="2026-01-02",
    site="Example",
    section="News",
    notices=("One picture was left out.",),
)
FORGOTTEN = Article("This text was forgotten.", title="Forgotten")
PASTED = Article("This text was pasted.")
BOOKMARK = Bookmark.of(ARTICLE, Span(15, 30))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A library that a window has open."""
    with Library.open(tmp_path / "library.db") as library:
        library.remember_article(ARTICLE, tmp_path / "mayor.html")
        library.remember_article(FORGOTTEN, tmp_path / "forgotten.html")
        library.remember_article(PASTED)
        library.set_position(ARTICLE.digest, 7)
        for article in (ARTICLE, FORGOTTEN, PASTED):
            place = anchor(article.text, Span(8, 15))
            library.add_note(article.digest, place, "“Who”\u2028 said it? 🙂", ("who", "two words"))
            library.remove_note(library.add_note(article.digest, place, "removed").id)
        library.keep_bookmarks([BOOKMARK])
        library.add_decision(Scope.PHRASE, SLAMMED, ARTICLE)
        library.take_back([library.add_decision(Scope.RULE, SLAMMED, ARTICLE)])
        library.forget_article(FORGOTTEN.digest)
        yield library


def exported(library: Library) -> dict[str, Any]:
    out = library.path.with_name("out.json")
    written(library.path, out)
    data: dict[str, Any] = json.loads(out.read_bytes())
    return data


def test_an_export_holds_every_article_as_it_was_read(library: Library) -> None:
    rows = {row["digest"]: row for row in exported(library)["articles"]}
    assert set(rows) == {ARTICLE.digest, FORGOTTEN.digest, PASTED.digest}
    for article in (ARTICLE, PASTED):
        row = rows[article.digest]
        assert article_from_json(row) == library.article(article.digest) == article
    row, opened = rows[ARTICLE.digest], library.opened(ARTICLE.digest)
    assert opened
    assert (row["path"], row["opened"]) == (opened.path, opened.opened)
    assert row["position"] == library.position(ARTICLE.digest) == 7
    assert rows[PASTED.digest]["path"] is None
    assert (rows[FORGOTTEN.digest]["text"], rows[FORGOTTEN.digest]["opened"]) == (None, None)


def test_an_export_holds_every_note_and_decision_that_counts(library: Library) -> None:
    data = exported(library)
    notes = library.all_notes()
    assert len(data["notes"]) == len(notes) == 3
    for row, note in zip(data["notes"], notes, strict=True):
        assert (row["id"], row["article"], row["note"]) == (note.id, note.article, note.body)
        assert (row["quote"], row["start"], row["end"]) == (
            note.anchor.quote,
            note.span.start,
            note.span.end,
        )
        assert (row["prefix"], row["suffix"]) == (note.anchor.prefix, note.anchor.suffix)
        assert (tuple(row["tags"]), row["created"], row["changed"]) == (
            note.tags,
            note.created,
            note.changed,
        )
    (row,), (decision,) = data["decisions"], library.decisions()
    assert (row["id"], row["scope"], row["rule"]) == (decision.id, "phrase", decision.rule)
    place = decision.place
    assert [row[name] for name in ("words", "before", "after")] == [
        place.words,
        place.before,
        place.after,
    ]


def test_an_export_holds_every_bookmark(library: Library) -> None:
    (row,) = exported(library)["bookmarks"]
    assert row == BOOKMARK.to_row()
    assert row["quote"] == ARTICLE.text[15:30]


def test_an_export_holds_what_the_reader_chose_and_not_where_the_window_stood(
    library: Library,
) -> None:
    Preferences(theme=ThemeChoice.SEPIA, geometry="AAAA", state="BBBB").save(library)
    keys.keep_keys(library, {"add_note": ("Ctrl+J",)})
    Session((ARTICLE.digest,), ARTICLE.digest).save(library)
    settings = exported(library)["settings"]
    assert settings["window"]["theme"] == "sepia"
    assert settings["keys"] == {"add_note": ["Ctrl+J"]}
    assert set(settings) == {"window", "keys"}
    assert not {"geometry", "state"} & set(settings["window"])


def test_every_line_of_an_export_is_ascii_and_each_row_has_one(library: Library) -> None:
    written(library.path, library.path.with_name("out.json"))
    data = library.path.with_name("out.json").read_text("ascii")
    lines = [line.rstrip(",") for line in data.splitlines() if line[:6] in {'{"dige', '{"id":'}]
    assert list(map(json.loads, lines)) == [
        row
        for name in ("articles", "notes", "decisions", "bookmarks")
        for row in json.loads(data)[name]
    ]


def test_an_empty_library_is_exported_too(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        data = exported(library)
    assert data.pop("written")
    assert data.pop("format") == "sidelight-library 1"
    assert data == {
        "articles": [],
        "notes": [],
        "decisions": [],
        "bookmarks": [],
        "settings": {},
    }


def test_an_export_never_has_more_than_a_few_articles_in_memory(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        for number in range(50):
            library.remember_article(Article(f"{number} {'words, ' * 20_000}"))
    tracemalloc.start()
    written(library.path, tmp_path / "out.json")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (tmp_path / "out.json").stat().st_size > 7_000_000
    assert most < 3_000_000


def test_the_file_of_an_article_is_never_written_over(library: Library, tmp_path: Path) -> None:
    page, link = tmp_path / "mayor.html", tmp_path / "link.json"
    page.write_text("<p>The mayor")
    link.symlink_to(page)
    for out in (page, link):
        with pytest.raises(NotWritten, match="an article of the library"):
            written(library.path, out)
    assert page.read_text() == "<p>The mayor"


def test_a_damaged_or_missing_library_is_told_and_nothing_is_written(
    library: Library, tmp_path: Path
) -> None:
    library.close()
    out = tmp_path / "out.json"
    out.write_text("before")
    truncate(library.path)
    for path in (library.path, tmp_path / "none.db"):
        with pytest.raises(LibraryFault):
            written(path, out)
    assert out.read_text() == "before"
    assert not (tmp_path / "none.db").exists()
    assert not list(tmp_path.glob(".*"))
