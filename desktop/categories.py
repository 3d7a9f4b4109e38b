"""What the categories of marks are called, and the letter that stands beside their colour."""

from __future__ import annotations

from analyzers.kinds import Category

LETTERS = {Category.LOADED: "L", Category.CLAIM: "U", Category.SOURCE: "Q", Category.OWN: "R"}
NAMES = {
    Category.LOADED: "Loaded language",
    Category.CLAIM: "Unattributed claim",
    Category.SOURCE: "Quote source",
    Category.OWN: "Own rule",
}
