"""The form of one own rule: what to look for, what the card says, and examples of both kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.own_rules import row_of
from desktop.widgets.room import FoldingRow

if TYPE_CHECKING:
    from analyzers.own import OwnRule

LINES = 3  # of a field for more than one line
SWITCHES = {
    "whole_word": "&Whole words",
    "match_case": "Match &case",
    "regex": "Regular e&xpression",
}
TEXTS = {"title": "&Title", "find": "&Find", "question": "&Question", "plainer": "&Plainer"}
HINTS = {
    "title": "What the card is called, such as Empty praise",
    "find": "Words to mark, such as game-changing",
    "question": "May be left out",
    "plainer": "May be left out; commas between several wordings",
    "why": "What impression the words can give, and what they leave open",
    "marks": "Examples that are marked, one a line; [brackets] say which words",
    "leaves": "Examples that are not, one a line",
}
LONG = {"why": "Wh&y", "marks": "&Marked", "leaves": "&Not marked"}


class RuleForm(QWidget):
    """Takes and gives a rule as the table of a list, so that all rules are checked alike."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.texts = {name: QLineEdit() for name in TEXTS}
        self.longs = {name: Examples() for name in LONG}
        self.switches = {name: QCheckBox(text) for name, text in SWITCHES.items()}
        self._lay_out()
        for line in self.texts.values():
            line.textEdited.connect(self.edited)
        for box in self.longs.values():
            box.textChanged.connect(self.edited)
        for switch in self.switches.values():
            switch.clicked.connect(self.edited)

    def fill(self, rule: OwnRule | None) -> None:
        """Show a rule, or an empty form for a new one."""
        row = row_of(rule) if rule else {}
        for name, line in self.texts.items():
            value = row.get(name, "")
            line.setText(", ".join(value) if isinstance(value, list) else value)
            line.setCursorPosition(0)
        for name, box in self.longs.items():
            value = row.get(name, "")
            box.setPlainText("\n".join(value) if isinstance(value, list) else value)
        for name, switch in self.switches.items():
            switch.setChecked(row.get(name, name == "whole_word"))

    def row(self) -> dict[str, Any]:
        """Return what the form says as the table of a list; empty fields are left out."""
        row: dict[str, Any] = {name: line.text().strip() for name, line in self.texts.items()}
        row["why"] = " ".join(self.longs["why"].toPlainText().split())
        row["plainer"] = _parts(row["plainer"].split(","))
        for name in ("marks", "leaves"):
            row[name] = _parts(self.longs[name].toPlainText().splitlines())
        row = {name: value for name, value in row.items() if value}
        return row | {name: switch.isChecked() for name, switch in self.switches.items()}

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        switches = QHBoxLayout()
        switches.addWidget(FoldingRow(*self.switches.values(), spacing=16))
        switches.addStretch(1)
        for name in ("find", "title", "why", "question", "plainer", "marks", "leaves"):
            field = self.texts.get(name) or self.longs[name]
            field.setPlaceholderText(HINTS[name])
            label = QLabel(TEXTS.get(name) or LONG[name])
            label.setBuddy(field)
            field.setAccessibleName(label.text().replace("&", ""))
            form.addRow(label, field)
            if name == "find":
                form.addRow("", switches)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addStretch(1)


class Examples(QPlainTextEdit):
    """A field of a few lines that Tab leaves."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 20)


def _parts(texts: list[str]) -> list[str]:
    return [text.strip() for text in texts if text.strip()]
