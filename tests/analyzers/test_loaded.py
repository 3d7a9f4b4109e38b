"""Loaded language: what is marked, under which rule, and in whose voice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from analyzers import loaded, loaded_bands
from analyzers.rules import load_rules
from analyzers.values import AttributionKind, Span, Strength, Voice, VoiceKind
from tests.analyzers.readings import reading_of, said

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from analyzers.reading import Reading
    from analyzers.values import Finding

RULES = load_rules()
SURE = 0.99


def found(reading: Reading) -> list[tuple[str, str]]:
    return [(row.rule, row.span.of(reading.text)) for row in loaded.find(reading, RULES)]


def only(reading: Reading) -> Finding:
    (finding,) = loaded.find(reading, RULES)
    return finding


def test_a_listed_word_that_the_model_marks_has_the_card_of_its_family(nlp: Language) -> None:
    reading = reading_of(nlp("The regime met on Monday."), loaded={"regime": SURE})
    assert only(reading).rule == "label.government"
    assert only(reading).card.plainer == ("government",)


def test_a_listed_word_that_the_model_passes_over_stays_unmarked(nlp: Language) -> None:
    assert found(reading_of(nlp("The regime met on Monday."))) == []


def test_a_word_of_a_rule_that_stands_alone_needs_no_model(nlp: Language) -> None:
    reading = reading_of(nlp("The so-called reform passed."))
    assert found(reading) == [("doubt.label", "so-called")]


def test_a_word_on_no_list_goes_to_the_general_rule(nlp: Language) -> None:
    reading = reading_of(nlp("The frabjous plan passed."), loaded={"frabjous": SURE})
    assert found(reading) == [("loaded.other", "frabjous")]


def test_neighbouring_words_on_no_list_are_one_mark(nlp: Language) -> None:
    scores = {"frabjous": SURE, "galumphing": SURE}
    reading = reading_of(nlp("The frabjous galumphing plan."), loaded=scores)
    assert found(reading) == [("loaded.other", "frabjous galumphing")]


def test_no_mark_crosses_the_end_of_a_sentence(nlp: Language) -> None:
    doc = nlp("It was frabjous galumphing came next")
    doc[3].is_sent_start = True
    scores = {"frabjous": SURE, "galumphing": SURE}
    assert [words for _, words in found(reading_of(doc, loaded=scores))] == [*scores]


def test_no_mark_is_longer_than_eight_words(nlp: Language) -> None:
    words = [f"frab{letter}" for letter in "abcdefghijkl"]
    reading = reading_of(nlp(" ".join(words)), loaded=dict.fromkeys(words, SURE))
    marks = [words for _, words in found(reading)]
    assert max(len(mark.split()) for mark in marks) <= 8


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The tax regime changed.", "regime"),
        ("He reported an aggravated assault on Monday.", "assault"),
        ("They read “The Age of Rage” in class.", "Rage"),
    ],
)
def test_terms_and_titles_are_spared(nlp: Language, text: str, word: str) -> None:
    assert found(reading_of(nlp(text), loaded={word: SURE})) == []


def test_names_are_spared(nlp: Language) -> None:
    from spacy.tokens import Span

    doc = nlp("The group Rage met on Monday.")
    doc.set_ents([Span(doc, 2, 3, label="ORG")])
    assert found(reading_of(doc, loaded={"Rage": SURE})) == []


def test_a_capital_within_a_sentence_makes_a_name(nlp: Language) -> None:
    scores = {"Frabjous": SURE}
    assert found(reading_of(nlp("He flashed a Frabjous grin."), loaded=scores)) == []
    assert found(reading_of(nlp("Frabjous plans passed."), loaded=scores)) != []


def test_the_headline_of_another_page_is_spared(nlp: Language) -> None:
    text = "It appeared with the headline: The regime fell. The regime met."
    reading = reading_of(nlp(text), loaded={"regime": SURE})
    assert [row.span.start for row in loaded.find(reading, RULES)] == [text.rindex("regime")]


def test_the_plainer_wording_has_the_form_of_the_word(nlp: Language) -> None:
    doc = nlp("Critics slammed it.")
    doc[1].tag_, doc[1].pos_ = "VBD", "VERB"
    assert only(reading_of(doc, loaded={"slammed": SURE})).card.plainer == ("criticized",)


def test_a_reporting_verb_counts_where_it_introduces_what_was_said(nlp: Language) -> None:
    doc = verb(nlp("Lee boasted that she had won."))
    attribution = said(doc.text, "Lee", "boasted", "that she had won")
    assert found(reading_of(doc, attributions=[attribution])) == [("reporting.boast", "boasted")]
    assert found(reading_of(verb(nlp("The town boasted three museums.")))) == []


def verb(doc: Doc) -> Doc:
    """Tag the word “boasted”, as the pipeline would."""
    for token in doc:
        if token.text == "boasted":
            token.tag_, token.pos_ = "VBD", "VERB"
    return doc


def test_a_connective_counts_at_the_head_of_its_part(nlp: Language) -> None:
    assert found(reading_of(nlp("Defying the court, they met."))) == [
        ("framing.against", "Defying")
    ]
    assert found(reading_of(nlp("They accused her of defying the court."))) == []


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("The “experts” met.", ["“experts”"]),
        ("The ''experts'' met.", ["''experts''"]),
        ("The “so many experts” met.", ["“so many experts”"]),
        ("The button “experts” worked.", []),
        ("A “experts” met.", []),
        ("The “6” met.", []),
        ('The "experts" met.', ['"experts"']),
        ("The word “experts” is Latin.", []),
        ("The “Experts” met.", []),
        ("The “experts of the old school of Rome” met.", []),
        ("The “experts met.", []),
    ],
)
def test_scare_quotes_stand_round_an_ordinary_word(
    nlp: Language, text: str, marked: list[str]
) -> None:
    doc = nlp(text)
    for token in doc:
        token.pos_ = "DET" if token.lower_ in {"the", "a"} else "NOUN"
    assert [words for _, words in found(reading_of(doc))] == marked


def test_a_quoted_word_is_no_scare_quote(nlp: Language) -> None:
    doc = nlp("The mayor called the “experts” names.")
    for token in doc:
        token.pos_ = "DET" if token.lower_ == "the" else "NOUN"
    attribution = said(doc.text, "The mayor", "called", "the “experts” names")
    assert found(reading_of(doc, attributions=[attribution])) == []


@pytest.mark.parametrize(
    ("kind", "voice"),
    [
        (AttributionKind.DIRECT, VoiceKind.QUOTED),
        (AttributionKind.INDIRECT, VoiceKind.PARAPHRASED),
    ],
)
def test_every_voice_is_found_and_named(
    nlp: Language, kind: AttributionKind, voice: VoiceKind
) -> None:
    doc = nlp("Lee said the regime fell.")
    attribution = said(doc.text, "Lee", "said", "the regime fell", kind=kind, speaker="Ann Lee")
    finding = only(reading_of(doc, loaded={"regime": SURE}, attributions=[attribution]))
    assert finding.voice == Voice(voice, "Ann Lee")
    assert "Ann Lee" in finding.card.voice


def test_the_strength_falls_with_the_score(nlp: Language) -> None:
    order = list(Strength)
    bands = [
        only(reading_of(nlp("The regime met."), loaded={"regime": least + 0.01})).strength
        for least, _ in loaded_bands.LISTED
    ]
    assert bands == order


@pytest.mark.parametrize(
    ("word", "tag", "wording"),
    [
        ("beloved", "VBN", "popular"),
        ("skyrocketed", "VBN", "rose"),
        ("skyrocketed", "VBD", "rose"),
        ("regimes", "NNS", "governments"),
    ],
)
def test_a_plainer_wording_fits_where_the_word_stands(
    nlp: Language, word: str, tag: str, wording: str
) -> None:
    doc = nlp(f"The {word} fell.")
    doc[1].tag_, doc[1].dep_ = tag, "ROOT"
    assert only(reading_of(doc, loaded={word: SURE})).card.plainer == (wording,)


def test_scare_quotes_where_somebody_speaks_in_the_sentence_are_weak(nlp: Language) -> None:
    doc = nlp("The “experts” met and Lee said that it rained.")
    for token in doc:
        token.pos_ = "DET" if token.lower_ == "the" else "NOUN"
    attribution = said(doc.text, "Lee", "said", "that it rained")
    assert only(reading_of(doc, attributions=[attribution])).strength is Strength.WEAK
    assert only(reading_of(doc)).strength is Strength.FAIR


def test_the_card_of_a_reporting_verb_shows_it_on_the_ladder(nlp: Language) -> None:
    doc = verb(nlp("Lee boasted that she had won."))
    attribution = said(doc.text, "Lee", "boasted", "that she had won")
    card = only(reading_of(doc, attributions=[attribution])).card
    assert card.ladder == "said · argued · noted · insisted · boasted\N{NO-BREAK SPACE}◂"


def test_words_in_quotation_marks_that_nobody_is_said_to_use_are_weak(nlp: Language) -> None:
    for text, strength in (
        ("The regime met on Monday.", Strength.STRONG),
        ("The talks on “the regime of the past and of today” fell.", Strength.WEAK),
    ):
        assert only(reading_of(nlp(text), loaded={"regime": SURE})).strength is strength


@pytest.mark.parametrize(("score", "strengths"), [(0.5, []), (0.99, [Strength.FAIR])])
def test_the_model_must_be_surer_of_a_word_that_often_just_reports(
    nlp: Language, score: float, strengths: list[Strength]
) -> None:
    reading = reading_of(nlp("The angry crowd met."), loaded={"angry": score})
    assert [finding.strength for finding in loaded.find(reading, RULES)] == strengths


@pytest.mark.parametrize(
    "text",
    [
        "They met over what the mayor saw as a reckless plan.",
        "They met over what many in the party called reckless plans.",
        "It is seen in Rome as a reckless plan.",
        "Lee painted a dark portrait of a reckless party.",
    ],
)
def test_what_somebody_is_told_to_see_so_is_weak(nlp: Language, text: str) -> None:
    doc = nlp(text)
    assert only(reading_of(doc, loaded={"reckless": SURE})).strength is Strength.WEAK
    assert only(reading_of(nlp("The plan is reckless."), loaded={"reckless": SURE})).strength


def test_a_phrase_takes_the_number_of_its_own_noun(nlp: Language) -> None:
    doc = nlp("The war of words goes on.")
    doc[1].tag_, doc[3].tag_ = "NN", "NNS"
    reading = reading_of(doc, loaded={"war": SURE})
    assert only(reading).card.plainer == ("dispute",)


def test_a_verb_that_the_tagger_takes_for_a_noun_keeps_its_form(nlp: Language) -> None:
    doc = nlp("He spent weeks bashing the judge.")
    doc[3].tag_, doc[3].pos_ = "NN", "NOUN"
    assert only(reading_of(doc, loaded={"bashing": SURE})).card.plainer == ("criticizing",)


@pytest.mark.parametrize(
    ("word", "tag", "wording"), [("shot back", "NN", "replied"), ("shoot back", "VB", "reply")]
)
def test_a_past_that_the_tagger_takes_for_a_noun_keeps_its_form(
    nlp: Language, word: str, tag: str, wording: str
) -> None:
    doc = nlp(f"Lee {word}.")
    doc[1].tag_ = tag
    attribution = said(doc.text, "Lee", word, ".")
    assert only(reading_of(doc, attributions=[attribution])).card.plainer == (wording,)


def test_a_verb_that_introduces_nothing_and_that_the_model_passes_over_may_be_an_act(
    nlp: Language,
) -> None:
    doc = nlp("They could not shoot back.")
    assert found(reading_of(doc)) == []
    assert found(reading_of(doc, loaded={"shoot": 0.2})) == [("reporting.defiance", "shoot back")]


@pytest.mark.parametrize(
    "text", ["The new “experts” came to town", "He met the “experts” and the “others” there."]
)
def test_scare_quotes_in_a_headline_or_in_a_row_are_weak(nlp: Language, text: str) -> None:
    doc = nlp(text)
    for token in doc:
        token.pos_ = "DET" if token.lower_ == "the" else "NOUN"
    doc[1].pos_ = "ADJ" if text.startswith("The") else "VERB"
    assert {row.strength for row in loaded.find(reading_of(doc), RULES)} == {Strength.WEAK}


@pytest.mark.parametrize(
    ("word", "score", "early", "later"),
    [
        ("regime", 0.5, Strength.STRONG, Strength.FAIR),
        ("regime", 0.2, Strength.FAIR, Strength.WEAK),
        ("frabjous", 0.9, Strength.STRONG, Strength.FAIR),
    ],
)
def test_a_word_in_the_opening_of_an_article_is_surer(
    nlp: Language, word: str, score: float, early: Strength, later: Strength
) -> None:
    reading = sentences(nlp, f"The {word} met. ", 10, {word: score})
    strengths = [finding.strength for finding in loaded.find(reading, RULES)]
    assert strengths == 3 * [early] + 7 * [later]


def test_an_excerpt_has_no_opening(nlp: Language) -> None:
    reading = sentences(nlp, "The regime met. ", 9, {"regime": 0.5})
    assert {finding.strength for finding in loaded.find(reading, RULES)} == {Strength.FAIR}


def sentences(nlp: Language, sentence: str, count: int, scores: dict[str, float]) -> Reading:
    """Make the reading of an article that says the same so many times."""
    reading = reading_of(nlp(sentence * count), loaded=scores)
    starts = range(0, count * len(sentence), len(sentence))
    spans = (Span(start, start + len(sentence) - 1) for start in starts)
    (one,) = reading.sentences
    return replace(reading, sentences=tuple(replace(one, span=span) for span in spans))


def test_an_unlisted_noun_alone_is_weak(nlp: Language) -> None:
    for part, strength in (("NOUN", Strength.WEAK), ("ADJ", Strength.FAIR)):
        doc = nlp("The frabjous fell.")
        doc[1].pos_ = part
        assert only(reading_of(doc, loaded={"frabjous": SURE})).strength is strength


def test_a_listed_noun_that_the_tagger_takes_for_another_part_has_its_own_card(
    nlp: Language,
) -> None:
    doc = nlp("It was a familiar rant.")
    doc[4].pos_ = "ADV"
    assert found(reading_of(doc, loaded={"rant": SURE})) == [("noun.attack", "rant")]


def test_a_label_before_a_thing_is_one_strength_weaker(nlp: Language) -> None:
    doc = nlp("It was a liar topic.")
    doc[3].pos_ = "NOUN"
    assert only(reading_of(doc, loaded={"liar": SURE})).strength is Strength.STRONG
    doc[3].head, doc[3].dep_, doc[4].pos_ = doc[4], "compound", "NOUN"
    assert only(reading_of(doc, loaded={"liar": SURE})).strength is Strength.FAIR


def test_a_noun_has_no_wording_for_a_verb(nlp: Language) -> None:
    doc = nlp("The flip-flops hurt.")
    doc[0].pos_ = "DET"
    assert only(reading_of(doc, loaded={"flip": SURE})).card.plainer == (
        "say what changed, and why",
    )
