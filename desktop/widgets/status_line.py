"""What the status bar shows all the time: length, marks, and that nothing leaves the machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from desktop.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStatusBar


class StatusLine:
    """Three labels at the right end of the status bar."""

    def __init__(self, bar: QStatusBar) -> None:
        self.length, self.count, offline = QLabel(), QLabel(), QLabel(tr("offline"))
        offline.setToolTip(tr("Sidelight opens no network connection."))
        self.length.setAccessibleDescription(tr("Length"))  # a name would be read for the text
        self.count.setAccessibleDescription(tr("Marks shown"))
        for label in (self.length, self.count, offline):
            bar.addPermanentWidget(label)
        bar.setSizeGripEnabled(False)
