"""What leads up to a statement or asks for one, and so makes no claim that lacks a source.

“The question is whether …” leaves open what follows, “there is another view: …” says that it is
somebody’s, and of what “I think” the writer is the source.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.word_set import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span as Words
    from spacy.tokens import Token

    from analyzers.reading import Reading
    from analyzers.values import Span

FIRST = frozenset({"i", "me", "my", "myself"})  # no “mine”, which is dug for coal
OPEN = frozenset({"early", "question", "seen", "soon"})
ASKING = frozenset({"how", "if", "what", "when", "where", "whether", "which", "who", "why"})
SOON = 4  # words in which the question begins: “it remains to be seen whether”
VIEWS = word_set(
    "answer argument belief case claim explanation logic message point rationale theory view"
)
FAR = 12  # words before a colon in which it is said whose view follows


def leads_up(reading: Reading, claim: Words, span: Span) -> bool:
    """Tell whether a claim on ``span`` leaves open, introduces or owns what it says."""
    passage = reading.passage_at(span.start)
    own = [word for word in claim.sent if not reading.content.touches(passage.span_of(word))]
    if any(word.lower_ in FIRST and word.pos_ in {"", "PRON"} for word in own):
        return True
    asks = any(_asks(word) for word in own if word.i < claim.end)
    return asks or any(map(_tells_view, _colons(claim)))


def _asks(word: Token) -> bool:
    """Tell whether a word leaves a question open that follows it."""
    behind = word.doc[word.i + 1 : min(word.i + 1 + SOON, word.sent.end)]
    return word.lower_ in OPEN and any(other.lower_ in ASKING for other in behind)


def _colons(claim: Words) -> Iterator[Token]:
    """Yield the colons right before a claim, or its sentence, and right behind."""
    doc = claim.doc
    for index in (claim.start - 1, claim.sent.start - 1, claim.end):
        if 0 <= index < len(doc) and doc[index].text == ":":
            yield doc[index]


def _tells_view(colon: Token) -> bool:
    before = colon.doc[max(0, colon.i - FAR) : colon.i]
    return any(word.lower_ in VIEWS and word.pos_ in {"", "NOUN"} for word in before)
