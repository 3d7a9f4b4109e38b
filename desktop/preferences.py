"""What the reader has set, kept in the library from one start to the next."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self

from analyzers.kinds import Category, Sensitivity
from desktop.mark_filter import MarkFilter
from desktop.typography import Typography

if TYPE_CHECKING:
    from desktop.shelf import Shelf
    from desktop.store import Library

KEY = "window"
FIRST = (Category.LOADED, Category.CLAIM, Category.SOURCE)  # all that there were in 0.1.0


class ThemeChoice(StrEnum):
    """What may be chosen under View > Theme."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    SEPIA = "sepia"
    SOFT_LIGHT = "soft-light"
    SOFT_DARK = "soft-dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"


class HoverDelay(StrEnum):
    """How long the pointer rests on a mark before its card opens."""

    OFF = "off"
    SHORT = "short"
    LONG = "long"


class LanguageChoice(StrEnum):
    """What may be chosen under View > Language."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"


@dataclass(frozen=True, slots=True)
class Preferences:
    """The look of the window, what is marked, and what is opened at start."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    zoom: float = 1.0
    text: Typography = field(default_factory=Typography)
    categories: tuple[Category, ...] = tuple(Category)
    known: tuple[Category, ...] = tuple(Category)  # when these were kept
    sensitivity: Sensitivity = Sensitivity.NORMAL
    writer_only: bool = True
    numbers: bool = False  # of paragraphs
    hover: HoverDelay = HoverDelay.SHORT
    toured: bool = False  # the hints were shown
    language: LanguageChoice = LanguageChoice.SYSTEM
    geometry: str = ""
    state: str = ""
    away: tuple[str, ...] = ()  # panels that come back with the next article
    session: bool = True  # the last articles are opened again at start
    copies: bool = True  # of the library are made from time to time

    @classmethod
    def of(cls, library: Shelf) -> Self:
        """Return what the library keeps; a value that is no longer known falls back."""
        kept = library.setting(KEY)
        return cls.from_json(kept) if isinstance(kept, dict) else cls()

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        try:
            return cls(
                theme=ThemeChoice(data["theme"]),
                zoom=float(data["zoom"]),
                text=Typography.from_json(data.get("text", asdict(Typography()))),
                categories=_switched_on(data),
                sensitivity=Sensitivity(data["sensitivity"]),
                writer_only=bool(data["writer_only"]),
                numbers=bool(data.get("numbers", False)),
                hover=HoverDelay(data.get("hover", HoverDelay.SHORT)),
                toured=bool(data.get("toured", False)),
                language=LanguageChoice(data.get("language", LanguageChoice.SYSTEM)),
                geometry=str(data["geometry"]),
                state=str(data["state"]),
                away=tuple(map(str, data.get("away", ()))),
                session=bool(data.get("session", True)),
                copies=bool(data.get("copies", True)),
            )
        except (KeyError, TypeError, ValueError):
            return cls()

    def save(self, library: Library) -> None:
        library.set_setting(KEY, asdict(self))

    @property
    def marks(self) -> MarkFilter:
        return MarkFilter(frozenset(self.categories), self.sensitivity, self.writer_only)


def _switched_on(data: dict[str, Any]) -> tuple[Category, ...]:
    """Return the categories that are shown; one that came after the reader's choice is."""
    kept = {Category(name) for name in data["categories"]}
    known = data.get("known", FIRST)
    return tuple(category for category in Category if category in kept or category not in known)
