"""The object that `sidelight analyze` writes and the analysis worker sends, to JSON and back.

Offsets are code points into ``text``, end exclusive. Other programs rely on the names.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from analyzers.article_json import article_from_json, article_to_json
from analyzers.article_json import span_from_json as _span
from analyzers.article_json import span_to_json as _place
from analyzers.overview import overview_from_json, overview_to_json
from analyzers.values import (
    Analysis,
    Article,
    ArticleKind,
    Attribution,
    AttributionKind,
    Card,
    Category,
    ClaimKind,
    Finding,
    FindingKind,
    LoadedWord,
    NearestSource,
    Sensitivity,
    Sentence,
    SentenceVoice,
    Span,
    Strength,
    Voice,
    VoiceKind,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

Json = dict[str, Any]


def analysis_to_json(
    article: Article,
    analysis: Analysis,
    *,
    sensitivity: Sensitivity | None = Sensitivity.MANY,
    writer_only: bool = False,
) -> Json:
    """Return the object of one article without its ``id``; the defaults leave nothing out.

    Without a sensitivity the findings are those shown where the reader has not chosen one.
    """
    data = article_to_json(article)
    data["article"].update(
        language=analysis.language, kind=analysis.kind, signs=list(analysis.signs)
    )
    shown = analysis.shown(sensitivity, writer_only=writer_only)
    stopped = {"stopped": list(analysis.stopped)} if analysis.stopped else {}
    return (
        data
        | stopped
        | {
            "attributions": [_attribution_to_json(row) for row in analysis.attributions],
            "sentences": [_sentence_to_json(row) for row in analysis.sentences],
            "loaded_words": [
                {**_place(row.span), "score": row.score} for row in analysis.loaded_words
            ],
            "findings": [_finding_to_json(row) for row in shown],
            "readability": dict(analysis.readability),
            "overview": overview_to_json(analysis.overview) if analysis.overview else None,
            "models": dict(analysis.models),
            "failed": list(analysis.failed),
        }
    )


def analysis_from_json(data: Json) -> Analysis:
    kind = data["article"]["kind"]
    return Analysis(
        digest=article_from_json(data).digest,
        attributions=tuple(_attribution_from_json(row) for row in data["attributions"]),
        sentences=tuple(_sentence_from_json(row) for row in data["sentences"]),
        loaded_words=tuple(LoadedWord(_span(row), row["score"]) for row in data["loaded_words"]),
        findings=tuple(_finding_from_json(row) for row in data["findings"]),
        readability=data["readability"],
        overview=overview_from_json(data["overview"]) if data["overview"] else None,
        models=data["models"],
        language=data["article"]["language"],
        kind=ArticleKind(kind) if kind else None,
        signs=tuple(data["article"]["signs"]),
        failed=tuple(data["failed"]),
        stopped=tuple(data.get("stopped", ())),
    )


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _spans(pairs: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in pairs)


def _attribution_to_json(attribution: Attribution) -> Json:
    return {
        "source": _pairs(attribution.source),
        "cue": _pairs(attribution.cue),
        "content": _pairs(attribution.content),
        "speaker": attribution.speaker,
        "role": attribution.role,
        "verb": attribution.verb,
        "kind": str(attribution.kind),
        "strength": str(attribution.strength),
    }


def _attribution_from_json(row: Json) -> Attribution:
    return Attribution(
        source=_spans(row["source"]),
        cue=_spans(row["cue"]),
        content=_spans(row["content"]),
        kind=AttributionKind(row["kind"]),
        strength=Strength(row["strength"]),
        speaker=row["speaker"],
        role=row["role"],
        verb=row["verb"],
    )


def _sentence_to_json(sentence: Sentence) -> Json:
    return {
        **_place(sentence.span),
        "voice": str(sentence.voice),
        "claim": sentence.claim,
        "loaded": sentence.loaded,
    }


def _sentence_from_json(row: Json) -> Sentence:
    claim = ClaimKind(row["claim"]) if row["claim"] else None
    return Sentence(_span(row), SentenceVoice(row["voice"]), claim, row["loaded"])


def _finding_to_json(finding: Finding) -> Json:
    data = {
        "rule": finding.rule,
        "category": str(finding.category),
        **_place(finding.span),
        "voice": _voice_to_json(finding.voice),
        "strength": str(finding.strength),
        "score": finding.score,
        "message": finding.message,
        "card": _card_to_json(finding.card),
    }
    return data | ({"kind": str(finding.kind)} if finding.kind else {})


def _finding_from_json(row: Json) -> Finding:
    kind = row.get("kind")
    return Finding(
        span=_span(row),
        rule=row["rule"],
        category=Category(row["category"]),
        voice=_voice_from_json(row["voice"]),
        strength=Strength(row["strength"]),
        score=row["score"],
        message=row["message"],
        card=_card_from_json(row["card"]),
        kind=FindingKind(kind) if kind else None,
    )


def _voice_to_json(voice: Voice) -> Json:
    data = {"kind": str(voice.kind), "speaker": voice.speaker}
    return data | ({"heard": voice.heard} if voice.heard else {})


def _voice_from_json(row: Json) -> Voice:
    return Voice(VoiceKind(row["kind"]), row["speaker"], row.get("heard", ""))


def _card_to_json(card: Card) -> Json:
    near = card.nearest
    nearest = near and {"paragraph": near.paragraph, **_place(near.span), "name": near.name}
    return asdict(replace(card, nearest=None)) | {"nearest": nearest}


def _card_from_json(row: Json) -> Card:
    near = row["nearest"]
    nearest = near and NearestSource(near["paragraph"], _span(near), near["name"])
    return Card(**row | {"plainer": tuple(row["plainer"]), "nearest": nearest})
