"""Organisations, papers and places that speak: one name for the full and the short form."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from analyzers.names import Mention

SMALL = frozenset({"of", "for", "on", "and", "a", "the", "&", "in", "to"})


def full_names(mentions: Iterable[Mention]) -> Mapping[str, str]:
    """Return the full name for each short form in the article: initials, or the last word.

    A short form that two names share means neither.
    """
    names = {
        words: " ".join(words) for m in mentions if not m.is_person and (words := bare(m.words))
    }
    found: dict[str, set[str]] = {}
    for words, name in names.items():
        if len(words) > 1:
            initials = "".join(word[0] for word in words if word.lower() not in SMALL)
            for short in (initials, words[-1]):
                found.setdefault(short.lower(), set()).add(name)
    return {short: name for short, (name, *more) in found.items() if not more}


def bare(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[1:] if words[0].lower() == "the" else words
