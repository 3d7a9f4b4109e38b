"""Files and folders that the reader drops on the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from desktop.widgets.window import Window


class Dropping(QObject):
    """Takes what lies on this computer; the parts of the window take no drops themselves."""

    dropped = Signal(object)  # tuple[Path, ...]

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            if event.mimeData().hasUrls():
                event.acceptProposedAction()
            return True
        if type(event) is QDropEvent:
            names = (url.toLocalFile() for url in event.mimeData().urls())
            self.dropped.emit(tuple(Path(name) for name in names if name))
            return True
        return super().eventFilter(watched, event)
