"""Readings made by hand, so that an analyzer can be asked without any model."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from analyzers.encoder import CLAIMS, Encoding
from analyzers.reading import Passage, Reading
from analyzers.values import (
    Article,
    Attribution,
    AttributionKind,
    Block,
    BlockKind,
    ClaimKind,
    Sentence,
    Span,
    Strength,
)
from analyzers.voice import sentence_voice

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.language import Language
    from spacy.tokens import Doc

THRESHOLDS = {"loaded_word": 0.5, "loaded_sentence": 0.5, "narrator": 0.5}


def span_in(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


SURE = 5.0  # a score beside which those of the other kinds, which are 0, hardly count


def said(
    text: str,
    source: str,
    cue: str,
    content: str,
    *,
    kind: AttributionKind = AttributionKind.INDIRECT,
    speaker: str | None = None,
) -> Attribution:
    """Make an attribution from the words of its parts; an empty source is none."""
    return Attribution(
        source=(span_in(text, source),) if source else (),
        cue=(span_in(text, cue),),
        content=(span_in(text, content),),
        kind=kind,
        strength=Strength.STRONG,
        speaker=speaker,
    )


def reading_of(
    doc: Doc,
    *,
    loaded: Mapping[str, float] | None = None,
    claim: tuple[ClaimKind, float] | None = None,
    evidence: Mapping[str, float] | None = None,
    attributions: Sequence[Attribution] = (),
    block: BlockKind = BlockKind.PARAGRAPH,
) -> Reading:
    """Make the reading of an article of one sentence.

    ``loaded`` are scores of words, the others have none; ``claim`` is the kind of the sentence
    with its probability, and ``evidence`` how much single words speak for that kind.
    """
    text = doc.text
    whole = Span(0, len(text))
    passage = Passage(0, doc, Block(whole, block))
    scores = np.array([(loaded or {}).get(token.text, 0.0) for token in doc], np.float32)
    row = np.zeros((1, len(CLAIMS)), np.float32)
    claim_words = np.zeros((len(doc), len(CLAIMS)), np.float32)
    if claim:
        column = CLAIMS.index(str(claim[0]))
        row[0, column] = claim[1]
        claim_words[:, column] = [
            evidence.get(token.text, 1.0) if evidence else SURE for token in doc
        ]
    encoding = Encoding(
        tags=np.zeros((len(doc), 7), np.float32),
        loaded=scores,
        sentence_loaded=np.zeros(1, np.float32),
        claims=row,
        claim_words=claim_words,
        narrator=scores,
    )
    voice = sentence_voice(text, whole, attributions)
    return Reading(
        article=Article(text),
        passages=(passage,),
        tokens=tuple(passage.span_of(token) for token in doc),
        encoding=encoding,
        attributions=tuple(attributions),
        sentences=(Sentence(whole, voice, claim[0] if claim else None, 0.0),),
        thresholds=THRESHOLDS,
    )


def parsed(nlp: Language, rows: Sequence[tuple[str, str, int, str]]) -> Doc:
    """Make a parsed sentence from words with part of speech, index of the head, dependency."""
    from spacy.tokens import Doc

    words, parts, heads, dependencies = zip(*rows, strict=True)
    return Doc(
        nlp.vocab,
        words=list(words),
        pos=list(parts),
        heads=list(heads),
        deps=list(dependencies),
        lemmas=[word.lower() for word in words],
    )
