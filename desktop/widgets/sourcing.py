"""Who speaks: the list of sources, their passages on the page, the trail of a sentence."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from analyzers.balance import Balance
from analyzers.spans import SpanSet
from analyzers.trail import trail_at
from desktop import speakers
from desktop.marks import Passages
from desktop.translation import later, tr

if TYPE_CHECKING:
    from analyzers.balance import Speaker
    from analyzers.values import Analysis, Article
    from desktop.widgets.window import Window

NONE_OPEN = later("Who speaks in an article, and in how many words, is listed here.")
SEARCHING = later("Looking for who speaks…")
NOBODY = later("Nobody is quoted or reported here, as far as the program can tell.")
NOT_YET = later("Whose words these are can be told once the article has been analysed.")
NO_SENTENCE = later("No sentence has been analysed here.")
SAID = 80  # characters of a passage that the status bar repeats


class Sourcing:
    """Carries attributions from an analysis to the panel, the page and the card."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._article: Article | None = None
        self._analysis: Analysis | None = None
        self.balance = Balance()
        self._speaker: Speaker | None = None
        self._place = -1  # of the passage that the reader is at
        window.sources.list.walked.connect(self._walk)
        window.sources.list.left.connect(self._leave)
        window.view.escaped.connect(self._leave)
        window.commands["go_sources"].triggered.connect(window.go_to_sources)
        window.commands["trail"].triggered.connect(self._trace)
        window.view.addAction(window.commands["trail"])

    def open(self, article: Article | None) -> None:
        """Wait for who speaks in an article."""
        self._article, self._analysis, self.balance = article, None, Balance()
        self._leave()
        self._window.sources.explain_emptiness(tr(SEARCHING if article else NONE_OPEN))

    def take(self, analysis: Analysis) -> None:
        """Show who says how much."""
        if self._article is None or analysis.digest != self._article.digest:
            return
        self._analysis, self.balance = analysis, analysis.balance or Balance()
        if self.balance.speakers:
            self._window.sources.show_balance(self.balance)
        else:
            self._window.sources.explain_emptiness(tr(NOBODY))

    def miss(self, digest: str, sentence: str) -> None:
        if self._article and digest == self._article.digest:
            self._window.sources.explain_emptiness(sentence)

    def _walk(self, speaker: Speaker, step: int) -> None:
        """Go to the next passage of ``speaker``; the first one comes after the last."""
        total = len(speaker.attributions)
        if speaker != self._speaker:
            self._speaker, self._place = speaker, -1 if step > 0 else 0
        self._place = (self._place + step) % total
        self._show_passage(speaker, speakers.passage(self._place + 1, speaker))

    def _show_passage(self, speaker: Speaker, place: str) -> None:
        window, passage = self._window, speaker.attributions[self._place]
        window.hover.close()
        window.view.set_passages(Passages(SpanSet(speaker.content), SpanSet(passage.content)))
        window.sources.list.show_place(speaker, place)
        window.view.set_current(None)
        window.view.reveal(passage.content[0])
        words = passage.content[0].of(self._article.text) if self._article else ""
        said = shorten(words, SAID, placeholder=" …")
        window.announce(f"{place}: {speakers.name(speaker)}, {said}")

    def _leave(self) -> None:
        """Take the passages off the page, and what was said of the last one."""
        if self._speaker:
            self._window.announce("")
        self._speaker, self._place = None, -1
        self._window.view.set_passages(Passages())
        self._window.sources.list.show_place(None, "")

    def _trace(self) -> None:
        """Open the card that says whose words the sentence at the caret is in."""
        window = self._window
        if self._article is None or self._analysis is None:
            window.announce(tr(NOT_YET))
            return
        trail = trail_at(self._article.text, self._analysis, window.view.caret())
        if trail is None:
            window.announce(tr(NO_SENTENCE))
            return
        window.view.reveal(trail.sentence)
        window.hover.show_trail(trail, trail.sentence.of(self._article.text))
