"""Words that nothing loaded is looked for in: names, titles of works, headlines of other pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc
    from spacy.tokens import Span as Words

OPENING = "“‘\"'"
CLOSING = "”’\"'"
HEADLINE = frozenset({"headline", "headlined"})


def names(doc: Doc) -> frozenset[int]:
    """Return the tokens of names of people, bodies and places."""
    return frozenset(token.i for token in doc if token.ent_type_)


def titles(doc: Doc) -> frozenset[int]:
    """Return the tokens of titles of works: capitalised words between quotation marks."""
    return frozenset(token.i for words in _quoted(doc) if _is_title(words) for token in words)


def headlines(doc: Doc) -> frozenset[int]:
    """Return the tokens behind “with the headline:”, which are the headline of another page."""
    spared: set[int] = set()
    for token in doc[1:]:
        if token.text == ":" and token.nbor(-1).lower_ in HEADLINE:
            spared.update(range(token.i, token.sent.end))
    return frozenset(spared)


def _quoted(doc: Doc) -> Iterator[Words]:
    """Yield what stands between a quotation mark and the next one that closes."""
    opened: int | None = None
    for token in doc:
        if opened is not None and token.text in CLOSING and token.i > opened + 1:
            yield doc[opened + 1 : token.i]
            opened = None
        elif token.text in OPENING:
            opened = token.i


def _is_title(words: Words) -> bool:
    letters = [token for token in words if token.is_alpha]
    capital = [token for token in letters if token.is_title or token.is_upper]
    small = [token for token in letters if token not in capital and not token.is_stop]
    return len(capital) >= 2 and not small
