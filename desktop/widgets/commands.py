"""Every command of the window: its place in the menus, its words and its keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from desktop.translation import later, tr
from desktop.widgets.menus import EDIT, FILE, GO, HELP, MARKS, NOTES, VIEW

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QMainWindow, QMenu


@dataclass(frozen=True, slots=True)
class Command:
    """Something the reader can ask for. A command without ``id`` is a line between others."""

    menu: str
    id: str = ""
    text: str = ""
    keys: tuple[str, ...] = ()
    checkable: bool = False
    needs_article: bool = False


# Those that are not filled below are filled later.
SUBMENUS = ("recent", "library", "theme", "hover", "language")
RECENT, LIBRARY, THEME, HOVER, LANGUAGE = SUBMENUS
COMMANDS = (
    Command(FILE, "open", later("&Open…"), ("Ctrl+O",)),
    Command(FILE, "open_folder", later("Open Fol&der…")),
    Command(FILE, RECENT, later("Open &Recent")),
    Command(FILE, "reopen", later("Reopen C&losed Article"), ("Ctrl+Shift+T",)),
    Command(FILE, "paste", later("&Paste as Article"), ("Ctrl+Shift+V",)),
    Command(FILE, "sample", later("Open the Sample &Article")),
    Command(FILE),
    Command(
        FILE,
        "save",
        later("&Save Annotated Copy…"),
        ("Ctrl+S", "Ctrl+Shift+S"),
        needs_article=True,
    ),
    Command(FILE, "print", later("Pr&int…"), ("Ctrl+P",), needs_article=True),
    Command(
        FILE,
        "properties",
        later("Prop&erties…"),
        ("Alt+Return", "Alt+Enter"),  # Qt calls the usual key Return
        needs_article=True,
    ),
    Command(FILE, "close", later("&Close"), ("Ctrl+W",), needs_article=True),
    Command(FILE),
    Command(FILE, "session", later("Open the Last Articles Again at S&tart"), checkable=True),
    Command(FILE, LIBRARY, later("Li&brary")),
    Command(LIBRARY, "back_up", later("&Back Up Now…")),
    Command(LIBRARY, "put_back", later("&Put Back a Copy…")),
    Command(LIBRARY),
    Command(LIBRARY, "export", later("&Export Everything…")),
    Command(LIBRARY),
    Command(LIBRARY, "keep_copies", later("&Make Copies Regularly"), checkable=True),
    Command(FILE),
    Command(FILE, "quit", later("&Quit"), ("Ctrl+Q",)),
    Command(EDIT, "undo", later("&Undo"), ("Ctrl+Z",)),
    Command(EDIT, "redo", later("Re&do"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command(EDIT),
    Command(EDIT, "copy", later("&Copy"), ("Ctrl+C",)),
    Command(EDIT, "select_all", later("Select A&ll"), ("Ctrl+A",)),
    Command(EDIT, "context_menu", later("&Menu of the Words"), ("Ctrl+.",), needs_article=True),
    Command(EDIT),
    Command(EDIT, "find", later("&Find…"), ("Ctrl+F",), needs_article=True),
    Command(EDIT, "find_next", later("Find &Next"), ("F3", "Ctrl+G"), needs_article=True),
    Command(
        EDIT,
        "find_previous",
        later("Find &Previous"),
        ("Shift+F3", "Ctrl+Shift+G"),
        needs_article=True,
    ),
    Command(EDIT, "search", later("Search &All Articles and Notes…"), ("Ctrl+Shift+F",)),
    Command(VIEW, "panels", later("&Side Panel"), ("F9",), checkable=True),
    Command(VIEW, "contents", later("&Articles and Contents"), ("F7",), checkable=True),
    Command(VIEW),
    Command(VIEW, THEME, later("&Theme")),
    Command(VIEW, LANGUAGE, later("&Language")),
    Command(VIEW, "text", later("Te&xt…"), ("Ctrl+,",)),
    Command(VIEW, "zoom_in", later("Zoom &In"), ("Ctrl++", "Ctrl+=")),
    Command(VIEW, "zoom_out", later("Zoom &Out"), ("Ctrl+-",)),
    Command(VIEW, "zoom_reset", later("&Usual Size"), ("Ctrl+0",)),
    Command(VIEW),
    Command(VIEW, HOVER, later("Card on &Hover")),
    Command(VIEW, "pin", later("Card in a Side &Pane"), ("Shift+F9",), checkable=True),
    Command(VIEW, "numbers", later("Paragraph &Numbers"), checkable=True),
    Command(
        VIEW, "swap", later("S&wap View"), ("Ctrl+Shift+W",), checkable=True, needs_article=True
    ),
    Command(
        VIEW, "swap_here", later("Original Words H&ere"), ("Ctrl+Shift+O",), needs_article=True
    ),
    Command(VIEW),
    Command(VIEW, "full_screen", later("&Full Screen"), ("F11",), checkable=True),
    Command(
        VIEW, "focus", later("&Reading Focus"), ("Shift+F11",), checkable=True, needs_article=True
    ),
    Command(GO, "next_mark", later("&Next Mark"), ("F8",), needs_article=True),
    Command(GO, "previous_mark", later("P&revious Mark"), ("Shift+F8",), needs_article=True),
    Command(GO, "explain", later("&Explain the Mark"), ("Ctrl+I",), needs_article=True),
    Command(GO, "trail", later("&Whose Words Are These?"), ("Ctrl+Shift+I",), needs_article=True),
    Command(GO),
    # Not Ctrl+Alt with an arrow, by which desktops change workspaces, nor keys that laptops lack.
    Command(GO, "next_bookmark", later("Next Bookmar&k"), ("Alt+Down",), needs_article=True),
    Command(GO, "previous_bookmark", later("Previo&us Bookmark"), ("Alt+Up",), needs_article=True),
    Command(GO),
    Command(GO, "go_paragraph", later("To &Paragraph…"), ("Ctrl+L",), needs_article=True),
    Command(GO, "back", later("&Back"), ("Alt+Left",)),
    Command(GO, "forward", later("&Forward"), ("Alt+Right",)),
    Command(GO),
    Command(GO, "next_tab", later("Ne&xt Article"), ("Ctrl+PgDown", "Ctrl+Tab")),
    Command(GO, "previous_tab", later("Pre&vious Article"), ("Ctrl+PgUp", "Ctrl+Shift+Tab")),
    Command(GO),
    Command(GO, "go_article", later("To the &Article"), ("Alt+1",)),
    Command(GO, "go_marks", later("To the List of &Marks"), ("Alt+2",)),
    Command(GO, "go_notes", later("To the N&otes"), ("Alt+3",)),
    Command(GO, "go_sources", later("To the &Sources"), ("Alt+4",)),
    Command(GO, "go_overview", later("To the Overv&iew"), ("Alt+5",)),
    Command(GO, "go_bookmarks", later("&To the Bookmarks"), ("Alt+6", "Ctrl+B")),
    Command(MARKS, "hide_marks", later("&Hide All Marks"), ("Ctrl+Shift+H",), checkable=True),
    Command(MARKS),
    Command(MARKS, "decisions", later("&Decisions…")),
    Command(MARKS, "my_rules", later("&My Rules…")),
    Command(NOTES, "add_note", later("&Add Note"), ("Ctrl+M",), needs_article=True),
    Command(NOTES),
    Command(
        NOTES,
        "bookmark",
        later("&Bookmark Here"),
        ("Ctrl+D",),
        checkable=True,
        needs_article=True,
    ),
    Command(HELP, "glossary", later("What the &Marks Mean"), ("F1",)),
    Command(HELP, "shortcuts", later("&Commands and Shortcuts…"), ("Ctrl+Shift+P",)),
    Command(HELP, "hints", later("&Hints"), ("Shift+F1",)),
    Command(HELP, "data_folder", later("Open Data &Folder")),
    Command(HELP, "about", later("&About Sidelight")),
)


def fill_menus(window: QMainWindow, menus: dict[str, QMenu]) -> Mapping[str, QAction]:
    """Return the actions by the ids of their commands, and add the submenus to ``menus``."""
    actions: dict[str, QAction] = {}
    for command in COMMANDS:
        menu = menus[command.menu]
        if not command.id:
            menu.addSeparator()
        elif command.id in SUBMENUS:
            menus[command.id] = menu.addMenu(tr(command.text))
            menus[command.id].setObjectName(command.id)
        else:
            actions[command.id] = _action(command, window)
            menu.addAction(actions[command.id])
    return actions


def _action(command: Command, window: QMainWindow) -> QAction:
    action = QAction(tr(command.text), window)
    action.setCheckable(command.checkable)
    action.setShortcuts([QKeySequence(keys) for keys in command.keys])
    return action


def enable(actions: Mapping[str, QAction], *, has_article: bool) -> None:
    for command in COMMANDS:
        if command.needs_article:
            actions[command.id].setEnabled(has_article)
