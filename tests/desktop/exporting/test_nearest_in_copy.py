"""The annotated copy says what near a claim could carry it, as the card does."""

from __future__ import annotations

from dataclasses import replace

from analyzers.values import FindingKind, NearestSource
from desktop.exporting.html import annotated_html
from tests.desktop.widgets.made import ARTICLE, COST, MAYOR, SLAMMED


def test_the_copy_names_the_nearest_source_where_there_is_one() -> None:
    claim = replace(COST, kind=FindingKind.FIGURE)
    near = NearestSource(2, MAYOR.span, "Mayor <Ortiz>")
    sourced = replace(claim, card=replace(COST.card, nearest=near))
    copy = annotated_html(ARTICLE, [sourced], [], models={})
    assert "<dt>Nearest source</dt><dd>¶2, Mayor &lt;Ortiz&gt;</dd>" in copy
    for finding in (claim, SLAMMED):
        assert "Nearest source" not in annotated_html(ARTICLE, [finding], [], models={})
