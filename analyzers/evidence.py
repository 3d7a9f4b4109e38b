"""Evidence near by: what round a claim could carry it, and whether somebody says the same soon.

A paragraph of the writer’s often leads up to the voice that bears it out: the quotation that opens
the next one. Who is heard before a claim, or farther on, mostly speaks of something else.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from analyzers.paragraphs import Paragraphs
from analyzers.sources import is_document, longest
from analyzers.spans import rows
from analyzers.values import AttributionKind, NearestSource, Span, Strength
from analyzers.voice import is_vague
from analyzers.word_set import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from analyzers.reading import Reading
    from analyzers.values import Attribution, Link

SOON = 2  # paragraphs in which the members of a group may be named
AHEAD = 3  # sentences in which the same fact may still be attributed
SAME = 0.6  # share of a claim's content words that another statement repeats
FEWEST = 4  # content words; fewer are shared by chance
SHORT = 2  # letters of an initial or of “of” in a name
SHOWN = 48  # characters of a source that is no name, on a card
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
EMPTY = frozenset({"be", "have", "do", "say", "make", "take", "get", "go", "other", "more", "year"})
# Papers in which somebody has counted
COUNTS = word_set(
    """
    analysis calculation calculations census count data estimate estimates figures
    forecast index poll projection projections ranking report slide statistics study survey tally
    """
)
# The news agencies count them, and every reader has heard so.
TALLIED = frozenset({"delegate", "delegates", "superdelegate", "superdelegates"})
# Of these one gives most numbers of a paragraph; of a study or a report that was seldom so.
RECORDS = word_set("analysis census count data filing filings poll polls records survey tally")
# Bare “polls” are those of nobody.
POLL = re.compile(
    r"\b(?:(?:new|recent|two|three|four|five) polls|poll|polling|pollsters?|surveys?|surveyed"
    r"|ranking)\b",
    re.IGNORECASE,
)
POLLED = 3  # paragraphs through which an article gives the numbers of one poll
NOT_SAID = re.compile(r"n['’]t\b|\b(?:not|never|declin\w+|refus\w+)\b", re.IGNORECASE)
FIGURE = re.compile(r"\d(?:[\d,.]*\d)?")
WEB = re.compile(r"https?://(?:[^/?#]*@)?(?:www\.)?(?P<site>[^/:?#\s]+)", re.IGNORECASE)


class Surroundings:
    """What stands round the claims of one article; ``documents`` are words for papers."""

    def __init__(self, reading: Reading, documents: frozenset[str] = frozenset()) -> None:
        self.reading = reading
        self.documents = documents
        self.paragraphs = Paragraphs(reading.article)

    def nearest_source(self, claim: Span, *, counted: bool = False) -> NearestSource | None:
        """Return a link in a claim's sentence, or who is quoted next, in a paragraph of its own.

        What is ``counted`` rests on no quotation, but on a poll or on records that give the
        number before it.
        """
        sentences = self.reading.sentences
        here = self.reading.sentence_rows(claim)
        if not here:
            return None
        own = Span(sentences[here.start].span.start, sentences[here.stop - 1].span.end)
        linked = next(self._linked(own), None)
        if linked or counted:
            return linked or self._counted(own)
        if here.stop == len(sentences):
            return None
        return self._quoted(sentences[here.stop].span, own)

    def is_attributed_later(self, claim: Span) -> bool:
        """Tell whether one of the next sentences gives a source for the same fact."""
        sentences = self.reading.sentences
        here = self.reading.sentence_rows(claim)
        following = sentences[here.stop : here.stop + AHEAD]
        if not following:
            return False
        after = Span(following[0].span.start, following[-1].span.end)
        said = (row for row in self.reading.attributions_of(after) if self.carrier(row))
        pieces = (piece for row in said for piece in row.content if piece.overlaps(after))
        return any(states_same(self.reading, claim, piece) for piece in pieces)

    def is_carried_on(self, claim: Span) -> bool:
        """Tell whether the sentence of a claim, or the one before it, names a source."""
        near = [row for span in self._near(claim) for row in self.reading.attributions_of(span)]
        return any(self.carrier(row) for row in near)

    def is_counted_near(self, claim: Span) -> bool:
        """Tell whether the sentence of a claim, or the one before it, speaks of a count."""
        return any(
            word.pos_ == "NOUN" and word.lower_ in COUNTS | TALLIED
            for span in self._near(claim)
            for word in self.reading.passage_at(span.start).part(span)
        )

    def is_polled_before(self, claim: Span) -> bool:
        """Tell whether a poll or a ranking is spoken of in the paragraphs that lead to a claim."""
        number = self.paragraphs.at(claim.start)
        if number is None:
            return False
        first = self.paragraphs.spans[max(0, number - 1 - POLLED)]
        before = self.reading.text[first.start : claim.start]
        return bool(POLL.search(before))

    def _near(self, claim: Span) -> list[Span]:
        """Return the sentence before a claim and those that it lies in."""
        here = self.reading.sentence_rows(claim)
        return [row.span for row in self.reading.sentences[max(0, here.start - 1) : here.stop]]

    def is_named_soon(self, group: Span) -> bool:
        """Tell whether a person is named as a source in the paragraphs after a vague group."""
        number = self.paragraphs.at(group.start)
        if number is None:
            return False
        last = self.paragraphs.spans[min(len(self.paragraphs.spans), number + SOON) - 1]
        return self._is_named(group, last.end)

    def is_named_next(self, group: Span) -> bool:
        """Tell whether a person is named as a source in the sentence after a vague group."""
        here = self.reading.sentence_rows(group)
        following = self.reading.sentences[here.stop : here.stop + 1]
        return any(self._is_named(group, row.span.end) for row in following)

    def _is_named(self, group: Span, end: int) -> bool:
        after = Span(group.end, max(group.end + 1, end))
        return any(
            row.speaker and row.strength is not Strength.WEAK
            for row in self.reading.attributions_of(after)
            if row.source and group.end < row.source[0].start < end
        )

    def carrier(self, attribution: Attribution) -> str:
        """Return the name of a source that could carry a claim: a person, a body or a document.

        A vague source carries nothing, nor does what was not said, nor a guess of ours.
        """
        text = self.reading.text
        if attribution.strength is Strength.WEAK or is_vague(text, attribution.source):
            return ""
        if any(NOT_SAID.search(span.of(text)) for span in attribution.cue):
            return ""
        if attribution.speaker or not attribution.source:
            return attribution.speaker or ""
        span = longest(attribution.source)
        root = self.reading.passage_at(span.start).part(span).root
        return span.of(text) if is_document(root, self.documents) else ""

    def _quoted(self, following: Span, own: Span) -> NearestSource | None:
        """Return who is quoted in the sentence after one, if it opens the next paragraph."""
        here, there = self.paragraphs.at(own.start), self.paragraphs.at(following.start)
        if here is None or there != here + 1:
            return None
        said = [
            row
            for row in self.reading.attributions_of(following)
            if row.kind is AttributionKind.DIRECT and _shared(row.content, following)
        ]
        row = max(said, key=lambda row: _shared(row.content, following), default=None)
        name = self.carrier(row) if row else ""
        if row is None or not row.source or not name or self._is_about(own, name):
            return None
        source = longest(row.source)
        paragraph = self.paragraphs.at(source.start)
        return NearestSource(paragraph, source, name) if paragraph else None

    def _is_about(self, own: Span, name: str) -> bool:
        """Tell whether a sentence speaks of somebody: nobody bears out what is said of himself."""
        words = self.reading.passage_at(own.start).part(own)
        if any(word.dep_.startswith("nsubj") and word.lower_ in {"he", "she"} for word in words):
            return True
        names = [word for word in name.split() if len(word) > SHORT and word[0].isupper()]
        return any(re.search(rf"\b{re.escape(word)}\b", words.text) for word in names)

    def _counted(self, own: Span) -> NearestSource | None:
        """Return the paper that gives a number in a sentence, or in the one before it there."""
        here = self.paragraphs.at(own.start)
        near = [span for span in self._near(own) if self.paragraphs.at(span.start) == here]
        for row in (row for span in reversed(near) for row in self.reading.attributions_of(span)):
            source = longest(row.source) if row.source else None
            if source and here and self.paragraphs.at(source.start) == here and self._counts(row):
                return NearestSource(here, source, shortened(source.of(self.reading.text)))
        return None

    def _counts(self, said: Attribution) -> bool:
        """Tell whether a number is attributed to a paper that is there to be looked up."""
        text, source = self.reading.text, longest(said.source)
        words = self.reading.passage_at(source.start).part(source)
        is_number = any(FIGURE.search(span.of(text)) for span in said.content)
        return is_number and any(word.lower_ in RECORDS for word in words)

    def _linked(self, sentence: Span) -> Iterator[NearestSource]:
        starts = [link.span.start for link in self._links]
        ends = [link.span.end for link in self._links]
        for row in rows(starts, ends, sentence):
            link = self._links[row]
            paragraph = self.paragraphs.at(link.span.start)
            if paragraph:
                yield NearestSource(paragraph, link.span, named(link, self.reading.text))

    @cached_property
    def _links(self) -> list[Link]:
        """The links to other pages, in text order."""
        links = self.reading.article.links
        return sorted((link for link in links if WEB.match(link.href)), key=lambda link: link.span)


def named(link: Link, text: str) -> str:
    """Name a link by its words and the site that it leads to."""
    short = shortened(link.span.of(text))
    site = WEB.match(link.href)
    return f"link “{short}” to {site['site'].lower()}" if site else f"link “{short}”"


def shortened(phrase: str) -> str:
    """Return words in one line that a card has room for."""
    words = " ".join(phrase.split())
    return words if len(words) <= SHOWN else f"{words[:SHOWN].rstrip()}…"


def states_same(reading: Reading, claim: Span, content: Span) -> bool:
    """Tell whether a content repeats a claim: its figures with a word, or most of its words."""
    words, others = content_words(reading, claim), content_words(reading, content)
    figures = set(FIGURE.findall(claim.of(reading.text)))
    if figures and figures <= set(FIGURE.findall(content.of(reading.text))):
        return bool({word for word in words & others if not word[0].isdigit()})
    return len(words) >= FEWEST and len(words & others) >= SAME * len(words)


def content_words(reading: Reading, span: Span) -> set[str]:
    """Return the basic forms of the words that say what a stretch is about."""
    tokens = reading.passage_at(span.start).part(span)
    lemmas = (token.lemma_.lower() for token in tokens if token.pos_ in CONTENT)
    return {lemma for lemma in lemmas if lemma not in EMPTY}


def _shared(pieces: Iterable[Span], sentence: Span) -> int:
    return sum(max(0, min(p.end, sentence.end) - max(p.start, sentence.start)) for p in pieces)
