"""Cards: what the reader sees on a mark, filled from its rule for one place in one article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.rules import Method, filled
from analyzers.values import Card, Category, Finding, Strength, VoiceKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analyzers.reading import Reading
    from analyzers.rules import Rule
    from analyzers.values import NearestSource, Span, Voice

WRITER = "Writer’s own words"
NOBODY = "nobody named"
VOICES = {VoiceKind.QUOTED: "Quoted", VoiceKind.PARAPHRASED: "Paraphrased"}
FOUND = {
    Method.LIST: "Word list",
    Method.MODEL: "Model",
    Method.BOTH: "Word list and model",
    Method.PATTERN: "Pattern",
}
BRIEF = 6  # words of a passage that a sentence of a card repeats

# A loaded word in somebody's mouth says something about the talk, not about the report.
IN_QUOTE = "This is the speaker’s word, not the writer’s. "
IN_PARAPHRASE = "It may be the speaker’s word or the writer’s. "
OTHER_VOICE = "Is another voice quoted on the same point?"
SPEAKER_SHOWN = "it shows how this person speaks"


def finding(
    reading: Reading,
    rule: Rule,
    span: Span,
    *,
    strength: Strength,
    score: float,
    plainer: Sequence[str] = (),
    speaker: str = "",
    nearest: NearestSource | None = None,
    ladder: str = "",
    swap: str = "",
) -> Finding:
    """Mark a stretch of an article under a rule, as strongly as the rule allows."""
    words = span.of(reading.text)
    voice = reading.voice_of(span)
    strength = weaker(strength, rule.limit)
    return Finding(
        span=span,
        rule=rule.id,
        category=rule.category,
        voice=voice,
        strength=strength,
        score=round(score, 3),
        message=message(rule, words=words, plainer=plainer),
        card=card(
            rule,
            words=words,
            voice=voice,
            strength=strength,
            plainer=plainer,
            speaker=speaker,
            nearest=nearest,
            ladder=ladder,
            swap=swap if voice.kind is VoiceKind.WRITER else "",
        ),
        kind=rule.kind,
    )


def card(
    rule: Rule,
    *,
    words: str,
    voice: Voice,
    strength: Strength,
    plainer: Sequence[str] = (),
    speaker: str = "",
    nearest: NearestSource | None = None,
    ladder: str = "",
    swap: str = "",
) -> Card:
    """Fill the card of a rule.

    ``plainer`` are wordings for these words, where the rule has them; ``speaker`` is whom a
    source stands for; ``ladder`` says where a reporting verb stands; ``swap`` is what can stand in
    these words' place.
    """
    wordings = tuple(plainer) or rule.plainer
    quoted = rule.category is Category.LOADED and voice.kind is not VoiceKind.WRITER
    gaps = {"words": brief(words), "plainer": wordings[0], "speaker": speaker}
    return Card(
        title=rule.title,
        words=words,
        voice=voice_in_words(voice),
        why=_lead(voice, quoted=quoted) + filled(rule.why, gaps),
        question=OTHER_VOICE if quoted else filled(rule.question, gaps),
        plainer=wordings,
        fine_when=SPEAKER_SHOWN if quoted else rule.fine_when,
        how_sure=f"{FOUND[rule.method]} · {strength}",
        source=rule.source,
        nearest=nearest,
        ladder=ladder,
        swap=swap,
    )


def brief(words: str) -> str:
    """Cut a long passage for a sentence about it; the card shows it whole above."""
    pieces = words.split()
    return words if len(pieces) <= BRIEF else f"{' '.join(pieces[: BRIEF - 1])} …"


def weaker(one: Strength, other: Strength) -> Strength:
    return max(one, other, key=list(Strength).index)


def voice_in_words(voice: Voice) -> str:
    """Say whose words they are: “Quoted: Jane Roe”, “Paraphrased: he (not resolved)”."""
    if voice.kind is VoiceKind.WRITER:
        return WRITER
    return f"{VOICES[voice.kind]}: {voice.speaker or voice.heard or NOBODY}"


def message(rule: Rule, *, words: str, plainer: Sequence[str] = ()) -> str:
    """Say the mark in one line, for lists and for the command line."""
    advice = f" Plainer: {', '.join(plainer)}." if plainer else ""
    return f"{rule.title}: “{words}”.{advice}"


def _lead(voice: Voice, *, quoted: bool) -> str:
    if not quoted:
        return ""
    return IN_QUOTE if voice.kind is VoiceKind.QUOTED else IN_PARAPHRASE
