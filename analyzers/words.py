"""What counts as a word, in every count that a reader sees."""

from __future__ import annotations

import re

WORD = re.compile(r"[^\W_]+(?:[.'’\-][^\W_]+)*|[$%&]")


def count_words(text: str) -> int:
    return len(WORD.findall(text))
