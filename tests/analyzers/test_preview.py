"""The part that is looked at is marked as the whole reading marks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers.pipeline import analyze
from analyzers.preview import LONG, preview
from analyzers.values import Article

if TYPE_CHECKING:
    from pathlib import Path

    from analyzers.pipeline import Models


@pytest.mark.models
def test_the_marks_of_a_part_lie_where_the_whole_reading_puts_them(
    seed: Path, models: Models
) -> None:
    text = "\n".join([seed.read_text(encoding="utf-8").strip()] * 3)
    article = Article(text)
    at = len(text) // 2
    shares: list[float] = []
    whole = analyze(article, models, (), shares.append).findings
    part = preview(article, at, models)
    assert part
    assert all(finding.card.words == finding.span.of(text) for finding in part)
    known = {(one.rule, one.span): one for one in whole}
    same = [one for one in part if (one.rule, one.span) in known]
    assert len(same) >= 0.8 * len(part)
    # The encoder's windows begin elsewhere in a part, so a long content may end elsewhere.
    alike = [one for one in same if known[one.rule, one.span].voice.kind is one.voice.kind]
    assert len(alike) >= 0.9 * len(same)
    assert shares == sorted(shares)
    assert 0 < shares[0] < shares[-1] < 1


@pytest.mark.models
def test_a_block_that_is_too_long_to_be_read_at_once_is_not_previewed(models: Models) -> None:
    article = Article("The reckless plan failed. " * (LONG // 10))
    assert preview(article, 0, models) == ()
