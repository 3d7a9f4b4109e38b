"""How often the marks of a rule were right on articles that people had marked before."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import resources

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FEWEST = 20  # marks; of fewer a share would say more than is known
FILE = "counts.toml"


@dataclass(frozen=True, slots=True)
class Count:
    """Marks of one rule in the writer’s own words; right are those that readers marked too."""

    right: int = 0
    marks: int = 0

    def __str__(self) -> str:
        if not self.marks:
            return "none in these articles"
        few = ", too few to say" if self.marks < FEWEST else ""
        return f"{self.right} of {self.marks}{few}"


@dataclass(frozen=True, slots=True)
class Counts:
    """The counts of all rules, at the usual sensitivity and of every strength, and their data."""

    data: str
    usual: Mapping[str, Count]
    every: Mapping[str, Count]

    def in_words(self, rule_id: str) -> str:
        """Say how often a rule was right, with the data that the counts rest on."""
        usual, every = (rows.get(rule_id, Count()) for rows in (self.usual, self.every))
        return f"Shown by default: {usual}. With every weak mark: {every}. {self.data}"


def load_counts(folder: Path = resources.RULES) -> Counts | None:
    """Read the counts that the evaluation wrote; before the first one there are none."""
    path = folder / FILE
    if not path.exists():
        return None
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    usual, every = (
        {name: Count(*pair) for name, pair in data[part].items()} for part in ("usual", "every")
    )
    return Counts(data["data"], usual, every)
