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
SHORTEST = 3  # letters of a word that takes endings
# Verbs that double their last letter: “slammed”, and perhaps “rebutted”.
CLOSED = re.compile(r"[^aeiou][aeiou][bdgklmnprt]$")
ONE_SYLLABLE = re.compile(r"[^aeiou]+[aeiou][bdgkmnprt]")
IRREGULAR = {
    "take": ("took", "taken", "taking"),
    "tear": ("tore", "torn"),
    "throw": ("threw", "thrown", "throwing"),
    "sow": ("sown",),
    "have": ("has", "had", "having"),
    "see": ("saw", "seen"),
    "come": ("came",),
    "make": ("made",),
    "fly": ("flew", "flown"),
    "blow": ("blew", "blown"),
    "shoot": ("shot",),
    "strike": ("struck",),
    "dig": ("dug",),
    "sweep": ("swept",),
    "spin": ("spun",),
    "say": ("said",),
    "tell": ("told",),
    "write": ("wrote", "written"),
    "speak": ("spoke", "spoken"),
    "think": ("thought",),
    "find": ("found",),
    "know": ("knew", "known"),
    "feel": ("felt",),
    "hear": ("heard",),
    "seek": ("sought",),
    "swear": ("swore", "sworn"),
    "choose": ("chose", "chosen"),
    "forget": ("forgot", "forgotten"),
    "sing": ("sang", "sung"),
    "lay": ("laid",),
    "beg": ("begged", "begging"),
    "quip": ("quipped", "quipping"),
    "go": ("goes", "went", "gone", "going"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A term in the pieces that the tokenizer makes of it; a spared phrase has no rule.

    Each piece is the set of the forms that count as it.
    """

    pieces: tuple[frozenset[str], ...]
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
            for form in entry.pieces[0]:
                found.setdefault(form, []).append(entry)
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

    def listing(self, word: Token) -> list[Rule]:
        """Return the rules that list a word by itself, whichever part of speech they want."""
        entries = self.entries.get(word.lower_, ())
        return [row.rule for row in entries if row.rule and len(row.pieces) == 1]

    def _at(self, doc: Doc, index: int) -> list[Entry]:
        """Return the longest entries that stand here; a spared phrase hides equal terms."""
        here = [row for row in self.entries.get(doc[index].lower_, ()) if _stands(row, doc, index)]
        here.sort(key=lambda entry: (-len(entry.pieces), entry.rule is not None))
        return list(takewhile(lambda entry: _alike(entry, here[0]), here))


def _alike(entry: Entry, longest: Entry) -> bool:
    same = len(entry.pieces) == len(longest.pieces)
    return same and (entry.rule is None) == (longest.rule is None)


def _entries(rules: Iterable[Rule], spared: Iterable[str]) -> Iterator[Entry]:
    yield from _spared(spared)
    for rule in rules:
        yield from _spared(rule.spares)
        for term in rule.terms:
            yield Entry(pieces(term.text, verbs=rule.has_verbs), rule, term)


def _spared(phrases: Iterable[str]) -> Iterator[Entry]:
    """Yield phrases as they stand and with a hyphen: “lame duck”, “lame-duck agenda”."""
    for phrase in phrases:
        yield Entry(pieces(phrase))
        if len(phrase.split()) == 2 and "-" not in phrase:
            yield Entry(pieces(phrase.replace(" ", "-")))


def pieces(phrase: str, *, verbs: bool = True) -> tuple[frozenset[str], ...]:
    """Return the forms that count as each piece of a phrase."""
    return tuple(_forms(piece, verbs=verbs) for piece in PIECE.findall(phrase.lower()))


def _forms(word: str, *, verbs: bool) -> frozenset[str]:
    """Return a word with its endings, right for most verbs and nouns and harmless for others.

    The lemmas of the pipeline would do, but for many a rare verb they are no word: “slamm”.
    """
    if not word.isalpha() or len(word) < SHORTEST:
        return frozenset({word, *IRREGULAR.get(word, ())})
    softened = word[:-1] + "i" if word.endswith("y") else word
    forms = {word, word + "s", softened + "es", *IRREGULAR.get(word, ())}
    return frozenset(forms | _verb_forms(word, softened) if verbs else forms)


def _verb_forms(word: str, softened: str) -> set[str]:
    stem = word.removesuffix("e")
    forms = {stem + "ed", softened + "ed", stem + "ing"}
    doubled = {word + word[-1] + "ed", word + word[-1] + "ing"}
    if ONE_SYLLABLE.fullmatch(word):
        return doubled
    return forms | doubled if CLOSED.search(word) else forms


def _stands(entry: Entry, doc: Doc, index: int) -> bool:
    tokens = doc[index : index + len(entry.pieces)]
    if len(tokens) < len(entry.pieces):
        return False
    if any(token.lower_ not in forms for token, forms in zip(tokens, entry.pieces, strict=True)):
        return False
    single = len(entry.pieces) == 1
    return not (single and entry.rule and not _is_part(tokens[0], entry.rule.parts))


def _is_part(token: Token, parts: tuple[str, ...]) -> bool:
    """Tell whether a token is one of the parts of speech; an untagged text has none."""
    return not parts or not token.pos_ or token.pos_ in parts
