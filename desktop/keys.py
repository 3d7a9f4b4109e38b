"""Which keys run which command: those that we chose, and what the reader changed.

Keys are written as Qt writes them for every machine, such as "Ctrl+Shift+F".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.shelf import Shelf
    from desktop.store import Library

    Keys = Mapping[str, tuple[str, ...]]  # by the ids of commands

KEY = "keys"


def kept_keys(library: Shelf) -> Keys:
    """Return what the reader changed; what cannot be read is left out."""
    kept = library.setting(KEY)
    changes = kept.items() if isinstance(kept, dict) else ()
    return {command: tuple(keys) for command, keys in changes if _are_keys(keys)}


def keep_keys(library: Library, changed: Keys) -> None:
    library.set_setting(KEY, {command: list(keys) for command, keys in changed.items()})


def assigned(chosen: Keys, changed: Keys) -> Keys:
    """Return the keys of every command in ``chosen``; none belong to two.

    What the reader changed comes first: a key that was given to one command leaves the others.
    """
    taken: set[str] = set()
    given: dict[str, tuple[str, ...]] = {}
    order = sorted(chosen, key=lambda command: command not in changed)
    for command in order:
        wanted = dict.fromkeys(changed.get(command, chosen[command]))
        given[command] = tuple(keys for keys in wanted if keys not in taken)
        taken.update(given[command])
    return {command: given[command] for command in chosen}


def user_of(keys: str, given: Keys, *, but: str) -> str | None:
    """Return which command, other than ``but``, has these keys."""
    users = (command for command, own in given.items() if keys in own and command != but)
    return next(users, None)


def with_keys(chosen: Keys, changed: Keys, command: str, keys: str) -> Keys:
    """Return the changes after keys were given to a command, whoever had them before."""
    others = {
        other: tuple(own for own in old if own != keys)
        for other, old in changed.items()
        if other != command
    }
    return differences(chosen, {**others, command: (keys,)})


def differences(chosen: Keys, changed: Keys) -> Keys:
    return {name: keys for name, keys in changed.items() if keys != chosen.get(name)}


def without(changed: Keys, command: str) -> Keys:
    """Return the changes after those to one command were taken back."""
    return {other: keys for other, keys in changed.items() if other != command}


def _are_keys(keys: Any) -> bool:
    return isinstance(keys, list) and all(isinstance(one, str) for one in keys)
