"""Lists and announcements say of a voice what its card says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analyzers.cards import voice_in_words
from analyzers.values import WRITER, Strength, Voice, VoiceKind
from desktop import voices
from desktop.mark_filter import MarkFilter
from desktop.translation import ENGLISH, speak
from tests.desktop.widgets.made import SLAMMED


@pytest.mark.parametrize(
    "voice",
    [
        WRITER,
        Voice(VoiceKind.QUOTED, "Jane Roe"),
        Voice(VoiceKind.QUOTED),
        Voice(VoiceKind.PARAPHRASED),
        Voice(VoiceKind.QUOTED, None, "he (not resolved)"),
        Voice(VoiceKind.PARAPHRASED, None, "aides: two of them"),
    ],
)
def test_in_english_they_use_the_words_of_the_card(voice: Voice) -> None:
    assert voices.voice(replace(SLAMMED, voice=voice)) == voice_in_words(voice)


def test_a_pronoun_that_nobody_is_found_for_is_told_in_the_readers_language() -> None:
    speak(replace(ENGLISH, text=lambda text, *_: text.replace("not resolved", "offen")))
    try:
        assert voices.as_heard("he (not resolved)") == "he (offen)"
        assert voices.as_heard("critics") == "critics"
    finally:
        speak(ENGLISH)


@pytest.mark.parametrize("strength", Strength)
def test_every_strength_is_called_as_on_the_card(strength: Strength) -> None:
    assert voices.strength(replace(SLAMMED, strength=strength)) == str(strength)


def test_the_list_is_filtered_by_what_it_says_in_the_readers_language() -> None:
    german = {voices.VOICES[VoiceKind.QUOTED]: "Zitiert: {name}", "fair": "mittel"}
    finding = replace(
        SLAMMED,
        voice=Voice(VoiceKind.QUOTED, "Ann Lee"),
        strength=Strength.FAIR,
        card=replace(SLAMMED.card, voice="Quoted: Ann Lee"),
    )

    def finds(words: str) -> bool:
        return bool(MarkFilter(writer_only=False, words=words).shown([finding]))

    assert finds("quoted: ann")
    speak(replace(ENGLISH, text=lambda text, *_: german.get(text, text)))
    try:
        assert finds("zitiert: ann")
        assert finds("mittel")
        assert finds("slammed")
        assert not finds("quoted")
    finally:
        speak(ENGLISH)
