"""What the reader has set, kept soon after each change, so that a crash costs nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from analyzers.kinds import Category
from desktop.widgets.telling import told

if TYPE_CHECKING:
    from desktop.preferences import Preferences
    from desktop.store import Library
    from desktop.widgets.going import Going
    from desktop.widgets.languages import Languages
    from desktop.widgets.look import Look
    from desktop.widgets.pinning import Pinning
    from desktop.widgets.tour import Tour
    from desktop.widgets.window import Window

SETTLED = 1_500  # ms without another change


class Settings(QObject):
    """Collects settings from those who hold them, and writes them into the library."""

    def __init__(
        self,
        window: Window,
        library: Library,
        kept: Preferences,
        look: Look,
        going: Going,
        pinning: Pinning,
        tour: Tour,
        languages: Languages,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._kept = kept
        self._look, self._going, self._pinning = look, going, pinning
        self._tour, self._languages = tour, languages
        self._changed = QTimer(self, singleShot=True, interval=SETTLED)
        self._changed.timeout.connect(self._keep_open)
        panels = (frame.visibilityChanged for frame in window.panels.frames)
        for change in (*panels, window.styled, window.marks.filter_changed):
            change.connect(self._changed.start)
        window.menuBar().triggered.connect(self._changed.start)

    def keep(self) -> None:
        """Keep what is set now."""
        self._changed.stop()
        now = self._now()
        if now != self._kept:
            with told(self._window):
                now.save(self._library)
                self._kept = now

    def close(self) -> None:
        """Keep nothing from now on: the library is closed."""
        self._changed.blockSignals(True)  # noqa: FBT003 - Qt's own signature

    def _keep_open(self) -> None:
        """Keep the settings of a window at work; in reading focus its panels are only away."""
        if self._window.isVisible() and not self._window.commands["focus"].isChecked():
            self.keep()

    def _now(self) -> Preferences:
        wanted = self._window.marks.wanted
        geometry, state = self._window.kept_state()
        return replace(
            self._kept,
            theme=self._look.theme,
            zoom=self._look.zoom,
            text=self._look.text,
            categories=tuple(one for one in Category if one in wanted.categories),
            sensitivity=wanted.sensitivity,
            writer_only=wanted.writer_only,
            numbers=self._going.numbers,
            hover=self._pinning.delay,
            toured=self._tour.seen,
            language=self._languages.choice,
            geometry=geometry,
            state=state,
            session=self._window.commands["session"].isChecked(),
        )
