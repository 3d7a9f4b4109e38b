"""What the worker sends in slices is what it found."""

from __future__ import annotations

from dataclasses import replace

from analyzers.balance import balance_of
from analyzers.overview import Overview, Part, Share
from analyzers.values import (
    Analysis,
    Article,
    Attribution,
    AttributionKind,
    Category,
    LoadedWord,
    Span,
    Strength,
)
from desktop.slices import (
    SLICE,
    attributions_in,
    balance_from_json,
    balance_to_json,
    joined,
    sliced,
)
from tests.desktop.widgets.made import SLAMMED

LINE = "“We go on,” Ann Lee said. Reports denied that it was over."
MANY = 2 * SLICE + 1
ARTICLE = Article("\n".join([LINE] * MANY))


def said(number: int) -> Attribution:
    start = number * (len(LINE) + 1)
    spans = [Span(start + first, start + last) for first, last in ((12, 19), (20, 24), (1, 10))]
    source, cue, content = ((span,) for span in spans)
    kind, strength = AttributionKind.DIRECT, Strength.FAIR
    return Attribution(source, cue, content, kind, strength, "Ann Lee", None, "say")


ANALYSIS = Analysis(
    ARTICLE.digest,
    attributions=tuple(said(number) for number in range(MANY)),
    loaded_words=(LoadedWord(Span(0, 3), 0.5),),
    findings=tuple(replace(SLAMMED, span=Span(n, n + 5)) for n in range(SLICE)),
    overview=Overview(
        words=9,
        quoted=3,
        paraphrased=0,
        named=1,
        vague=0,
        speakers=(Share("Ann Lee", "named", 3, 0),),
        parts=tuple(Part(number, number, {Category.LOADED: 1}) for number in range(MANY)),
    ),
    language="en",
)


def test_slices_are_small_and_together_the_whole() -> None:
    slices = list(sliced(ANALYSIS))
    assert len(slices) == 3
    assert all(len(one.attributions) <= SLICE for one in slices)
    assert all(len(one.overview.parts) <= SLICE for one in slices if one.overview)
    assert joined(slices, ANALYSIS.digest, None) == ANALYSIS
    assert attributions_in(slices) == ANALYSIS.attributions


def test_an_article_without_a_mark_is_one_slice() -> None:
    nothing = Analysis(ARTICLE.digest, language="en")
    assert joined(list(sliced(nothing)), nothing.digest, None) == nothing


def test_a_balance_comes_back_with_its_attributions() -> None:
    balance = balance_of(ARTICLE, ANALYSIS.attributions)
    data = balance_to_json(replace(ANALYSIS, balance=balance))
    assert balance_from_json(data, ANALYSIS.attributions) == balance
