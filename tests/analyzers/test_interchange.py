"""What the worker sends is what the window gets."""

from __future__ import annotations

import json
from dataclasses import replace

from analyzers.interchange import analysis_from_json, analysis_to_json
from analyzers.values import (
    WRITER,
    Analysis,
    Article,
    ArticleKind,
    Card,
    Category,
    Finding,
    FindingKind,
    NearestSource,
    Sensitivity,
    Span,
    Strength,
)

ARTICLE = Article("The bridge cost 40 million. Ann Lee said it is closed.")
CARD = Card("t", "w", "v", "why", "q", ("p",), "fine", "sure", "source")
NEAREST = NearestSource(1, Span(28, 35), "Ann Lee")


def found(card: Card, strength: Strength = Strength.FAIR) -> Finding:
    kind = FindingKind.JUDGEMENT
    return Finding(Span(0, 10), "r", Category.CLAIM, WRITER, strength, 0.7, "m", card, kind)


def sent(analysis: Analysis) -> Analysis:
    return analysis_from_json(json.loads(json.dumps(analysis_to_json(ARTICLE, analysis))))


def test_a_nearest_source_arrives_and_so_does_its_absence() -> None:
    for card in (CARD, replace(CARD, nearest=NEAREST)):
        analysis = Analysis(ARTICLE.digest, findings=(found(card),))
        assert sent(analysis) == analysis


def test_the_kind_of_article_arrives_with_its_signs() -> None:
    analysis = Analysis(ARTICLE.digest, kind=ArticleKind.OPINION, signs=("first person",))
    assert sent(analysis) == analysis


def test_the_nearest_source_is_written_with_its_place() -> None:
    analysis = Analysis(ARTICLE.digest, findings=(found(replace(CARD, nearest=NEAREST)),))
    (row,) = analysis_to_json(ARTICLE, analysis)["findings"]
    assert row["card"]["nearest"] == {"paragraph": 1, "start": 28, "end": 35, "name": "Ann Lee"}


def test_of_an_opinion_piece_only_the_surest_judgements_are_written_without_a_choice() -> None:
    analysis = Analysis(ARTICLE.digest, findings=(found(CARD),), kind=ArticleKind.OPINION)
    assert analysis_to_json(ARTICLE, analysis, sensitivity=None)["findings"] == []
    chosen = analysis_to_json(ARTICLE, analysis, sensitivity=Sensitivity.NORMAL)
    assert len(chosen["findings"]) == 1
