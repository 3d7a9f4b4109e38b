"""Every command in one list, run from there, with keys that the reader may change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from desktop.keys import assigned, keep_keys, kept_keys, user_of, with_keys, without
from desktop.translation import later, tr
from desktop.widgets.commands import COMMANDS
from desktop.widgets.shortcuts_dialog import Row, ShortcutsDialog
from desktop.widgets.telling import told

if TYPE_CHECKING:
    from desktop.keys import Keys
    from desktop.store import Library
    from desktop.widgets.commands import Command
    from desktop.widgets.window import Window

CHOSEN: Keys = {command.id: command.keys for command in COMMANDS if command.id}
USED = later(
    "{keys} is already used by “{name}”. Press “Use These Keys” again to take it from there."
)
EDITING = frozenset({"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X"})
EDITS = later("{keys} selects, copies or pastes words everywhere, so it stays as it is.")
TYPES = later("{keys} alone types or moves. Hold Ctrl or Alt with it, or press F1 to F12.")
DONE = later("“{name}” is now {keys}.")
BACK = later("“{name}” has its usual keys again: {keys}.")
ALL_BACK = later("All commands have their usual keys again.")
TAKEN = later("“{name}” has its usual keys again where no other command uses them.")


class Shortcuts:
    """Gives the commands their keys and keeps what the reader changed."""

    def __init__(self, window: Window, library: Library) -> None:
        self._window = window
        self._library = library
        self._changed: Keys = {}
        self._warned: tuple[str, str] | None = None  # command and keys that another has
        self.dialog = ShortcutsDialog(window)
        self.dialog.run_wanted.connect(self._run)
        self.dialog.keys_wanted.connect(self._change)
        self.dialog.reset_wanted.connect(self._reset)
        self.dialog.all_reset_wanted.connect(self._reset_all)
        window.commands["shortcuts"].triggered.connect(self._open)
        with told(self._window):
            self._changed = readable(kept_keys(library))
        self._apply()

    def _open(self) -> None:
        self._warned = None
        self._show()
        self.dialog.enter()

    def _apply(self) -> None:
        self._given = assigned(CHOSEN, self._changed)
        for command, keys in self._given.items():
            if command in self._window.commands:
                sequences = [QKeySequence(one) for one in keys]
                self._window.commands[command].setShortcuts(sequences)

    def _show(self) -> None:
        self.dialog.show_rows(
            Row(
                id=command.id,
                name=name_of(command.id),
                menu=menu_of(command),
                keys=said(self._given[command.id]),
                changed=self._given[command.id] != command.keys,
                enabled=self._window.commands[command.id].isEnabled(),
            )
            for command in COMMANDS
            if command.id in self._window.commands
        )

    def _run(self, command: str) -> None:
        self.dialog.close()
        self._window.activateWindow()
        self._window.commands[command].trigger()

    def _change(self, command: str, keys: str) -> None:
        if keys in EDITING:
            self.dialog.say(tr(EDITS).format(keys=said((keys,))))
            return
        if types_or_moves(keys):
            self.dialog.say(tr(TYPES).format(keys=said((keys,))))
            return
        user = user_of(keys, self._given, but=command)
        if user and self._warned != (command, keys):
            self._warned = (command, keys)
            self.dialog.say(tr(USED).format(keys=said((keys,)), name=name_of(user)))
            return
        self._keep(with_keys(CHOSEN, self._changed, command, keys))
        self.dialog.say(tr(DONE).format(name=name_of(command), keys=said((keys,))))

    def _reset(self, command: str) -> None:
        self._keep(without(self._changed, command))
        keys = self._given[command]
        sentence = BACK if keys == CHOSEN[command] else TAKEN
        self.dialog.say(tr(sentence).format(name=name_of(command), keys=said(keys)))

    def _reset_all(self) -> None:
        self._keep({})
        self.dialog.say(tr(ALL_BACK))

    def _keep(self, changed: Keys) -> None:
        self._changed, self._warned = changed, None
        self._apply()
        self._show()
        with told(self._window):
            keep_keys(self._library, changed)


def readable(changed: Keys) -> Keys:
    """Leave out commands that there are not, and those with keys that nobody could have chosen."""
    return {
        command: keys
        for command, keys in changed.items()
        if command in CHOSEN and all(map(_can_be_chosen, keys))
    }


def _can_be_chosen(keys: str) -> bool:
    known = QKeySequence(keys).toString() == keys
    return known and keys not in EDITING and not types_or_moves(keys)


def types_or_moves(keys: str) -> bool:
    """Tell whether keys without Ctrl, Alt or a function key would take letters from the reader."""
    *modifiers, key = keys.removesuffix("+").split("+") if len(keys) > 1 else [keys]
    is_function = len(key) > 1 and key[0] == "F" and key[1:].isdigit()
    return not is_function and not {"Ctrl", "Alt", "Meta"} & set(modifiers)


def menu_of(command: Command) -> str:
    """Return the menu of a command, a submenu with the one that it is in."""
    outer = next((one for one in COMMANDS if one.id == command.menu), None)
    if outer is None:
        return tr(command.menu).replace("&", "")
    return f"{menu_of(outer)} › {name_of(outer.id)}"


def name_of(command: str) -> str:
    text = next(one.text for one in COMMANDS if one.id == command)
    return tr(text).replace("&", "").rstrip("…")


def said(keys: tuple[str, ...]) -> str:
    """Return keys as this desktop writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return tr(" or ").join(QKeySequence(one).toString(native) for one in keys)
