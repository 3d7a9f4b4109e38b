"""From labelled texts to what the network is fed: word pieces with labels, cut into windows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from itertools import repeat
from typing import TYPE_CHECKING

import numpy as np

from analyzers.decoding import OUTSIDE, ROLES, TAGS, begin, inside
from analyzers.encoder import (
    CLAIM_COLUMNS,
    CLAIMS,
    LOADED_SENTENCE,
    LOADED_WORD,
    NARRATOR,
    TAG_COLUMNS,
    log_softmax,
    sigmoid,
)
from analyzers.windows import cut, sentence_pieces, speakers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from analyzers.training.corpora import Labelled
    from analyzers.values import Span
    from analyzers.windows import Speakers
    from analyzers.wordpiece import WordPiece

    Lesson = NDArray[np.float16]  # what the teacher says: word pieces x columns of the output

NO_LESSONS = repeat(None)
UNKNOWN = -100  # the label of what nobody labelled; no loss is taken there


UNTAUGHT = np.nan  # the same for what the teacher does not say
TAUGHT = len(TAGS) + 2  # chances of the tags, of a loaded word, of the narrator's bias
TAUGHT_PART = len(CLAIMS) + 1  # chances of the kinds of claim, of a loaded sentence


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A sentence as a range of pieces, with its labels or UNKNOWN, and what the teacher says."""

    pieces: range
    biased: int = UNKNOWN
    claim: int = UNKNOWN
    taught: NDArray[np.float32] = field(default_factory=lambda: untaught(TAUGHT_PART))


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """Pieces of a text with one label of each kind for each piece, and what the teacher says.

    Row *i* of ``taught`` (pieces x TAUGHT) has chances, or UNTAUGHT.
    """

    ids: NDArray[np.int64]
    tags: NDArray[np.int64]
    loaded: NDArray[np.int64]
    narrator: NDArray[np.int64]
    taught: NDArray[np.float32]
    sentences: tuple[range, ...]
    parts: tuple[Part, ...]

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def labelled(self) -> bool:
        """Whether there is anything to learn; in boilerplate there is not."""
        known = (labels != UNKNOWN for labels in (self.tags, self.loaded, self.narrator))
        return bool(self.parts) or any(map(np.any, known)) or not np.isnan(self.taught).all()


def untaught(*shape: int) -> NDArray[np.float32]:
    return np.full(shape, UNTAUGHT, dtype=np.float32)


def examples(
    texts: Iterable[Labelled],
    wordpiece: WordPiece,
    lessons: Iterable[Lesson | None] = NO_LESSONS,
) -> list[Example]:
    pairs = zip(texts, lessons, strict=False)
    return [example(text, wordpiece, lesson) for text, lesson in pairs]


def example(text: Labelled, wordpiece: WordPiece, lesson: Lesson | None = None) -> Example:
    """Give the labels of tokens to the pieces that speak for them; ``lesson`` are scores."""
    pieces = wordpiece.pieces(text.text)
    starts = [text.tokens[sentence.start].start for sentence in text.sentences]
    sentences = sentence_pieces(pieces, starts)
    speaking = speakers(pieces, text.tokens)
    size = len(pieces.ids)
    parts = [
        Part(between(pieces.starts, span), claim=CLAIMS.index(kind)) for span, kind in text.claims
    ]
    labelled = {piece for part in parts for piece in part.pieces}
    if text.biased is not None:
        parts.append(Part(range(size), biased=int(text.biased)))
    taught = untaught(size, TAUGHT)
    if lesson is not None:
        scores = lesson.astype(np.float32)
        begins = speaking.pieces[speaking.begins]
        taught[begins] = word_chances(scores[begins])
        alone = len(sentences) == 1  # in an article a loaded sentence rubs off on its neighbours
        parts += [
            Part(part, taught=part_chances(scores[part.start : part.stop], alone=alone))
            for part in sentences
            if part and labelled.isdisjoint(part)
        ]
    return Example(
        ids=pieces.ids,
        tags=on_pieces(role_tags(text), speaking, size),
        loaded=on_pieces(marked(text.tokens, text.loaded), speaking, size),
        narrator=on_pieces(marked(text.tokens, text.narrator), speaking, size),
        taught=taught,
        sentences=tuple(sentences),
        parts=tuple(part for part in parts if part.pieces),
    )


def word_chances(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    tags = np.exp(log_softmax(scores[:, TAG_COLUMNS]))
    return np.concatenate([tags, sigmoid(scores[:, [LOADED_WORD, NARRATOR]])], axis=1)


def part_chances(scores: NDArray[np.float32], *, alone: bool) -> NDArray[np.float32]:
    """Return what the mean of the pieces of a sentence says of it."""
    mean = scores.mean(axis=0, keepdims=True)
    claims = np.exp(log_softmax(mean[:, CLAIM_COLUMNS]))[0]
    loaded = sigmoid(mean[0, [LOADED_SENTENCE]]) if alone else untaught(1)
    return np.concatenate([claims, loaded])


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
        taught=whole.taught[window],
        sentences=tuple(moved(s, -pieces.start) for s in whole.sentences if within(s, pieces)),
        parts=tuple(
            replace(part, pieces=moved(part.pieces, -pieces.start))
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
        taught=np.concatenate([one.taught for one in examples]),
        sentences=tuple(moved(s, offset) for one, offset in pairs for s in one.sentences),
        parts=tuple(
            replace(part, pieces=moved(part.pieces, offset))
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
