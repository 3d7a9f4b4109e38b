"""Marks > My Rules: the list of own rules, the form of one of them, and what is amiss."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
)

from desktop.own_rules import MY_LIST, OwnRules
from desktop.translation import later, tr
from desktop.widgets.room import Scrolled, fit
from desktop.widgets.rule_form import RuleForm

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from analyzers.own import OwnRule

SIZE = (900, 640)
LIST_WIDTH = 250
LISTS = later("Lists of rules (*.toml)")
EMPTY = later(
    "No rules yet. Say on the right which words you want marked and what the card tells you."
)
ELSEWHERE = later("This rule stands in the list {list}.toml; change it there with a text editor.")


class RulesDialog(QDialog):
    """Shows rules and says what the person wants done with them."""

    saved = Signal(object, object)  # OwnRule that is replaced | None, the new one as a table
    removed = Signal(object)  # OwnRule
    imported = Signal(object)  # Path
    exported = Signal(object)  # Path
    folder_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("My Rules"))
        fit(self, SIZE)
        self._rules: tuple[OwnRule, ...] = ()
        self._filled: dict[str, Any] = {}  # what the form said before anything was typed
        self.list = QListWidget()
        self.empty = QLabel(tr(EMPTY))
        self.form = RuleForm()
        self.faults = QLabel()
        self.state = QLabel()
        self.new = QPushButton(tr("Ne&w"))
        self.remove = QPushButton(tr("&Remove"))
        self.take = QPushButton(tr("&Import…"))
        self.give = QPushButton(tr("&Export…"))
        self.folder = QPushButton(tr("Open F&older"))
        self.save = QPushButton(tr("&Save Rule"))
        self.close_button = QPushButton(tr("C&lose"))
        self._lay_out()
        self._connect()
        self.show_rules(OwnRules())

    def show_rules(self, own: OwnRules, chosen: str = "") -> None:
        """List the rules; select the one with the id ``chosen``, else start a new one."""
        self._rules = own.rules
        self.list.clear()
        for rule in own.rules:
            self.list.addItem(
                rule.title if rule.list == MY_LIST else f"{rule.title}  ·  {rule.list}"
            )
        self.empty.setVisible(not own.rules)
        self.list.setVisible(bool(own.rules))
        self.give.setEnabled(bool(own.rules))
        self.faults.setText("\n".join(map(str, own.faults)))
        self.faults.setVisible(bool(own.faults))
        ids = [rule.id for rule in own.rules]
        self.list.setCurrentRow(ids.index(chosen) if chosen in ids else -1)
        self._show_chosen()

    @property
    def chosen(self) -> OwnRule | None:
        row = self.list.currentRow()
        return self._rules[row] if 0 <= row < len(self._rules) else None

    def open_form(self, own: OwnRules) -> None:
        """Show the dialog: with what was typed before it was closed, else ready for a new rule."""
        typed, chosen = self.form.row(), self.chosen
        is_kept = typed != self._filled
        self.show_rules(own, chosen.id if is_kept and chosen else "")
        self.show()
        self.activateWindow()
        if is_kept:
            self.form.put(typed)
            self.tell(tr("Not saved yet."))
        else:
            self._start_new()

    def tell(self, sentence: str) -> None:
        self.state.setText(sentence)

    def ask_list(self) -> Path | None:
        title = tr("Import a list of rules")
        name, _ = QFileDialog.getOpenFileName(self, title, "", tr(LISTS))
        return Path(name) if name else None

    def ask_target(self) -> Path | None:
        title = tr("Export the rules")
        name, _ = QFileDialog.getSaveFileName(self, title, "rules.toml", tr(LISTS))
        return Path(name) if name else None

    def _show_chosen(self) -> None:
        rule = self.chosen
        mine = rule is None or rule.list == MY_LIST
        self.form.fill(rule)
        self._filled = self.form.row()
        self.form.setEnabled(mine)
        self.save.setEnabled(mine)
        self.remove.setEnabled(rule is not None and mine)
        self.tell("" if rule is None or mine else tr(ELSEWHERE).format(list=rule.list))

    def _start_new(self) -> None:
        self.list.setCurrentRow(-1)
        self._show_chosen()
        self.form.texts["find"].setFocus()

    def _save(self) -> None:
        self.saved.emit(self.chosen, self.form.row())

    def _remove(self) -> None:
        if self.remove.isEnabled():
            self.removed.emit(self.chosen)

    def _import(self) -> None:
        path = self.ask_list()
        if path:
            self.imported.emit(path)

    def _export(self) -> None:
        path = self.ask_target()
        if path:
            self.exported.emit(path)

    def _clear_state(self) -> None:
        self.tell("")

    def _lay_out(self) -> None:
        self.list.setAccessibleName(tr("Rules"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for label in (self.empty, self.state, self.faults):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setObjectName("muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.faults.setObjectName("fault")
        self.state.setObjectName("state")
        self.save.setObjectName("primary")
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.empty, 1)
        left.addLayout(_row(self.new, self.remove))
        right = QVBoxLayout()
        right.addWidget(Scrolled(self.form), 1)
        right.addWidget(self.state)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        for widget in (self.list, self.empty):
            widget.setFixedWidth(LIST_WIDTH)
        middle.addLayout(left)
        middle.addLayout(right, 1)
        foot = _row(self.take, self.give, self.folder)
        foot.addWidget(self.save)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(self.faults)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_chosen)
        self.form.edited.connect(self._clear_state)
        self.new.clicked.connect(self._start_new)
        self.remove.clicked.connect(self._remove)
        self.take.clicked.connect(self._import)
        self.give.clicked.connect(self._export)
        self.folder.clicked.connect(self.folder_wanted)
        self.save.clicked.connect(self._save)
        self.close_button.clicked.connect(self.close)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self._remove()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Save):
            self._save()
        else:
            super().keyPressEvent(event)


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        button.setAutoDefault(False)
        row.addWidget(button)
    row.addStretch(1)
    return row
