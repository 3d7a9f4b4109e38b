"""What is written into a note is kept, whatever another window did to that note meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers.values import Article, Span
from desktop.anchors import anchor
from desktop.library_faults import LibraryFault
from desktop.library_file import save_copy
from desktop.notebook import Notebook
from desktop.refilling import refill
from desktop.store import Library

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ARTICLE = Article("The mayor opened the bridge.\nNobody said what it had cost.", title="A bridge")
EARLIER = Article("The mayor will open a bridge.\nNobody says what it costs.", title="A bridge")
WORDS = Span(4, 9)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "bridge.html"


@pytest.fixture
def library(tmp_path: Path, path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as library:
        library.remember_article(EARLIER, path)
        yield library


@pytest.fixture
def copy(library: Library, tmp_path: Path) -> Path:
    """A copy from before the article was opened."""
    copy = tmp_path / "copy.db"
    save_copy(library.path, copy)
    library.remember_article(ARTICLE, path=tmp_path / "bridge.html")
    return copy


@pytest.fixture
def notebook(library: Library, copy: Path, path: Path) -> Notebook:
    return opened(library, path)


def opened(library: Library, path: Path) -> Notebook:
    notebook = Notebook(library)
    notebook.open(ARTICLE, path)
    return notebook


def kept(library: Library) -> list[tuple[str, str]]:
    return [(note.body, note.anchor.quote) for note in library.all_notes()]


def test_words_to_a_note_that_a_copy_does_not_know_are_saved_as_a_note(
    notebook: Notebook, library: Library, copy: Path
) -> None:
    note = notebook.write(None, WORDS, "first")
    refill(library.path, copy)
    again = notebook.write(note, WORDS, "first, and more")
    assert kept(library) == [("first, and more", "mayor")]
    assert notebook.note(again).span == WORDS


def test_words_to_a_note_that_another_window_removed_are_saved_as_a_note(
    notebook: Notebook, library: Library, path: Path
) -> None:
    note = library.add_note(EARLIER.digest, anchor(EARLIER.text, WORDS), "first", ("cost",)).id
    notebook.open(ARTICLE, path)
    opened(library, path).remove(note)
    notebook.write(note, WORDS, "first, and more")
    assert kept(library) == [("first, and more", "mayor")]
    assert library.all_notes()[0].tags == ("cost",)


def test_words_to_a_note_without_a_place_stay_with_the_text_it_was_written_to(
    notebook: Notebook, library: Library, path: Path
) -> None:
    lost = anchor(EARLIER.text, Span(10, 22))
    note = library.add_note(EARLIER.digest, lost, "first").id
    notebook.open(ARTICLE, path)
    opened(library, path).remove(note)
    again = notebook.write(note, None, "first, and more")
    assert [one.anchor for one in library.all_notes()] == [lost]
    assert notebook.note(again).span is None


def test_a_note_that_is_gone_is_not_brought_back(
    notebook: Notebook, library: Library, copy: Path
) -> None:
    note = notebook.write(None, WORDS, "first")
    notebook.remove(note)
    refill(library.path, copy)
    notebook.restore(note)
    assert not notebook.notes


def test_words_to_a_note_whose_text_is_gone_are_said_to_be_unsaved(
    library: Library, path: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.db"
    Library.open(empty).close()
    lost = anchor(EARLIER.text, Span(10, 22))
    note = library.add_note(EARLIER.digest, lost, "first").id
    notebook = opened(library, path)
    refill(library.path, empty)
    with pytest.raises(LibraryFault, match="not saved"):
        notebook.write(note, None, "first, and more")
