"""The conversion of the corpora, on small rows of the same form."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from analyzers.training.corpora import (
    attribution,
    attribution_article,
    loaded_sentence,
    narrator_article,
    plain,
)
from analyzers.values import Span

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "The mayor said it rained.\n\nA dreadful, silly plan. It ended."


def at(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def pair(words: str) -> list[int]:
    return [at(words).start, at(words).end]


def test_sentences_end_at_marks_and_at_paragraphs() -> None:
    text = plain(TEXT)
    sentences = [
        TEXT[text.tokens[part[0]].start : text.tokens[part[-1]].end] for part in text.sentences
    ]
    assert sentences == ["The mayor said it rained.", "A dreadful, silly plan.", "It ended."]


def test_blanks_are_no_tokens_and_sentences_hold_every_token_once() -> None:
    text = plain("  Two  words. \n \n Three more words.\t\n")
    assert [token.of(text.text) for token in text.tokens] == [
        *("Two", "words", "."),
        *("Three", "more", "words", "."),
    ]
    assert [place for part in text.sentences for place in part] == list(range(7))


def test_an_article_of_who_says_what() -> None:
    relation = {"source": [pair("The mayor")], "cue": [pair("said")], "content": []}
    other = {"source": [], "cue": [], "content": [pair("it rained")]}
    row = {"text": TEXT, "attributions": [relation, other], "discard": [pair("It ended.")]}
    article = attribution_article(row, [(at("A dreadful, silly plan."), "judgement")])
    assert article.roles == {
        "source": (at("The mayor"),),
        "cue": (at("said"),),
        "content": (at("it rained"),),
    }
    assert article.ignored == (at("It ended."),)
    assert article.claims == ((at("A dreadful, silly plan."), "judgement"),)
    assert (article.loaded, article.narrator, article.biased) == (None, None, None)


def test_a_sentence_with_loaded_words_is_one_whole() -> None:
    row = {
        "text": TEXT,
        "label_bias": 1,
        "spans": [{"start": at("dreadful").start, "end": at("dreadful").end}],
    }
    text = loaded_sentence(row)
    assert text.sentences == (range(len(text.tokens)),)
    assert text.loaded == (at("dreadful"),)
    assert text.biased is True
    assert text.roles is None


def test_only_the_narrators_own_lexical_bias_counts() -> None:
    def span(words: str, kind: str, quoted: bool) -> dict[str, object]:
        return {"start": at(words).start, "end": at(words).end, "type": kind, "in_quote": quoted}

    spans = [
        span("dreadful", "lex", False),
        span("silly", "lex", True),
        span("it rained", "inf", False),
    ]
    assert narrator_article({"text": TEXT, "spans": spans}).narrator == (at("dreadful"),)


def test_claims_find_their_article_and_attributed_ones_are_none(tmp_path: Path) -> None:
    article = {"id": "a", "text": TEXT, "attributions": []}
    claims = [
        {"article": "a", "start": pair("It ended.")[0], "end": len(TEXT), "main": "event"},
        {"article": "a", "start": 0, "end": 25, "main": "attributed"},
    ]
    files: dict[str, list[Any]] = {"attribution/polnear": [article], "claims/claims": claims}
    for name, rows in files.items():
        path = tmp_path / f"{name}-train.jsonl"
        path.parent.mkdir()
        path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    (text,) = attribution(tmp_path, "train")
    assert text.claims == ((at("It ended."), "event"), (Span(0, 25), "none"))
