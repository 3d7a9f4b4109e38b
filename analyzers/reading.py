"""An article as the analyzers see it: parsed, encoded, with its attributions."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from analyzers import voice
from analyzers.kinds import BODY
from analyzers.quotation import quoted
from analyzers.spans import SpanSet, rows
from analyzers.values import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    import spacy.tokens
    from spacy.tokens import Doc, Token

    from analyzers.encoder import Encoding
    from analyzers.values import Article, Attribution, Block, Sentence, Voice

OPENING = 3  # sentences ...
ARTICLE = 10  # ... of so many; less is an excerpt


@dataclass(frozen=True, slots=True)
class Passage:
    """A block, or a cut of a very long one, that spaCy parsed on its own."""

    start: int
    doc: Doc
    block: Block

    @property
    def span(self) -> Span:
        return Span(self.start, self.start + self._length)

    @property
    def _length(self) -> int:
        last = self.doc[-1]  # not len(doc.text), which puts the text together each time
        return last.idx + len(last.text_with_ws)

    def span_of(self, part: Token | spacy.tokens.Span) -> Span:
        """Return where a token or a span of ``doc`` stands in the article."""
        start = self.start + (part.idx if hasattr(part, "idx") else part.start_char)
        return Span(start, start + len(part.text))

    def part(self, span: Span) -> spacy.tokens.Span:
        """Return the tokens of ``doc`` that share a character with ``span``."""
        first, last = span.start - self.start, span.end - self.start
        part = self.doc.char_span(max(0, first), min(last, self._length), alignment_mode="expand")
        if part is None:
            raise ValueError(f"{span} is not in the passage {self.span}")
        return part


@dataclass(frozen=True)
class Reading:
    """Everything known about one article before any analyzer looks at it.

    ``tokens`` are the words and marks of all passages, without blanks: row *i* of the
    encoding's ``tags``, ``loaded`` and ``narrator`` belongs to ``tokens[i]``. Row *j* of
    ``sentence_loaded`` and ``claims`` belongs to ``sentences[j]``.
    """

    article: Article
    passages: tuple[Passage, ...]
    tokens: tuple[Span, ...]
    encoding: Encoding
    attributions: tuple[Attribution, ...]
    sentences: tuple[Sentence, ...]
    thresholds: Mapping[str, float]

    @property
    def text(self) -> str:
        return self.article.text

    def token_rows(self, span: Span) -> range:
        """Return the indices of the tokens that share a character with ``span``."""
        return rows(*self._token_bounds, span)

    def sentence_rows(self, span: Span) -> range:
        """Return the indices of the sentences that share a character with ``span``."""
        return rows(*self._sentence_bounds, span)

    def loaded_in(self, passage: Passage) -> list[float]:
        """Return how loaded each token of a passage is; blanks are not."""
        rows = iter(self.token_rows(passage.span))
        loaded = self.encoding.loaded
        return [0.0 if token.is_space else float(loaded[next(rows)]) for token in passage.doc]

    def passage_at(self, offset: int) -> Passage:
        """Return the passage that holds a character, or the one before a blank."""
        return self.passages[max(0, bisect_right(self._passage_starts, offset) - 1)]

    def attributions_of(self, span: Span) -> tuple[Attribution, ...]:
        """Return the attributions whose source, cue or content shares a character with it."""
        starts, ends, numbers = self._pieces
        near = {numbers[row] for row in rows(starts, ends, span)}
        return tuple(self.attributions[number] for number in sorted(near))

    def voice_of(self, span: Span) -> Voice:
        """Return whose words a stretch of text is in."""
        return voice.voice_of(self.text, span, self.attributions_of(span))

    @cached_property
    def source(self) -> SpanSet:
        return SpanSet(span for row in self.attributions for span in row.source)

    @cached_property
    def cue(self) -> SpanSet:
        return SpanSet(span for row in self.attributions for span in row.cue)

    @cached_property
    def content(self) -> SpanSet:
        return SpanSet(span for row in self.attributions for span in row.content)

    @cached_property
    def opening(self) -> SpanSet:
        """The first sentences below the headline: in the news they say what it is about."""
        spans = (sentence.span for sentence in self.sentences)
        body = (span for span in spans if self.passage_at(span.start).block.kind in BODY)
        first = tuple(islice(body, ARTICLE))
        return SpanSet(first[:OPENING] if len(first) == ARTICLE else ())

    @cached_property
    def quoted(self) -> SpanSet:
        return quoted(self.text, (passage.span for passage in self.passages))

    @cached_property
    def _passage_starts(self) -> list[int]:
        return [passage.start for passage in self.passages]

    @cached_property
    def _pieces(self) -> tuple[list[int], list[int], list[int]]:
        """Return starts, ends and attribution of all pieces; these are equal or apart."""
        pieces = sorted(
            (piece.start, piece.end, number)
            for number, row in enumerate(self.attributions)
            for piece in (*row.source, *row.cue, *row.content)
        )
        return [p[0] for p in pieces], [p[1] for p in pieces], [p[2] for p in pieces]

    @cached_property
    def _token_bounds(self) -> tuple[list[int], list[int]]:
        return [span.start for span in self.tokens], [span.end for span in self.tokens]

    @cached_property
    def _sentence_bounds(self) -> tuple[list[int], list[int]]:
        spans = [row.span for row in self.sentences]
        return [span.start for span in spans], [span.end for span in spans]
