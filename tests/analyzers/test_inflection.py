"""Plainer wordings in the form of the marked word."""

from __future__ import annotations

import pytest

from analyzers.inflection import fitting, form_of, inflected, past
from tests.analyzers.grounds import blank
from tests.analyzers.readings import parsed


@pytest.mark.parametrize(
    ("wording", "tag", "form"),
    [
        ("criticize", "VBD", "criticized"),
        ("criticize", "VBG", "criticizing"),
        ("criticize", "VBZ", "criticizes"),
        ("criticize", "VB", "criticize"),
        ("say", "VBD", "said"),
        ("say", "VBN", "said"),
        ("say", "VBG", "saying"),
        ("rise", "VBN", "risen"),
        ("try", "VBD", "tried"),
        ("try", "VBZ", "tries"),
        ("pass", "VBZ", "passes"),
        ("agree", "VBG", "agreeing"),
        ("agree to", "VBD", "agreed to"),
        ("change position", "VBG", "changing position"),
        ("not answer", "VBD", "did not answer"),
        ("not answer", "VBZ", "does not answer"),
        ("not answer", "VBG", "not answering"),
        ("not say", "VBN", "not said"),
        ("government", "NNS", "governments"),
        ("government", "NN", "government"),
        ("worker without legal status", "NNS", "workers without legal status"),
        ("party", "NNS", "parties"),
        ("people", "NNS", "people"),
        ("spokesperson", "NNS", "spokespeople"),
        ("poor", "JJ", "poor"),
        ("large", "", "large"),
    ],
)
def test_a_wording_takes_the_form_of_the_word_it_replaces(
    wording: str, tag: str, form: str
) -> None:
    assert inflected(wording, tag) == form


@pytest.mark.parametrize(
    ("verb", "form"),
    [
        ("say", "said"),
        ("write", "wrote"),
        ("admit", "admitted"),
        ("slam", "slammed"),
        ("quip", "quipped"),
        ("vow", "vowed"),
        ("offer", "offered"),
        ("deny", "denied"),
        ("echo", "echoed"),
        ("emphasise", "emphasised"),
        ("point out", "pointed out"),
    ],
)
def test_reporting_verbs_have_their_past_tense(verb: str, form: str) -> None:
    assert past(verb) == form


@pytest.mark.parametrize(
    ("rows", "wording"),
    [
        ([("He", "PRON", 1, "nsubj"), ("admitted", "VERB", 1, "ROOT")], "said"),
        (
            [("admitted", "VERB", 0, "ROOT"), ("it", "PRON", 2, ""), ("rains", "VERB", 0, "ccomp")],
            "said",
        ),
        ([("admitted", "VERB", 0, "ROOT"), ("mistakes", "NOUN", 0, "obj")], "spoke of"),
        ([("admitted", "VERB", 0, "ROOT"), ("Lee", "PROPN", 0, "obj")], "said"),
        (
            [
                ("complained", "VERB", 0, "ROOT"),
                ("about", "ADP", 2, "case"),
                ("it", "PRON", 0, "obl"),
            ],
            "spoke",
        ),
        (
            [
                ("bragged", "VERB", 0, "ROOT"),
                ("today", "NOUN", 0, "obl"),
                ("about", "SCONJ", 3, "mark"),
                ("winning", "VERB", 0, "advcl"),
            ],
            "spoke",
        ),
        (
            [
                ("proclaimed", "VERB", 0, "ROOT"),
                ("peace", "NOUN", 0, "obj"),
                ("”", "PUNCT", 0, "punct"),
            ],
            "spoke of",
        ),
        (
            [
                ("victory", "NOUN", 0, ""),
                ("which", "PRON", 3, "obj"),
                ("he", "PRON", 3, "nsubj"),
                ("conceded", "VERB", 3, "ROOT"),
            ],
            "spoke of",
        ),
    ],
)
def test_a_plainer_verb_fits_what_follows(
    rows: list[tuple[str, str, int, str]], wording: str
) -> None:
    doc = parsed(blank(), rows)
    verb = next(token for token in doc if token.dep_ == "ROOT")
    verb.tag_ = "VBD"
    assert fitting("say", verb) == wording


@pytest.mark.parametrize(("role", "tag"), [("nsubj", "VBD"), ("nsubj:pass", "VBN")])
def test_a_participle_with_a_subject_that_acts_is_a_past(role: str, tag: str) -> None:
    rows = [("votes", "NOUN", 1, role), ("cratered", "VERB", 1, "acl:relcl")]
    doc = parsed(blank(), rows)
    doc[1].tag_ = "VBN"
    assert form_of(doc[1]) == tag


@pytest.mark.parametrize(("behind", "wording"), [("of", "spoke"), ("by", "said")])
def test_a_participle_of_speech_behind_a_noun_is_the_past_of_its_speaker(
    behind: str, wording: str
) -> None:
    rows = [("Lee", "PROPN", 0, "ROOT"), ("boasted", "VERB", 0, "acl"), (behind, "ADP", 1, "case")]
    doc = parsed(blank(), rows)
    doc[1].tag_ = "VBN"
    assert fitting("say", doc[1]) == wording
