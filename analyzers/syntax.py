"""One reading of the two label schemes: Universal Dependencies (ours) and CLEAR (en_core_web)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECT = frozenset({"nsubj", "nsubj:pass", "nsubj:outer", "nsubjpass", "csubj", "csubj:pass"})
# A verb without a subject of its own has that of the verb it hangs on.
SHARING = frozenset({"conj", "xcomp", "advcl", "ccomp", "parataxis", "dep"})
NOUN_CLAUSE = frozenset({"acl"})
FARTHEST = 4  # steps up the tree


def subject_of(verb: Token) -> Token | None:
    """Return the subject of a verb, its own or the one that it shares."""
    for _ in range(FARTHEST):
        own = next((child for child in verb.children if child.dep_ in SUBJECT), None)
        if own is not None:
            return own
        if verb.dep_ in NOUN_CLAUSE:
            return verb.head
        if verb.dep_ not in SHARING or verb.head is verb:
            return None
        verb = verb.head
    return None
