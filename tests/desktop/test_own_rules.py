"""Lists of own rules: read one by one, their faults named with a line, written and read again."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzers.own import OwnRule
from desktop.own_rules import HEAD, OwnRules, parse, read_own_rules, to_toml, write_mine

if TYPE_CHECKING:
    from pathlib import Path

WELL = """\
[[rule]]
title = "Empty praise"
find = "game-changing"
why = "It praises."
marks = ["A [game-changing] deal."]

[[rule]]
title = "Grey"
find = "gr[ae]y"
why = "A colour."
regex = true
"""
TEXT = st.text(st.characters(codec="utf-8"), min_size=1).filter(str.strip)


def test_a_list_is_read() -> None:
    own = parse(WELL, "class")
    assert own.faults == ()
    assert [(rule.title, rule.regex, rule.list) for rule in own.rules] == [
        ("Empty praise", False, "class"),
        ("Grey", True, "class"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "fault", "left"),
    [
        ('why = "It praises."\n', "", "class.toml, line 1: 'why' is missing.", ["Grey"]),
        ('"A colour."', "3", "class.toml, line 10: 'why' holds no text.", ["Empty praise"]),
        ("regex = true", "regex = 1", "line 11: 'regex' is neither true nor false.", None),
        ("regex = true", "regexp = true", "line 11: unknown key 'regexp'.", None),
        ('list = "x"', "", "", None),
        ('"gr[ae]y"', '"gr[ae"', "line 9: 'find' is no regular expression", None),
        ('"A [game-changing] deal."', '"A deal."', "“A deal.” is not marked.", ["Grey"]),
        ('title = "Grey"', 'title = "empty praise"', "line 8: another rule of this list", None),
        ("find = ", "find ", "class.toml, line 3: this cannot be read as TOML", []),
        ('why = "A colour."', 'why = "', "line 10: this cannot be read as TOML", []),
        ("regex = true", "regex = [" * 2_000, "this cannot be read as TOML", []),
        (WELL, "rule = 3", "class.toml, line 1: each rule begins with a line [[rule]].", []),
    ],
)
def test_what_is_faulty_is_named_with_its_line_and_the_rest_counts(
    old: str, new: str, fault: str, left: list[str] | None
) -> None:
    own = parse(WELL.replace(old, new, 1), "class")
    assert [fault in str(found) for found in own.faults] == ([True] if fault else [])
    if left is not None:
        assert [rule.title for rule in own.rules] == left


def test_a_faulty_list_leaves_the_others_working(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_bytes(b"# Caf\xe9\n")
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "good.toml").write_bytes(b"\xef\xbb\xbf" + WELL.encode())
    os.mkfifo(tmp_path / "pipe.toml")
    (tmp_path / "long.toml").write_text("#" * 1_000_001)
    own = read_own_rules(tmp_path)
    assert [fault.list for fault in own.faults] == ["bad", "folder", "long", "pipe"]
    assert len(own.rules) == 2


def test_without_a_folder_there_are_no_rules(tmp_path: Path) -> None:
    assert read_own_rules(tmp_path / "none") == OwnRules()
    assert not (tmp_path / "none").exists()


def test_slow_examples_hold_the_window_up_only_so_long(tmp_path: Path) -> None:
    slow = '[[rule]]\ntitle = "t{0}"\nfind = "(a+)+$"\nwhy = "w"\nregex = true\nleaves = ["{1}!"]\n'
    rows = "".join(slow.format(number, "a" * 60) for number in range(40))
    (tmp_path / "slow.toml").write_text(rows)
    begin = time.process_time()
    own = read_own_rules(tmp_path)
    assert time.process_time() - begin < 4
    assert "too long" in own.faults[0].sentence


@given(TEXT, TEXT, TEXT, st.lists(TEXT), st.booleans(), st.booleans())
def test_a_list_that_is_written_is_read_again_as_it_was(
    title: str, find: str, why: str, plainer: list[str], whole: bool, case: bool
) -> None:
    rule = OwnRule(
        title, find, why, plainer=tuple(plainer), whole_word=whole, match_case=case, list="x"
    )
    assert parse(to_toml([rule]), "x") == OwnRules((rule,))


def test_the_head_of_a_written_list_shows_a_rule_that_works() -> None:
    lines = [line.removeprefix("#   ") for line in HEAD.splitlines() if line.startswith("#   ")]
    own = parse("\n".join(lines), "x")
    assert own.faults == ()
    assert len(own.rules) == 1


def test_the_windows_list_is_written_beside_the_others(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "rules"
    write_mine(folder, [OwnRule("Praise", "plan", "It praises.")])
    (folder / "class.toml").write_text(WELL)
    own = read_own_rules(folder)
    assert [rule.title for rule in own.mine] == ["Praise"]
    assert len(own.rules) == 3
