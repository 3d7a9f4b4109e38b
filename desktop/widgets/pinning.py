"""How the card comes: after a rest of the pointer, on a click, or pinned beside the page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.preferences import HoverDelay
from desktop.translation import later
from desktop.widgets.commands import HOVER

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from analyzers.values import Finding
    from desktop.decisions import Scope
    from desktop.marks import Placed
    from desktop.preferences import Preferences
    from desktop.widgets.window import Window

DELAYS = {
    HoverDelay.OFF: later("&Off: by Click or Key"),
    HoverDelay.SHORT: later("After a &Short Rest"),
    HoverDelay.LONG: later("After a &Long Rest"),
}
HEIGHT = 430  # pixels of the pane until the reader gives it another height


class Pinning:
    """Keeps the choice of the rest, and the pane that follows the current mark."""

    def __init__(self, window: Window, delay: HoverDelay) -> None:
        self._window = window
        self._hover = window.hover
        self._command = window.commands["pin"]
        self._height = HEIGHT
        self.delay = delay
        self._hover.set_delay(delay)
        self.pane = window.panels.card
        self._dock = window.panels.frame("card")
        window.menus.offer(HOVER, DELAYS, delay, self._choose)
        self._connect()

    def settled(self, kept: Preferences) -> Preferences:
        """Return the settings with what is set here."""
        return replace(kept, hover=self.delay)

    def _connect(self) -> None:
        view, hover, pane = self._window.view, self._hover, self.pane
        self._command.triggered.connect(self._switch)
        self._dock.visibilityChanged.connect(self._follow_dock)
        hover.pin_wanted.connect(self._pin)
        hover.explained_beside.connect(self._explain)
        hover.styled.connect(pane.set_style)
        view.current_changed.connect(self._follow)
        view.marks_shown.connect(self._drop_missing)
        pane.note_wanted.connect(hover.note_wanted)
        pane.more_wanted.connect(hover.more_wanted)
        pane.source_wanted.connect(hover.source_wanted)
        pane.dismissed.connect(self._dismiss)
        pane.unpin_wanted.connect(self._unpin)
        pane.left.connect(self._window.go_to_page)

    def _choose(self, action: QAction) -> None:
        self.delay = HoverDelay(action.data())
        self._hover.set_delay(self.delay)

    # The pane

    def _switch(self) -> None:
        if self._dock.isHidden():
            current = self._window.view.current
            self._pin((current,) if current else ())
        else:
            self._unpin()

    def _pin(self, findings: tuple[Finding, ...]) -> None:
        self._hover.close()
        self._dock.show()
        self._window.resizeDocks([self._dock], [self._height], Qt.Orientation.Vertical)
        self._follow_dock()
        self.pane.explain(findings)

    def _unpin(self) -> None:
        self._height = self._dock.height()
        self._dock.hide()
        self._follow_dock()
        self._window.go_to_page()

    def _follow_dock(self) -> None:
        self._hover.beside = not self._dock.isHidden()
        self._command.setChecked(self._hover.beside)

    def _follow(self, finding: Finding | None) -> None:
        if finding and self._hover.beside:
            at = self._window.view.findings_at(finding.span.start)
            others = tuple(one for one in at if one != finding)
            self.pane.explain((finding, *others))

    def _explain(self, findings: tuple[Finding, ...], by_key: bool) -> None:  # noqa: FBT001
        self.pane.explain(findings)
        if by_key:
            self.pane.take_focus()

    def _drop_missing(self, marks: Placed) -> None:
        """Take cards away whose marks are no longer on the page."""
        left = [finding for finding in self.pane.findings if finding in marks.findings]
        if len(left) < len(self.pane.findings):
            self.pane.explain(left)

    def _dismiss(self, finding: Finding, scope: Scope) -> None:
        self._hover.dismissed.emit(finding, scope, True)  # noqa: FBT003 - go on to the next mark
