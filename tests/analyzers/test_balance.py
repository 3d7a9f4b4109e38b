"""Who speaks, and in how many words: no word counts twice, and none is lost."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from analyzers.balance import Balance, Speaker, SpeakerKind, balance_of
from analyzers.values import (
    Article,
    Attribution,
    AttributionKind,
    Block,
    BlockKind,
    Span,
    Strength,
)
from analyzers.voice import words_of
from tests.analyzers.readings import said, span_in

DIRECT, MIXED = AttributionKind.DIRECT, AttributionKind.MIXED


def speakers(text: str, *attributions: Attribution) -> dict[str, Speaker]:
    return {one.name: one for one in balance_of(Article(text), attributions).speakers}


def test_words_in_quotation_marks_are_quoted_and_others_paraphrased() -> None:
    text = "“We go on,” Lee said. Lee said the talks were “very hard” for all."
    direct = said(text, "Lee", "said", "“We go on,”", kind=DIRECT, speaker="Ann Lee")
    mixed = said(text, "Lee", "said", "the talks were “very hard” for all", kind=MIXED)
    lee = speakers(text, direct, replace(mixed, speaker="Ann Lee"))["Ann Lee"]
    assert (lee.quoted, lee.paraphrased) == (3 + 2, 5)


def test_a_split_quotation_counts_each_word_once() -> None:
    text = "“We,” Lee said, “go on.”"
    row = said(text, "Lee", "said", "“We,”", kind=DIRECT, speaker="Lee")
    row = replace(row, content=(span_in(text, "“We,”"), span_in(text, "“go on.”")))
    assert speakers(text, row)["Lee"].quoted == 3
    assert len(speakers(text, row)["Lee"].attributions) == 1


def test_a_word_in_nested_speech_belongs_to_the_inner_speaker() -> None:
    text = "Lee said Fox had told her the plan was dead."
    outer = said(text, "Lee", "said", "Fox had told her the plan was dead", speaker="Lee")
    inner = said(text, "Fox", "had told", "the plan was dead", speaker="Fox")
    for rows in ((outer, inner), (inner, outer)):
        found = speakers(text, *rows)
        assert (found["Lee"].words, found["Fox"].words) == (4, 4)


def test_one_speaker_is_one_row_with_role_and_verbs() -> None:
    text = "Lee said it fell. He claimed it rose. She added it stood."
    rows = [
        replace(said(text, "Lee", "said", "it fell", speaker="Ann Lee"), verb="say", role="mayor"),
        replace(said(text, "He", "claimed", "it rose", speaker="Ann Lee"), verb="claim"),
        replace(said(text, "She", "added", "it stood", speaker="Ann Lee"), verb="say"),
    ]
    (lee,) = balance_of(Article(text), rows).speakers
    assert lee.role == "mayor"
    assert lee.verbs == (("say", 2), ("claim", 1))
    assert [span.of(text) for span in lee.content] == ["it fell", "it rose", "it stood"]


def test_named_speakers_stand_first_by_words_and_nobody_last() -> None:
    text = (
        "It is said that all of it fell down at once. Critics said it stood. He said no. "
        "Lee said yes. Fox said never again. A judge said it was."
    )
    rows = [
        said(text, "", "is said", "all of it fell down at once"),
        said(text, "Critics", "said", "it stood"),
        said(text, "He", "said", "no"),
        said(text, "Lee", "said", "yes", speaker="Lee"),
        said(text, "Fox", "said", "never again", speaker="Fox"),
        said(text, "A judge", "said", "it was"),
    ]
    found = balance_of(Article(text), rows)
    assert [(one.name, one.kind) for one in found.speakers] == [
        ("Fox", SpeakerKind.NAMED),
        ("Lee", SpeakerKind.NAMED),
        ("he (not resolved)", SpeakerKind.UNRESOLVED),
        ("a judge", SpeakerKind.UNNAMED),
        ("critics", SpeakerKind.VAGUE),
        ("no source named", SpeakerKind.NOBODY),
    ]
    assert found.named == 2


def test_the_first_passage_has_its_paragraph_number() -> None:
    title, first, second = "Lee says no", "It rained.", "Fox said it was dry."
    text = "\n".join((title, first, second))
    kinds = (BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH)
    parts = zip((title, first, second), kinds, strict=True)
    article = Article(text, tuple(Block(span_in(text, part), kind) for part, kind in parts))
    rows = [
        said(text, "Lee", "says", "no", speaker="Lee"),
        said(text, "Fox", "said", "it was dry", speaker="Fox"),
    ]
    found = {one.name: one.paragraph for one in balance_of(article, rows).speakers}
    assert found == {"Lee": None, "Fox": 2}


def test_an_article_without_attributions_has_no_speakers() -> None:
    assert balance_of(Article("It rained."), ()) == Balance((), 2)
    assert balance_of(Article(""), ()) == Balance()
    assert Balance().share(0) == 0.0


@st.composite
def attributed(draw: st.DrawFn) -> tuple[str, list[Attribution]]:
    """Any text with contents anywhere in it: nested, crossing, in pieces, the same twice."""
    text = draw(st.text(st.sampled_from("ab .“”\n’é-"), min_size=1, max_size=60))
    edge = st.integers(0, len(text))
    spans = st.builds(lambda a, b: Span(min(a, b), max(a, b) + (a == b)), edge, edge).filter(
        lambda span: span.end <= len(text)
    )
    row = st.builds(
        Attribution,
        source=st.lists(spans, max_size=1).map(tuple),
        cue=st.lists(spans, min_size=1, max_size=1).map(tuple),
        content=st.lists(spans, min_size=1, max_size=3).map(tuple),
        kind=st.sampled_from(AttributionKind),
        strength=st.just(Strength.FAIR),
        speaker=st.sampled_from(["Lee", "Fox", None]),
    )
    return text, draw(st.lists(row, max_size=6))


@given(attributed())
def test_every_attributed_word_counts_once_so_shares_make_a_whole(
    case: tuple[str, list[Attribution]],
) -> None:
    text, rows = case
    found = balance_of(Article(text), rows)
    contents = [piece for row in rows for piece in row.content]
    words = words_of(text, Span(0, len(text)))
    held = [word for word in words if any(map(word.overlaps, contents))]
    assert found.attributed == len(held) <= found.words == len(words)
    total = sum(found.share(one.words) for one in found.speakers)
    assert abs(total - bool(held)) < 1e-9
    assert sum(len(one.attributions) for one in found.speakers) == len(rows)
