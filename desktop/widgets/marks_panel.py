"""The panel with the marks: what is marked at all, in whose words, how many, and the list."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from analyzers.kinds import Category, Sensitivity
from desktop.mark_filter import MarkFilter
from desktop.translation import later, tr
from desktop.widgets.category_switch import CategorySwitch
from desktop.widgets.choice import Choice
from desktop.widgets.growing import grow
from desktop.widgets.word_field import word_field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

    from analyzers.values import Finding
    from desktop.widgets.marks_list import MarksList
    from desktop.widgets.themes import Theme

NONE_OPEN = later("The marks of an article are listed here.")
SEARCHING = later("Looking for marks…")
VOICES = {
    True: later("Marks only what is in the writer’s own words."),
    False: later("Marks the words of others, too, with lighter and shorter lines."),
}
AMOUNTS = {
    Sensitivity.FEW: later("Strong marks only."),
    Sensitivity.NORMAL: later("Strong and fair marks."),
    Sensitivity.MANY: later("Weak marks, too; readers agreed with those less often."),
}
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class MarksPanel(QWidget):
    """Lets the reader choose what is marked, and lists it."""

    filter_changed = Signal(object)  # MarkFilter
    chosen = Signal(object)  # Finding

    def __init__(self, theme: Theme, shown: MarkFilter) -> None:
        super().__init__()
        self._hidden = shown.hidden
        self._theme, self._scale = theme, 1.0
        self.switches = {category: CategorySwitch(category, theme) for category in Category}
        self.voice = Choice(tr("Voice"), {True: tr("Writer’s own words"), False: tr("All voices")})
        self.amount = Choice(
            tr("How many marks"),
            {
                Sensitivity.FEW: tr("Few"),
                Sensitivity.NORMAL: tr("Normal"),
                Sensitivity.MANY: tr("Many"),
            },
        )
        self.voice.explain({value: tr(hint) for value, hint in VOICES.items()})
        self.amount.explain({value: tr(hint) for value, hint in AMOUNTS.items()})
        name, hint = tr("Filter the marks by words"), tr("Filter by words")
        self.words = word_field(name, clear=tr("Clear the filter"), hint=hint)
        self.empty = QLabel(tr(NONE_OPEN))
        self._lay_out()
        self._set(shown)
        self._connect()

    @cached_property
    def list(self) -> MarksList:
        """The marks one below the other, in place of the sentence that stands here first."""
        from desktop.widgets.marks_list import MarksList

        rows = MarksList(self._theme)
        rows.dress(self._theme, self._scale)
        rows.chosen.connect(self.chosen)
        self._column.insertWidget(1, rows, 1)
        rows.hide()
        return rows

    @property
    def wanted(self) -> MarkFilter:
        on = frozenset(category for category, box in self.switches.items() if box.isChecked())
        words = self.words.text().strip()
        return MarkFilter(on, self.amount.value, self.voice.value, words, self._hidden)

    def set_hidden(self, *, hidden: bool) -> None:
        """Hide or show all marks on the page; the list stays."""
        self._hidden = hidden
        self._tell()

    def show_marks(self, findings: tuple[Finding, ...], counts: Mapping[Category, int]) -> None:
        self.list.show_findings(findings)
        for category, switch in self.switches.items():
            switch.show_count(counts[category])

    def explain_emptiness(self, sentence: str) -> None:
        """Say in place of the list why it is empty; an empty sentence shows the list."""
        self.empty.setText(sentence)
        self.empty.setVisible(bool(sentence))
        self.list.setVisible(not sentence)

    def dress(self, theme: Theme, scale: float) -> None:
        self._theme, self._scale = theme, scale
        for switch in self.switches.values():
            switch.dress(theme)
        if "list" in vars(self):
            self.list.dress(theme, scale)
        grow(self, scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        in_words = self.words.hasFocus()
        if in_words and event.key() == Qt.Key.Key_Down and self.list.findings:
            self.list.enter()
        elif in_words and event.key() in ENTER and self.list.findings:
            self.chosen.emit(self.list.findings[0])
        elif in_words and event.key() == Qt.Key.Key_Escape and self.words.text():
            self.words.clear()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.empty.setWordWrap(True)
        self.empty.setObjectName("muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(14, 14, 14, 0)
        top = QVBoxLayout()
        top.setContentsMargins(14, 12, 14, 12)
        top.setSpacing(0)
        for switch in self.switches.values():
            top.addWidget(switch)
        for choice in (self.voice, self.amount, self.words):
            top.addSpacing(9)
            top.addWidget(choice)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self._column.addWidget(self.empty, 1)

    def _set(self, shown: MarkFilter) -> None:
        for category, box in self.switches.items():
            box.setChecked(category in shown.categories)
        self.voice.choose(shown.writer_only)
        self.amount.choose(shown.sensitivity)

    def _connect(self) -> None:
        for box in self.switches.values():
            box.toggled.connect(self._tell)
        self.voice.chosen.connect(self._tell)
        self.amount.chosen.connect(self._tell)
        self.words.textChanged.connect(self._tell)

    def _tell(self) -> None:
        self.filter_changed.emit(self.wanted)
