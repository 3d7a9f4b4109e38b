"""The articles that were open last, kept in the library from one start to the next."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Self

from desktop import preferences

if TYPE_CHECKING:
    from desktop.shelf import Shelf
    from desktop.store import Library
    from desktop.tabs import Tabs

KEY = "session"


@dataclass(frozen=True, slots=True)
class Session:
    """The digests of the open articles in the order of their tabs, and of the one shown."""

    articles: tuple[str, ...] = ()
    shown: str = ""

    @classmethod
    def of(cls, library: Shelf) -> Self:
        kept = library.setting(KEY)
        if isinstance(kept, dict):
            return cls(tuple(map(str, kept["articles"])), str(kept["shown"]))
        before = library.setting(preferences.KEY)  # where 0.2 kept its only article
        shown = before.get("article") if isinstance(before, dict) else None
        return cls((shown,), shown) if isinstance(shown, str) and shown else cls()

    @classmethod
    def now(cls, tabs: Tabs) -> Self:
        return cls(tuple(tab.digest for tab in tabs.all), tabs.shown_digest)

    def save(self, library: Library) -> None:
        library.set_setting(KEY, asdict(self))
