"""How long the children may take, for the window and the command line alike. All in seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from analyzers.values import Article

IMPORT: Final = 8.0  # for one file
START: Final = 60.0  # to load the models, from a cold disk on a busy machine
# For one article, and more for a long one; in the window for each sign that it goes on.
ANALYSIS: Final = 20.0
ANALYSIS_PER_WORD: Final = 8.0 / 10_000  # twice what two cores of 2.5 GHz take


def for_analysis(article: Article) -> float:
    return ANALYSIS + ANALYSIS_PER_WORD * article.text.count(" ")
