"""The swap view: loaded phrases with a plainer wording in their place, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from desktop.swaps import swaps_of
from desktop.translation import later, tr
from desktop.widgets.exchanging import Exchanging

if TYPE_CHECKING:
    from analyzers.values import Article, Finding, Span
    from desktop.widgets.marking import Marking
    from desktop.widgets.window import Window

NONE = later(
    "Swap view: no phrase shown has a plainer wording that fits its place; the original text is "
    "unchanged."
)
BACK = later("The original words are shown.")
OFF = later("The swap view is off; Ctrl+Shift+W shows it.")
NOT_HERE = later("No phrase here has a plainer wording that fits its place.")


class Swapping:
    """Switches the page to plainer wordings; only what it shows changes, and nothing is kept."""

    def __init__(self, window: Window, marking: Marking) -> None:
        self._window = window
        self._marking = marking
        self._article: Article | None = None
        self._originals: frozenset[Span] = frozenset()  # phrases that the reader turned back
        self._described = window.view.accessibleDescription()
        self._command = window.commands["swap"]
        self._exchanging = Exchanging(window.view)
        self.line = SwapLine()
        window.put_above_page(self.line)
        self.line.back.clicked.connect(self._command.trigger)
        self._command.triggered.connect(self._switch)
        window.commands["swap_here"].triggered.connect(self._turn)
        window.view.addAction(window.commands["swap_here"])
        window.view.article_shown.connect(self._take)
        window.view.marks_shown.connect(self._renew)

    @property
    def is_on(self) -> bool:
        return self._command.isChecked()

    def _take(self, article: Article | None) -> None:
        self._article, self._originals = article, frozenset()
        self._command.setChecked(False)
        self._renew()

    def _switch(self) -> None:
        self._originals = frozenset()
        self._renew()
        self._window.view.setFocus()
        self._window.announce(self.line.text.text() if self.is_on else tr(BACK))

    def _renew(self) -> None:
        """Show the wordings of the marks that the reader wants to see, or none."""
        view = self._window.view
        self.line.setVisible(self.is_on)
        if not self.is_on or self._article is None:
            self._exchanging.show(())
            view.setAccessibleDescription(self._described)
            return
        findings = (row for row in self._marking.shown if row.span not in self._originals)
        swaps = tuple(swaps_of(self._article.text, findings))
        self._exchanging.show(swaps)
        self.line.tell(sum(not swap.follows for swap in swaps))
        view.setAccessibleDescription(self.line.text.text())

    def _turn(self) -> None:
        """Turn the phrase at the caret back to its original words, or forth again."""
        view, finding = self._window.view, self._here()
        self._window.hover.close()
        if finding is None:
            self._window.announce(tr(NOT_HERE if self.is_on else OFF))
            return
        self._originals ^= {finding.span}
        self._renew()
        view.set_caret(finding.span.start)
        if finding.span in self._originals:
            said = tr("Original words: “{words}”").format(words=finding.card.words)
        else:
            said = tr("Plainer wording: “{words}”").format(words=finding.card.swap)
        self._window.announce(said)

    def _here(self) -> Finding | None:
        """Return the mark at the caret that has a wording for its place."""
        if not self.is_on:
            return None
        caret = self._window.view.caret()
        offered = (row for row in self._marking.shown if row.card.swap)
        return next((row for row in offered if row.span.start <= caret <= row.span.end), None)


class SwapLine(QFrame):
    """The line above the text that says that other words are shown, with the way back."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("swap")
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.back = QPushButton(tr("Show the original words"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.setSpacing(12)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.back)
        self.hide()

    def tell(self, count: int) -> None:
        said = tr(
            "Swap view: %n phrase shows a plainer wording; the original text is unchanged.",
            "Swap view: %n phrases show a plainer wording; the original text is unchanged.",
            count,
        )
        self.text.setText(said if count else tr(NONE))
        self.setAccessibleName(self.text.text())
