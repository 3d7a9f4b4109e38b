"""Figures of a model on the dev sets, after the definitions of the field's scorers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import numpy as np

from analyzers.attribution import attributions
from analyzers.decoding import ROLES, role_spans
from analyzers.encoder import CLAIMS, leanings, log_softmax
from analyzers.stating import kind_of, states_nothing
from analyzers.training.development import touches
from analyzers.training.measures import SAME, Score, dice, macro_f1, matched, of_marks, of_sets
from analyzers.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray
    from spacy.tokens import Span as Sentence

    from analyzers.training.corpora import Row
    from analyzers.training.development import Development, Sample
    from analyzers.training.measures import Relation

    Floats = NDArray[np.floating]
    Labels = tuple[Floats, NDArray[np.bool_]]

NO_CLAIM = "none"
LEAST = 1e-9  # for logarithms
WORD = re.compile(r"[A-Za-z0-9]+(?:['’-][A-Za-z0-9]+)*")


def figures(
    development: Development, transitions: Floats, thresholds: Mapping[str, float]
) -> dict[str, float]:
    roles = role_scores(development.attribution, transitions)
    source = right_source(development.attribution, transitions)
    word_scores, words = word_labels(development.loaded)
    loaded = of_marks(word_scores >= thresholds["loaded_word"], words)
    sentence_scores, sentences = sentence_labels(development.loaded)
    claims = LabelledClaims.of(development)
    narrator_scores, narrated = token_labels(development.narrator)
    narrator = of_marks(narrator_scores >= thresholds["narrator"], narrated)
    return {
        "PolNeAR: source, exact spans, F1": roles["source"].f1,
        "PolNeAR: cue, exact spans, F1": roles["cue"].f1,
        "PolNeAR: content, exact spans, F1": roles["content"].f1,
        "PolNeAR: right source, precision": source.precision,
        "PolNeAR: right source, recall": source.recall,
        "PolNeAR: right source, F1": source.f1,
        "BABE: loaded words, precision": loaded.precision,
        "BABE: loaded words, recall": loaded.recall,
        "BABE: loaded words, F1": loaded.f1,
        "BABE: loaded sentences, macro-F1": macro_f1(
            sentence_scores >= thresholds["loaded_sentence"], sentences
        ),
        "Claims: kind of claim, macro-F1": claim_macro_f1(
            claim_scores(claims.kinds(leanings(thresholds)), claims.readers)
        ),
        "BASIL: narrator's loaded tokens, precision": narrator.precision,
        "BASIL: narrator's loaded tokens, recall": narrator.recall,
    }


def role_scores(samples: Sequence[Sample], transitions: Floats) -> dict[str, Score]:
    """Score spans by their first and last character; discarded boilerplate is left out."""
    found: dict[str, set[tuple[str, Span]]] = {role: set() for role in ROLES}
    wanted: dict[str, set[tuple[str, Span]]] = {role: set() for role in ROLES}
    for sample in samples:
        decoded = role_spans(sample.encoding.tags, transitions)
        discarded = [Span(*pair) for pair in sample.gold.get("discard", ())]
        name = sample.gold["id"]
        for role in ROLES:
            mine = (sample.ground.span(part) for part in getattr(decoded, role))
            found[role] |= {(name, s) for s in mine if not touches(s, discarded)}
            gold = gold_spans(sample.gold["attributions"], role)
            wanted[role] |= {(name, s) for s in gold if not touches(s, discarded)}
    return {role: of_sets(found[role], wanted[role]) for role in ROLES}


def gold_spans(relations: Iterable[Row], role: str) -> set[Span]:
    return {Span(*pair) for relation in relations for pair in relation[role]}


def right_source(samples: Sequence[Sample], transitions: Floats) -> Score:
    """Score attributions whose content is found and whose source is the right one."""
    parts = [right_sources(sample, transitions) for sample in samples]
    return Score(*(sum(column) for column in zip(*parts, strict=True)))


def right_sources(sample: Sample, transitions: Floats) -> tuple[int, int, int]:
    words = Words(sample.text, [Span(*pair) for pair in sample.gold.get("discard", ())])
    said = attributions(sample.ground, sample.blocks, sample.encoding.tags, transitions)
    found = list(words.relations((one.content, one.source) for one in said))
    gold = [
        (gold_spans([relation], "content"), gold_spans([relation], "source"))
        for relation in sample.gold["attributions"]
    ]
    wanted = list(words.relations(gold))
    right = sum(dice(wanted[i][1], found[j][1]) >= SAME for i, j in matched(wanted, found))
    return right, len(found), len(wanted)


class Words:
    """The words of a text, numbered, without those in discarded stretches."""

    def __init__(self, text: str, discarded: Sequence[Span]) -> None:
        spans = [Span(*match.span()) for match in WORD.finditer(text)]
        self.spans = [span for span in spans if not touches(span, discarded)]
        self.starts = np.array([span.start for span in self.spans])
        self.ends = np.array([span.end for span in self.spans])

    def numbers(self, spans: Iterable[Span]) -> frozenset[int]:
        return frozenset(
            number
            for span in spans
            for number in range(
                int(np.searchsorted(self.ends, span.start, side="right")),
                int(np.searchsorted(self.starts, span.end, side="left")),
            )
        )

    def relations(
        self, pairs: Iterable[tuple[Iterable[Span], Iterable[Span]]]
    ) -> Iterator[Relation]:
        for content, source in pairs:
            words = self.numbers(content)
            if words:
                yield words, self.numbers(source)


def word_labels(samples: Sequence[Sample]) -> Labels:
    """Return for each word its greatest score of a loaded token, and whether it is biased."""
    scores: list[float] = []
    wanted: list[bool] = []
    for sample in samples:
        gold = [Span(span["start"], span["end"]) for span in sample.gold["spans"]]
        tokens = list(zip(sample.ground.tokens, sample.encoding.loaded.tolist(), strict=True))
        for match in WORD.finditer(sample.text):
            word = Span(*match.span())
            scores.append(
                max((score for token, score in tokens if token.overlaps(word)), default=0)
            )
            wanted.append(touches(word, gold))
    return np.array(scores), np.array(wanted)


def sentence_labels(samples: Sequence[Sample]) -> Labels:
    """Return for each text its greatest score of a loaded sentence, and whether it is biased."""
    scores = [sample.encoding.sentence_loaded.max(initial=0) for sample in samples]
    return np.array(scores), np.array([bool(sample.gold["label_bias"]) for sample in samples])


def token_labels(samples: Sequence[Sample]) -> Labels:
    """Return for each token the narrator's score, and whether it is biased outside quotations."""
    scores = [score for sample in samples for score in sample.encoding.narrator.tolist()]
    wanted = [
        touches(token, gold)
        for sample in samples
        for gold in [narrator_spans(sample.gold)]
        for token in sample.ground.tokens
    ]
    return np.array(scores), np.array(wanted)


def narrator_spans(row: Row) -> list[Span]:
    own = (span for span in row["spans"] if span["type"] == "lex" and not span["in_quote"])
    return [Span(span["start"], span["end"]) for span in own]


@dataclass(frozen=True, slots=True)
class LabelledClaims:
    """Sentences whose kind of claim readers told, and what decides it for the program."""

    scores: Floats  # log chances of the kinds, a row a sentence
    most_loaded: tuple[float, ...]
    silent: tuple[bool, ...]  # by their form they state nothing
    readers: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, development: Development) -> Self:
        samples = {sample.gold["id"]: sample for sample in development.attribution}
        labelled = [(samples[row["article"]], row) for row in development.claims]
        found = [(sample, nearest_sentence(sample, row)) for sample, row in labelled]
        parts = [(sample, sample.ground.sentences[number]) for sample, number in found]
        return cls(
            np.log(np.array([sample.encoding.claims[row] for sample, row in found]) + LEAST),
            tuple(float(one.encoding.loaded[part.start : part.stop].max()) for one, part in parts),
            tuple(states_nothing(words_of(one, part)) for one, part in parts),
            tuple(tuple(told["main"] for told in row.get("readers", [row])) for _, row in labelled),
        )

    def kinds(self, leanings: Floats) -> list[str]:
        """Return the kind of each as the program tells it, with such log odds for the kinds."""
        chances = np.exp(log_softmax((self.scores + leanings).astype(np.float32)))
        return [
            str((None if silent else kind_of(row, loaded)) or NO_CLAIM)
            for row, loaded, silent in zip(chances, self.most_loaded, self.silent, strict=True)
        ]


def nearest_sentence(sample: Sample, row: Row) -> int:
    """Return the number of the sentence that overlaps most with a labelled one."""
    spans = [sample.ground.span(part) for part in sample.ground.sentences]
    return int(
        np.argmax([min(span.end, row["end"]) - max(span.start, row["start"]) for span in spans])
    )


def words_of(sample: Sample, part: range) -> Sentence:
    first, last = sample.ground.words[part[0]], sample.ground.words[part[-1]]
    return first.doc[first.i : last.i + 1]


def claim_scores(kinds: Sequence[str], readers: Sequence[Sequence[str]]) -> dict[str, list[Score]]:
    """Score each kind of claim against each reader."""
    said = np.array(kinds)
    return {
        kind: [
            of_marks(said == kind, np.array(names) == kind) for names in zip(*readers, strict=True)
        ]
        for kind in CLAIMS
        if kind != NO_CLAIM
    }


def claim_macro_f1(scores: Mapping[str, Sequence[Score]]) -> float:
    """Return the mean F1 of the kinds of claim, averaged over the readers."""
    return float(np.mean([score.f1 for row in scores.values() for score in row]))
