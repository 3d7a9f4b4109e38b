"""Panels that grow with the page: everything in one of them by the same measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from desktop.widgets import fonts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WORDED: tuple[type[QWidget], ...] = (QAbstractButton, QLabel, QLineEdit)


def grow(panel: QWidget, scale: float, *more: type[QWidget]) -> None:
    """Set the words of all controls at ``scale``: under a style sheet no font is handed down.

    ``more`` are kinds of controls that few panels have; the first picture need not know them.
    """
    font = fonts.window_font_at(scale)
    for kind in (*WORDED, *more):
        for control in panel.findChildren(kind):
            if control.font() != font:  # Qt would look through the style sheet for the same one
                control.setFont(font)
