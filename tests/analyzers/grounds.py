"""Articles tagged by hand, so that rules about words and sentences need no trained model."""

from __future__ import annotations

import re
import socket
from functools import lru_cache
from typing import TYPE_CHECKING

from analyzers.decoding import ROLES, Roles
from analyzers.ground import Ground, ground_of
from analyzers.parsing import blocks_of, parse
from analyzers.values import Article, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from spacy.language import Language
    from spacy.tokens import Doc

PARTS = {
    "PRON": "he she it they we i you who his her him them their",
    "ADP": "of for in on by from with at to",
    "DET": "the a an",
    "CCONJ": "and or but",
    "VERB": "said says told asked left met knew added claimed spoke replied",
    "NOUN": "aide lawyer lawyers plan campaign critics senator spokeswoman historian friend mayor",
}
PART = {word: part for part, words in PARTS.items() for word in words.split()}
MARKED = re.compile(r"([SCX])\[([^]]*)\]")  # S[source], C[cue], X[content]


@lru_cache(maxsize=1)
def blank() -> Language:
    socket.has_ipv6 = False  # as parsing.load_english does, and for the same reason
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    return nlp


def ground(text: str, *, subjects: Mapping[str, str] | None = None) -> Ground:
    """Tag a text: capitals are names; ``subjects`` give a word the verb that it is subject of."""
    passages = parse(blank(), text, blocks_of(Article(text)))
    for passage in passages:
        _tag(passage.doc)
        _hang(passage.doc, subjects or {})
    return ground_of(text, passages)


def _tag(doc: Doc) -> None:
    for token in doc:
        name = token.text[0].isupper() and token.text.lower() not in PART
        token.pos_ = "PROPN" if name else PART.get(token.text.lower(), "X")


def _hang(doc: Doc, subjects: Mapping[str, str]) -> None:
    for token in doc:
        verbs = [verb for verb in doc if verb.text == subjects.get(token.text)]
        if verbs:
            token.head, token.dep_ = verbs[0], "nsubj"


def marked(text: str, *, subjects: Mapping[str, str] | None = None) -> tuple[Ground, Roles]:
    """Read a text whose sources, cues and contents are marked S[…], C[…] and X[…]."""
    plain, spans = "", []
    last = 0
    for match in MARKED.finditer(text):
        plain += text[last : match.start()]
        spans.append((match[1], Span(len(plain), len(plain) + len(match[2]))))
        plain += match[2]
        last = match.end()
    plain += text[last:]
    found = ground(plain, subjects=subjects)
    parts = {letter: _rows(letter, spans, found) for letter in "SCX"}
    return found, Roles(*(parts[letter] for letter, _ in zip("SCX", ROLES, strict=True)))


def _rows(letter: str, spans: Iterable[tuple[str, Span]], found: Ground) -> tuple[range, ...]:
    return tuple(found.rows(span) for role, span in spans if role == letter)


def words(part: range | None, found: Ground) -> str | None:
    return found.span(part).of(found.text) if part else None
