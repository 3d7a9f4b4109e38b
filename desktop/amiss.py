"""What is amiss with an own rule, in the reader's language.

Reasons come in English from where a rule is checked, which knows no window; their wordings stand
here once more for the translators. A reason with another wording is said as it came.
"""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop.translation import later, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

SAME_TITLE = "another rule of this list has the same 'title'"
REASONS = (
    later("unknown key '{key}'"),
    later("'{key}' is missing"),
    later("'{key}' holds no text"),
    later("'{key}' is neither true nor false"),
    later("'{key}' is not a list of texts"),
    later("'{key}' is no regular expression: {error}"),
    later("another rule of this list has the same '{key}'"),
    later("the example “{example}” is not marked"),
    later("the example “{example}” is marked and must not be"),
    later("in the example “{example}”, “{found}” is marked, not “{wanted}”"),
    later("its examples take too long to search; make '{key}' simpler"),
)
AS_IN_A_LIST: Mapping[str, str] = MappingProxyType({})


def in_words(reason: str, fields: Mapping[str, str] = AS_IN_A_LIST) -> str:
    """Say a reason; ``fields`` are what the keys of a rule are called where it was written."""
    for wording in REASONS:
        found = _pattern(wording).fullmatch(reason)
        if found:
            gaps = found.groupdict()
            key = gaps.get("key", "")
            return tr(wording).format(**(gaps | {"key": fields.get(key, key)}))
    return reason


@cache
def _pattern(wording: str) -> re.Pattern[str]:
    gap = re.compile(r"\\{(\w+)\\}")
    return re.compile(gap.sub(r"(?P<\1>.+)", re.escape(wording)), re.DOTALL)
