"""How quickly 2,000 articles and 20,000 notes are searched; `make benchmark` prints it."""

from __future__ import annotations

import random
import time
from itertools import accumulate
from typing import TYPE_CHECKING

import pytest

from analyzers.values import Article, Span
from desktop import search_index
from desktop.anchors import anchor
from desktop.search import BOTH, HitKind
from desktop.store import Library
from desktop.widgets.seeker import MOST

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

pytestmark = pytest.mark.benchmark
ARTICLES, NOTES, WORDS = 2_000, 20_000, 900
LIMIT = 0.05  # seconds of the processor for words as readers type them
RANDOM = random.Random(3)  # noqa: S311 - words in the proportions of a language
VOCABULARY = [f"word{number}" for number in range(30_000)]
WEIGHTS = list(accumulate(1 / (number + 1) for number in range(30_000)))
QUERIES = ("word0", "word1 word2", '"word0 word1"', "word500", "word29000", "word100*")


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that somebody read with for years."""
    path = tmp_path_factory.mktemp("full") / "library.db"
    with Library.open(path) as library:
        article = Article("An article.", title="First")
        library.remember_article(article)
        library.add_note(article.digest, anchor(article.text, Span(0, 2)), "A note.")
        with library._writing() as connection:
            for number in range(ARTICLES):
                _copy(connection, "articles", {"digest": str(number), "text": _text(WORDS)})
            for number in range(NOTES):
                changed = {"id": str(number), "article": str(number % ARTICLES), "body": _text(20)}
                _copy(connection, "notes", changed)
            began = time.process_time()
            search_index.make_anew(connection)
            print(f"\nindex of {ARTICLES:,} articles and {NOTES:,} notes made in", end=" ")
            print(f"{time.process_time() - began:.1f} s of the processor")
    print(f"the library is {path.stat().st_size / 1e6:.0f} MB large")
    return path


@pytest.mark.parametrize("query", QUERIES)
def test_words_are_found_within_a_twentieth_of_a_second(full: Path, query: str) -> None:
    with Library.open(full) as library:
        began = time.process_time()
        found = library.search(query, BOTH, MOST)
        took = time.process_time() - began
    kinds = [hit.kind for hit in found.hits]
    print(f"\n{query}: {kinds.count(HitKind.NOTE)} notes, {kinds.count(HitKind.ARTICLE)} articles,")
    print(f"  {1_000 * took:.1f} ms of the processor")
    assert took < LIMIT


def test_a_note_is_saved_within_a_hundredth_of_a_second(full: Path) -> None:
    with Library.open(full) as library:
        place = anchor("An article.", Span(0, 2))
        began = time.process_time()
        for _ in range(100):
            library.add_note("7", place, _text(20))
        took = (time.process_time() - began) / 100
    print(f"\na note is saved in {1_000 * took:.2f} ms of the processor")
    assert took < 0.01


def _text(words: int) -> str:
    return " ".join(RANDOM.choices(VOCABULARY, cum_weights=WEIGHTS, k=words))


def _copy(connection: sqlite3.Connection, table: str, changed: dict[str, str]) -> None:
    """Add a row that is like the first one but for what is changed."""
    names = [row["name"] for row in connection.execute(f"PRAGMA table_info({table})")]
    values = ", ".join(f":{name}" if name in changed else f'"{name}"' for name in names)
    copied = f"INSERT INTO {table} SELECT {values} FROM {table} ORDER BY rowid LIMIT 1"  # noqa: S608
    connection.execute(copied, changed)
