"""What is said of an analysis: the analyzers' English sentences, for the window to translate."""

from __future__ import annotations

import re

from desktop.translation import later, tr

NOT_ENGLISH = later(
    "This text does not seem to be in English, for which the analyzers are made, "
    "so nothing is marked in it."
)
TOO_SLOW = later("Your rule “{title}” took too long here, so its marks are missing.")
# Of the kind of an article
SIGNS = (
    later("questions and answers"),
    later("a speaker’s name before each turn"),
    later("the byline"),
    later("a label above the text"),
    later("a line about the author at the end"),
    later("first person"),
    #: in an English text, so both words stay
    later("“we” and “our”"),
    later("the reader is addressed"),
    later("mostly judgements"),
    later("many judgements"),
    later("few named sources"),
)
SECTION = later("“{name}” as the section")
NAMED = re.compile(re.escape(SECTION).replace(r"\{name\}", "(?P<name>.*)"), re.S)


def sign_said(sign: str) -> str:
    """Say a sign of the kind of an article; one that is new here stays English."""
    named = NAMED.fullmatch(sign)
    return tr(SECTION).format(name=named["name"]) if named else tr(sign)
