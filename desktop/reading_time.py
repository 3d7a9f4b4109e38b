"""How long an article takes to read."""

from __future__ import annotations

from analyzers.words import count_words
from desktop.translation import number, tr

WORDS_A_MINUTE = 238  # silent reading of English, Brysbaert 2019


def minutes(words: int) -> int:
    return max(1, round(words / WORDS_A_MINUTE))


def length(text: str) -> str:
    """Say how many words a text has and how long it takes to read."""
    words = count_words(text)
    said = tr("%n word", "%n words", words)
    return tr("{words}  ·  {minutes} min").format(words=said, minutes=number(minutes(words)))
