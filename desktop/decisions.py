"""What the reader decided not to have marked, and which marks stay.

A decision holds by what is said and not by where it stands: by rule, words and the words around
them, so that it finds its mark again in a text that has moved.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from analyzers.values import Article, Finding, Span

WORD = re.compile(r"\w+(?:['’-]\w+)*")
AROUND = 2  # words on either side that tell one place from another
FAR = 160  # characters in which these are looked for


class Scope(StrEnum):
    """How far a decision reaches; the names stand on the buttons of the card."""

    PLACE = "place"
    ARTICLE = "article"
    PHRASE = "phrase"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Place:
    """The words of a mark as the article has them, with the words on either side."""

    words: str
    before: str
    after: str

    @classmethod
    def of(cls, text: str, span: Span) -> Self:
        """Look around ``span`` in its own line: paragraphs may be moved."""
        start, end = max(0, span.start - FAR), span.end + FAR
        before = WORD.findall(text[start : span.start].rpartition("\n")[2])
        after = WORD.findall(text[span.end : end].partition("\n")[0])
        return cls(span.of(text), " ".join(before[-AROUND:]), " ".join(after[:AROUND]))

    @property
    def key(self) -> tuple[str, str, str]:
        return folded(self.words), folded(self.before), folded(self.after)


@dataclass(frozen=True, slots=True)
class Decision:
    """A dismissal: what it is about, how far it reaches, where and when it was made.

    ``article`` is a digest; ``path`` is where the article's file lay when it was opened last.
    """

    id: str
    scope: Scope
    rule: str
    title: str
    place: Place
    article: str
    article_title: str | None
    path: str | None
    created: str


@dataclass(frozen=True)
class Decided:
    """All decisions that concern one article, ready to be looked up."""

    text: str = ""
    rules: frozenset[str] = frozenset()
    phrases: frozenset[tuple[str, str]] = frozenset()
    places: frozenset[tuple[str, tuple[str, str, str]]] = frozenset()

    @classmethod
    def of(cls, decisions: Iterable[Decision], article: Article, path: Path | None) -> Self:
        """Choose what counts here: the article is known by its text or by its file."""
        digest, file = article.digest, str(path) if path else None
        rules, phrases, places = set(), set(), set()
        for decision in decisions:
            here = decision.article == digest or (file is not None and decision.path == file)
            if decision.scope is Scope.RULE:
                rules.add(decision.rule)
            elif decision.scope is Scope.PHRASE or (here and decision.scope is Scope.ARTICLE):
                phrases.add((decision.rule, folded(decision.place.words)))
            elif here and decision.scope is Scope.PLACE:
                places.add((decision.rule, decision.place.key))
        return cls(article.text, frozenset(rules), frozenset(phrases), frozenset(places))

    def standing(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Return the findings that no decision dismisses, in their order."""
        worded = {(rule, words) for rule, (words, _, _) in self.places}
        return tuple(one for one in findings if not self._dismisses(one, worded))

    def _dismisses(self, finding: Finding, worded: set[tuple[str, str]]) -> bool:
        if finding.rule in self.rules:
            return True
        if not self.phrases and not self.places:
            return False
        phrase = (finding.rule, folded(finding.span.of(self.text)))
        if phrase in self.phrases:
            return True
        if phrase not in worded:  # looking around takes longer than all the rest
            return False
        return (finding.rule, Place.of(self.text, finding.span).key) in self.places


def folded(words: str) -> str:
    """Return words as they are compared: without differences of case and blanks."""
    return " ".join(words.casefold().split())
