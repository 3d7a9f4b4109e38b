"""The speakers of an article in words, for the panel and for the annotated copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.balance import SpeakerKind
from analyzers.inflection import past
from desktop.translation import number, tr

if TYPE_CHECKING:
    from analyzers.balance import Balance, Speaker

KINDS = {
    SpeakerKind.UNRESOLVED: "who is meant could not be told for certain",
    SpeakerKind.UNNAMED: "described, not named",
    SpeakerKind.VAGUE: "vague source",
    SpeakerKind.NOBODY: "said or reported, and nobody is named",
}
VERBS = 7  # shown of one speaker; the rest is counted


def summary(balance: Balance) -> str:
    """Say how many sources there are and how much of the article is in their words."""
    count = f"{balance.named} named source{'' if balance.named == 1 else 's'}"
    if not balance.named:
        count = "No source is named"
    share = round(100 * balance.attributed / max(1, balance.words))
    return f"{count}; {share} % of the words are somebody’s, {100 - share} % the writer’s."


def about(speaker: Speaker) -> str:
    """Say the role of a named speaker, and of another what kind of source it is."""
    return KINDS.get(speaker.kind, speaker.role or "")


def percent(share: float) -> str:
    """Write a share; what is there is never 0 %."""
    if 0 < share < 0.005:
        return tr("under 1 %")
    return tr("{number} %").format(number=number(round(100 * share)))


def statements(speaker: Speaker) -> str:
    count = len(speaker.attributions)
    return f"{count} statement{'' if count == 1 else 's'}"


def amounts(speaker: Speaker) -> str:
    """Say how many words are quoted and paraphrased: “20 words quoted, 156 paraphrased”."""
    amounts = {"quoted": speaker.quoted, "paraphrased": speaker.paraphrased}
    parts = [(count, kind) for kind, count in amounts.items() if count] or [(0, "of their own")]
    (count, kind), *rest = parts
    first = f"{count} word{'' if count == 1 else 's'} {kind}"
    return ", ".join((first, *(f"{count} {kind}" for count, kind in rest)))


def place(speaker: Speaker) -> str:
    """Say where somebody speaks first: “¶2”."""
    return f"¶{speaker.paragraph}" if speaker.paragraph else "headline or caption"


def verbs(speaker: Speaker) -> tuple[str, ...]:
    """Say by which verbs somebody is reported, the commonest first: “said 4”, “claimed 2”."""
    counted = tuple(f"{_past(verb)} {count}" for verb, count in speaker.verbs)
    more = len(counted) - VERBS
    return (*counted[:VERBS], f"and {more} more") if more > 0 else counted


def _past(verb: str) -> str:
    return verb if verb == "according to" else past(verb)
