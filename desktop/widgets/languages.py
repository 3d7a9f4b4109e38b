"""The menu of languages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.preferences import LanguageChoice
from desktop.translation import later, tr
from desktop.widgets.commands import LANGUAGE
from desktop.widgets.message_bar import Notice

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from desktop.preferences import Preferences
    from desktop.widgets.window import Window

CHOICES = {
    LanguageChoice.SYSTEM: later("As the &System"),
    LanguageChoice.ENGLISH: "&English",  # these two are called the same in every language
    LanguageChoice.GERMAN: "&Deutsch",
}
AT_START = later("The window speaks another language when Sidelight starts again.")


class Languages:
    """The menu of languages; what is chosen holds from the next start on."""

    def __init__(self, window: Window, choice: LanguageChoice) -> None:
        self._window = window
        self.choice = choice
        window.menus.offer(LANGUAGE, CHOICES, choice, self._choose)

    def settled(self, kept: Preferences) -> Preferences:
        """Return the settings with what is set here."""
        return replace(kept, language=self.choice)

    def _choose(self, action: QAction) -> None:
        before, self.choice = self.choice, LanguageChoice(action.data())
        if self.choice is before:
            return
        self._window.message.tell(Notice(tr(AT_START)))
