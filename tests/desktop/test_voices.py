"""Lists and announcements say of a voice what its card says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analyzers.cards import voice_in_words
from analyzers.values import WRITER, Strength, Voice, VoiceKind
from desktop import voices
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


@pytest.mark.parametrize("strength", Strength)
def test_every_strength_is_called_as_on_the_card(strength: Strength) -> None:
    assert voices.strength(replace(SLAMMED, strength=strength)) == str(strength)
