"""The speakers of an article in words, for the panel and for the annotated copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.balance import NO_SOURCE, SpeakerKind
from analyzers.inflection import past
from desktop.shares import percents
from desktop.translation import later, number, tr
from desktop.voices import as_heard

if TYPE_CHECKING:
    from analyzers.balance import Balance, Speaker
    from analyzers.overview import Share

KINDS = {
    SpeakerKind.UNRESOLVED: later("who is meant could not be told for certain"),
    SpeakerKind.UNNAMED: later("described, not named"),
    SpeakerKind.VAGUE: later("vague source"),
    SpeakerKind.NOBODY: later("said or reported, and nobody is named"),
}
VERBS = 7  # shown of one speaker; the rest is counted


def summary(balance: Balance) -> str:
    """Say how many sources there are and how much of the article is in their words."""
    named = tr("%n named source", "%n named sources", balance.named)
    share, rest = percents((balance.attributed, balance.words - balance.attributed))
    told = tr("{named}; {share} of the words come from others, {rest} from the writer.")
    return told.format(
        named=named if balance.named else tr("No source is named"),
        share=share,
        rest=rest,
    )


def shares(balance: Balance) -> tuple[str, ...]:
    """Say how much of what is attributed each speaker has; together it is all of it."""
    return percents([speaker.words for speaker in balance.speakers])


def name(speaker: Speaker | Share) -> str:
    """Return the name as the article has it, or say that there is none."""
    return tr("no source named") if speaker.name == NO_SOURCE else as_heard(speaker.name)


def about(speaker: Speaker) -> str:
    """Say the role of a named speaker, and of another what kind of source it is."""
    kind = KINDS.get(speaker.kind)
    return tr(kind) if kind else speaker.role or ""


def statements(speaker: Speaker) -> str:
    return tr("%n statement", "%n statements", len(speaker.attributions))


def amounts(speaker: Speaker) -> str:
    """Say how many words are quoted and paraphrased: “20 words quoted, 156 paraphrased”."""
    if not speaker.words:
        return tr("0 words of their own")
    if not speaker.quoted:
        return tr("%n word paraphrased", "%n words paraphrased", speaker.paraphrased)
    quoted = tr("%n word quoted", "%n words quoted", speaker.quoted)
    if not speaker.paraphrased:
        return quoted
    both = tr("{quoted}, {number} paraphrased")
    return both.format(quoted=quoted, number=number(speaker.paraphrased))


def place(speaker: Speaker) -> str:
    """Say where somebody speaks first: “¶2”."""
    return f"¶{speaker.paragraph}" if speaker.paragraph else tr("headline or caption")


def passage(place: int, speaker: Speaker) -> str:
    """Say at which passage of a speaker the reader is: “2 of 5”."""
    said = tr("{place} of {all}")
    return said.format(place=number(place), all=number(len(speaker.attributions)))


def verbs(speaker: Speaker) -> tuple[str, ...]:
    """Say by which verbs somebody is reported, the commonest first: “said 4”, “claimed 2”."""
    counted = tuple(f"{_past(verb)} {number(count)}" for verb, count in speaker.verbs)
    more = len(counted) - VERBS
    if more <= 0:
        return counted
    return (*counted[:VERBS], tr("and {number} more").format(number=number(more)))


def _past(verb: str) -> str:
    return verb if verb == "according to" else past(verb)
