"""Exchanging phrases on the page in slices, so that a long article does not hold the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop.swaps import steps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.swaps import Swap
    from desktop.widgets.article_view import ArticleView


class Exchanging:
    """Leads the page from the phrases that it shows to others, those in sight first."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self._steps: Iterator[tuple[Swap, ...]] = iter(())
        self._timer = QTimer(view, interval=0)
        self._timer.timeout.connect(self._go_on)

    def show(self, swaps: tuple[Swap, ...]) -> None:
        """Begin at once; what is still to come of an earlier wish is dropped."""
        in_sight, _ = self._view.part_in_sight()
        self._steps = steps(self._view.swaps, swaps, in_sight)
        self._timer.start()
        self._go_on()

    def _go_on(self) -> None:
        swaps = next(self._steps, None)
        if swaps is None:
            self._timer.stop()
        else:
            self._view.set_swaps(swaps)
