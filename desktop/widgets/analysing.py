"""What is found in the open articles: looked for, kept with each, and shown with the right one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.translation import tr
from desktop.widgets.marks_panel import SEARCHING

if TYPE_CHECKING:
    from analyzers.values import Analysis, Article
    from desktop.tabs import Tab
    from desktop.widgets.marking import Marking
    from desktop.widgets.ruling import Ruling
    from desktop.widgets.tabbing import Tabbing
    from desktop.workers.analysing import AnalysisClient


class Analysing(QObject):
    """Carries articles to the analysis, and what it finds to their tabs."""

    found = Signal(object)  # Analysis of the article that is shown, also when it is shown again
    missed = Signal(str, str)  # the digest of the article that is shown, and why there is none

    def __init__(
        self, client: AnalysisClient, tabbing: Tabbing, marking: Marking, ruling: Ruling
    ) -> None:
        super().__init__(client)
        self._client = client
        self._tabbing = tabbing
        self._marking = marking
        self._ruling = ruling
        client.progressed.connect(marking.tell_progress)
        client.previewed.connect(marking.preview)
        client.analysed.connect(self._take)
        client.failed.connect(self._miss)
        ruling.changed.connect(self._begin_anew)

    def open(self, tab: Tab) -> None:
        """Show what was found in the article that is open now, or have it looked for."""
        if tab.analysis:
            self._marking.show(tab.analysis, usual=tab.usual, is_news=tab.is_news)
            self.found.emit(tab.analysis)
        elif tab.missed:
            self._marking.show_missed(tab.missed, self._look_again, is_news=tab.is_news)
            self.missed.emit(tab.digest, tab.missed)
        elif tab.article:
            self._client.analyse(tab.article, self._ruling.rules, tab.at)
        self._tabbing.keep(tab.digest, is_news=False)

    def prepare(self, article: Article) -> None:
        """Have an article analysed that is not looked at yet."""
        self._client.analyse_later(article, self._ruling.rules)

    def close(self, digest: str) -> None:
        self._client.forget(digest)

    def _take(self, analysis: Analysis) -> None:
        is_shown = self._tabbing.tabs.shown_digest == analysis.digest
        self._tabbing.keep(analysis.digest, analysis=analysis, missed="", is_news=not is_shown)
        if is_shown:
            self._marking.take(analysis)
            self.found.emit(analysis)

    def _miss(self, digest: str, sentence: str) -> None:
        is_shown = self._tabbing.tabs.shown_digest == digest
        self._tabbing.keep(digest, missed=sentence, is_news=not is_shown)
        if is_shown:
            self._marking.show_missed(sentence, self._look_again, is_news=True)
            self.missed.emit(digest, sentence)

    def _look_again(self) -> None:
        """Have the article that is shown analysed though that was given up."""
        shown = self._tabbing.shown
        if shown and shown.article:
            self._tabbing.keep(shown.digest, missed="")
            self._marking.look_again()
            self.missed.emit(shown.digest, tr(SEARCHING))
            self._client.analyse(shown.article, self._ruling.rules, shown.at)

    def _begin_anew(self) -> None:
        """Look with other rules: what was found in the other articles is out of date."""
        self._tabbing.forget_analyses()
        shown = self._tabbing.shown
        for tab in self._tabbing.tabs.all:
            if tab.article and tab != shown:
                self._client.analyse_later(tab.article, self._ruling.rules)
        if shown and shown.article:
            self._client.analyse(shown.article, self._ruling.rules, shown.at)
