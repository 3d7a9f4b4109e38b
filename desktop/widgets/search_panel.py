"""The panel in which the reader looks for words in all articles and notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.search import BOTH, HitKind
from desktop.translation import later, tr
from desktop.widgets.announcing import announce
from desktop.widgets.choice import Choice
from desktop.widgets.growing import grow
from desktop.widgets.hits_list import HitsList
from desktop.widgets.word_field import word_field

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.search import Found
    from desktop.widgets.themes import Theme

INSET = 14  # pixels
LONGEST = 300  # characters of a query
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
KINDS = {
    BOTH: later("Both"),
    (HitKind.NOTE,): later("Notes"),
    (HitKind.ARTICLE,): later("Articles"),
}
NOTHING = later("Nothing found.")
FORGET = later(
    "Erase its text from your library and from its backups (Delete). "
    "Notes and bookmarks to it stay."
)
HELP = later(
    "Looks through your notes and the text of every article that you opened. Both are kept in "
    "your library on this machine, also when the file is gone.\n\n"
    "All words must occur. “Quotation marks” ask for words as they stand. A star ends a "
    "beginning: vot* finds vote, voters and voting."
)


class SearchPanel(QWidget):
    """Says what is sought and which hit is wanted; it looks for nothing itself."""

    sought = Signal(str, object)  # query, kinds
    chosen = Signal(object)  # Hit
    forget_wanted = Signal(object)  # Hit
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        name, hint = tr("Search all articles and notes"), tr("Words in any article or note")
        self.field = word_field(name, clear=tr("Clear the words"), hint=hint)
        self.field.setMaxLength(LONGEST)
        kinds = {kinds: tr(text) for kinds, text in KINDS.items()}
        self.kinds: Choice[tuple[HitKind, ...]] = Choice(tr("Search in"), kinds)
        self.kinds.choose(BOTH)
        self.answer = QLabel()
        self.list = HitsList()
        self.help = QLabel(tr(HELP))
        self.forget = QPushButton(tr("Forget this article"))
        self._lay_out()
        self.field.textChanged.connect(self.seek)
        self.kinds.chosen.connect(self.seek)
        self.list.chosen.connect(self.chosen)
        self.list.left_upwards.connect(self.field.setFocus)
        self.list.moved.connect(self._follow)
        self.forget.clicked.connect(self._forget)
        self.show_found("", None)

    def dress(self, _theme: Theme, scale: float) -> None:
        grow(self, scale)
        self.list.dress(scale)

    def seek(self) -> None:
        """Ask for what is typed."""
        self.sought.emit(self.field.text(), self.kinds.value)

    def show_found(self, query: str, found: Found | None) -> None:
        """List what was found; None where there is nothing to look for."""
        hits = found.hits if found and query.strip() else ()
        if self.list.hasFocus() and not hits:
            self.field.setFocus()
        self.list.show_hits(hits)
        self.list.setVisible(bool(hits))
        self.help.setVisible(not hits)
        self.say(_count(found) if found and query.strip() else "")

    def say(self, sentence: str) -> None:
        self.answer.setText(sentence)
        self.answer.setVisible(bool(sentence))
        if sentence:
            announce(self.field, sentence)

    def enter(self) -> None:
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _follow(self) -> None:
        hit = self.list.current
        self.forget.setVisible(hit is not None and hit.kind is HitKind.ARTICLE)

    def _forget(self) -> None:
        hit = self.list.current
        if hit:
            self.list.setFocus()  # the button is hidden with its article
            self.forget_wanted.emit(hit)

    def _lay_out(self) -> None:
        title = QLabel(tr("Search"))
        for label in (title, self.answer, self.help):
            label.setObjectName("muted")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.help.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.help.setContentsMargins(INSET, 2, INSET, 0)
        top = QVBoxLayout()
        top.setContentsMargins(INSET, 12, INSET, 10)
        top.setSpacing(9)
        for part in (title, self.field, self.kinds, self.answer):
            top.addWidget(part)
        self.forget.setFlat(True)
        self.forget.setToolTip(tr(FORGET))
        foot = QHBoxLayout()
        foot.setContentsMargins(INSET, 4, INSET, 6)
        foot.addWidget(self.forget)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self.help, 1)
        column.addLayout(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        in_field = self.field.hasFocus()
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif in_field and event.key() == Qt.Key.Key_Down and self.list.hits:
            self.list.enter()
        elif in_field and event.key() in ENTER and self.list.hits:
            self.chosen.emit(self.list.current or self.list.hits[0])
        elif self.list.hasFocus() and event.key() == Qt.Key.Key_Delete and self.forget.isVisible():
            self._forget()
        else:
            super().keyPressEvent(event)


def _count(found: Found) -> str:
    if not found.hits:
        return tr(NOTHING)
    notes = sum(hit.kind is HitKind.NOTE for hit in found.hits)
    articles = len(found.hits) - notes
    parts = [tr("%n note", "%n notes", notes)] if notes else []
    parts += [tr("%n article", "%n articles", articles)] if articles else []
    counted = ", ".join(parts)
    best = tr("The best {counted}; more words find fewer.")
    return best.format(counted=counted) if found.more else counted
