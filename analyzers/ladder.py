"""The ladder of reporting verbs: how far the verb that introduces words stands from “said”."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from analyzers.lexicon import pieces
from analyzers.values import Strength

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

HERE = "◂"
# Readers of BASIL heard a judgement in 5 to 15 of 100 sentences with “noted”, “claimed”, “insisted”
# or “admitted”, and in 40 with “complained”, “bragged” or “slammed”.
STRENGTHS = {2: Strength.WEAK, 3: Strength.WEAK, 4: Strength.FAIR}


@dataclass(frozen=True, slots=True)
class Rung:
    """Verbs that stand on one step for one reason; those nearest to “said” have no plainer one."""

    step: int
    suggests: str
    verbs: tuple[str, ...]
    fine_when: str = ""
    plainer: tuple[str, ...] = ()

    @property
    def strength(self) -> Strength | None:
        """How strongly such a verb is marked, if at all."""
        return STRENGTHS.get(self.step)


@dataclass(frozen=True)
class Ladder:
    """All rungs, with the name of each step and a verb that everybody knows from it."""

    names: tuple[str, ...] = ()
    typical: tuple[str, ...] = ()
    rungs: tuple[Rung, ...] = ()

    def find(self, words: Sequence[str]) -> tuple[range, Rung] | None:
        """Return the first verb among some words, the longest that begins there."""
        lowered = [word.lower() for word in words]
        for start, word in enumerate(lowered):
            for forms, rung in self._by_first.get(word, ()):
                here = lowered[start : start + len(forms)]
                if len(here) == len(forms) and all(map(_holds, forms, here)):
                    return range(start, start + len(forms)), rung
        return None

    def around(self, verb: str, rung: Rung) -> str:
        """Show a verb between its neighbours: “said · argued · claimed ◂ · insisted · boasted”."""
        steps = [*self.typical]
        steps[rung.step] = f"{verb}\N{NO-BREAK SPACE}{HERE}"
        return " · ".join(steps)

    def told(self, verb: str, rung: Rung, plainer: Sequence[str]) -> str:
        """Say how words are introduced, for a card about their source."""
        said = f"introduced with “{verb}”, {self.names[rung.step]}"
        if rung.plainer:
            said += f": can suggest {rung.suggests}; fine when {rung.fine_when}"
        if plainer:
            said += f"; plainer is “{plainer[0]}”"
        return f"{said} ({self.around(verb, rung)})"

    @cached_property
    def _by_first(self) -> Mapping[str, Sequence[tuple[tuple[frozenset[str], ...], Rung]]]:
        """Verbs by the forms of their first word, the longest first."""
        found: dict[str, list[tuple[tuple[frozenset[str], ...], Rung]]] = {}
        for forms, rung in sorted(self._entries(), key=lambda entry: -len(entry[0])):
            for form in forms[0]:
                found.setdefault(form, []).append((forms, rung))
        return found

    def _entries(self) -> Iterator[tuple[tuple[frozenset[str], ...], Rung]]:
        for rung in self.rungs:
            for verb in rung.verbs:
                yield pieces(verb), rung


def _holds(forms: frozenset[str], word: str) -> bool:
    return word in forms


def ladder_of(data: Mapping[str, Any]) -> Ladder:
    """Read the ladder of a rules file."""
    rungs = tuple(
        Rung(**{key: _value(value) for key, value in row.items()}) for row in data["rung"]
    )
    return Ladder(tuple(data["ladder"]["names"]), tuple(data["ladder"]["typical"]), rungs)


def _value(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
