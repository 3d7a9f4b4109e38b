"""What the reader has set, kept soon after each change, so that a crash costs nothing."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from analyzers.kinds import Category
from desktop.library_faults import InUse
from desktop.widgets.in_turn import InTurn
from desktop.widgets.telling import told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.preferences import Preferences
    from desktop.store import Library
    from desktop.widgets.window import Window

SETTLED = 1_500  # ms without another change


class Holder(Protocol):
    """Who knows some of what the reader has set."""

    def settled(self, kept: Preferences) -> Preferences: ...


class Settings(QObject):
    """Collects what is set in the window and by its parts, and writes it into the library.

    None of it is worth holding the window for: while somebody else is writing it waits its turn.
    """

    def __init__(
        self,
        window: Window,
        library: Library,
        kept: Preferences,
        holders: Sequence[Holder],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._kept = self._set = kept
        self._holders = holders
        self._changed = QTimer(self, singleShot=True, interval=SETTLED)
        self._changed.timeout.connect(self._keep_open)
        self._in_turn = InTurn(window, library, self._changed)
        panels = (frame.visibilityChanged for frame in window.panels.frames)
        for change in (*panels, window.styled, window.marks.filter_changed):
            change.connect(self._changed.start)
        window.menuBar().triggered.connect(self._changed.start)

    def keep(self) -> None:
        """Keep what is set, as far as the library can be written now."""
        with told(self._window), suppress(InUse):
            self._write()

    def close(self) -> None:
        """Keep nothing from now on: the library is closed."""
        self._changed.blockSignals(True)  # noqa: FBT003 - Qt's own signature

    def _keep_open(self) -> None:
        """Keep the settings of a window at work; in reading focus its panels are only away."""
        if self._window.isVisible() and not self._window.commands["focus"].isChecked():
            self._in_turn.write(self._write)

    def _write(self) -> None:
        if self._window.isVisible():  # or what was set when it went counts
            self._set = self._now()
        if self._set != self._kept:
            self._set.save(self._library)
            self._kept = self._set

    def _now(self) -> Preferences:
        wanted = self._window.marks.wanted
        geometry, state = self._window.kept_state()
        settled = self._kept
        for holder in self._holders:
            settled = holder.settled(settled)
        return replace(
            settled,
            categories=tuple(one for one in Category if one in wanted.categories),
            sensitivity=wanted.sensitivity,
            writer_only=wanted.writer_only,
            geometry=geometry,
            state=state,
            away=self._window.panels.away,
            session=self._window.commands["session"].isChecked(),
            copies=self._window.commands["keep_copies"].isChecked(),
        )
