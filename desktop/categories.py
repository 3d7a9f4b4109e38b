"""What the categories of marks are called, and the letter that stands beside their colour."""

from __future__ import annotations

from analyzers.kinds import Category
from desktop.translation import later

LETTERS = {Category.LOADED: "L", Category.CLAIM: "U", Category.SOURCE: "Q", Category.OWN: "R"}
NAMES = {
    Category.LOADED: later("Loaded language"),
    Category.CLAIM: later("Unattributed claim"),
    Category.SOURCE: later("Quote source"),
    Category.OWN: later("Own rule"),
}
PLURALS = {
    Category.LOADED: later("Loaded language"),
    Category.CLAIM: later("Unattributed claims"),
    Category.SOURCE: later("Quote sources"),
    Category.OWN: later("Own rules"),
}
