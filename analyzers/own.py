"""A person's own rules: their words or a regular expression, found where the article has them.

They come as values; reading and saving them is the program's work. An expression may take for
ever, so looking for one has a time limit, and one that runs into it says nothing here.
"""

from __future__ import annotations

import re
import signal
import time
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from analyzers.cards import voice_in_words
from analyzers.rules import Unfit, bracketed, fields_of, without_brackets
from analyzers.values import Card, Category, Finding, Span, Strength

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from analyzers.reading import Reading

# Seconds of this process's own time, so that a busy machine stops no rule that is quick by itself.
PATIENCE = 1.0  # for one rule in one article
BUDGET = 5.0  # for all of them: the analysis as a whole has a limit, too
EXAMPLES_PATIENCE = 0.25  # for the examples of a rule
MOST = 2_000  # marks of one rule in one article; more say nothing to anybody
HOW_SURE = "Your own rule"
# Characters that a person types and a newspaper sets otherwise.
SET_OTHERWISE = {"'": "['’‘]", "’": "['’‘]", '"': '["“”]', "“": '["“”]', "”": '["“”]'}


class TooSlow(Exception):  # noqa: N818 - it is what happened
    """The time for an expression is over."""


@dataclass(frozen=True, slots=True)
class OwnRule:
    """Words that a person wants marked, and what the card then says.

    ``find`` is a text, or a regular expression where ``regex`` says so. ``marks`` and ``leaves``
    are examples; brackets in the former say what exactly is marked.
    """

    title: str
    find: str
    why: str
    question: str = ""
    plainer: tuple[str, ...] = ()
    whole_word: bool = True
    match_case: bool = False
    regex: bool = False
    marks: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()
    list: str = ""  # the name of the list that it stands in

    @property
    def id(self) -> str:
        """What decisions and exports know it by."""
        return "own." + re.sub(r"\W+", "-", self.title.casefold()).strip("-")


def own_rule_to_json(rule: OwnRule) -> dict[str, Any]:
    return asdict(rule)


def own_rule_from_json(row: Mapping[str, Any]) -> OwnRule:
    lists = {name: tuple(row[name]) for name in ("plainer", "marks", "leaves")}
    return OwnRule(**(dict(row) | lists))


def own_rule(row: Mapping[str, Any], source: str) -> OwnRule:
    """Make a rule of a table in a TOML file; raise `Unfit` that says what is amiss."""
    if "list" in row:
        raise Unfit("unknown key '{key}'", key="list")
    rule = OwnRule(**fields_of(row, OwnRule), list=source)
    pattern(rule)
    return rule


@cache
def pattern(rule: OwnRule) -> re.Pattern[str]:
    expression = rule.find if rule.regex else _literal(rule.find)
    if rule.whole_word:
        expression = rf"(?<!\w)(?:{expression})(?!\w)"
    try:
        return re.compile(expression, 0 if rule.match_case else re.IGNORECASE)
    except (re.error, OverflowError, RecursionError) as error:
        raise Unfit(
            "'{key}' is no regular expression: {error}", key="find", error=str(error)
        ) from error


def _literal(words: str) -> str:
    """Return an expression for words between which the article may have any blanks."""
    return r"\s+".join(
        "".join(SET_OTHERWISE.get(letter, re.escape(letter)) for letter in word)
        for word in words.split()
    )


def check_examples(rule: OwnRule, seconds: float = EXAMPLES_PATIENCE) -> None:
    """Raise `Unfit` when an example is not marked as it says."""
    try:
        with limited(seconds):
            for example in rule.marks:
                _check_marked(rule, example)
            for example in rule.leaves:
                if any(_spans(rule, example)):
                    raise Unfit(
                        "the example “{example}” is marked and must not be", example=example
                    )
    except TooSlow:
        raise Unfit(
            "its examples take too long to search; make '{key}' simpler", key="find"
        ) from None


def _check_marked(rule: OwnRule, example: str) -> None:
    text = without_brackets(example)
    found = [span.of(text) for span in _spans(rule, text)]
    if not found:
        raise Unfit("the example “{example}” is not marked", example=text)
    wanted = bracketed(example)
    if wanted and wanted != found:
        raise Unfit(
            "in the example “{example}”, “{found}” is marked, not “{wanted}”",
            example=text,
            found=found[0],
            wanted=wanted[0],
        )


def _spans(rule: OwnRule, text: str) -> Iterator[Span]:
    """Yield what a rule finds, line by line: no mark goes over the end of a paragraph."""
    start = 0
    for line in text.split("\n"):
        for match in pattern(rule).finditer(line):
            if match[0].strip():
                yield Span(start + match.start(), start + match.end())
        start += len(line) + 1


def find(reading: Reading, rules: Iterable[OwnRule]) -> tuple[list[Finding], tuple[str, ...]]:
    """Return the marks of a person's rules, and the titles of those that took too long."""
    findings: list[Finding] = []
    stopped: list[str] = []
    end = time.process_time() + BUDGET
    for rule in rules:
        try:
            with limited(min(PATIENCE, end - time.process_time())):
                spans = list(islice(_spans(rule, reading.text), MOST))
        except TooSlow:
            stopped.append(rule.title)
        else:
            findings += [_finding(reading, rule, span) for span in spans]
    return findings, tuple(stopped)


def _finding(reading: Reading, rule: OwnRule, span: Span) -> Finding:
    words, voice = span.of(reading.text), reading.voice_of(span)
    card = Card(
        title=rule.title,
        words=words,
        voice=voice_in_words(voice),
        why=rule.why,
        question=rule.question,
        plainer=rule.plainer,
        fine_when="",
        how_sure=HOW_SURE,
        source=f"List “{rule.list}”" if rule.list else "",
    )
    message = f"{rule.title}: “{words}”."
    return Finding(span, rule.id, Category.OWN, voice, Strength.STRONG, 1.0, message, card)


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raise `TooSlow` in the block when it has worked for so long.

    Python's expressions look for signals while they search. It works in the main thread, where
    the analysis process and the window search.
    """
    if seconds <= 0:
        raise TooSlow
    before = signal.signal(signal.SIGVTALRM, _stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _stop(*_: object) -> None:
    raise TooSlow
