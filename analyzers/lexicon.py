"""The terms of all rules, looked up in a parsed text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from spacy.tokens import Doc, Token

    from analyzers.rules import Rule, Term

# Cuts a phrase where spaCy's English tokenizer does: at blanks, hyphens and marks.
PIECE = re.compile(r"['’]\w+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Entry:
    """A term in the pieces that the tokenizer makes of it; a spared phrase has no rule."""

    pieces: tuple[str, ...]
    rule: Rule | None = None
    term: Term | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A term at a place in a text, as token indices."""

    start: int
    end: int
    rule: Rule
    term: Term


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Terms and spared phrases by their first piece."""

    entries: Mapping[str, Sequence[Entry]]

    @classmethod
    def of(cls, rules: Iterable[Rule], spared: Iterable[str]) -> Lexicon:
        found: dict[str, list[Entry]] = {}
        for entry in _entries(rules, spared):
            found.setdefault(entry.pieces[0], []).append(entry)
        return cls(found)

    def matches(self, doc: Doc) -> Iterator[Match]:
        """Yield the longest terms at each place; several rules may hold the same term."""
        index = 0
        while index < len(doc):
            entries = self._at(doc, index)
            for entry in entries:
                if entry.rule and entry.term:
                    yield Match(index, index + len(entry.pieces), entry.rule, entry.term)
            index += len(entries[0].pieces) if entries else 1

    def spared(self, doc: Doc) -> frozenset[int]:
        """Return the tokens of phrases that no rule may touch."""
        starts = ((index, self._at(doc, index)) for index in range(len(doc)))
        return frozenset(
            index + step
            for index, entries in starts
            for entry in entries
            if entry.rule is None
            for step in range(len(entry.pieces))
        )

    def _at(self, doc: Doc, index: int) -> list[Entry]:
        """Return the longest entries that stand here; a spared phrase hides equal terms."""
        firsts = {doc[index].lower_, doc[index].lemma_.lower()}
        here = [
            entry
            for first in firsts
            for entry in self.entries.get(first, ())
            if _stands(entry, doc, index)
        ]
        here.sort(key=lambda entry: (-len(entry.pieces), entry.rule is not None))
        return list(takewhile(lambda entry: _alike(entry, here[0]), here))


def _alike(entry: Entry, longest: Entry) -> bool:
    same = len(entry.pieces) == len(longest.pieces)
    return same and (entry.rule is None) == (longest.rule is None)


def _entries(rules: Iterable[Rule], spared: Iterable[str]) -> Iterator[Entry]:
    for phrase in spared:
        yield Entry(_pieces(phrase))
    for rule in rules:
        for phrase in rule.spares:
            yield Entry(_pieces(phrase))
        for term in rule.terms:
            yield Entry(_pieces(term.text), rule, term)


def _pieces(phrase: str) -> tuple[str, ...]:
    return tuple(PIECE.findall(phrase.lower()))


def _stands(entry: Entry, doc: Doc, index: int) -> bool:
    tokens = doc[index : index + len(entry.pieces)]
    if len(tokens) < len(entry.pieces) or not all(map(_is, tokens, entry.pieces)):
        return False
    single = len(entry.pieces) == 1
    return not (single and entry.rule and not _is_part(tokens[0], entry.rule.parts))


def _is(token: Token, piece: str) -> bool:
    return piece in (token.lower_, token.lemma_.lower())


def _is_part(token: Token, parts: tuple[str, ...]) -> bool:
    """Tell whether a token is one of the parts of speech; an untagged text has none."""
    return not parts or not token.pos_ or token.pos_ in parts
