"""The clauses of a sentence, so that a mark can lie on the one that makes the claim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span as Words
    from spacy.tokens import Token

# Universal Dependencies of words that head a clause of their own. Complements (ccomp, xcomp)
# stay with the verb that governs them: “tries to win” is one clause.
HEADS = frozenset(
    {"ROOT", "advcl", "advcl:relcl", "acl", "acl:relcl", "parataxis", "csubj", "csubj:pass"}
)
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass", "expl"})
# What may stand at the edge of a clause without belonging to what it says.
EDGES = frozenset({"PUNCT", "CCONJ", "SCONJ", "SPACE"})
APOSTROPHES = "'’"
# Words that open the setting of what is said: when, on which condition, to what end.
SETTING = frozenset({"after", "as", "assuming", "before", "if", "once", "to", "until", "when"})


@dataclass(frozen=True, slots=True)
class Clause:
    """A head with the words that depend on it and on no other clause's head."""

    head: Token
    members: tuple[Token, ...]

    @property
    def whole(self) -> Words:
        """The unbroken run of its words round the head."""
        return self._run(self.members)

    @property
    def is_setting(self) -> bool:
        """Whether it tells when or to what end, and so states nothing by itself."""
        hangs = self.head.dep_.startswith(("advcl", "acl")) and self.head.dep_ != "acl:relcl"
        return hangs and any(
            child.lower_ in SETTING and child.dep_ in {"mark", "advmod"} and child.i < self.head.i
            for child in self.head.children
        )

    @property
    def predicate(self) -> Words:
        """The run without the subject: what is said of it."""
        subjects = {
            word.i
            for child in self.head.children
            if child.dep_ in SUBJECTS
            for word in child.subtree
        }
        return self._run(tuple(word for word in self.members if word.i not in subjects))

    def _run(self, members: tuple[Token, ...]) -> Words:
        indices = {word.i for word in members}
        start = end = self.head.i
        while start - 1 in indices:
            start -= 1
        while end + 1 in indices:
            end += 1
        doc = self.head.doc
        while start < self.head.i and doc[start].pos_ in EDGES:
            start += 1
        if start > self.head.sent.start and doc[start].text[0] in APOSTROPHES:
            start -= 1  # not in the middle of “it’s”
        while end > self.head.i and doc[end].pos_ in EDGES:
            end -= 1
        return doc[start : end + 1]


def clauses(sentence: Words) -> Iterator[Clause]:
    """Yield the clauses of a sentence in the order of their heads."""
    members: dict[Token, list[Token]] = {}
    for token in sentence:
        members.setdefault(_head_of(token), []).append(token)
    for head in sorted(members, key=lambda token: token.i):
        yield Clause(head, tuple(members[head]))


def _head_of(token: Token) -> Token:
    while not _is_head(token):
        token = token.head
    return token


def _is_head(token: Token) -> bool:
    if token.head == token or token.dep_ in HEADS:
        return True
    return token.dep_ == "conj" and token.pos_ in {"VERB", "AUX"}
