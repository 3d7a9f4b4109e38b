"""Every command of the window: its place in the menus, its words and its keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

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


RECENT, THEME, HOVER = "recent", "theme", "hover"  # submenus that the window fills
COMMANDS = (
    Command("&File", "open", "&Open…", ("Ctrl+O",)),
    Command("&File", RECENT, "Open &Recent"),
    Command("&File", "reopen", "Reopen C&losed Article", ("Ctrl+Shift+T",)),
    Command("&File", "paste", "&Paste as Article", ("Ctrl+Shift+V",)),
    Command("&File", "sample", "Open the Sample &Article"),
    Command("&File"),
    Command("&File", "save", "&Save Annotated Copy…", ("Ctrl+S",), needs_article=True),
    Command("&File", "close", "&Close", ("Ctrl+W",), needs_article=True),
    Command("&File"),
    Command("&File", "session", "Open the Last Articles Again at S&tart", checkable=True),
    Command("&File"),
    Command("&File", "quit", "&Quit", ("Ctrl+Q",)),
    Command("&Edit", "undo", "&Undo", ("Ctrl+Z",)),
    Command("&Edit"),
    Command("&Edit", "find", "&Find…", ("Ctrl+F",), needs_article=True),
    Command("&Edit", "find_next", "Find &Next", ("F3", "Ctrl+G"), needs_article=True),
    Command(
        "&Edit", "find_previous", "Find &Previous", ("Shift+F3", "Ctrl+Shift+G"), needs_article=True
    ),
    Command("&Edit", "search", "Search &All Articles and Notes…", ("Ctrl+Shift+F",)),
    Command("&View", "panels", "&Side Panel", ("F9",), checkable=True),
    Command("&View", "contents", "&Articles and Headings", ("F7",), checkable=True),
    Command("&View"),
    Command("&View", THEME, "&Theme"),
    Command("&View", "text", "Te&xt…"),
    Command("&View", "zoom_in", "Zoom &In", ("Ctrl++", "Ctrl+=")),
    Command("&View", "zoom_out", "Zoom &Out", ("Ctrl+-",)),
    Command("&View", "zoom_reset", "&Usual Size", ("Ctrl+0",)),
    Command("&View"),
    Command("&View", HOVER, "Card on &Hover"),
    Command("&View", "pin", "Card in a Side &Pane", ("Shift+F9",), checkable=True),
    Command("&View", "numbers", "Paragraph &Numbers", checkable=True),
    Command("&View", "swap", "S&wap View", ("Ctrl+Shift+W",), checkable=True, needs_article=True),
    Command("&View", "swap_here", "Original Words &Here", ("Ctrl+Shift+O",), needs_article=True),
    Command("&View"),
    Command("&View", "full_screen", "&Full Screen", ("F11",), checkable=True),
    Command("&View", "focus", "&Reading Focus", ("Shift+F11",), checkable=True, needs_article=True),
    Command("&Go", "next_mark", "&Next Mark", ("F8",), needs_article=True),
    Command("&Go", "previous_mark", "P&revious Mark", ("Shift+F8",), needs_article=True),
    Command("&Go", "explain", "&Explain the Mark", ("Ctrl+I",), needs_article=True),
    Command("&Go", "trail", "&Whose Words Are These?", ("Ctrl+Shift+I",), needs_article=True),
    Command("&Go"),
    Command("&Go", "go_paragraph", "To &Paragraph…", ("Ctrl+L",), needs_article=True),
    Command("&Go", "back", "&Back", ("Alt+Left",)),
    Command("&Go", "forward", "&Forward", ("Alt+Right",)),
    Command("&Go"),
    Command("&Go", "next_tab", "Ne&xt Article", ("Ctrl+PgDown", "Ctrl+Tab")),
    Command("&Go", "previous_tab", "Pre&vious Article", ("Ctrl+PgUp", "Ctrl+Shift+Tab")),
    Command("&Go"),
    Command("&Go", "go_article", "To the &Article", ("Alt+1",)),
    Command("&Go", "go_marks", "To the List of &Marks", ("Alt+2",)),
    Command("&Go", "go_notes", "To the N&otes", ("Alt+3",)),
    Command("&Go", "go_sources", "To the &Sources", ("Alt+4",)),
    Command("&Go", "go_overview", "To the O&verview", ("Alt+5",)),
    Command("&Marks", "hide_marks", "&Hide All Marks", ("Ctrl+Shift+H",), checkable=True),
    Command("&Marks"),
    Command("&Marks", "decisions", "&Decisions…"),
    Command("&Marks", "my_rules", "&My Rules…"),
    Command("&Notes", "add_note", "&Add Note", ("Ctrl+M",), needs_article=True),
    Command("&Help", "glossary", "What the &Marks Mean", ("F1",)),
    Command("&Help", "shortcuts", "&Commands and Shortcuts…", ("Ctrl+Shift+P",)),
    Command("&Help", "hints", "&Hints", ("Shift+F1",)),
    Command("&Help", "data_folder", "Open Data &Folder"),
    Command("&Help", "about", "&About Sidelight"),
)


def fill_menus(window: QMainWindow, menus: dict[str, QMenu]) -> Mapping[str, QAction]:
    """Return the actions by the ids of their commands, and add the submenus to ``menus``."""
    actions: dict[str, QAction] = {}
    for command in COMMANDS:
        menu = menus[command.menu]
        if not command.id:
            menu.addSeparator()
        elif command.id in {RECENT, THEME, HOVER}:
            menus[command.id] = menu.addMenu(command.text)
            menus[command.id].setObjectName(command.id)
        else:
            actions[command.id] = _action(command, window)
            menu.addAction(actions[command.id])
    return actions


def _action(command: Command, window: QMainWindow) -> QAction:
    action = QAction(command.text, window)
    action.setCheckable(command.checkable)
    action.setShortcuts([QKeySequence(keys) for keys in command.keys])
    return action


def enable(actions: Mapping[str, QAction], *, has_article: bool) -> None:
    for command in COMMANDS:
        if command.needs_article:
            actions[command.id].setEnabled(has_article)
