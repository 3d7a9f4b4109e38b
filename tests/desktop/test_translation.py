"""The catalogue says every text of the window in German; without a window all is English."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest

from analyzers.wording import Amiss, Wording
from desktop.translation import (
    ENGLISH,
    Speech,
    english,
    later,
    number,
    said,
    say_day,
    speak,
    tr,
)
from tests.drivers import translations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from xml.etree.ElementTree import Element

GERMAN = dict(os.environ, LC_ALL="de_DE.UTF-8", LANGUAGE="de")
MESSAGES = translations.messages()
PICTURE = Wording("picture")


def forms(message: Element) -> list[str]:
    """Return the German of a text, or of both its forms."""
    translation = message.find("translation")
    assert translation is not None
    return [one.text or "" for one in translation.iter("numerusform")] or [translation.text or ""]


def source(message: Element) -> str:
    return message.findtext("source") or ""


@pytest.fixture
def shouting() -> Iterator[None]:
    speak(Speech(lambda text, note, count: (text if count == 1 else note or text).upper()))
    yield
    speak(ENGLISH)


@pytest.mark.parametrize("message", MESSAGES, ids=source)
def test_every_text_is_translated_with_the_same_places_to_fill(
    message: Element,
) -> None:
    translation = message.find("translation")
    assert translation is not None
    assert translation.get("type") is None, "not finished"
    for form in forms(message):
        assert form.strip()
        assert places(form) == places(source(message))
        assert form.count("&") == source(message).count("&")
        assert form.endswith("…") == source(message).endswith("…")
        assert form.count("„") == form.count("“")
        assert not set('"”') & set(form)


def places(text: str) -> list[str]:
    return sorted(re.findall(r"{\w*}|%n", text))


def test_the_catalogue_holds_the_texts_of_the_sources(tmp_path: Path) -> None:
    """`make translations` brings it up to date."""
    now = tmp_path / "de.ts"
    shutil.copy(translations.CATALOGUE, now)
    translations.update(now)
    assert now.read_text() == translations.CATALOGUE.read_text()


def test_the_compiled_catalogue_is_the_same(tmp_path: Path) -> None:
    translations.compile_to(tmp_path / "de.qm")
    kept = translations.CATALOGUE.with_suffix(".qm")
    assert (tmp_path / "de.qm").read_bytes() == kept.read_bytes()


def test_without_a_window_texts_numbers_and_days_are_english() -> None:
    assert tr("Open", "a note for translators") == "Open"
    assert [tr("%n word", "%n words", n) for n in (0, 1, 1_200)] == [
        "0 words",
        "1 word",
        "1,200 words",
    ]
    assert number(1_234.56, 1) == "1,234.6"
    assert say_day(date(2026, 3, 1)) == "1 March 2026"


def test_a_text_for_later_stays_english_until_it_is_shown(shouting: None) -> None:
    kept = later("one of {all}")
    assert kept == "one of {all}"
    assert tr(kept) == "ONE OF {ALL}"


def test_a_wording_is_said_anew_with_its_numbers_and_the_texts_in_it() -> None:
    words = {"{name} is {what} of {limit} MB.": "{name}: {what}, {limit} MB.", "picture": "Bild"}
    made = Wording("{name} is {what} of {limit} MB.", name="picture", what=PICTURE, limit=1_200)
    speak(Speech(lambda text, *_: words.get(text, text), lambda value, _: f"{value:_.0f}"))
    try:
        assert said(made) == said(Amiss(made)) == "picture: Bild, 1_200 MB."
    finally:
        speak(ENGLISH)
    assert made == said(made) == "picture is picture of 1,200 MB."


def test_so_are_words_without_values(shouting: None) -> None:
    assert said("Write {this}.") == said(Wording("Write {this}.")) == "WRITE {THIS}."


def test_what_leaves_the_window_is_english(shouting: None) -> None:
    with english():
        assert tr("a") == "a"
    assert tr("a") == "A"


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["--help"], 0, "Read articles with loaded language"),
        (["text", "no such file"], 3, "There is no such file"),
        (["rules", "--json"], 0, '"title"'),
    ],
)
def test_a_command_stays_english_on_a_german_desk(
    arguments: list[str], status: int, said: str
) -> None:
    command = [sys.executable, "-m", "desktop", *arguments]
    ended = subprocess.run(
        command, env=GERMAN, capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == status
    assert said in ended.stdout + ended.stderr
