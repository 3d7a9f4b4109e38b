"""How hard the text is to read: textstat's figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

PACE = 238  # words a minute: mean for silent reading of English non-fiction (Brysbaert 2019)


def readability(text: str) -> Mapping[str, float]:
    """Return textstat's figures of a text; none where it has no word."""
    import textstat

    words = textstat.lexicon_count(text)
    if not words:
        return {}
    return {
        "words": words,
        "sentences": textstat.sentence_count(text),
        "minutes": round(words / PACE, 1),
        "flesch_reading_ease": round(textstat.flesch_reading_ease(text), 1),
        "flesch_kincaid_grade": round(textstat.flesch_kincaid_grade(text), 1),
        "gunning_fog": round(textstat.gunning_fog(text), 1),
        "difficult_words": textstat.difficult_words(text),
    }
