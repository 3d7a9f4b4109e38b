"""A person's own rules as files: one folder, in it any number of lists in TOML.

Every list is read by itself, and every rule of a list: what is faulty is named with its line,
and the others count.
"""

from __future__ import annotations

import json
import re
import time
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from analyzers.own import EXAMPLES_PATIENCE, OwnRule, check_examples, own_rule
from analyzers.rules import Unfit
from desktop.exporting.files import create_atomically, write_atomically
from desktop.importing.files import Refused, open_file, read_some
from desktop.translation import later, said, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

MY_LIST = "my-rules"  # the list that the window writes; all others are the person's alone
MOST_BYTES = 1_000_000
BUDGET = 0.5  # seconds of work for the examples of all lists together: the window waits for it
AT_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")
HEADING = re.compile(r"\s*\[\[\s*rule\s*\]\]")
SAME_TITLE = later("another rule of this list has the same '{key}'")
HEAD = """\
# Rules of your own. Sidelight writes this list anew when you save a rule in Marks > My Rules,
# so put lists that you write by hand into other files of this folder, named as you like, .toml.
#
#   [[rule]]
#   title = "Empty praise"                 # what the card is called
#   find = "game-changing"                 # the words to mark
#   why = "It praises and does not say what has changed."
#   question = "What has changed?"         # may be left out, as may all that follows
#   plainer = ["new"]
#   whole_word = true                      # false: also inside longer words
#   match_case = false                     # true: capitals make a difference
#   regex = false                          # true: find is a regular expression, as in Python
#   marks = ["A [game-changing] deal."]    # examples that must be marked
#   leaves = ["The game is changing."]     # and that must not
"""


@dataclass(frozen=True, slots=True)
class Fault:
    """Where something in a list cannot be used, and why."""

    list: str
    line: int
    sentence: str

    def __str__(self) -> str:
        said = tr("{list}.toml, line {line}: {sentence}")
        return said.format(list=self.list, line=self.line, sentence=self.sentence)


@dataclass(frozen=True, slots=True)
class OwnRules:
    """What was read: the rules that count and what is amiss with the others."""

    rules: tuple[OwnRule, ...] = ()
    faults: tuple[Fault, ...] = ()

    @property
    def mine(self) -> tuple[OwnRule, ...]:
        """The rules that the window may change."""
        return tuple(rule for rule in self.rules if rule.list == MY_LIST)


def read_own_rules(folder: Path) -> OwnRules:
    """Read every list in ``folder``; without a folder there are no rules."""
    end = time.process_time() + BUDGET
    lists = [read_list(path, end) for path in sorted(folder.glob("*.toml"))]
    return OwnRules(
        tuple(rule for one in lists for rule in one.rules),
        tuple(fault for one in lists for fault in one.faults),
    )


def read_list(path: Path, end: float | None = None) -> OwnRules:
    """Read one list; after ``end`` of the process's time examples are no longer tried."""
    name = path.stem
    try:
        with open_file(path) as file:
            data = read_some(file, MOST_BYTES + 1)
    except Refused as refused:
        return _unread(name, 1, said(refused))
    if len(data) > MOST_BYTES:
        return _unread(name, 1, tr("the list is longer than a megabyte; split it."))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return _unread(name, line, tr("this is not UTF-8; save the list as UTF-8."))
    return parse(text, name, end)


def parse(text: str, name: str, end: float | None = None) -> OwnRules:
    """Read the rules in the text of a list."""
    try:
        tables = tomllib.loads(text).get("rule", [])
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return _unread(name, *_syntax_fault(text, str(error)))
    if not isinstance(tables, list) or not all(isinstance(row, Mapping) for row in tables):
        return _unread(name, 1, tr("each rule begins with a line [[rule]]."))
    rules: dict[str, OwnRule] = {}
    faults = []
    for number, row in enumerate(tables):
        try:
            rule = checked(row, name, rules, end)
        except Unfit as unfit:
            line = _line_of(text, number, unfit.wording.values.get("key"))
            faults.append(Fault(name, line, f"{said(unfit)}."))
        else:
            rules[rule.id] = rule
    return OwnRules(tuple(rules.values()), tuple(faults))


def checked(
    row: Mapping[str, Any], name: str, others: Iterable[str] = (), end: float | None = None
) -> OwnRule:
    """Return the rule in a table, tried on its examples, or raise `Unfit`.

    ``others`` are the ids that its list has already.
    """
    rule = own_rule(row, name)
    if rule.id in others:
        raise Unfit(SAME_TITLE, key="title")
    patience = (
        EXAMPLES_PATIENCE if end is None else min(EXAMPLES_PATIENCE, end - time.process_time())
    )
    if patience > 0:
        check_examples(rule, patience)
    return rule


def row_of(rule: OwnRule) -> dict[str, Any]:
    """Return a rule as the table of a list: what is as usual is left out."""
    usual = OwnRule("", "", "")
    names = (name for name in OwnRule.__slots__ if name != "list")
    row = {name: getattr(rule, name) for name in names}
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in row.items()
        if name in {"title", "find", "why"} or value != getattr(usual, name)
    }


def to_toml(rules: Iterable[OwnRule]) -> str:
    return HEAD + "".join(_tables(rules))


def write_mine(folder: Path, rules: Iterable[OwnRule]) -> None:
    """Write the window's list; raise `NotWritten` where that cannot be."""
    put(folder / f"{MY_LIST}.toml", to_toml(rules).encode())


def put(path: Path, data: bytes) -> None:
    if path.exists():
        write_atomically(path, data)
    else:
        create_atomically(path, data)


def _tables(rules: Iterable[OwnRule]) -> Iterator[str]:
    for rule in rules:
        yield "\n[[rule]]\n"
        for name, value in row_of(rule).items():
            yield f"{name} = {_toml(value)}\n"


def _toml(value: object) -> str:
    """Return a value as TOML: its texts are JSON's, but for one character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _unread(name: str, line: int, sentence: str) -> OwnRules:
    """Return that of a whole list nothing counts."""
    return OwnRules(faults=(Fault(name, line, sentence),))


def _syntax_fault(text: str, error: str) -> tuple[int, str]:
    place = AT_LINE.search(error)
    line = int(place[1]) if place and place[1] else text.count("\n") + 1
    reason = AT_LINE.sub("", error).rstrip(".")
    return line, tr("this cannot be read as TOML: {reason}.").format(reason=reason)


def _line_of(text: str, number: int, key: object) -> int:
    """Return the line of a key of a rule where it stands there, else of the rule's heading."""
    lines = text.split("\n")
    heads = [place for place, line in enumerate(lines) if HEADING.match(line)]
    if number >= len(heads):  # the rules are written in another way
        return 1
    end = heads[number + 1] if number + 1 < len(heads) else len(lines)
    sought = re.compile(rf"\s*{re.escape(str(key))}\s*=") if key else HEADING
    found = (place for place in range(heads[number], end) if sought.match(lines[place]))
    return next(found, heads[number]) + 1
