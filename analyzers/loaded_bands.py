"""How sure a score makes a judging word: in the opening of an article surer than later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.kinds import Strength

if TYPE_CHECKING:
    from analyzers.kinds import Bands
    from analyzers.reading import Passage, Reading

# Least scores, chosen on whole articles of BASIL (train and dev); counts of the marks in the
# writer's words stand in resources/rules/counts.toml. A word on no list has no reason to show, so
# that it needs a high score, and so does one of a wary rule: “angry” is often just a report.
LISTED = ((0.84, Strength.STRONG), (0.3, Strength.FAIR), (0.1, Strength.WEAK))
UNLISTED = ((0.86, Strength.FAIR), (0.8, Strength.WEAK))
# In the opening the same score is right more often: readers of BASIL marked 13 in 100 of its
# sentences, and 3 in 100 of the others, in each of the three outlets.
LISTED_EARLY = ((0.4, Strength.STRONG), (0.15, Strength.FAIR), (0.1, Strength.WEAK))
UNLISTED_EARLY = ((0.86, Strength.STRONG), (0.8, Strength.FAIR))


def bands(*, is_sure: bool, early: bool) -> Bands:
    """Return the least scores; a word on no list, or of a wary rule, is not ``is_sure``."""
    if is_sure:
        return LISTED_EARLY if early else LISTED
    return UNLISTED_EARLY if early else UNLISTED


def early_tokens(reading: Reading, passage: Passage) -> frozenset[int]:
    """Return the tokens of a passage that stand in the opening of the article."""
    if not reading.opening.touches(passage.span):
        return frozenset()
    tokens = (token for token in passage.doc if reading.opening.touches(passage.span_of(token)))
    return frozenset(token.i for token in tokens)
