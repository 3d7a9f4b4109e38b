"""The way from a mark to its nearest source, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.nearest import nearest_source

if TYPE_CHECKING:
    from analyzers.values import Finding
    from desktop.widgets.window import Window

NOWHERE = "Nowhere to go back to."


class Jumping:
    """Brings sources into sight and remembers the marks that the reader came from."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._came_from: list[Finding] = []
        window.hover.source_wanted.connect(self.go)
        window.commands["back"].triggered.connect(self.back)

    def forget(self) -> None:
        """Another article is shown."""
        self._came_from.clear()

    def go(self, finding: Finding) -> None:
        """Select the nearest source of a claim on the page."""
        near = finding.card.nearest
        if near:
            self._came_from.append(finding)
            self._window.view.select(near.span)
            self._window.view.setFocus()
            self._window.announce(f"{nearest_source(finding)}. Alt+Left goes back to the mark.")

    def back(self) -> None:
        """Make the mark that the reader came from the current one again."""
        if not self._came_from:
            self._window.announce(NOWHERE)
            return
        finding = self._came_from.pop()
        self._window.view.set_current(finding)
        self._window.view.setFocus()
        self._window.announce(f"Back at “{finding.card.words}”")
