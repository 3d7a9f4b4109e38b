"""Going to a place by number, and back to where the reader was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analyzers.paragraphs import Paragraphs
from desktop.places import Places

if TYPE_CHECKING:
    from analyzers.values import Article, Span
    from desktop.places import Jump
    from desktop.preferences import Preferences
    from desktop.widgets.window import Window


class Going:
    """Numbers the paragraphs of the page and keeps the places that jumps left."""

    def __init__(self, window: Window, *, numbers: bool) -> None:
        self._view = window.view
        self._bar = window.reading.go_to_bar
        self._back, self._forward = window.commands["back"], window.commands["forward"]
        self._numbers = window.commands["numbers"]
        self._numbers.setChecked(numbers)
        self._paragraphs: tuple[Span, ...] = ()
        self._keep(Places())
        self._view.article_shown.connect(self._take)
        self._view.jumped.connect(self._leave)
        self._view.turned.connect(self._turn)
        self._bar.wanted.connect(self._go)
        self._bar.closed.connect(self._close)
        self._numbers.triggered.connect(self._number)
        self._back.triggered.connect(self._go_back)
        self._forward.triggered.connect(self._go_forward)
        window.commands["go_paragraph"].triggered.connect(self._ask)

    @property
    def numbers(self) -> bool:
        """Whether paragraph numbers stand beside the text."""
        return self._numbers.isChecked()

    def settled(self, kept: Preferences) -> Preferences:
        """Return the settings with what is set here."""
        return replace(kept, numbers=self.numbers)

    @property
    def places(self) -> Places:
        """What the reader can go back and forward to in the shown article."""
        return self._places

    def open(self, places: Places) -> None:
        """Go on where an article was left that is shown again."""
        self._keep(places)

    def _take(self, article: Article | None) -> None:
        self._paragraphs = Paragraphs(article).spans if article else ()
        self._bar.hide()
        self._keep(Places())
        self._number()

    def _number(self) -> None:
        shown = self._paragraphs if self.numbers else ()
        self._view.set_numbers(tuple(paragraph.start for paragraph in shown))

    # By number

    def _ask(self) -> None:
        self._bar.ask(len(self._paragraphs))

    def _go(self, number: int) -> None:
        self._close()
        self._view.jump_to(self._paragraphs[number - 1].start)

    def _close(self) -> None:
        self._bar.hide()
        self._view.setFocus()

    # Back and forward

    def _keep(self, places: Places) -> None:
        self._places = places
        self._back.setEnabled(bool(places.behind))
        self._forward.setEnabled(bool(places.ahead))

    def _leave(self, jump: Jump) -> None:
        self._keep(self._places.after(jump))

    def _turn(self, step: int) -> None:
        (self._back if step < 0 else self._forward).trigger()

    def _go_back(self) -> None:
        place, places = self._places.back(self._view.top_offset())
        self._arrive(place, places)

    def _go_forward(self) -> None:
        place, places = self._places.forward(self._view.top_offset())
        self._arrive(place, places)

    def _arrive(self, place: int, places: Places) -> None:
        self._keep(places)
        self._view.go_to(place)
        self._view.setFocus()
