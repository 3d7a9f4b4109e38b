"""Whose words a sentence or any other stretch of text is in, told from the attributions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.values import WRITER, SentenceVoice, Span, Voice
from analyzers.word_set import word_set
from analyzers.words import WORD

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from analyzers.values import Attribution

QUOTES = "\"'”’)"

UNRESOLVED = " (not resolved)"  # behind a pronoun for which nobody was found

PRONOUNS = word_set("i you he she it we they who his her their him them which that this")
DEFINITE = word_set("the this that these those his her its their my our your whose")
# Nouns that name a kind of people or paper, and quantities that stand for people. With a
# definite article ("the officials") they point back to somebody who has been named.
GENERIC = word_set(
    """
    source sources official officials critic critics expert experts observer observers analyst
    analysts insider insiders people person aide aides adviser advisers advisor advisors
    strategist strategists supporter supporters opponent opponents detractor detractors skeptic
    skeptics sceptic sceptics commentator commentators pundit pundits rival rivals ally allies
    associate associates friend friends lawmaker lawmakers operative operatives activist
    activists advocate advocates economist economists scholar scholars historian historians
    report reports media outlet outlets everyone everybody someone somebody anyone nobody voter
    voters americans republicans democrats conservatives liberals progressives pollster
    pollsters donor donors staffer staffers witness witnesses researcher researchers scientist
    scientists study studies poll polls survey surveys rumor rumors rumour rumours speculation
    authority authorities some many others several few most one
    """
)
# These stay vague even with a definite article: "the critics" names nobody.
ALWAYS_VAGUE = word_set("source sources insiders critics rumors rumours")
LEADING = DEFINITE | word_set(
    "a an some many several other most few one two three even both all no"
)
# Words that have a capital only where they open a sentence.
SMALL = (PRONOUNS | LEADING | GENERIC) - word_set("i americans republicans democrats")


def words_of(text: str, span: Span) -> list[Span]:
    """Return the words of a stretch of text; marks and blanks are none."""
    return [Span(*match.span()) for match in WORD.finditer(text, span.start, span.end)]


def is_vague(text: str, source: Sequence[Span]) -> bool:
    """Tell whether a reader cannot know who the source is: missing, anonymous or generic."""
    words = [word.of(text) for span in source for word in words_of(text, span)]
    lowered = [word.lower() for word in words]
    if not lowered:
        return not any(span.of(text).strip() for span in source)
    if len(lowered) == 1 and lowered[0] in PRONOUNS:
        return False
    if _holds_name(words):
        return False
    if lowered[0] in DEFINITE:
        return lowered[-1] in ALWAYS_VAGUE
    return not GENERIC.isdisjoint(lowered)


def _holds_name(words: Sequence[str]) -> bool:
    """Tell whether a word is capitalised for another reason than opening a sentence."""
    first, *rest = words
    opening = first.lower() in GENERIC | LEADING
    named = [] if opening else [first]
    return any(w[:1].isupper() and w.lower() not in GENERIC for w in [*named, *rest])


def sentence_voice(text: str, sentence: Span, attributions: Iterable[Attribution]) -> SentenceVoice:
    """Return whose words a sentence is in.

    It is attributed when at least half of its words are content of somebody, and vague when
    the reader cannot tell who any of these are. ``attributions`` may be all of the article.
    """
    words = words_of(text, sentence)
    near = [row for row in attributions if _touches(row, sentence)]
    inside = {word for word in words for row in near if _holds(row.content, word)}
    if words and 2 * len(inside) >= len(words):
        speaking = [row for row in near if any(_holds(row.content, word) for word in words)]
        vague = all(is_vague(text, row.source) for row in speaking)
        return SentenceVoice.VAGUE if vague else SentenceVoice.ATTRIBUTED
    frame = [span for row in near for span in (*row.source, *row.cue)]
    if inside or any(_holds(frame, word) for word in words):
        return SentenceVoice.MIXED
    return SentenceVoice.OWN


def voice_of(text: str, span: Span, attributions: Iterable[Attribution]) -> Voice:
    """Return the voice of a stretch of text: of the attribution whose content holds most of it.

    Words that a source and the writer share (half or less of them content) are the writer's.
    """
    row = speaking(span, attributions)
    if row is None:
        return WRITER
    heard = "" if row.speaker else named(text, row)
    return Voice(row.voice_kind, row.speaker, heard)


def speaking(span: Span, attributions: Iterable[Attribution]) -> Attribution | None:
    """Return the attribution whose content holds more than half of it, the innermost of them."""
    shares = [
        (sum(_shared(piece, span) for piece in row.content), -_length(row.content), row)
        for row in attributions
        if any(piece.overlaps(span) for piece in row.content)
    ]
    share, _, row = max(shares, key=lambda triple: triple[:2], default=(0, 0, None))
    return row if 2 * share > span.end - span.start else None


def named(text: str, attribution: Attribution) -> str:
    """Return who speaks as far as it is known: “Jane Roe”, “he (not resolved)”, “critics”.

    Nobody is guessed: a source without a name is called as the text calls it. Without a source
    there is nothing to return.
    """
    if attribution.speaker:
        return attribution.speaker
    phrase = _uncapitalised(in_line(text, attribution.source))
    return f"{phrase}{UNRESOLVED}" if is_unresolved(text, attribution) else phrase


def is_unresolved(text: str, attribution: Attribution) -> bool:
    """Tell whether the source is a pronoun, and nobody could tell whom it means."""
    words = [word.of(text) for span in attribution.source for word in words_of(text, span)]
    return attribution.speaker is None and len(words) == 1 and words[0].lower() in PRONOUNS


def in_line(text: str, spans: Iterable[Span]) -> str:
    """Return stretches of the text in one line, with dots where something stands between."""
    return " ".join(" … ".join(span.of(text) for span in spans).split())


def _uncapitalised(phrase: str) -> str:
    """Take back the capital of a phrase that only opens a sentence: “He”, “Some officials”."""
    first = phrase.partition(" ")[0].lower()
    return phrase[:1].lower() + phrase[1:] if first in SMALL else phrase


def _length(spans: Iterable[Span]) -> int:
    return sum(span.end - span.start for span in spans)


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _holds(spans: Iterable[Span], word: Span) -> bool:
    return any(span.overlaps(word) for span in spans)


def _touches(attribution: Attribution, sentence: Span) -> bool:
    pieces = (*attribution.source, *attribution.cue, *attribution.content)
    return any(piece.overlaps(sentence) for piece in pieces)


def is_question(sentence: str) -> bool:
    """Tell whether a sentence asks, also inside quotation marks; it claims nothing then."""
    return sentence.rstrip(QUOTES).endswith("?")
