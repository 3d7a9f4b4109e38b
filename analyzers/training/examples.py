"""From labelled texts to what the network is fed: word pieces with labels, cut into windows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from analyzers.decoding import OUTSIDE, ROLES, begin, inside
from analyzers.encoder import CLAIMS
from analyzers.windows import cut, sentence_pieces, speakers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from analyzers.training.corpora import Labelled
    from analyzers.values import Span
    from analyzers.windows import Speakers
    from analyzers.wordpiece import WordPiece

UNKNOWN = -100  # the label of what nobody labelled; no loss is taken there


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence as a range of pieces, with its labels or UNKNOWN."""

    pieces: range
    biased: int = UNKNOWN
    claim: int = UNKNOWN


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """Pieces of a text with one label of each kind for each piece."""

    ids: NDArray[np.int64]
    tags: NDArray[np.int64]
    loaded: NDArray[np.int64]
    narrator: NDArray[np.int64]
    sentences: tuple[range, ...]
    parts: tuple[Part, ...]

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def labelled(self) -> bool:
        """Whether there is anything to learn; in boilerplate there is not."""
        known = (labels != UNKNOWN for labels in (self.tags, self.loaded, self.narrator))
        return bool(self.parts) or any(map(np.any, known))


def example(text: Labelled, wordpiece: WordPiece) -> Example:
    """Give the labels of tokens to the pieces that speak for them."""
    pieces = wordpiece.pieces(text.text)
    starts = [text.tokens[sentence.start].start for sentence in text.sentences]
    sentences = sentence_pieces(pieces, starts)
    speaking = speakers(pieces, text.tokens)
    size = len(pieces.ids)
    parts = [
        Part(between(pieces.starts, span), claim=CLAIMS.index(kind)) for span, kind in text.claims
    ]
    if text.biased is not None:
        parts.append(Part(range(size), biased=int(text.biased)))
    return Example(
        ids=pieces.ids,
        tags=on_pieces(role_tags(text), speaking, size),
        loaded=on_pieces(marked(text.tokens, text.loaded), speaking, size),
        narrator=on_pieces(marked(text.tokens, text.narrator), speaking, size),
        sentences=tuple(sentences),
        parts=tuple(part for part in parts if part.pieces),
    )


def between(starts: NDArray[np.int64], span: Span) -> range:
    first, last = np.searchsorted(starts, [span.start, span.end]).tolist()
    return range(first, last)


def on_pieces(labels: NDArray[np.int64], speaking: Speakers, size: int) -> NDArray[np.int64]:
    result = np.full(size, UNKNOWN)
    result[speaking.pieces[speaking.begins]] = labels[speaking.begins]
    return result


def role_tags(text: Labelled) -> NDArray[np.int64]:
    """Tag tokens with BIO; sources and cues stand out of contents that enclose them."""
    if text.roles is None:
        return np.full(len(text.tokens), UNKNOWN)
    tags = np.full(len(text.tokens), OUTSIDE)
    for role in reversed(ROLES):
        for span in text.roles[role]:
            tokens = overlapping(text.tokens, span)
            tags[tokens.start : tokens.stop] = inside(role)
            tags[tokens.start : tokens.start + bool(tokens)] = begin(role)
    for span in text.ignored:
        tokens = overlapping(text.tokens, span)
        tags[tokens.start : tokens.stop] = UNKNOWN
    return tags


def marked(tokens: Sequence[Span], spans: Iterable[Span] | None) -> NDArray[np.int64]:
    if spans is None:
        return np.full(len(tokens), UNKNOWN)
    marks = np.zeros(len(tokens), dtype=np.int64)
    for span in spans:
        inner = overlapping(tokens, span)
        marks[inner.start : inner.stop] = 1
    return marks


def overlapping(tokens: Sequence[Span], span: Span) -> range:
    """Return the indices of the tokens that share a character with ``span``."""
    first = bisect_right(tokens, span.start, key=lambda token: token.end)
    last = bisect_left(tokens, span.end, key=lambda token: token.start)
    return range(first, max(first, last))


def sliced(whole: Example, pieces: range) -> Example:
    """Cut an example; sentences and parts that are not whole inside are left out."""
    window = slice(pieces.start, pieces.stop)
    return Example(
        ids=whole.ids[window],
        tags=whole.tags[window],
        loaded=whole.loaded[window],
        narrator=whole.narrator[window],
        sentences=tuple(moved(s, -pieces.start) for s in whole.sentences if within(s, pieces)),
        parts=tuple(
            Part(moved(part.pieces, -pieces.start), part.biased, part.claim)
            for part in whole.parts
            if within(part.pieces, pieces)
        ),
    )


def joined(examples: Sequence[Example]) -> Example:
    """Put examples behind one another, as if they stood in one text."""
    offsets = np.cumsum([0, *map(len, examples)]).tolist()
    pairs = list(zip(examples, offsets, strict=False))
    return Example(
        ids=np.concatenate([one.ids for one in examples]),
        tags=np.concatenate([one.tags for one in examples]),
        loaded=np.concatenate([one.loaded for one in examples]),
        narrator=np.concatenate([one.narrator for one in examples]),
        sentences=tuple(moved(s, offset) for one, offset in pairs for s in one.sentences),
        parts=tuple(
            Part(moved(part.pieces, offset), part.biased, part.claim)
            for one, offset in pairs
            for part in one.parts
        ),
    )


def moved(pieces: range, by: int) -> range:
    return range(pieces.start + by, pieces.stop + by)


def within(inner: range, outer: range) -> bool:
    return outer.start <= inner.start and inner.stop <= outer.stop


def article_windows(
    article: Example, size: int, generator: np.random.Generator
) -> Iterator[Example]:
    """Cut an article into windows of whole sentences; the first is short by chance."""
    units = [unit for sentence in article.sentences for unit in cut(sentence, size)]
    start, room = 0, int(generator.integers(size // 4, size + 1))
    for unit in units:
        if unit.stop - start > room and unit.start > start:
            yield sliced(article, range(start, unit.start))
            start, room = unit.start, size
    if start < len(article):
        yield sliced(article, range(start, len(article)))


def packed(
    sentences: Sequence[Example], most: int, size: int, generator: np.random.Generator
) -> Iterator[Example]:
    """Put one to ``most`` unrelated sentences into a window, so that none speaks for others."""
    order = generator.permutation(len(sentences)).tolist()
    while order:
        number = int(generator.integers(1, most + 1))
        window = joined([sentences[index] for index in order[:number]])
        yield sliced(window, range(min(len(window), size)))
        del order[:number]
