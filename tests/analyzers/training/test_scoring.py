"""The scorer counts agreement, not luck: each case is small enough to count by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from analyzers.training import scoring
from analyzers.training.evaluate import Measure, interval
from analyzers.training.measures import Score
from analyzers.training.scoring import total

if TYPE_CHECKING:
    from analyzers.training.scoring import Row

TEXT = "Ann Lee said the plan failed. It was, critics say, a disaster."


def at(*words: str) -> list[list[int]]:
    return [[TEXT.index(word), TEXT.index(word) + len(word)] for word in words]


def attribution(source: str, content: str) -> Row:
    return {"source": at(source), "cue": at("said"), "content": at(content)}


def row(**fields: Any) -> Row:
    start, end = at(fields.pop("words"))[0]
    return {"start": start, "end": end} | fields


GOLD = {
    "text": TEXT,
    "attributions": [
        attribution("Ann Lee", "the plan failed"),
        attribution("critics", "a disaster"),
    ],
}


def test_the_right_source_needs_half_of_the_content_and_of_the_source() -> None:
    said = {
        "attributions": [
            attribution("Lee", "the plan failed"),  # two thirds of the source: right
            attribution("Ann Lee", "a disaster"),  # the wrong source
            attribution("critics", "It was"),  # content that nobody marked
        ]
    }
    scores = scoring.attributions(GOLD, said)
    assert scores["right source"] == Score(right=1, found=3, wanted=2)
    assert scores["source"] == Score(right=2, found=3, wanted=2)
    assert scores["content"] == Score(right=2, found=3, wanted=2)


def test_a_second_attribution_of_the_same_words_is_not_right_twice() -> None:
    said = {"attributions": [attribution("critics", "a disaster")] * 2}
    assert scoring.attributions(GOLD, said)["right source"] == Score(right=1, found=2, wanted=2)


def test_page_furniture_counts_on_neither_side() -> None:
    gold = GOLD | {"discard": at("It was, critics say, a disaster.")}
    said = {"attributions": GOLD["attributions"]}
    assert scoring.attributions(gold, said)["right source"] == Score(right=1, found=1, wanted=1)


def test_loaded_words_and_the_text_as_a_whole() -> None:
    gold = {"text": TEXT, "spans": [row(words="disaster")], "label_bias": 1}
    said = {
        "loaded_words": [row(words="failed"), row(words="disaster")],
        "sentences": [row(words=TEXT, loaded=0.5)],
    }
    scores = scoring.loaded_words(gold, said)
    assert scores["word"] == Score(right=1, found=2, wanted=1)
    assert scores["loaded"] == Score(right=1, found=1, wanted=1)
    assert scores["plain"] == Score(0, 0, 0)


def test_a_mark_in_a_quotation_is_not_the_writers() -> None:
    first, second = "Ann Lee said the plan failed", "It was"
    marks = [
        row(words="failed", category="loaded-language", voice={"kind": "quoted"}),
        row(words="disaster", category="loaded-language", voice={"kind": "writer"}),
    ]
    sentences = [row(words=first), {"start": TEXT.index(second), "end": len(TEXT)}]
    gold = {"spans": [row(words="failed", type="lex", in_quote=False)]}
    said = {"findings": marks, "sentences": sentences}
    assert scoring.narrator_sentences(gold, said)["narrator"] == Score(right=0, found=1, wanted=1)


def test_a_claim_is_compared_with_each_reader() -> None:
    label = row(words="the plan failed", readers=[{"main": "judgement"}, {"main": "event"}])
    said = {"sentences": [row(words=TEXT, claim="cause")]}
    scores = scoring.claim_kinds({"labels": [label]}, said)
    assert scores["claim 0"] == Score(right=1, found=1, wanted=1)
    assert scores["claim 1"] == Score(right=0, found=1, wanted=0)
    assert scores["cause 0"] == Score(right=0, found=1, wanted=0)
    assert scores["judgement 0"] == Score(right=0, found=0, wanted=1)


def test_the_interval_lies_round_the_figure() -> None:
    rows = [{"word": Score(right=number % 2, found=1, wanted=1)} for number in range(100)]
    measure = Measure("words", ("word",))
    low, high = interval(rows, measure)
    assert 0.35 < low < measure.of(total(rows)) < high < 0.65
