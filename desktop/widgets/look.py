"""The look of the page as the reader changes it: theme, size and how the text is set."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication

from desktop.preferences import ThemeChoice
from desktop.translation import later
from desktop.typography import Typography
from desktop.widgets import fonts
from desktop.widgets.commands import THEME
from desktop.widgets.page_style import PageStyle, page_style
from desktop.widgets.text_dialog import TextDialog
from desktop.widgets.themes import theme_for

if TYPE_CHECKING:
    from desktop.preferences import Preferences
    from desktop.widgets.window import Window

THEMES = {
    ThemeChoice.SYSTEM: later("As the &System"),
    ThemeChoice.LIGHT: later("&Light"),
    ThemeChoice.DARK: later("&Dark"),
    ThemeChoice.SEPIA: later("Se&pia"),
    ThemeChoice.SOFT_LIGHT: later("Low &Contrast, Light"),
    ThemeChoice.SOFT_DARK: later("Low Contrast, Da&rk"),
    ThemeChoice.CONTRAST_LIGHT: later("High Contrast, L&ight"),
    ThemeChoice.CONTRAST_DARK: later("High Contrast, D&ark"),
}


class Look(QObject):
    """Carries a chosen theme or size to everything in the window."""

    def __init__(self, window: Window, theme: ThemeChoice, zoom: float, text: Typography) -> None:
        super().__init__(window)
        self._window = window
        self.theme = theme
        self.zoom = zoom
        self.text = text
        self._dialog: TextDialog | None = None  # made when it is first wanted
        window.menus.offer(THEME, THEMES, theme, self._tell_theme)
        window.theme_chosen.connect(self._choose_theme)
        window.view.zoomed.connect(self._step)
        window.commands["zoom_in"].triggered.connect(self._zoom_in)
        window.commands["zoom_out"].triggered.connect(self._zoom_out)
        window.commands["zoom_reset"].triggered.connect(self._reset)
        window.commands["text"].triggered.connect(self._open_dialog)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._dress)
        if hasattr(hints, "accessibility"):  # from Qt 6.10 on
            self._asked = hints.accessibility()
            self._asked.contrastPreferenceChanged.connect(self._dress)

    @property
    def style(self) -> PageStyle:
        return page_style(self.theme, self.zoom, self.text)

    def settled(self, kept: Preferences) -> Preferences:
        """Return the settings with what is set here."""
        return replace(kept, theme=self.theme, zoom=self.zoom, text=self.text)

    def _tell_theme(self, action: QAction) -> None:
        self._window.theme_chosen.emit(ThemeChoice(action.data()))

    def _dress(self) -> None:
        self._window.set_style(self.style)
        self._tell_dialog()

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self.theme = choice
        self._dress()

    def _step(self, step: int) -> None:
        self._set_zoom(fonts.zoom_step(self.zoom, step))

    def _zoom_in(self) -> None:
        self._step(1)

    def _zoom_out(self) -> None:
        self._step(-1)

    def _reset(self) -> None:
        self._set_zoom(1.0)

    def _set_zoom(self, zoom: float) -> None:
        if zoom != self.zoom:
            self.zoom = zoom
            self._dress()

    def _set_text(self, text: Typography) -> None:
        if text != self.text:
            self.text = text
            self._dress()

    def _open_dialog(self) -> None:
        if self._dialog is None:
            self._dialog = TextDialog(self._window)
            self._dialog.changed.connect(self._set_text)
            self._dialog.sized.connect(self._set_zoom)
            self._dialog.reset.connect(self._reset_text)
        self._tell_dialog()
        self._dialog.show()
        self._dialog.activateWindow()

    def _reset_text(self) -> None:
        self._set_text(Typography())
        self._set_zoom(1.0)

    def _tell_dialog(self) -> None:
        if self._dialog:
            self._dialog.dress(theme_for(self.theme))
            self._dialog.show_values(self.text, self.zoom)
