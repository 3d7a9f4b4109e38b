"""Whose words a mark lies on and how sure it is, as lists and announcements say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.values import Strength, VoiceKind
from analyzers.voice import UNRESOLVED
from desktop.translation import later, tr

if TYPE_CHECKING:
    from analyzers.values import Finding

VOICES = {
    VoiceKind.WRITER: later("Writer’s own words"),
    VoiceKind.QUOTED: later("Quoted: {name}"),
    VoiceKind.PARAPHRASED: later("Paraphrased: {name}"),
}
STRENGTHS = {
    Strength.STRONG: later("strong"),
    Strength.FAIR: later("fair"),
    Strength.WEAK: later("weak"),
}


def voice(finding: Finding) -> str:
    """Say whose words they are, as the card does in English."""
    heard = finding.voice
    name = heard.speaker or as_heard(heard.heard) or tr("nobody named")
    return tr(VOICES[heard.kind]).format(name=name)


def as_heard(source: str) -> str:
    """Return a source in the article's words, and where it is a pronoun, that nobody is found."""
    if not source.endswith(UNRESOLVED):
        return source
    return tr("{word} (not resolved)").format(word=source.removesuffix(UNRESOLVED))


def about(finding: Finding) -> str:
    """Say what a mark is, whose words it lies on where not the writer's, and how sure it is."""
    quoted = () if finding.voice.kind is VoiceKind.WRITER else (voice(finding),)
    return "  ·  ".join((finding.card.title, *quoted, strength(finding)))


def strength(finding: Finding) -> str:
    return tr(STRENGTHS[finding.strength])
