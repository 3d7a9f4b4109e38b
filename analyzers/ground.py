"""The tokens, sentences and blocks of an article, counted through."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

from analyzers.spans import rows
from analyzers.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from spacy.tokens import Token

    from analyzers.reading import Passage


@dataclass(frozen=True)
class Ground:
    """The words and marks of an article, with its sentences and blocks as ranges of their rows.

    Blanks are left out: row *i* is ``words[i]`` in spaCy's eyes and ``tokens[i]`` in the text.
    """

    text: str
    words: tuple[Token, ...]
    tokens: tuple[Span, ...]
    sentences: tuple[range, ...]
    blocks: tuple[range, ...]

    def span(self, part: range) -> Span:
        return Span(self.tokens[part[0]].start, self.tokens[part[-1]].end)

    def rows(self, span: Span) -> range:
        """Return the rows that share a character with ``span``."""
        return rows(*self._bounds, span)

    @cached_property
    def _bounds(self) -> tuple[list[int], list[int]]:
        return [span.start for span in self.tokens], [span.end for span in self.tokens]

    @cached_property
    def row(self) -> Mapping[Token, int]:
        return {word: row for row, word in enumerate(self.words)}

    @cached_property
    def sentence(self) -> tuple[int, ...]:
        """The number of each token's sentence."""
        return tuple(number for number, part in enumerate(self.sentences) for _ in part)

    def same_sentence(self, one: int, other: int) -> bool:
        """Tell whether two tokens are in one sentence."""
        return self.sentence[one] == self.sentence[other]

    @cached_property
    def block(self) -> tuple[int, ...]:
        """The number of each token's block."""
        return tuple(number for number, part in enumerate(self.blocks) for _ in part)


def ground_of(text: str, passages: Iterable[Passage]) -> Ground:
    """Count the words and marks of an article, its sentences and its blocks."""
    words: list[Token] = []
    tokens: list[Span] = []
    sentences: list[range] = []
    blocks: list[range] = []
    for _, parts in groupby(passages, key=lambda passage: passage.block.span):
        first = len(words)
        for passage, sentence in ((part, row) for part in parts for row in _sentences(part)):
            sentences.append(range(len(words), len(words) + len(sentence)))
            words += sentence
            tokens += map(passage.span_of, sentence)
        if len(words) > first:
            blocks.append(range(first, len(words)))
    return Ground(text, tuple(words), tuple(tokens), tuple(sentences), tuple(blocks))


def _sentences(passage: Passage) -> Iterator[list[Token]]:
    for sentence in passage.doc.sents:
        words = [token for token in sentence if not token.is_space]
        if words:
            yield words
