"""The overview of an article: from its analysis to the panel, and from there to a place."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from analyzers.gaps import NOT_ENGLISH
from analyzers.language import ENGLISH
from analyzers.overview import recounted
from analyzers.usual import load_usual
from desktop.decisions import Decided
from desktop.translation import later, said, tr

if TYPE_CHECKING:
    from analyzers.usual import Usual
    from analyzers.values import Analysis, Article
    from desktop.widgets.window import Window

NONE_OPEN = later(
    "Once an article is open, it is shown here in numbers: its marks, its voices, its length."
)
COUNTING = later("Counting…")


class Overviewing:
    """Shows what the analysis counted, and goes to the places that the reader picks."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._digest = ""
        self._analysis: Analysis | None = None
        self._decided = Decided()
        window.view.article_shown.connect(self.open)
        window.overview.place_chosen.connect(window.view.jump_to)
        window.commands["go_overview"].triggered.connect(window.go_to_overview)
        self.open(None)

    def open(self, article: Article | None) -> None:
        """Wait for the numbers of an article."""
        self._digest = article.digest if article else ""
        self._analysis = None
        self._window.overview.explain_emptiness(tr(COUNTING if article else NONE_OPEN))

    def take(self, analysis: Analysis) -> None:
        if analysis.digest != self._digest:
            return
        if analysis.overview is None or analysis.language != ENGLISH:
            self.miss(analysis.digest, said(NOT_ENGLISH))
        else:
            self._analysis = analysis
            overview, standing = analysis.overview, self._decided.standing(analysis.findings)
            if len(standing) < len(analysis.findings):
                overview = recounted(overview, standing)
            self._window.overview.show_overview(analysis, overview, self._usual)

    def decide(self, decided: Decided) -> None:
        """Leave out what the reader dismissed."""
        self._decided = decided
        if self._analysis:
            self.take(self._analysis)

    def miss(self, digest: str, sentence: str) -> None:
        if digest == self._digest:
            self._window.overview.explain_emptiness(sentence)

    @cached_property
    def _usual(self) -> Usual:
        return load_usual()
