"""Passives that leave out who judged or who acted, found by how the sentence is built."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span as Words
    from spacy.tokens import Token

    from analyzers.reading import Passage, Reading
    from analyzers.rules import Rule

HELPERS = frozenset({"aux", "aux:pass"})
# “She was seen near the bridge” reports no opinion; “widely seen” and “seen as” do.
SEEN = frozenset({"seen", "viewed", "regarded", "perceived", "considered", "believed"})
SPREAD = frozenset(["widely", "generally", "broadly", "often", "commonly", "largely"])
AS = frozenset({"seen", "viewed", "regarded", "perceived"})


def judgements(_reading: Reading, passage: Passage, rule: Rule) -> Iterator[Words]:
    """Yield “was widely seen as”: an opinion without anybody who holds it."""
    yield from acts(_reading, passage, rule)
    for token in passage.doc:
        if token.lower_ in SEEN and _lacks_agent(token) and _is_spread(token):
            yield _phrase(token, token.i + 1 + _is_as(token))


def acts(_reading: Reading, passage: Passage, rule: Rule) -> Iterator[Words]:
    """Yield “was forced out”: a participle of the rule without anybody who did it."""
    phrases = [term.text.split() for term in rule.terms]
    for token in passage.doc:
        for phrase in phrases:
            end = token.i + len(phrase)
            if [word.lower_ for word in passage.doc[token.i : end]] == phrase and _lacks_agent(
                token
            ):
                yield _phrase(token, end)


def _lacks_agent(verb: Token) -> bool:
    """Tell whether a verb is a passive and nothing below it or behind it begins with “by”."""
    below = list(verb.children)
    is_passive = any(child.dep_ == "aux:pass" for child in below)
    said_by = any(grandchild.lower_ == "by" for child in below for grandchild in child.subtree)
    return is_passive and not said_by


def _is_spread(verb: Token) -> bool:
    return _is_as(verb) or any(child.lower_ in SPREAD for child in verb.children)


def _is_as(verb: Token) -> bool:
    after = verb.doc[verb.i + 1 : verb.i + 2].text.lower()
    return verb.lower_ in AS and after == "as"


def _phrase(verb: Token, end: int) -> Words:
    """Return the verb from its first helper on, unless something long stands between them."""
    helpers = [child.i for child in verb.children if child.dep_ in HELPERS and child.i < verb.i]
    start = min((index for index in helpers if verb.i - index <= 3), default=verb.i)
    return verb.doc[start:end]
