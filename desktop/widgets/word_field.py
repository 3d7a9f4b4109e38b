"""Fields for a few words, with a button that clears them."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton


def word_field(name: str, *, clear: str, hint: str = "") -> QLineEdit:
    """Return a field; ``hint`` is what it shows while it is empty, if that is not its name."""
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(hint or name)
    line.setClearButtonEnabled(True)
    for button in line.findChildren(QToolButton):  # Qt leaves it without a name
        button.setAccessibleName(clear)
    return line
