"""The usual range of each count, over articles that the program has analysed."""

from __future__ import annotations

from statistics import quantiles
from typing import TYPE_CHECKING

from analyzers.overview import overview_from_json
from analyzers.usual import Measure, figures

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from analyzers.training.scoring import Row

DATA = (
    "{articles} training articles of PolNeAR, news of seven US outlets from 2015 and 2016, most of "
    "it about politics"
)


def figures_of(said: Iterable[Row]) -> list[Mapping[Measure, float]]:
    """Return the figures of each article that the program could count."""
    rows = (row for row in said if row["overview"])
    found = (figures(overview_from_json(row["overview"]), row["readability"]) for row in rows)
    return [one for one in found if one]


def written(found: Sequence[Mapping[Measure, float]]) -> str:
    """Return the file: the quartiles of each count, and of how many articles they are."""
    return (
        "# The usual range of each count of an article: first quartile, median, third quartile.\n"
        "# Marks at the usual sensitivity in the writer's own words, and named sources, per 1,000\n"
        "# words; words of others per 100 words. Written by\n"
        "# `python -m analyzers.training.counts DATA`.\n\n"
        f'data = "{DATA.format(articles=len(found))}"\n'
        f"articles = {len(found)}\n\n"
        "[quartiles]\n"
        + "".join(f"{measure} = {_quartiles(measure, found)}\n" for measure in Measure)
    )


def _quartiles(measure: Measure, found: Sequence[Mapping[Measure, float]]) -> list[float]:
    values = [one[measure] for one in found if measure in one]
    return [round(value, 1) for value in quantiles(values, n=4, method="inclusive")]
