"""The library keeps what it was given, and says so in words when it cannot."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzers.values import (
    Article,
    Block,
    BlockKind,
    Card,
    Category,
    Finding,
    Link,
    Span,
    Strength,
    Voice,
    VoiceKind,
)
from desktop.anchors import anchor
from desktop.decisions import Place, Scope
from desktop.shelf import Times
from desktop.store import Library, LibraryFault

if TYPE_CHECKING:
    from collections.abc import Iterator

WRITER = Path(__file__).parents[1] / "drivers" / "note_writer.py"
TEXT = "Bridge to open\nThe mayor said the bridge would open in May."
ARTICLE = Article(
    TEXT,
    blocks=(Block(Span(0, 14), BlockKind.TITLE), Block(Span(15, 59), BlockKind.PARAGRAPH)),
    links=(Link(Span(34, 40), "https://example.org/bridge"),),
    title="Bridge to open",
    byline="Jane Roe",
    published="2026-11-24",
    site="The Example",
    section="Local",
    notices=("One character was replaced.",),
)
CARD = Card("Loaded label", "mayor", "", "", "", (), "", "", "")
PHRASE = anchor(TEXT, Span(19, 24))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library.open(path) as library:
        library.remember_article(ARTICLE, path.with_name("bridge.html"))
        yield library


def test_an_article_comes_back_as_it_was(library: Library) -> None:
    assert library.article(ARTICLE.digest) == ARTICLE
    assert library.article("0" * 64) is None


def test_an_article_opened_again_keeps_its_position_and_becomes_the_most_recent(
    library: Library,
) -> None:
    other = Article("Another text.")
    library.set_position(ARTICLE.digest, 15)
    library.remember_article(other)
    assert [opened.digest for opened in library.recent(9)] == [other.digest, ARTICLE.digest]
    time.sleep(0.002)  # times are kept in milliseconds
    library.remember_article(ARTICLE)
    assert [opened.title for opened in library.recent(1)] == ["Bridge to open"]
    assert library.recent(1)[0].path is not None
    assert library.position(ARTICLE.digest) == 15
    assert library.position("0" * 64) == 0


def test_it_is_known_when_an_article_was_opened_first_and_last(library: Library) -> None:
    first = library.times(ARTICLE.digest)
    assert first is not None
    assert first.first == first.last
    time.sleep(0.002)
    library.reopen_article(ARTICLE.digest)
    again = library.times(ARTICLE.digest)
    assert again is not None
    assert (again.first, again.last > first.last) == (first.first, True)
    library.clear_recent()
    assert library.times(ARTICLE.digest) == Times(first.first, "")
    assert library.times("0" * 64) is None


def test_a_cleared_list_comes_back_with_what_was_opened_since_and_without_what_was_forgotten(
    library: Library,
) -> None:
    since, forgotten = Article("Opened since."), Article("Forgotten.")
    library.remember_article(forgotten)
    library.remember_article(since)
    before = library.recent(9)
    library.clear_recent()
    assert library.recent(9) == ()
    time.sleep(0.002)
    library.reopen_article(since.digest)
    (anew,) = library.recent(9)
    library.forget_article(forgotten.digest)
    library.recall(before)
    assert library.recent(9) == (anew, before[2])


def test_a_decision_is_there_after_the_library_was_opened_again(library: Library) -> None:
    rule, loaded = "loaded.label", Category.LOADED
    voice = Voice(VoiceKind.WRITER)
    made = Finding(Span(19, 24), rule, loaded, voice, Strength.FAIR, 0.5, "", CARD)
    decision = library.add_decision(Scope.PLACE, made, ARTICLE)
    library.close()
    with Library.open(library.path) as again:
        (kept,) = again.decisions()
        assert kept.id == decision
        assert kept.place == Place("mayor", "The", "said the")
        assert (kept.title, kept.article_title) == ("Loaded label", ARTICLE.title)
        assert kept.path == str(library.path.with_name("bridge.html"))
        again.take_back([decision])
        assert again.decisions() == ()
        again.decide_again([decision])
        assert again.decisions() == (kept,)


def test_a_note_is_there_after_the_library_was_opened_again(library: Library) -> None:
    note = library.add_note(ARTICLE.digest, PHRASE, "Which mayor?", (" voice ", "voice", ""))
    library.close()
    with Library.open(library.path) as again:
        assert again.notes_of(ARTICLE.digest) == again.all_notes() == (note,)
    assert note.tags == ("voice",)
    assert note.span.of(TEXT) == "mayor"


def test_a_changed_note_keeps_its_place_and_its_tags_unless_they_are_given(
    library: Library,
) -> None:
    note = library.add_note(ARTICLE.digest, PHRASE, "Who?", ("voice",))
    library.change_note(note.id, "Which mayor?")
    (changed,) = library.notes_of(ARTICLE.digest)
    assert (changed.body, changed.tags, changed.anchor) == ("Which mayor?", ("voice",), PHRASE)
    library.change_note(note.id, "Which mayor?", ())
    assert library.notes_of(ARTICLE.digest)[0].tags == ()


def test_a_removed_note_can_be_brought_back(library: Library) -> None:
    note = library.add_note(ARTICLE.digest, PHRASE, "Which mayor?")
    library.remove_note(note.id)
    assert library.all_notes() == ()
    library.restore_note(note.id)
    assert library.all_notes() == (note,)


def test_notes_come_in_the_order_of_the_text(library: Library) -> None:
    later = library.add_note(ARTICLE.digest, anchor(TEXT, Span(51, 53)), "When?")
    first = library.add_note(ARTICLE.digest, PHRASE, "Who?")
    assert library.notes_of(ARTICLE.digest) == (first, later)
    assert library.all_notes() == (later, first)


def test_notes_follow_the_text_of_the_same_file_and_say_when_they_lost_their_place(
    library: Library, path: Path
) -> None:
    kept = library.add_note(ARTICLE.digest, PHRASE, "Who?")
    lost = library.add_note(ARTICLE.digest, anchor(TEXT, Span(0, 14)), "The headline")
    edited = Article("A new start.\n" + TEXT[15:])
    file = path.with_name("bridge.html")
    library.remember_article(edited, file)
    own = library.add_note(edited.digest, anchor(edited.text, Span(0, 5)), "Added since")
    placed = library.placed_notes(edited, file)
    assert [(row.note.id, row.span and row.span.of(edited.text)) for row in placed] == [
        (own.id, "A new"),
        (kept.id, "mayor"),
        (lost.id, None),
    ]
    assert [row.note for row in library.placed_notes(edited)] == [own]


@given(body=st.text(st.characters(exclude_categories=())))
def test_any_words_can_be_a_note(tmp_path_factory: pytest.TempPathFactory, body: str) -> None:
    """Lone surrogates, which UTF-8 cannot hold, are joined or replaced; the rest is kept."""
    with Library.open(tmp_path_factory.mktemp("any") / "library.db") as library:
        library.remember_article(ARTICLE)
        note = library.add_note(ARTICLE.digest, PHRASE, body)
        (kept,) = library.all_notes()
    assert kept.body == note.body
    assert kept.body == body or any("\ud800" <= character <= "\udfff" for character in body)


def test_settings_hold_what_json_holds(library: Library) -> None:
    assert library.setting("window") is None
    for value in ({"size": [800, 600], "dark": True}, None, "words"):
        library.set_setting("window", value)
        assert library.setting("window") == value


def test_a_note_to_an_article_nobody_opened_is_a_fault_of_ours(library: Library) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        library.add_note("0" * 64, PHRASE, "Lost?")
    assert library.add_note(ARTICLE.digest, PHRASE, "The library goes on.")


def test_every_commit_is_durable_and_nothing_in_the_schema_is_trusted(library: Library) -> None:
    names = ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "busy_timeout")
    found = [library._connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names]
    assert found == ["wal", 2, 1, 0, 5000]


def test_the_library_is_private(library: Library) -> None:
    assert library.path.stat().st_mode & 0o777 == 0o600


def test_a_lock_is_waited_for_and_the_note_is_kept(library: Library) -> None:
    with closing(sqlite3.connect(library.path, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        timer = threading.Timer(0.3, other.rollback)
        timer.start()
        library.add_note(ARTICLE.digest, PHRASE, "Waited for")
        timer.join()
    assert [note.body for note in library.all_notes()] == ["Waited for"]


def test_a_lock_that_is_never_let_go_is_told_within_six_seconds(library: Library) -> None:
    with closing(sqlite3.connect(library.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        with pytest.raises(LibraryFault, match="is in use: another program"):
            library.add_note(ARTICLE.digest, PHRASE, "Not saved")
        assert time.monotonic() - began < 6
        other.rollback()
    library.add_note(ARTICLE.digest, PHRASE, "Saved now")
    assert [note.body for note in library.all_notes()] == ["Saved now"]


def test_a_full_disk_is_told_and_loses_nothing(library: Library) -> None:
    library.add_note(ARTICLE.digest, PHRASE, "Before")
    (pages,) = library._connection.execute("PRAGMA page_count").fetchone()
    library._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(LibraryFault, match="the disk is full"):
        library.add_note(ARTICLE.digest, PHRASE, "x" * 100_000)
    library._connection.execute("PRAGMA max_page_count = 4294967294")
    library.add_note(ARTICLE.digest, PHRASE, "After")
    assert [note.body for note in library.all_notes()] == ["Before", "After"]


def test_two_programs_write_at_once_and_every_note_is_kept(path: Path) -> None:
    with Library.open(path) as library:
        library.remember_article(ARTICLE)
    command = [sys.executable, str(WRITER), str(path)]
    writers = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    saved = [_acknowledged(writer, 100) for writer in writers]
    with Library.open(path) as library:
        bodies = [note.body for note in library.all_notes()]
    assert all(bodies.count(token) == 1 for tokens in saved for token in tokens)


def _acknowledged(writer: subprocess.Popen[str], count: int) -> list[str]:
    """Return the notes that a writer says are saved, and kill it."""
    assert writer.stdout
    with writer, writer.stdout as lines:
        tokens = [line.split()[1] for line in islice(lines, 2 * count) if line.startswith("ACK")]
        writer.kill()
    return tokens


def test_opening_a_library_does_not_import_what_only_a_migration_needs(path: Path) -> None:
    Library.open(path).close()
    code = (
        "import sys; from pathlib import Path; from desktop.store import Library;"
        "Library.open(Path(sys.argv[1])).close();"
        "sys.exit(bool({'sqlite_utils', 'spacy', 'lxml', 'PySide6'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code, str(path)], check=False).returncode == 0
