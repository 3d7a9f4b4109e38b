"""Talk to the reader that no list can find: questions, exclamations, answers with “but”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.values import BlockKind, SentenceVoice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span as Words

    from analyzers.reading import Passage, Reading
    from analyzers.rules import Rule

LONGEST = 8  # words with the mark; of a longer question no card can say which words ask
FEWEST = 4  # “Governor Pence?” calls up the next answer of an interview
QUOTES = frozenset('“”"„«»')
OPPOSED = frozenset({"but", "yet"})
SAID = frozenset({SentenceVoice.ATTRIBUTED, SentenceVoice.MIXED})


def questions(reading: Reading, passage: Passage, _rule: Rule) -> Iterator[Words]:
    """Yield short questions of the writer that nobody answers in the next sentence."""
    for words in _own(reading, passage, "?"):
        following = passage.doc[words.end : words.end + 1].text
        if not QUOTES.intersection(following) and not following.startswith("''"):
            yield words


def exclamations(reading: Reading, passage: Passage, _rule: Rule) -> Iterator[Words]:
    yield from _own(reading, passage, "!")


def answers(reading: Reading, passage: Passage, _rule: Rule) -> Iterator[Words]:
    """Yield the “but” of a sentence of the writer’s that follows somebody’s words."""
    for sentence in passage.doc.sents:
        first = sentence[0]
        if first.lower_ not in OPPOSED or len(sentence) < FEWEST:
            continue
        span = passage.span_of(sentence)
        row = reading.sentence_rows(span).start
        if row and reading.sentences[row - 1].voice in SAID and not reading.attributions_of(span):
            yield sentence[:1]


def _own(reading: Reading, passage: Passage, ending: str) -> Iterator[Words]:
    """Yield short sentences of the writer’s own that end in a mark."""
    if passage.block.kind is not BlockKind.PARAGRAPH:
        return
    for sentence in passage.doc.sents:
        inked = [token for token in sentence if not token.is_space]
        if not FEWEST <= len(inked) <= LONGEST or inked[-1].text != ending:
            continue
        words = passage.doc[inked[0].i : inked[-1].i + 1]
        if not QUOTES.intersection(words.text) and not reading.attributions_of(
            passage.span_of(words)
        ):
            yield words
