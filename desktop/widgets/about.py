"""Help > About: what the program is, where its data lie, and under which terms it is free."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from desktop.translation import later, tr
from desktop.widgets.room import Scrolled, fit

if TYPE_CHECKING:
    from desktop.store import Library
    from desktop.widgets.window import Window

SIZE = (480, 340)
ABOUT = (
    later("Version {version}"),
    later(
        "Sidelight reads articles from files and marks loaded language, unattributed claims and "
        "quote sources. It marks wording. It does not say what is true, and it judges no outlet "
        "and no person."
    ),
    later("It opens no network connection. Your articles and notes are in\n{library}"),
    later(
        "Nothing in its window moves by itself: no smooth scrolling, no fading. The caret blinks "
        "as your system says."
    ),
    later(
        "Free software under the GNU AGPL, version 3 or later. The typefaces are Source Serif 4 "
        "and Source Sans 3 by Adobe, renamed, under the SIL Open Font License."
    ),
)


class About:
    """Tells about the program when the reader asks."""

    def __init__(self, window: Window, library: Library) -> None:
        self._window = window
        self._library = library
        window.commands["about"].triggered.connect(self._tell)

    def _tell(self) -> None:
        facts = {"version": version("sidelight-reader"), "library": self._library.path}
        text = "\n\n".join(map(tr, ABOUT)).format(**facts)
        AboutDialog(text, self._window).open()


class AboutDialog(QDialog):
    """A text that can be selected and, where it is long, scrolled."""

    def __init__(self, words: str, window: Window) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Sidelight"))
        text = QLabel(words)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # like the others
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(Scrolled(text), 1)
        column.addWidget(buttons)
        fit(self, SIZE)
