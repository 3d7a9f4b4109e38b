"""Which windows are learned together, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from analyzers.training.examples import TAUGHT, UNKNOWN, article_windows, packed, untaught

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from analyzers.training.examples import Example
    from analyzers.wordpiece import WordPiece

WINDOW = 192  # pieces: the target and the context that a window has in the program
BATCH = 1536  # pieces with padding
POOL = 64  # windows that are sorted by length together, which saves padding
PACKED = 4  # sentences at most in a window of unrelated ones

Windows = Callable[[np.random.Generator], Iterable["Example"]]


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Arrays for the network: windows x pieces, and sentences by themselves.

    Row *k* of ``shares`` has the weight of each piece in sentence *k*, which stands in window
    ``owners[k]``. ``taught`` and ``taught_parts`` are what the teacher says, or UNTAUGHT.
    """

    ids: NDArray[np.int64]
    mask: NDArray[np.int64]
    tags: NDArray[np.int64]
    loaded: NDArray[np.int64]
    narrator: NDArray[np.int64]
    taught: NDArray[np.float32]
    owners: NDArray[np.int64]
    shares: NDArray[np.float32]
    biased: NDArray[np.int64]
    claims: NDArray[np.int64]
    taught_parts: NDArray[np.float32]


def of_articles(articles: Sequence[Example]) -> Windows:
    return lambda generator: (
        window for article in articles for window in article_windows(article, WINDOW, generator)
    )


def with_claims(articles: Sequence[Example]) -> Windows:
    """Only the windows that have a labelled claim, which few have."""
    windows = of_articles(articles)
    return lambda generator: (window for window in windows(generator) if window.parts)


def of_sentences(sentences: Sequence[Example]) -> Windows:
    return lambda generator: packed(sentences, PACKED, WINDOW, generator)


def schedule(
    corpora: Sequence[tuple[Windows, int]], wordpiece: WordPiece, generator: np.random.Generator
) -> list[Batch]:
    """Return all batches of the training: each corpus for its epochs, evenly mixed."""
    placed: list[tuple[float, Batch]] = []
    for windows, epochs in corpora:
        batches = [
            batch(part, wordpiece)
            for _ in range(epochs)
            for part in grouped([one for one in windows(generator) if one.labelled], generator)
        ]
        placed += [((place + 0.5) / len(batches), one) for place, one in enumerate(batches)]
    return [one for _, one in sorted(placed, key=lambda item: item[0])]


def grouped(windows: Sequence[Example], generator: np.random.Generator) -> list[list[Example]]:
    """Group windows of similar length up to the size of a batch, in random order."""
    order = generator.permutation(len(windows)).tolist()
    groups: list[list[Example]] = []
    for start in range(0, len(order), POOL):
        pool = sorted((windows[index] for index in order[start : start + POOL]), key=len)
        groups += filled(pool)
    return [groups[index] for index in generator.permutation(len(groups))]


def filled(pool: Sequence[Example]) -> Iterator[list[Example]]:
    group: list[Example] = []
    for window in pool:
        if group and (len(group) + 1) * (len(window) + 2) > BATCH:
            yield group
            group = []
        group.append(window)
    if group:
        yield group


def batch(windows: Sequence[Example], wordpiece: WordPiece) -> Batch:
    """Pad windows to one length, with the marks of a sequence around each."""
    width = max(map(len, windows)) + 2
    ids = np.full((len(windows), width), wordpiece.padding)
    mask = np.zeros_like(ids)
    lessons = untaught(*ids.shape, TAUGHT)
    for row, window in enumerate(windows):
        lessons[row, 1 : len(window) + 1] = window.taught
        framed = [wordpiece.first, *window.ids.tolist(), wordpiece.last]
        ids[row, : len(framed)] = framed
        mask[row, : len(framed)] = 1
    parts = [(row, part) for row, window in enumerate(windows) for part in window.parts]
    shares = np.zeros((len(parts), width), dtype=np.float32)
    for line, (_, part) in zip(shares, parts, strict=True):
        line[part.pieces.start + 1 : part.pieces.stop + 1] = 1 / len(part.pieces)
    return Batch(
        ids=ids,
        mask=mask,
        tags=padded([window.tags for window in windows], width),
        loaded=padded([window.loaded for window in windows], width),
        narrator=padded([window.narrator for window in windows], width),
        taught=lessons,
        owners=np.array([row for row, _ in parts], dtype=np.int64),
        shares=shares,
        biased=np.array([part.biased for _, part in parts], dtype=np.int64),
        claims=np.array([part.claim for _, part in parts], dtype=np.int64),
        taught_parts=np.array([part.taught for _, part in parts], dtype=np.float32),
    )


def padded(labels: Sequence[NDArray[np.int64]], width: int) -> NDArray[np.int64]:
    table = np.full((len(labels), width), UNKNOWN)
    for line, row in zip(table, labels, strict=True):
        line[1 : len(row) + 1] = row
    return table
