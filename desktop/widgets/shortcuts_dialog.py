"""The list of all commands: filtered by a few letters, run with Enter, keys changed below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from desktop.translation import later, tr
from desktop.widgets.announcing import announce
from desktop.widgets.records import RecordsModel, RecordsTable
from desktop.widgets.room import fit
from desktop.widgets.word_field import word_field

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop.widgets.marks_list import Index

SIZE = (780, 560)
COLUMNS = (later("Command"), later("Menu"), later("Keys"))
HINT = later("Type a few letters, then Enter runs the command.")
NO_MATCH = later("No command has these letters.")
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class Row:
    """A command as the list shows it."""

    id: str
    name: str
    menu: str
    keys: str
    changed: bool
    enabled: bool

    @property
    def cells(self) -> tuple[str, str, str]:
        return self.name, self.menu, self.keys


class CommandsModel(RecordsModel):
    """Commands for a table; those are left out that lack a word of the filter."""

    columns = COLUMNS
    rows: tuple[Row, ...]

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Row, ...] = ()

    def show(self, rows: Iterable[Row], sought: str) -> None:
        words = sought.casefold().split()
        self._all = tuple(rows)
        self.show_rows(row for row in self._all if _has(row, words))

    def narrow(self, sought: str) -> None:
        self.show(self._all, sought)

    @property
    def some_changed(self) -> bool:
        return any(row.changed for row in self._all)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.FontRole and row.changed and index.column() == 2:
            font = QFont(QApplication.font())
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and (not row.enabled or index.column() == 1):
            return QApplication.palette().placeholderText()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _heard(row)
        return None


def _has(row: Row, words: list[str]) -> bool:
    text = " ".join(row.cells).casefold()
    return all(word in text for word in words)


def _heard(row: Row) -> str:
    said = [row.name, row.menu, row.keys or tr("no keys")]
    if row.changed:
        said.append(tr("changed by you"))
    if not row.enabled:
        said.append(tr("not now"))
    return ", ".join(said)


class ShortcutsDialog(QDialog):
    """The table with its filter and what changes the keys of the current row."""

    run_wanted = Signal(str)  # id
    keys_wanted = Signal(str, str)  # id, keys
    reset_wanted = Signal(str)  # id
    all_reset_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Commands and Shortcuts"))
        fit(self, SIZE)
        self._model = CommandsModel()
        self.filter = word_field(tr("Filter the commands"), clear=tr("Clear the filter"))
        self.table = RecordsTable(self._model, tr("Commands"), wide=(2,))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.answer = QLabel(tr(HINT))
        self.editor = QKeySequenceEdit()
        self.run = QPushButton(tr("&Run"))
        self.use = QPushButton(tr("&Use These Keys"))
        self.reset = QPushButton(tr("Rese&t"))
        self.reset_all = QPushButton(tr("Reset &All"))
        self.close_button = QPushButton(tr("&Close"))
        self._dress()
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        """Come up, ready to be typed into."""
        self.filter.clear()
        self.editor.clear()
        self.table.selectRow(0)
        self.say(tr(HINT))
        self.show()
        self.activateWindow()
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_rows(self, rows: Iterable[Row]) -> None:
        current = self.current
        self._model.show(rows, self.filter.text())
        ids = [row.id for row in self._model.rows]
        self.table.selectRow(ids.index(current.id) if current and current.id in ids else 0)

    def say(self, sentence: str) -> None:
        self.answer.setText(sentence)
        announce(self.answer, sentence)

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._model.rows

    @property
    def current(self) -> Row | None:
        row = self.table.currentIndex().row()
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def _narrow(self, sought: str) -> None:
        self._model.narrow(sought)
        self.table.selectRow(0)
        self.say(tr(HINT if self.rows else NO_MATCH))
        self._follow()

    def _follow(self) -> None:
        """Let the buttons speak of the current row."""
        row = self.current
        self.editor.setEnabled(row is not None)
        self.editor.clear()
        self.run.setEnabled(row is not None and row.enabled)
        self.reset.setEnabled(row is not None and row.changed)
        self.reset_all.setEnabled(self._model.some_changed)

    def _offer(self, keys: QKeySequence) -> None:
        self.use.setEnabled(not keys.isEmpty())

    def _run(self) -> None:
        row = self.current
        if row and row.enabled:
            self.run_wanted.emit(row.id)

    def _use(self) -> None:
        row, keys = self.current, self.editor.keySequence().toString()
        if row and keys:
            self.keys_wanted.emit(row.id, keys)

    def _reset(self) -> None:
        if self.current:
            self.reset_wanted.emit(self.current.id)

    def _dress(self) -> None:
        self.editor.setAccessibleName(tr("New keys for this command"))
        for field in self.editor.findChildren(QLineEdit):
            field.setAccessibleName(tr("New keys for this command"))
        self.editor.setMaximumSequenceLength(1)
        self.answer.setObjectName("muted")
        self.answer.setWordWrap(True)
        self.answer.setTextFormat(Qt.TextFormat.PlainText)

    def _lay_out(self) -> None:
        buttons = (self.run, self.use, self.reset, self.reset_all, self.close_button)
        for button in buttons:
            button.setAutoDefault(False)
        self.use.setEnabled(False)
        change, foot = QHBoxLayout(), QHBoxLayout()
        change.addWidget(self.editor, 1)
        change.addWidget(self.use)
        change.addWidget(self.reset)
        foot.addWidget(self.run)
        foot.addWidget(self.reset_all)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        for part in (self.filter, self.table, self.answer):
            layout.addWidget(part, part is self.table)
        layout.addLayout(change)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._narrow)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self._model.modelReset.connect(self._follow)
        self.table.doubleClicked.connect(self._run)
        self.editor.keySequenceChanged.connect(self._offer)
        self.run.clicked.connect(self._run)
        self.use.clicked.connect(self._use)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self.all_reset_wanted)
        self.close_button.clicked.connect(self.close)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        searching = self.filter.hasFocus() or self.table.hasFocus()
        if searching and event.key() in ENTER:
            self._run()
        elif self.filter.hasFocus() and event.key() in STEPS:
            row = self.table.currentIndex().row() + STEPS[Qt.Key(event.key())]
            self.table.selectRow(min(max(row, 0), len(self.rows) - 1))
        else:
            super().keyPressEvent(event)
