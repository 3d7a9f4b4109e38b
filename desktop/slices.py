"""An analysis on its way from the worker to the window, in slices that are quickly taken apart.

What a long article has in marks would hold the window for half a second if it came in one piece.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Any

from analyzers.balance import Balance, Speaker, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from analyzers.values import Analysis, Attribution

    Json = dict[str, Any]

SLICE = 150  # rows of each kind
ROWS = ("attributions", "sentences", "loaded_words", "findings")


def sliced(analysis: Analysis) -> Iterator[Analysis]:
    """Yield the analysis with some of its rows at a time; there is always a first slice."""
    overview = analysis.overview
    parts = overview.parts if overview else ()
    longest = max(len(parts), *(len(getattr(analysis, name)) for name in ROWS))
    for start in range(0, max(1, longest), SLICE):
        here = slice(start, start + SLICE)
        rows: Json = {name: getattr(analysis, name)[here] for name in ROWS}
        if overview:
            rows["overview"] = replace(overview, parts=parts[here])
        yield replace(analysis, **rows)


def joined(slices: Sequence[Analysis], digest: str, balance: Balance | None) -> Analysis:
    """Put the slices of the analysis of an article together again."""
    rows: Json = {name: _chained(slices, name) for name in ROWS} | {"balance": balance}
    overviews = [one.overview for one in slices if one.overview]
    if overviews:
        parts = chain.from_iterable(one.parts for one in overviews)
        rows["overview"] = replace(overviews[0], parts=tuple(parts))
    return replace(slices[0], digest=digest, **rows)


def attributions_in(slices: Sequence[Analysis]) -> tuple[Attribution, ...]:
    return _chained(slices, "attributions")


def _chained(slices: Iterable[Analysis], name: str) -> tuple[Any, ...]:
    return tuple(chain.from_iterable(getattr(one, name) for one in slices))


def balance_to_json(analysis: Analysis) -> Json:
    """Write who speaks in an article; attributions are told by their numbers."""
    balance = analysis.balance or Balance()
    numbers = {row: number for number, row in enumerate(analysis.attributions)}
    return {
        "words": balance.words,
        "speakers": [
            {
                "name": speaker.name,
                "kind": str(speaker.kind),
                "role": speaker.role,
                "quoted": speaker.quoted,
                "paraphrased": speaker.paraphrased,
                "paragraph": speaker.paragraph,
                "verbs": list(speaker.verbs),
                "attributions": [numbers[row] for row in speaker.attributions],
            }
            for speaker in balance.speakers
        ],
    }


def balance_from_json(data: Json, attributions: Sequence[Attribution]) -> Balance:
    speakers = (_speaker_from_json(row, attributions) for row in data["speakers"])
    return Balance(tuple(speakers), data["words"])


def _speaker_from_json(row: Json, attributions: Sequence[Attribution]) -> Speaker:
    return Speaker(
        name=row["name"],
        kind=SpeakerKind(row["kind"]),
        role=row["role"],
        quoted=row["quoted"],
        paraphrased=row["paraphrased"],
        paragraph=row["paragraph"],
        verbs=tuple((verb, count) for verb, count in row["verbs"]),
        attributions=tuple(attributions[number] for number in row["attributions"]),
    )
