"""The commands that read and write notes."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analyzers.values import Span
from desktop.anchors import anchor
from desktop.children import Importer
from desktop.exporting.files import write_atomically
from desktop.importing import Refused
from desktop.importing.canonical import lines, tidy
from desktop.paths import library_path
from desktop.reporting import Report, json_rows, put
from desktop.search import HitKind
from desktop.store import Library, LibraryFault

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from analyzers.values import Article
    from desktop.notes import PlacedNote


def add(options: Namespace) -> int:
    """Save a note and print its id; by then it is on the disk."""
    report = Report()
    path = Path(options.file)
    with Importer() as importer, report.on(options.file), _told(options, report):
        article = importer.read(path)
        place = anchor(article.text, find(article.text, options.quote))
        with Library.open(library_path(options.library)) as library:
            library.remember_article(article, path.absolute())
            note = library.add_note(article.digest, place, options.note, tuple(options.tag))
        put(f"{note.id}\n".encode())
    return report.status


def list_notes(options: Namespace) -> int:
    """Print the notes of the library, or those of one article with their places in it."""
    report = Report()
    name = options.file or str(library_path(options.library))
    with Importer() as importer, report.on(name), _told(options, report):
        article = importer.read(Path(options.file)) if options.file else None
        rows = [_row(placed) for placed in _placed(article, options)]
        put(json_rows(rows) if options.json else "".join(map(_line, rows)).encode())
    return report.status


def search(options: Namespace) -> int:
    """Print the notes in which the words of a query occur, the best first, as JSON."""
    report = Report()
    path = library_path(options.library)
    with _told(options, report):
        put(json_rows(map(_row, _sought(path, options.query))))
    return report.status


def export(options: Namespace) -> int:
    """Write all notes of the library to a file, as JSON."""
    report = Report()
    with report.on(options.output), _told(options, report):
        rows = json_rows(map(_row, _placed(None, options)))
        write_atomically(Path(options.output), rows)
    return report.status


def _sought(path: Path, query: str) -> list[PlacedNote]:
    from desktop.notes import PlacedNote

    if not path.exists():
        return []
    with Library.open(path) as library:
        notes = {note.id: PlacedNote(note, note.span) for note in library.all_notes()}
        found = library.search(query, [HitKind.NOTE], len(notes))
        return [notes[hit.id] for hit in found.hits]


def find(text: str, quote: str) -> Span:
    """Return where the quote first stands in the text, or raise `Refused`."""
    words = "\n".join(filter(None, map(tidy, lines(quote))))
    start = text.find(words) if words else -1
    if start < 0:
        raise Refused("The quote is not in the text; copy it from what `sidelight text` prints.")
    return Span(start, start + len(words))


@contextmanager
def _told(options: Namespace, report: Report) -> Iterator[None]:
    """Tell what is wrong with the library."""
    try:
        yield
    except LibraryFault as fault:
        report.refuse(str(library_path(options.library)), fault)


def _placed(article: Article | None, options: Namespace) -> tuple[PlacedNote, ...]:
    from desktop.notes import PlacedNote

    path = library_path(options.library)
    if not path.exists():
        return ()
    with Library.open(path) as library:
        if article:
            return library.placed_notes(article, Path(options.file).absolute())
        return tuple(PlacedNote(note, note.span) for note in library.all_notes())


def _row(placed: PlacedNote) -> dict[str, Any]:
    note = placed.note
    return {
        "id": note.id,
        "article": note.article,
        "quote": note.anchor.quote,
        "start": placed.span.start if placed.span else None,
        "end": placed.span.end if placed.span else None,
        "note": note.body,
        "tags": list(note.tags),
        "created": note.created,
    }


def _line(row: dict[str, Any]) -> str:
    tags = "".join(f" #{tag}" for tag in row["tags"])
    return f"{row['id']}  “{tidy(row['quote'])}”  {tidy(row['note'])}{tags}\n"
