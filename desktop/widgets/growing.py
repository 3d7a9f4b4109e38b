"""Panels that grow with the page: everything in one of them by the same measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListWidget, QPlainTextEdit

from desktop.widgets import fonts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WORDED = (QAbstractButton, QLabel, QLineEdit, QListWidget, QPlainTextEdit)


def grow(panel: QWidget, scale: float) -> None:
    """Set the words of all controls at ``scale``: under a style sheet no font is handed down."""
    font = fonts.window_font_at(scale)
    for kind in WORDED:
        for control in panel.findChildren(kind):
            control.setFont(font)
