"""The quiet line above the text that says what kind of article it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from analyzers.values import ArticleKind, Sensitivity
from desktop.translation import later, said, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analyzers.values import Analysis, Finding
    from desktop.widgets.window import Window

READS_LIKE = {  # {signs} is nothing or “ (first person, the byline)”
    ArticleKind.OPINION: later("This reads like an opinion piece{signs}."),
    ArticleKind.INTERVIEW: later("This reads like an interview{signs}."),
    ArticleKind.TRANSCRIPT: later("This reads like a transcript{signs}."),
}
# By whether the usual marks are shown
OPINION_JUDGES = {
    False: later("Judgement is that genre’s business, so fewer marks are shown."),
    True: later("Judgement is that genre’s business; the usual marks are shown."),
}
SPEAKERS_JUDGE = {
    False: later("Most of the words are the speakers’ own, so fewer marks are shown."),
    True: later("Most of the words are the speakers’ own; the usual marks are shown."),
}
SWITCH = {False: later("Show the usual marks"), True: later("Show fewer marks")}


class GenreLine(QFrame):
    """Says that an article is no report, and leaves the fewer marks there to the reader.

    What the reader chooses wins: another number of marks, or the usual marks by the button.
    """

    changed = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__()
        self.setObjectName("genre")
        self._analysis: Analysis | None = None
        self.usual = False  # the reader asked for the usual marks
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QPushButton()
        self.button.clicked.connect(self._switch)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 6, 14, 6)
        layout.setSpacing(12)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        window.put_above_page(self)
        self.hide()

    def tell(self, analysis: Analysis | None, *, usual: bool = False) -> None:
        """Speak of another article; of a report there is nothing to say."""
        self._analysis, self.usual = analysis, usual
        self._show()

    def offered(self, findings: Iterable[Finding], wanted: Sensitivity) -> tuple[Finding, ...]:
        """Leave out what the genre makes no surprise, while the reader has not chosen."""
        analysis = self._analysis
        fewer = analysis is not None and analysis.expects_judgement and not self.usual
        if analysis is None or not fewer or wanted is not Sensitivity.NORMAL:
            return tuple(findings)
        return tuple(row for row in findings if analysis.usual(row).shows(row.strength))

    def _switch(self) -> None:
        self.usual = not self.usual
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        analysis = self._analysis
        told = analysis is not None and analysis.expects_judgement
        if analysis and told:
            self.text.setText(sentence(analysis, usual=self.usual))
            self.setAccessibleName(self.text.text())
            self.button.setText(tr(SWITCH[self.usual]))
        self.setVisible(told)


def sentence(analysis: Analysis, *, usual: bool) -> str:
    """Say what an article reads like, by which signs, and what follows for the marks."""
    kind = analysis.kind or ArticleKind.OPINION
    why = OPINION_JUDGES if kind is ArticleKind.OPINION else SPEAKERS_JUDGE
    signs = f" ({', '.join(map(said, analysis.signs))})" if analysis.signs else ""
    return f"{tr(READS_LIKE[kind]).format(signs=signs)} {tr(why[usual])}"
