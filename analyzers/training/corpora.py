"""The corpora that the encoder learns from, read into one form with every kind of label."""

from __future__ import annotations

import json
import re
import socket
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analyzers.decoding import ROLES
from analyzers.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.language import Language

Row = dict[str, Any]
Roles = Mapping[str, tuple[Span, ...]]

PARAGRAPH = re.compile(r"[^\n]+")
SILVER = 5_000  # sentences; as many pieces as a fifth of PolNeAR has
OWN_LABELS = Path(__file__).with_name("claims.json")
STORED = {"attributed": "none"}  # a claim of "attributed" is somebody else's: none of the writer


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text with its tokens, sentences and labels; what was not labelled is None or empty.

    ``ignored`` are stretches whose labels say nothing (site boilerplate). ``biased`` is the
    label of the text as a whole, for corpora of single sentences.
    """

    text: str
    tokens: tuple[Span, ...]
    sentences: tuple[range, ...]
    roles: Roles | None = None
    ignored: tuple[Span, ...] = ()
    loaded: tuple[Span, ...] | None = None
    narrator: tuple[Span, ...] | None = None
    biased: bool | None = None
    claims: tuple[tuple[Span, str], ...] = ()


def rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def attribution(data: Path, split: str) -> list[Labelled]:
    """PolNeAR: who says what, and kinds of claim for some of its sentences."""
    claims = claims_by_article(data, split)
    articles = rows(data / "attribution" / f"polnear-{split}.jsonl")
    return [attribution_article(row, claims[row["id"]]) for row in articles]


def attribution_article(row: Row, claims: Iterable[tuple[Span, str]]) -> Labelled:
    roles = {
        role: spans(piece for relation in row["attributions"] for piece in relation[role])
        for role in ROLES
    }
    ignored = spans(row.get("discard", ()))
    return replace(plain(row["text"]), roles=roles, ignored=ignored, claims=tuple(claims))


def claims_by_article(data: Path, split: str) -> Mapping[str, list[tuple[Span, str]]]:
    """Return the labels of the data, and ours of other sentences of the same articles.

    Ours were read like those, once, by a language model after the same guide; of 480 sentences
    that both have read, 87 in 100 have the same kind.
    """
    found: defaultdict[str, list[tuple[Span, str]]] = defaultdict(list)
    for row in rows(data / "claims" / f"claims-{split}.jsonl"):
        found[row["article"]].append(claim(row["start"], row["end"], row["main"]))
    for article, labels in json.loads(OWN_LABELS.read_text(encoding="utf-8")).items():
        found[article] += [claim(*label) for label in labels]
    return found


def claim(start: int, end: int, kind: str) -> tuple[Span, str]:
    return Span(start, end), STORED.get(kind, kind)


def loaded(data: Path, split: str) -> list[Labelled]:
    """BABE: biased words and biased sentences, labelled by experts."""
    return [loaded_sentence(row) for row in rows(data / "loaded" / f"babe-{split}.jsonl")]


def loaded_sentence(row: Row) -> Labelled:
    words = tuple(Span(span["start"], span["end"]) for span in row["spans"])
    return replace(one_sentence(row["text"]), loaded=words, biased=bool(row["label_bias"]))


def narrator(data: Path, split: str) -> list[Labelled]:
    """BASIL: whole articles with the lexical bias of the narrator."""
    articles = rows(data / "loaded" / f"basil-{split}-articles.jsonl")
    return [narrator_article(row) for row in articles]


def narrator_article(row: Row) -> Labelled:
    own = tuple(
        Span(span["start"], span["end"])
        for span in row["spans"]
        if span["type"] == "lex" and not span["in_quote"]
    )
    return replace(plain(row["text"]), narrator=own)


def silver(data: Path, _split: str) -> list[Labelled]:
    """Sentences of the news without labels: the teacher alone speaks about them."""
    texts = rows(data / "loaded" / "annolex_silver-train.jsonl")[:SILVER]
    return [one_sentence(row["text"]) for row in texts]


def one_sentence(text: str) -> Labelled:
    cut = plain(text)
    return replace(cut, sentences=(range(len(cut.tokens)),))


def spans(pairs: Iterable[Sequence[int]]) -> tuple[Span, ...]:
    return tuple(sorted(Span(start, end) for start, end in pairs))


def plain(text: str) -> Labelled:
    """Cut a text into tokens and sentences, paragraph by paragraph as the program does."""
    tokens: list[Span] = []
    sentences: list[range] = []
    for sentence in sentence_tokens(text):
        first = len(tokens)
        tokens.extend(sentence)
        sentences.append(range(first, len(tokens)))
    return Labelled(text, tuple(tokens), tuple(sentences))


def sentence_tokens(text: str) -> Iterator[list[Span]]:
    for paragraph in PARAGRAPH.finditer(text):
        for sentence in splitter()(paragraph.group()).sents:
            starts = [(paragraph.start() + word.idx, len(word)) for word in sentence]
            words = [Span(start, start + size) for start, size in starts]
            inked = [word for word in words if not word.of(text).isspace()]
            if inked:
                yield inked


@cache
def splitter() -> Language:
    """Return spaCy's English tokenizer with sentence ends by punctuation."""
    socket.has_ipv6 = False  # else importing spaCy opens a socket
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    return nlp
