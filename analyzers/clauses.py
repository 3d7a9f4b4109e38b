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
# Words that open a reason or a reservation, which is stated; after others stands the setting: when,
# on which condition, how, to what end, or what is granted (“while it is true”).
REASONS = frozenset({"although", "because", "so", "though"})
TIMES = frozenset(
    {"after", "as", "before", "ever", "now", "once", "what", "when", "wherever", "with"}
)
ASKED = frozenset({"how", "whether", "why"})  # words of a question, also of one that is told
# Verbs that serve as prepositions.
TOPICS = frozenset({"compared", "concerning", "considering", "given", "including", "regarding"})


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
        """Whether it tells when or to what end, or a question, and so states nothing by itself."""
        first = first_of(self.head)
        if _leads_up(self.head):
            return True
        if first.dep_ != "ROOT" and any(word.lower_ in ASKED for word in _before(first)):
            return True
        hangs = first.dep_.startswith(("advcl", "acl")) and first.dep_ != "acl:relcl"
        return hangs and (first.lower_ in TOPICS or any(map(_opens_setting, _before(first))))

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
        while start < self.head.i and doc[start].pos_ in EDGES and not is_fixed(doc[start]):
            start += 1
        if start > self.head.sent.start and doc[start].text[0] in APOSTROPHES:
            start -= 1  # not in the middle of “it’s”
        while end > self.head.i and doc[end].pos_ in EDGES:
            end -= 1
        return doc[start : end + 1]


def _before(head: Token) -> list[Token]:
    """Return the words that stand before a head and hang on it, or on what hangs on it."""
    return [word for child in head.lefts for word in (child, *child.lefts)]


def is_fixed(word: Token) -> bool:
    """Tell whether a word opens an expression of several words: “as for”, “because of”."""
    return any(child.dep_ == "fixed" for child in word.children)


def _leads_up(head: Token) -> bool:
    """Tell whether a participle without a subject stands before what is said: “Speaking to …”.

    The parser may take it for the main verb.
    """
    is_alone = all(child.dep_ not in SUBJECTS | {"aux", "aux:pass"} for child in head.children)
    leads = head.dep_ == "ROOT" or (head.dep_ == "advcl" and head.i < head.head.i)
    return head.tag_ == "VBG" and is_alone and leads


def _opens_setting(word: Token) -> bool:
    """Tell “if”, “by”, “to” and “when” before a verb from “because” and “while”."""
    opens = word.dep_ in {"mark", "case"} and word.lower_ not in REASONS
    return opens or word.lower_ in TIMES


def first_of(head: Token) -> Token:
    """Return the first of verbs that are joined: “if it wins and stays” is one setting."""
    while head.dep_ == "conj" and head.head != head:
        head = head.head
    return head


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
    """Tell whether a word heads a clause: also “and stayed” beside a verb that does.

    In “tries to win and stay” both verbs are what is tried.
    """
    if token.dep_ == "csubj" and any(word.lower_ == "to" for word in token.lefts):
        return token.i < token.head.i  # “it is too soon to tell” is one
    if token.dep_ == "conj" and token.head != token:
        return token.pos_ in {"VERB", "AUX"} and _is_head(token.head)
    return token.head == token or token.dep_ in HEADS
