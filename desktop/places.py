"""The places that the reader left by a jump, to go back to, and forward again."""

from __future__ import annotations

from dataclasses import dataclass

KEPT = 200  # places; nobody goes back further


@dataclass(frozen=True, slots=True)
class Jump:
    """A move from one place of the article to another that is no scrolling.

    A ``step`` is one of a row: the next mark, the next place of words that were sought.
    """

    start: int
    end: int
    step: bool = False


@dataclass(frozen=True, slots=True)
class Places:
    """Offsets behind and ahead of where the reader is, the nearest last."""

    behind: tuple[int, ...] = ()
    ahead: tuple[int, ...] = ()
    _stepped_to: int | None = None

    def after(self, jump: Jump) -> Places:
        """Return the places after a jump; a row of steps leaves only the first."""
        landed = jump.end if jump.step else None
        if jump.step and jump.start == self._stepped_to:
            return Places(self.behind, self.ahead, landed)
        return Places((*self.behind, jump.start)[-KEPT:], (), landed)

    def back(self, here: int) -> tuple[int, Places]:
        """Return the place to go back to, and the places after that."""
        return self.behind[-1], Places(self.behind[:-1], (*self.ahead, here))

    def forward(self, here: int) -> tuple[int, Places]:
        return self.ahead[-1], Places((*self.behind, here), self.ahead[:-1])
