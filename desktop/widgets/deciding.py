"""Dismissals between the card, the library and the list of decisions: at once, and undoable."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.acts import Act
from desktop.decisions import Decided, Scope
from desktop.translation import later, tr
from desktop.widgets.decisions_dialog import DecisionsDialog
from desktop.widgets.telling import told

if TYPE_CHECKING:
    from pathlib import Path

    from analyzers.values import Article, Finding
    from desktop.store import Library
    from desktop.widgets.marking import Marking
    from desktop.widgets.undoing import Undoing
    from desktop.widgets.window import Window

QUOTED = 60  # characters of the words that a message repeats
DONE = {
    Scope.PLACE: later("{title}, “{words}”: no longer marked here."),
    Scope.ARTICLE: later("{title}, “{words}”: no longer marked in this article."),
    Scope.PHRASE: later("{title}, “{words}”: no longer marked in any article."),
    Scope.RULE: later("{title}: this rule is switched off."),
}


class Deciding(QObject):
    """Keeps what the reader dismisses, and lets the marks follow."""

    decided = Signal(object)  # Decided: what counts in the article that is open

    def __init__(
        self, window: Window, library: Library, marking: Marking, undoing: Undoing
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._undoing = undoing
        self._article: Article | None = None
        self._path: Path | None = None
        self._marking = marking
        self.decided.connect(marking.decide)
        self.dialog = DecisionsDialog(window)
        self.dialog.taken_back.connect(self._take_back)
        self.dialog.undo_wanted.connect(undoing.undo)
        window.hover.dismissed.connect(self._dismiss)
        window.commands["decisions"].triggered.connect(self._list)

    def open(self, article: Article | None, path: Path | None) -> None:
        self._article, self._path = article, path
        with told(self._window):
            self._apply()

    def _apply(self) -> None:
        decisions = self._library.decisions()
        self.dialog.show_decisions(decisions)
        if self._article:
            self.decided.emit(Decided.of(decisions, self._article, self._path))

    def _dismiss(self, finding: Finding, scope: Scope, by_key: bool) -> None:  # noqa: FBT001
        if self._article is None:
            return
        with told(self._window):
            self._library.hold_article(self._article, self._path)
            decision = self._library.add_decision(scope, finding, self._article)
            self._apply()
            sentence = said(finding, scope)
            undo = partial(self._restore, decision, finding)
            redo = partial(self._decide_again, (decision,))
            self._undoing.offer(Act(sentence, undo, redo))
            self._window.announce(sentence)
            self._go_on(finding, walk=by_key)

    def _go_on(self, finding: Finding, *, walk: bool) -> None:
        """Stay where the mark was; whoever goes from mark to mark is brought to the next."""
        self._window.view.set_caret(finding.span.start)
        self._window.view.setFocus()
        if walk:
            self._marking.walk(1)

    def _restore(self, decision: str, finding: Finding) -> None:
        self._forgo((decision,))
        if finding in self._marking.shown:
            self._marking.enter(finding)

    def _list(self) -> None:
        with told(self._window):
            self._apply()
        self.dialog.show()
        self.dialog.activateWindow()
        (self.dialog.table if self.dialog.decisions else self.dialog.close_button).setFocus()

    def _take_back(self, decisions: tuple[str, ...]) -> None:
        with told(self._window):
            self._forgo(decisions)
            count = len(decisions)
            sentence = tr("%n decision taken back.", "%n decisions taken back.", count)
            undo, redo = partial(self._decide_again, decisions), partial(self._forgo, decisions)
            self._undoing.offer(Act(sentence, undo, redo))

    def _forgo(self, decisions: tuple[str, ...]) -> None:
        self._library.take_back(decisions)
        self._apply()

    def _decide_again(self, decisions: tuple[str, ...]) -> None:
        self._library.decide_again(decisions)
        self._apply()


def said(finding: Finding, scope: Scope) -> str:
    words = " ".join(finding.card.words.split())
    words = words if len(words) <= QUOTED else f"{words[:QUOTED].rstrip()}…"
    return tr(DONE[scope]).format(words=words, title=finding.card.title)
