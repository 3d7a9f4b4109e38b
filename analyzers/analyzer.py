"""What an analyzer is: a name and a function from a reading to its findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analyzers.reading import Reading
    from analyzers.rules import Rules
    from analyzers.values import Finding

Find = Callable[["Reading", "Rules"], Iterator["Finding"]]


@dataclass(frozen=True, slots=True)
class Analyzer:
    """One analyzer; ``find`` yields its findings in every voice, at every strength."""

    id: str
    find: Find
