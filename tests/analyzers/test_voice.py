"""Whose words a sentence is in."""

from __future__ import annotations

import pytest

from analyzers.values import AttributionKind, SentenceVoice, Span, VoiceKind
from analyzers.voice import is_vague, named, sentence_voice, voice_of
from tests.analyzers.readings import said, span_in

TEXT = "Peskov said that the talks went on."


@pytest.mark.parametrize(
    ("source", "vague"),
    [
        ("", True),
        ("critics", True),
        ("some experts", True),
        ("Republicans", True),
        ("the critics", True),
        ("two officials", True),
        ("the officials", False),
        ("He", False),
        ("Peskov", False),
        ("Some Kremlin officials", False),
        ("the ministry", False),
        ("his lawyer", False),
    ],
)
def test_a_source_is_vague_when_nobody_can_be_told_from_it(source: str, vague: bool) -> None:
    assert is_vague(source, [Span(0, len(source))] if source else []) is vague


@pytest.mark.parametrize(
    ("source", "cue", "content", "voice"),
    [
        ("Peskov", "said", "that the talks went on", SentenceVoice.ATTRIBUTED),
        ("", "said", "that the talks went on", SentenceVoice.VAGUE),
        ("Peskov", "said", "talks", SentenceVoice.MIXED),
    ],
)
def test_half_of_the_words_decide(
    source: str, cue: str, content: str, voice: SentenceVoice
) -> None:
    attribution = said(TEXT, source, cue, content)
    assert sentence_voice(TEXT, Span(0, len(TEXT)), [attribution]) is voice


def test_a_sentence_that_no_attribution_touches_is_the_writers_own() -> None:
    text = TEXT + " It rained."
    attribution = said(text, "Peskov", "said", "that the talks went on")
    assert sentence_voice(text, span_in(text, "It rained."), [attribution]) is SentenceVoice.OWN


def test_one_named_source_makes_a_sentence_more_than_vague() -> None:
    rows = [said(TEXT, "", "said", "that the"), said(TEXT, "Peskov", "said", "talks went on")]
    assert sentence_voice(TEXT, Span(0, len(TEXT)), rows) is SentenceVoice.ATTRIBUTED


@pytest.mark.parametrize(
    ("kind", "voice"),
    [
        (AttributionKind.DIRECT, VoiceKind.QUOTED),
        (AttributionKind.INDIRECT, VoiceKind.PARAPHRASED),
    ],
)
def test_words_of_a_content_are_in_the_speakers_voice(
    kind: AttributionKind, voice: VoiceKind
) -> None:
    row = said(TEXT, "Peskov", "said", "that the talks went on", kind=kind, speaker="Dmitry Peskov")
    found = voice_of(TEXT, span_in(TEXT, "talks"), [row])
    assert (found.kind, found.speaker) == (voice, "Dmitry Peskov")


def test_a_speaker_without_a_name_is_heard_as_the_text_has_it() -> None:
    row = said(TEXT, "Peskov", "said", "that the talks went on")
    assert voice_of(TEXT, span_in(TEXT, "talks"), [row]).heard == "Peskov"
    named_one = said(TEXT, "Peskov", "said", "that the talks went on", speaker="Dmitry Peskov")
    assert voice_of(TEXT, span_in(TEXT, "talks"), [named_one]).heard == ""


def test_words_outside_every_content_are_the_writers() -> None:
    row = said(TEXT, "Peskov", "said", "that the talks went on")
    assert voice_of(TEXT, span_in(TEXT, "Peskov said"), [row]).kind is VoiceKind.WRITER


def test_words_that_lie_mostly_outside_a_content_are_the_writers() -> None:
    row = said(TEXT, "Peskov", "said", "that the talks went on")
    assert voice_of(TEXT, span_in(TEXT, "Peskov said that"), [row]).kind is VoiceKind.WRITER


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("He", "he (not resolved)"),
        ("I", "I (not resolved)"),
        ("The mayor", "the mayor"),
        ("Republicans", "Republicans"),
        ("A judge", "a judge"),
        ("Some officials", "some officials"),
        ("leaked details", "leaked details"),
        ("", ""),
    ],
)
def test_a_speaker_without_a_name_is_never_guessed(source: str, name: str) -> None:
    text = f"{source} said it fell."
    assert named(text, said(text, source, "said", "it fell")) == name
    if source:
        assert named(text, said(text, source, "said", "it fell", speaker="Ann Lee")) == "Ann Lee"


def test_words_in_nested_speech_are_the_inner_speakers() -> None:
    text = "Lee said Fox had told her the plan was dead."
    outer = said(text, "Lee", "said", "Fox had told her the plan was dead", speaker="Lee")
    inner = said(text, "Fox", "had told", "the plan was dead", speaker="Fox")
    for rows in ([outer, inner], [inner, outer]):
        assert voice_of(text, span_in(text, "plan"), rows).speaker == "Fox"
        assert voice_of(text, span_in(text, "her"), rows).speaker == "Lee"
