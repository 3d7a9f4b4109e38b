"""The menu bar: its titles at once, what stands in the menus when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from desktop.translation import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow, QMenu

FILE, EDIT, VIEW = later("&File"), later("&Edit"), later("&View")
GO, MARKS, NOTES, HELP = later("&Go"), later("&Marks"), later("&Notes"), later("&Help")
Value = TypeVar("Value")
TITLES = (FILE, EDIT, VIEW, GO, MARKS, NOTES, HELP)


class Menus:
    """Holds the menus, and the actions of the commands in them."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._menus = {title: window.menuBar().addMenu(tr(title)) for title in TITLES}
        self._has_article = False

    @cached_property
    def commands(self) -> Mapping[str, QAction]:
        """The actions by the ids of their commands."""
        from desktop.widgets.commands import enable, fill_menus

        actions = fill_menus(self._window, self._menus)
        enable(actions, has_article=self._has_article)
        return actions

    def submenu(self, command: str) -> QMenu:
        """Return the submenu of a command."""
        self.commands  # noqa: B018 - the submenus come with them
        return self._menus[command]

    def offer(
        self,
        command: str,
        choices: Mapping[Value, str],
        chosen: Value,
        tell: Callable[[QAction], object],
    ) -> None:
        """Fill a submenu with choices, one of which holds; what is chosen is the action's data."""
        from PySide6.QtGui import QAction, QActionGroup

        group = QActionGroup(self._window)
        for choice, text in choices.items():
            action = QAction(tr(text), group)
            action.setCheckable(True)
            action.setChecked(choice == chosen)
            action.setData(choice)
        self.submenu(command).addActions(group.actions())
        group.triggered.connect(tell)

    def enable(self, *, has_article: bool) -> None:
        """Offer what needs an article only where there is one."""
        self._has_article = has_article
        if "commands" in vars(self):
            from desktop.widgets.commands import enable

            enable(self.commands, has_article=has_article)
