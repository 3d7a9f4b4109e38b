"""What the status bar shows all the time: length, marks, and that nothing leaves the machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel

from desktop.translation import later, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStatusBar


OTHERS = later(
    "The others are less sure, in other people’s words, of a kind that is switched off, "
    "or without the words of the filter."
)
GAP = 12  # pixels between a sentence and the labels, with what Qt leaves before it


class StatusLine:
    """Three labels at the right end of the status bar."""

    def __init__(self, bar: QStatusBar) -> None:
        self._bar = bar
        self.length, self.count, offline = QLabel(), QLabel(), QLabel(tr("offline"))
        offline.setToolTip(tr("Sidelight opens no network connection."))
        self.length.setAccessibleDescription(tr("Length"))  # a name would be read for the text
        self.count.setAccessibleDescription(tr("Marks shown"))
        self.count.setToolTip(tr(OTHERS))
        for label in (self.length, self.count, offline):
            bar.addPermanentWidget(label)
        bar.setSizeGripEnabled(False)
        self._text = ""
        self._counting = QTimer(bar, singleShot=True, interval=0)
        self._counting.timeout.connect(self._count)

    def say(self, text: str) -> None:
        """Show a sentence at the left; what finds no room before the labels is left out."""
        if self._bar.isVisible():  # or there is no room yet
            font, room = self._bar.fontMetrics(), self.length.x() - GAP
            text = font.elidedText(text, Qt.TextElideMode.ElideRight, room)
        self._bar.showMessage(text)

    def tell_length(self, text: str) -> None:
        """Say how long a text is, in a turn of its own: 100,000 words take 25 ms to count."""
        self.length.clear()
        self._text = text
        self._counting.start()

    def _count(self) -> None:
        from desktop.reading_time import length  # the first picture need not wait for it

        self.length.setText(length(self._text) if self._text else "")
