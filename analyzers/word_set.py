"""Sets of words, as they are written down in the code."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """Return the words between blanks."""
    return frozenset(words.split())
