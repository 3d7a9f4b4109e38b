"""Marks on the page and in the list: always the same ones, as the reader wants them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analyzers.gaps import NOT_ENGLISH, gaps
from analyzers.kinds import Sensitivity
from analyzers.language import ENGLISH
from desktop.categories import NAMES
from desktop.decisions import Decided
from desktop.mark_filter import MarkFilter
from desktop.marks import Placed, counts, distinct, found_again
from desktop.nearest import nearest_source
from desktop.shares import percent
from desktop.translation import later, number, said, tr
from desktop.voices import voice
from desktop.widgets.genre_line import GenreLine
from desktop.widgets.marks_panel import NONE_OPEN, SEARCHING
from desktop.widgets.message_bar import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from analyzers.values import Analysis, Finding
    from desktop.widgets.window import Window

NONE_SHOWN = later("Nothing is marked. All voices, or Many, may show more.")
NO_MATCH = later("No mark has these words.")
KINDS_OFF = later("Nothing is marked of the kinds that are switched on.")
NOTHING = later("Nothing is marked in this article.")
EVERYTHING = MarkFilter(sensitivity=Sensitivity.MANY, writer_only=False)
NO_MARKS = later("No marks to walk to.")
AGAIN = later("Look Again")
HIDDEN = later("All marks are hidden; Ctrl+Shift+H shows them.")


class Marking:
    """Carries findings from an analysis to the page, the list and the status bar."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._digest: str | None = None
        self.analysis: Analysis | None = None
        self._decided = Decided()
        self._found: tuple[Finding, ...] = ()
        self._findings: tuple[Finding, ...] = ()  # those that the reader did not dismiss
        self._missed = ""  # why there is no analysis
        self._read = 0.0  # how much of the article
        self.genre = GenreLine(window)
        self.genre.changed.connect(self.mark)
        window.marks.filter_changed.connect(self.mark)
        window.marks.chosen.connect(self._choose)
        window.hover.source_wanted.connect(self._go_to_source)
        window.reading.strip.entered.connect(self.enter)
        window.reading.strip.told.connect(window.announce)
        window.commands["next_mark"].triggered.connect(self._next)
        window.commands["previous_mark"].triggered.connect(self._previous)
        window.commands["hide_marks"].triggered.connect(self._hide)
        window.commands["go_marks"].triggered.connect(window.go_to_marks)
        window.commands["explain"].triggered.connect(window.hover.open_at_caret)
        window.view.addAction(window.commands["explain"])

    @property
    def shown(self) -> tuple[Finding, ...]:
        """What the reader wants to see, also while all marks are hidden."""
        return self._window.marks.wanted.shown(self._offered())

    def _offered(self) -> tuple[Finding, ...]:
        return self.genre.offered(self._findings, self._window.marks.wanted.sensitivity)

    def open(self, digest: str | None, *, words: str = "", hidden: bool = False) -> None:
        """Wait for the marks of the article with that digest, filtered as it was left."""
        self._digest, self.analysis, self._found, self._findings = digest, None, (), ()
        self._missed, self._read = "", 0.0
        self.genre.tell(None)
        self._window.marks.words.setText(words)
        self._window.commands["hide_marks"].setChecked(hidden)
        self._window.marks.set_hidden(hidden=hidden)

    def tell_progress(self, digest: str, share: float) -> None:
        """Say how much of the article has been read."""
        if digest == self._digest and self.analysis is None:
            self._read = share
            self._window.show_count(self._count(0, hidden=False))

    def preview(self, digest: str, findings: tuple[Finding, ...]) -> None:
        """Show the marks of the part that is looked at until the whole article has been read."""
        if digest == self._digest and self.analysis is None:
            self._found = distinct(findings)
            self.decide(self._decided)

    def take(self, analysis: Analysis) -> None:
        if analysis.digest == self._digest:
            self.show(analysis)

    def show(self, analysis: Analysis, *, usual: bool = False, is_news: bool = True) -> None:
        """Show what was found in the article that is open; its gaps are told once."""
        self.analysis, self._found = analysis, distinct(analysis.findings)
        self._missed = "" if analysis.language == ENGLISH else said(NOT_ENGLISH)
        self.genre.tell(analysis, usual=usual)
        self.decide(self._decided)
        for gap in gaps(analysis) if is_news else ():
            self._tell(said(gap))

    def _tell(self, sentence: str) -> None:
        self._window.message.tell(Notice(sentence, article=self._digest or ""))

    def show_missed(self, sentence: str, again: Callable[[], object], *, is_news: bool) -> None:
        """Say why there are no marks; ``again`` looks for them once more."""
        self._missed = sentence
        if is_news:
            notice = Notice(sentence, tr(AGAIN), again, article=self._digest or "")
            self._window.message.tell(notice)
        self.mark()

    def look_again(self) -> None:
        """Wait for marks that had been given up."""
        self._missed, self._read = "", 0.0
        self.mark()

    def decide(self, decided: Decided) -> None:
        """Leave out what the reader dismissed."""
        self._decided, self._findings = decided, decided.standing(self._found)
        self.mark()

    def mark(self) -> None:
        """Show what the reader wants to see of what was found."""
        window, wanted, offered = self._window, self._window.marks.wanted, self._offered()
        shown = wanted.shown(offered)
        drawn = () if wanted.hidden else shown
        read = window.hover.card.findings
        if not read or not all(found_again(drawn, one) for one in read):
            window.hover.close()
        window.view.set_marks(Placed.of(drawn))
        window.marks.show_marks(shown, counts(offered, wanted))
        window.marks.explain_emptiness("" if shown else self._why_empty())
        window.show_count(self._count(len(shown), hidden=wanted.hidden))

    def _count(self, shown: int, *, hidden: bool) -> str:
        if self.analysis is None:
            return tr("Reading: {share}").format(share=percent(self._read)) if self._read else ""
        if hidden:
            return tr("marks hidden")
        total = number(len(self._findings))
        return tr("{shown} of {all} marks").format(shown=number(shown), all=total)

    def _why_empty(self) -> str:
        if self._digest is None:
            return tr(NONE_OPEN)
        if self.analysis is None or self._missed:
            return self._missed or tr(SEARCHING)
        wanted, offered = self._window.marks.wanted, self._offered()
        if replace(wanted, words="").shown(offered):
            return tr(NO_MATCH)
        if replace(wanted, words="", categories=EVERYTHING.categories).shown(offered):
            return tr(KINDS_OFF)
        return tr(NONE_SHOWN if EVERYTHING.shown(self._findings) else NOTHING)

    def _why_none(self) -> str:
        """Return why there is nothing to walk to."""
        if self._window.marks.wanted.hidden:
            return tr(HIDDEN)
        waits = self._digest is not None and self.analysis is None and not self._missed
        return tr(SEARCHING if waits else NO_MARKS)

    def jump(self, finding: Finding) -> None:
        self._window.view.set_current(finding)
        self._window.view.setFocus()

    def enter(self, finding: Finding) -> None:
        """Go to a mark from elsewhere, and say which one it is."""
        self.jump(finding)
        self._window.announce(heard(finding))

    def _go_to_source(self, finding: Finding) -> None:
        """Select what stands nearest to a claim and could carry it."""
        near = finding.card.nearest
        if near:
            self._window.view.select(near.span)
            self._window.view.setFocus()
            self._window.announce(nearest_source(finding))

    def _next(self) -> None:
        self.walk(1)

    def _previous(self) -> None:
        self.walk(-1)

    def walk(self, step: int) -> None:
        window = self._window
        window.hover.close()
        finding = window.view.walk(step)
        if finding is None:
            window.announce(self._why_none())
            return
        window.view.setFocus()
        window.marks.list.select(finding)
        self._tell_place(finding)

    def _choose(self, finding: Finding) -> None:
        """Go to a mark of the list, and say which one it is."""
        self.jump(finding)
        self._tell_place(finding)

    def _tell_place(self, finding: Finding) -> None:
        place, total = self._window.view.current_place()
        sentence = tr("{place} of {total}: {mark}")
        self._window.announce(
            sentence.format(place=number(place), total=number(total), mark=heard(finding))
        )

    def _hide(self) -> None:
        self._window.marks.set_hidden(hidden=self._window.commands["hide_marks"].isChecked())


def heard(finding: Finding) -> str:
    """Say of a mark what it is, which words it lies on and whose they are."""
    name, card = tr(NAMES[finding.category]), finding.card
    kind = name if card.title.startswith(name) else f"{name}: {card.title}"
    sentence = tr("{kind}, “{words}”. {voice}.")
    return sentence.format(kind=kind, words=card.words, voice=voice(finding))


def named(finding: Finding) -> str:
    """Say of one among several marks what it is and which words it lies on."""
    sentence = tr("{kind}, “{words}”")
    return sentence.format(kind=tr(NAMES[finding.category]), words=finding.card.words)
