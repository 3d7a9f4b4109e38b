"""Rules as data: what is marked, why, and the examples that prove it, read from TOML files."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from dataclasses import MISSING, dataclass, field, fields
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

import resources
from analyzers.ladder import Ladder, ladder_of
from analyzers.lexicon import Lexicon
from analyzers.values import Category, FindingKind, Strength
from analyzers.wording import Amiss

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

ID = re.compile(r"[a-z]+(?:[.-][a-z]+)*")
BRACKETED = re.compile(r"\[([^][]+)\]")
PLACEHOLDER = re.compile(r"\{(\w*)\}")
GAPS = {"words", "plainer", "speaker"}
SPEAKER = "Jane Roe"  # in the list of rules, where no article gives a name
EXAMPLES = 2  # marked and unmarked ones, at the least; they are the tests of a rule


class RuleError(ValueError):
    """A rules file that cannot be used; the message names file, rule and what is amiss."""


class Unfit(Amiss, ValueError):  # noqa: N818 - as Amiss
    """What is amiss with one rule."""


class Method(StrEnum):
    """Who finds the words of a rule."""

    LIST = "list"  # the listed words, by themselves
    MODEL = "model"  # the model, by itself
    BOTH = "list and model"  # a listed word that the model marks as well
    PATTERN = "pattern"  # code that looks at the sentence or at an attribution


class Place(StrEnum):
    """Where the terms of a rule count."""

    ANYWHERE = "anywhere"
    CUE = "cue"  # in the words that introduce what somebody said
    OPENING = "opening"  # at the start of a sentence or of a part set off by a mark


@dataclass(frozen=True, slots=True)
class Term:
    """A listed word or phrase, with wordings that are plainer wherever it may stand."""

    text: str
    plainer: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of mark with the card that explains it.

    ``why`` and ``question`` may hold ``{words}``, the marked words, ``{plainer}``, the first
    plainer wording, and ``{speaker}``, whom a source stands for.
    ``plainer`` serves the terms that have none of their own. ``limit`` is the greatest strength
    that a mark may have. A term of one word must be one of ``parts`` of speech, where these are
    given. ``spares`` are phrases in which the terms mean something else. The terms of a ``wary``
    rule report as often as they judge, so that the model must be surer of them.
    """

    id: str
    category: Category
    family: str
    title: str
    why: str
    question: str
    plainer: tuple[str, ...]
    fine_when: str
    source: str
    method: Method
    marks: tuple[str, ...]
    leaves: tuple[str, ...]
    terms: tuple[Term, ...] = ()
    parts: tuple[str, ...] = ()
    spares: tuple[str, ...] = ()
    place: Place = Place.ANYWHERE
    limit: Strength = Strength.STRONG
    kind: FindingKind | None = None
    wary: bool = False

    @property
    def has_verbs(self) -> bool:
        """Whether its terms may be verbs; participles that stand as adjectives are none."""
        return not self.parts or ("VERB" in self.parts and "ADJ" not in self.parts)

    @property
    def has_nouns(self) -> bool:
        return not self.parts or "NOUN" in self.parts


@dataclass(frozen=True)
class Rules:
    """All rules, the phrases that none of them marks, such as terms of law, and the ladder."""

    all: tuple[Rule, ...]
    spared: tuple[str, ...] = ()
    ladder: Ladder = field(default_factory=Ladder)

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.all)

    def __len__(self) -> int:
        return len(self.all)

    def __getitem__(self, rule_id: str) -> Rule:
        return self._by_id[rule_id]

    @cached_property
    def _by_id(self) -> Mapping[str, Rule]:
        return {rule.id: rule for rule in self.all}

    @cached_property
    def lexicon(self) -> Lexicon:
        """The terms of all rules, ready to be looked up in a parsed text."""
        listed = (rule for rule in self if rule.method in {Method.LIST, Method.BOTH})
        return Lexicon.of(listed, self.spared)


def load_rules(folder: Path = resources.RULES) -> Rules:
    """Read every rules file of a folder, in the order of their names."""
    files = [(path, _read(path)) for path in sorted(folder.glob("*.toml"))]
    found = tuple(rule for path, data in files for rule in _rules_of(path, data))
    twice = [name for name, count in Counter(rule.id for rule in found).items() if count > 1]
    if twice:
        raise RuleError(f"{folder}: {twice[0]}: two rules have this id")
    spared = tuple(phrase for _, data in files for phrase in data.get("spared", ()))
    ladders = [ladder_of(data) for _, data in files if "ladder" in data]
    return Rules(found, spared, ladders[0] if ladders else Ladder())


def rule_to_json(rule: Rule) -> dict[str, Any]:
    """Return what `sidelight rules --json` lists; the first example fills the gaps."""
    gaps = {"words": bracketed(rule.marks[0])[0], "plainer": rule.plainer[0], "speaker": SPEAKER}
    return {
        "id": rule.id,
        "category": str(rule.category),
        "family": rule.family,
        "title": rule.title,
        "why": filled(rule.why, gaps),
        "question": filled(rule.question, gaps),
        "plainer": list(rule.plainer),
        "fine_when": rule.fine_when,
        "source": rule.source,
        "method": str(rule.method),
        "terms": {term.text: list(term.plainer) for term in rule.terms},
        "marks": list(rule.marks),
        "leaves": list(rule.leaves),
    }


def bracketed(example: str) -> list[str]:
    """Return the words that an example says are marked."""
    return BRACKETED.findall(example)


def without_brackets(example: str) -> str:
    return BRACKETED.sub(r"\1", example)


def filled(text: str, gaps: Mapping[str, str]) -> str:
    """Fill the gaps of a sentence of a card, such as ``{words}``."""
    return PLACEHOLDER.sub(lambda gap: gaps[gap[1]], text)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RuleError(f"{path}: {error}") from error


def _rules_of(path: Path, data: Mapping[str, Any]) -> Iterator[Rule]:
    for row in data.get("rule", ()):
        try:
            rule = Rule(**fields_of(row, Rule))
            _check(rule)
        except ValueError as error:
            raise RuleError(f"{path}: {row.get('id', 'a rule without id')}: {error}") from error
        yield rule


KINDS = {
    "category": Category,
    "method": Method,
    "place": Place,
    "limit": Strength,
    "kind": FindingKind,
}
LISTS = frozenset({"plainer", "marks", "leaves", "parts", "spares"})
SWITCHES = frozenset({"whole_word", "match_case", "regex", "wary"})


def fields_of(row: Mapping[str, Any], kind: type[Any]) -> dict[str, Any]:
    """Return the values in a table of a rules file, checked, for a dataclass such as `Rule`."""
    known = {field.name for field in fields(kind)}
    unknown = row.keys() - known
    if unknown:
        raise Unfit("unknown key '{key}'", key=min(unknown))
    missing = {field.name for field in fields(kind) if field.default is MISSING} - row.keys()
    if missing:
        raise Unfit("'{key}' is missing", key=min(missing))
    return {name: _value(name, value) for name, value in row.items()}


def _value(name: str, value: Any) -> Any:
    if name in KINDS:
        return KINDS[name](value)
    if name in LISTS:
        return _texts(name, value)
    if name in SWITCHES:
        if not isinstance(value, bool):
            raise Unfit("'{key}' is neither true nor false", key=name)
        return value
    if name == "terms":
        return tuple(Term(text, _texts(text, plainer)) for text, plainer in value.items())
    if not isinstance(value, str) or not value.strip():
        raise Unfit("'{key}' holds no text", key=name)
    return value


def _texts(name: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(text, str) and text for text in value):
        raise Unfit("'{key}' is not a list of texts", key=name)
    return tuple(value)


def _check(rule: Rule) -> None:
    if not ID.fullmatch(rule.id):
        raise ValueError("an id is lower-case words with dots and hyphens between them")
    if len(rule.marks) < EXAMPLES or len(rule.leaves) < EXAMPLES:
        raise ValueError(f"{EXAMPLES} marked and {EXAMPLES} unmarked examples are needed")
    for example in rule.marks:
        if not bracketed(example):
            raise ValueError(f"no [brackets] in the example {example!r}")
    if not rule.plainer:
        raise ValueError("'plainer' is empty; say what else could be done")
    unknown = set(PLACEHOLDER.findall(rule.why + rule.question)) - GAPS
    if unknown:
        raise ValueError(f"unknown gap {{{min(unknown)}}}")
    if rule.method in {Method.LIST, Method.BOTH} and not rule.terms:
        raise ValueError("a rule with a list needs terms")
