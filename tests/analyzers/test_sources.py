"""Quote sources: one mark for each attribution, under the rule that fits the source phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers import sources
from analyzers.rules import load_rules
from analyzers.values import Span
from tests.analyzers.readings import parsed, reading_of, said

if TYPE_CHECKING:
    from spacy.language import Language

    from analyzers.values import Finding

RULES = load_rules()


def marked(
    nlp: Language, source: list[tuple[str, str, int, str]], *, speaker: str | None = None
) -> Finding:
    """Return the finding for “SOURCE said it fell”."""
    n = len(source)
    rest = [
        ("said", "VERB", n, "ROOT"),
        ("it", "PRON", n + 2, "nsubj"),
        ("fell", "VERB", n, "ccomp"),
    ]
    doc = parsed(nlp, [*source, *rest])
    phrase = doc[:n].text if n else ""
    attribution = said(doc.text, phrase, "said", "it fell", speaker=speaker)
    (finding,) = sources.find(reading_of(doc, attributions=[attribution]), RULES)
    return finding


@pytest.mark.parametrize(
    ("source", "rule"),
    [
        ([("Lee", "PROPN", 1, "nsubj")], "source.person"),
        ([("Mayor", "PROPN", 1, "nmod:desc"), ("Lee", "PROPN", 2, "nsubj")], "source.person"),
        ([("spokesman", "NOUN", 2, "nsubj"), ("Lee", "PROPN", 0, "appos")], "source.person"),
        ([("the", "DET", 1, "det"), ("mayor", "NOUN", 2, "nsubj")], "source.role"),
        ([("Lee’s", "PROPN", 1, "nmod:poss"), ("aide", "NOUN", 2, "nsubj")], "source.role"),
        ([("critics", "NOUN", 1, "nsubj")], "source.group"),
        ([("some", "DET", 1, "det"), ("officials", "NOUN", 2, "nsubj")], "source.group"),
        ([("the", "DET", 1, "det"), ("memo", "NOUN", 2, "nsubj")], "source.document"),
        ([("the", "DET", 1, "det"), ("Post", "PROPN", 2, "nsubj")], "source.person"),
        (
            [
                ("the", "DET", 2, "det"),
                ("Texas", "PROPN", 2, "compound"),
                ("mayor", "NOUN", 3, "nsubj"),
            ],
            "source.role",
        ),
        ([("she", "PRON", 1, "nsubj")], "source.pronoun"),
        ([], "source.none"),
    ],
)
def test_the_rule_follows_from_the_source_phrase(
    nlp: Language, source: list[tuple[str, str, int, str]], rule: str
) -> None:
    assert marked(nlp, source).rule == rule


def test_a_source_that_is_named_elsewhere_says_by_whom_it_is_read(nlp: Language) -> None:
    finding = marked(nlp, [("she", "PRON", 1, "nsubj")], speaker="Ann Lee")
    assert finding.rule == "source.resolved"
    assert "Ann Lee" in finding.card.why


def test_without_a_source_the_mark_lies_on_the_cue(nlp: Language) -> None:
    assert marked(nlp, []).card.words == "said"


def test_the_comma_after_an_apposition_is_not_marked(nlp: Language) -> None:
    source = [
        ("Lee", "PROPN", 5, "nsubj"),
        (",", "PUNCT", 0, "punct"),
        ("the", "DET", 3, "det"),
        ("mayor", "NOUN", 0, "appos"),
        (",", "PUNCT", 0, "punct"),
    ]
    finding = marked(nlp, source)
    assert finding.span == Span(0, len("Lee , the mayor"))


def test_a_long_source_is_shortened_in_the_reason_only(nlp: Language) -> None:
    words = ["the", "deputy", "head", "of", "the", "old", "office", "of", "works"]
    source = [(word, "NOUN", 1, "nmod") for word in words]
    source[1] = (words[1], "NOUN", len(words), "nsubj")
    card = marked(nlp, source).card
    assert card.words == " ".join(words)
    assert "the deputy head of the …" in card.why


def test_the_card_says_with_which_verb_the_words_are_introduced(nlp: Language) -> None:
    card = marked(nlp, [("Lee", "PROPN", 1, "nsubj")]).card
    assert card.ladder.startswith("introduced with “said”, neutral (said\N{NO-BREAK SPACE}◂ · ")
