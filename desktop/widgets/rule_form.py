"""The form of one own rule: what to look for, what the card says, and examples of both kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from analyzers.wording import Wording
from desktop.own_rules import row_of
from desktop.translation import later, tr
from desktop.widgets.room import FoldingRow
from desktop.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from analyzers.own import OwnRule

LINES = 3  # of a field for more than one line
SWITCHES = {
    "whole_word": later("Whole wor&ds"),
    "match_case": later("Match &case"),
    "regex": later("Regular e&xpression"),
}
TEXTS = {
    "title": later("&Title"),
    "find": later("&Find"),
    "question": later("&Question"),
    "plainer": later("&Plainer"),
}
HINTS = {
    "title": later("What the card is called, such as Empty praise"),
    "find": later("Words to mark, such as game-changing"),
    "question": later("May be left out"),
    "plainer": later("May be left out; commas between several wordings"),
    "why": later("What impression the words can give, and what they leave open"),
    "marks": later("Examples that are marked, one a line; [brackets] say which words"),
    "leaves": later("Examples that are not, one a line"),
}
LONG = {"why": later("Wh&y"), "marks": later("&Marked"), "leaves": later("&Not marked")}
NAMES = SWITCHES | TEXTS | LONG


class RuleForm(QWidget):
    """Takes and gives a rule as the table of a list, so that all rules are checked alike."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.texts = {name: QLineEdit() for name in TEXTS}
        self.longs = {name: Examples() for name in LONG}
        self.switches = {name: TickBox(tr(text)) for name, text in SWITCHES.items()}
        self._lay_out()
        for line in self.texts.values():
            line.textEdited.connect(self.edited)
        for box in self.longs.values():
            box.textChanged.connect(self.edited)
        for switch in self.switches.values():
            switch.clicked.connect(self.edited)

    def fill(self, rule: OwnRule | None) -> None:
        """Show a rule, or an empty form for a new one."""
        self.put(row_of(rule) if rule else {})

    def put(self, row: dict[str, Any]) -> None:
        """Show the table of a rule, as ``row`` gives it."""
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
        names = called()
        switches = QHBoxLayout()
        switches.addWidget(FoldingRow(*self.switches.values(), spacing=16))
        switches.addStretch(1)
        for name in ("find", "title", "why", "question", "plainer", "marks", "leaves"):
            field = self.texts.get(name) or self.longs[name]
            field.setPlaceholderText(tr(HINTS[name]))
            label = QLabel(tr(NAMES[name]))
            label.setBuddy(field)
            field.setAccessibleName(names[name])
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


def called() -> dict[str, str]:
    """Return what the keys of a rule are called in the form."""
    return {name: tr(text).replace("&", "") for name, text in NAMES.items()}


def as_in_the_form(wording: Wording) -> Wording:
    """Call the key of a rule that a wording is about by its name in the form."""
    key = wording.values.get("key")
    if not isinstance(key, str):
        return wording
    return Wording(wording.template, **{**wording.values, "key": called()[key]})


def _parts(texts: list[str]) -> list[str]:
    return [text.strip() for text in texts if text.strip()]
