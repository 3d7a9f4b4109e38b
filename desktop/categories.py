"""What the categories of marks are called and mean, and the letter beside their colour."""

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
MEANINGS = {
    Category.LOADED: later(
        "A wavy line: the words can judge, where plainer ones would tell the same."
    ),
    Category.CLAIM: later(
        "A dashed line: a figure, a cause, a judgement or background that nobody is "
        "named for, or a source that stays vague."
    ),
    Category.SOURCE: later("A double line: who is quoted or reported, as the article names them."),
    Category.OWN: later("A dotted line: what your own rules find (Marks > My Rules)."),
}
