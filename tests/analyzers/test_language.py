"""English or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers.language import language_of

if TYPE_CHECKING:
    from pathlib import Path

GERMAN = (
    "Der Minister sagte am Montag, dass die Regierung den Vorschlag nicht ablehnen werde, und "
    "dass die Gespräche in der nächsten Woche weitergehen. Die Opposition warf ihm vor, er habe "
    "die Öffentlichkeit über den Stand der Verhandlungen getäuscht."
)
FRENCH = (
    "Le ministre a déclaré lundi que le gouvernement ne rejetterait pas la proposition et que les "
    "discussions se poursuivraient la semaine prochaine. L’opposition lui a reproché d’avoir "
    "trompé le public sur l’état des négociations."
)
FINNISH = (
    "Ministeri kertoi maanantaina, ettei hallitus hylkää ehdotusta ja että keskustelut jatkuvat "
    "ensi viikolla. Oppositio syytti häntä siitä, että hän oli johtanut yleisöä harhaan "
    "neuvottelujen tilanteesta, eikä hän vastannut kysymyksiin tilaisuuden jälkeen."
)


def test_the_sample_article_is_english(seed: Path) -> None:
    assert language_of(seed.read_text(encoding="utf-8")) == "en"


@pytest.mark.parametrize(("text", "code"), [(GERMAN, "de"), (FRENCH, "fr"), (FINNISH, None)])
def test_another_language_is_not_taken_for_english(text: str, code: str | None) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize("text", ["Guten Tag, sagte der Minister.", "12 345", "", "OK"])
def test_a_short_text_in_latin_letters_counts_as_english(text: str) -> None:
    assert language_of(text) == "en"


@pytest.mark.parametrize("text", ["שלום עולם", "Президент сказал", "他说", "قال الرئيس"])
def test_a_text_in_another_script_is_not_english_however_short(text: str) -> None:
    assert language_of(text) is None


def test_foreign_names_and_quotations_leave_an_english_text_english() -> None:
    text = "The minister, whose name is Владимир, said that “der Plan ist gut” and he left. " * 5
    assert language_of(text) == "en"


def test_a_quoted_foreign_paragraph_leaves_an_english_text_english() -> None:
    english = "The minister said on Monday that the plan was good and that he would not stop it. "
    assert language_of(f"{english * 4}\n“{GERMAN}”\n{english * 4}") == "en"


@pytest.mark.parametrize(("length", "code"), [(199, "en"), (200, "de")])
def test_the_language_is_decided_from_two_hundred_characters(length: int, code: str) -> None:
    assert language_of(GERMAN[:length].strip().ljust(length, ".")) == code
