"""What the status bar shows all the time: length, marks, and that nothing leaves the machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
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
        self._text = ""
        self._counting = QTimer(bar, singleShot=True, interval=0)
        self._counting.timeout.connect(self._count)

    def tell_length(self, text: str) -> None:
        """Say how long a text is, in a turn of its own: 100,000 words take 25 ms to count."""
        self.length.clear()
        self._text = text
        self._counting.start()

    def _count(self) -> None:
        from desktop.reading_time import length  # the first picture need not wait for it

        self.length.setText(length(self._text) if self._text else "")
