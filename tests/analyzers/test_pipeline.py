"""The whole way from an article to its analysis, with the models that are shipped."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from analyzers import pipeline
from analyzers.analyzer import Analyzer
from analyzers.cards import voice_in_words
from analyzers.values import Article, Category
from analyzers.voice import named, speaking, voice_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from analyzers.pipeline import Models
    from analyzers.reading import Reading
    from analyzers.rules import Rules
    from analyzers.values import Finding

pytestmark = pytest.mark.models

QUOTED = (
    "The mayor, Ann Lee, spoke to reporters on Monday.\n"
    "“This regime is a shameful disaster,” Lee said. “They slammed the door on all of us.”\n"
    "He admitted that the reckless plan had failed, critics claimed.\n"
    "The plan was reportedly a brazen fraud."
)
GERMAN = "Der Minister sagte am Montag, dass die Regierung den Plan nicht ablehnen werde. " * 4


def test_the_sample_article_names_its_speakers(models: Models, seed: Path) -> None:
    article = Article(seed.read_text(encoding="utf-8"))
    analysis = pipeline.analyze(article, models)
    speakers = {row.speaker for row in analysis.attributions}
    assert "Dmitry Peskov" in speakers
    assert analysis.digest == article.digest
    assert analysis.language == "en"
    assert not analysis.failed
    assert {finding.category for finding in analysis.findings} == set(Category) - {Category.OWN}


def test_spans_lie_in_the_text_and_sentences_in_their_blocks(models: Models, seed: Path) -> None:
    article = Article(seed.read_text(encoding="utf-8"))
    analysis = pipeline.analyze(article, models)
    assert all("\n" not in row.span.of(article.text) for row in analysis.sentences)
    assert all(finding.span.of(article.text) for finding in analysis.findings)
    assert list(analysis.findings) == sorted(analysis.findings, key=lambda finding: finding.span)


@pytest.mark.parametrize("text", ["", QUOTED])
def test_the_voice_of_every_mark_agrees_with_the_attributions(
    models: Models, seed: Path, text: str
) -> None:
    text = text or seed.read_text(encoding="utf-8")
    analysis = pipeline.analyze(Article(text), models)
    for finding in analysis.findings:
        row = speaking(finding.span, analysis.attributions)
        assert finding.voice == voice_of(text, finding.span, analysis.attributions)
        assert (finding.voice.speaker or finding.voice.heard) == (named(text, row) if row else "")
        assert finding.card.voice == voice_in_words(finding.voice)
        traced = row is not None or finding.category is Category.SOURCE
        assert finding.card.trail.startswith("Trail: ") is traced


def test_an_analyzer_that_fails_leaves_the_others_to_speak(
    models: Models, seed: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def find(reading: Reading, rules: Rules) -> Iterator[Finding]:
        raise ZeroDivisionError

    broken = Analyzer("broken", find)
    monkeypatch.setattr(pipeline, "ANALYZERS", (broken, *pipeline.ANALYZERS))
    with caplog.at_level(logging.ERROR):
        analysis = pipeline.analyze(Article(seed.read_text(encoding="utf-8")), models)
    assert analysis.failed == ("broken",)
    assert analysis.findings
    assert "ZeroDivisionError" in caplog.text
    caplog.clear()


def test_a_text_that_is_not_english_gets_no_mark(models: Models) -> None:
    analysis = pipeline.analyze(Article(GERMAN), models)
    assert analysis.language == "de"
    assert (analysis.findings, analysis.attributions, analysis.sentences) == ((), (), ())


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n \n",
        ".",
        "“" * 300,
        '"' * 20_000,
        "’" * 20_000 + " he said that it is the end of it all. " * 10,
        '"' * 3_000 + " he said that it is the end of it all. " * 10,
        "a" * 10_000,
        "“Yes,” he said. " * 200,
        "He said \ud800 that\x00 it\u2028 is\xa0fine.\r\nShe agreed.",
        "שלום, אמר השר. " * 20,
        "PENCE: Yes.\nKAINE: No.\nPENCE: Yes.",
        "The road is closed. It was closed on Monday. " * 10,
        "She said it was late.\n“Der Plan ist gut, sagte der Minister am Montag.”\nHe left." * 5,
        "😀" * 2_000 + " is what he said.",
    ],
)
def test_odd_texts_are_analysed_without_a_fault(models: Models, text: str) -> None:
    article = Article(text)
    analysis = pipeline.analyze(article, models)
    assert analysis.digest == article.digest
    assert not analysis.failed


def test_versions_change_with_the_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "one").write_text("a")
    monkeypatch.setattr("resources.RULES", tmp_path)
    before = pipeline.versions()
    (tmp_path / "one").write_text("b")
    after = pipeline.versions()
    assert before["rules"] != after["rules"]
    assert before["encoder"] == after["encoder"]
