"""The menu bar: its titles at once, what stands in the menus when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.translation import later, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow, QMenu

FILE, EDIT, VIEW = later("&File"), later("&Edit"), later("&View")
GO, MARKS, NOTES, HELP = later("&Go"), later("&Marks"), later("&Notes"), later("&Help")
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
        actions["panels"].setChecked(True)
        return actions

    def submenu(self, command: str) -> QMenu:
        """Return the submenu of a command."""
        self.commands  # noqa: B018 - the submenus come with them
        return self._menus[command]

    def enable(self, *, has_article: bool) -> None:
        """Offer what needs an article only where there is one."""
        self._has_article = has_article
        if "commands" in vars(self):
            from desktop.widgets.commands import enable

            enable(self.commands, has_article=has_article)
