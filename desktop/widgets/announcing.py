"""Saying something to a screen reader in passing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


def announce(source: QObject, text: str) -> None:
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 2 ms of a start

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, text))
