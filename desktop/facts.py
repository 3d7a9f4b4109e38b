"""What is known of an article besides its text: where it came from, when, and how long it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analyzers.paragraphs import Paragraphs
from analyzers.words import count_words
from desktop.dates import long_date, long_moment
from desktop.reading_time import WORDS_A_MINUTE, minutes
from desktop.rows import storable
from desktop.translation import later, number, said, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analyzers.values import Article
    from desktop.rest import Rest
    from desktop.shelf import Times
    from desktop.tabs import Tab

PASTED = later("None: the text was pasted.")
READING = later("The file is being read…")
BEGINNING = 16  # figures of the digest; no two articles of a library share so many by chance


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and what stands beside it."""

    name: str
    words: str

    def __str__(self) -> str:
        return f"{self.name}: {self.words}"


def facts(tab: Tab, times: Times | None) -> tuple[Fact, ...]:
    """Return what is known of an open article without its file."""
    article = tab.article
    if article is None:
        return ()
    return _told(
        *_said(article),
        *_places(tab),
        *_times(times),
        *_length(article.text, len(Paragraphs(article).spans)),
        (tr("When it was read"), " ".join(map(said, article.notices))),
        (tr("Digest"), tr("{digest} (SHA-256, its beginning)").format(digest=_beginning(article))),
    )


def facts_of_file(tab: Tab, rest: Rest | None, language: str) -> tuple[Fact, ...]:
    """Return what the file itself says, once it is read again; ``language`` by its name."""
    if tab.path is None:
        return ()
    taken = rest.sentence if rest else tr(READING)
    return _told((tr("Taken from the file"), taken), (tr("Language"), language))


def _told(*rows: tuple[str, str]) -> tuple[Fact, ...]:
    return tuple(Fact(name, words) for name, words in rows if words)


def _said(article: Article) -> Iterator[tuple[str, str]]:
    """Yield what the file says of its article."""
    yield tr("Title"), article.title or ""
    yield tr("By"), article.byline or ""
    yield tr("Site"), article.site or ""
    yield tr("Section"), article.section or ""
    yield tr("Published"), long_date(article.published) if article.published else ""


def _places(tab: Tab) -> Iterator[tuple[str, str]]:
    if tab.path is None:
        yield tr("File"), tr(PASTED)
        return
    yield tr("File"), storable(tab.path.name)
    yield tr("Folder"), storable(str(tab.path.parent))


def _times(times: Times | None) -> Iterator[tuple[str, str]]:
    if times:
        yield tr("First opened here"), long_moment(times.first)
        yield tr("Last opened"), long_moment(times.last) if times.last else ""


def _length(text: str, paragraphs: int) -> Iterator[tuple[str, str]]:
    words = count_words(text)
    parts = (
        tr("%n word", "%n words", words),
        tr("%n character", "%n characters", len(text)),
        tr("%n paragraph", "%n paragraphs", paragraphs),
    )
    yield tr("Length"), "  ·  ".join(parts)
    time = tr("%n minute", "%n minutes", minutes(words))
    at = tr("{time}, at {speed} words a minute")
    yield tr("Reading time"), at.format(time=time, speed=number(WORDS_A_MINUTE))


def _beginning(article: Article) -> str:
    return article.digest[:BEGINNING]
