"""No key belongs to two commands, and only what was changed is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.keys import KEY, assigned, keep_keys, kept_keys, user_of, with_keys, without
from desktop.store import Library

if TYPE_CHECKING:
    from pathlib import Path

CHOSEN = {"open": ("Ctrl+O",), "find": ("Ctrl+F",), "next": ("F3", "Ctrl+G"), "about": ()}
SOME_KEYS = st.sampled_from(["Ctrl+O", "Ctrl+F", "F3", "Ctrl+G", "F4", "Alt+X"])


def test_a_changed_command_takes_its_key_from_the_one_that_had_it() -> None:
    changed = with_keys(CHOSEN, {}, "open", "Ctrl+F")
    assert changed == {"open": ("Ctrl+F",)}
    given_keys = assigned(CHOSEN, changed)
    assert (given_keys["open"], given_keys["find"]) == (("Ctrl+F",), ())
    assert user_of("Ctrl+F", given_keys, but="find") == "open"
    assert user_of("Ctrl+F", given_keys, but="open") is None
    assert assigned(CHOSEN, without(changed, "open")) == CHOSEN


def test_the_usual_keys_of_a_command_are_no_change() -> None:
    changed = with_keys(CHOSEN, {}, "open", "F4")
    assert with_keys(CHOSEN, changed, "open", "Ctrl+O") == {}


@given(st.lists(st.tuples(st.sampled_from(list(CHOSEN)), SOME_KEYS), max_size=12))
def test_whatever_is_changed_no_key_belongs_to_two_commands(steps: list[tuple[str, str]]) -> None:
    changed: dict[str, tuple[str, ...]] = {}
    for command, keys in steps:
        changed = dict(with_keys(CHOSEN, changed, command, keys))
        given_keys = assigned(CHOSEN, changed)
        assert given_keys[command][:1] == (keys,)
        used = [one for own in given_keys.values() for one in own]
        assert len(used) == len(set(used))


@pytest.mark.parametrize("broken", ["words", [1], {"open": "Ctrl+P"}, {"open": [1]}, None])
def test_what_cannot_be_read_is_ignored(tmp_path: Path, broken: object) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.set_setting(KEY, broken)
        assert kept_keys(library) == {}
        keep_keys(library, {"open": ("F4",)})
        assert kept_keys(library) == {"open": ("F4",)}
