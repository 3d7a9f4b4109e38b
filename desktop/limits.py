"""How long the children may take, for the window and the command line alike. All in seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from analyzers.values import Article

IMPORT: Final = 8.0  # for one file
START: Final = 60.0  # to load the models, from a cold disk on a busy machine
ANALYSIS: Final = 20.0  # for one article, and more for a long one:
ANALYSIS_PER_WORD: Final = 2.0 / 10_000


def for_analysis(article: Article) -> float:
    return ANALYSIS + ANALYSIS_PER_WORD * article.text.count(" ")
