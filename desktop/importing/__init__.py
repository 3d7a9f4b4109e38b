"""File formats: each module turns one into an Article.

`read` opens anything that a reader may hand us. What it cannot open it refuses with one
plain sentence; every other exception is a fault of ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.importing import readable
from desktop.importing.files import Refused, read_bytes
from desktop.importing.formats import Format, format_of
from desktop.importing.taken import Taken

if TYPE_CHECKING:
    from pathlib import Path

    from analyzers.values import Article

__all__ = ["Refused", "Taken", "read", "take"]


def read(path: Path) -> Article:
    """Return the article in a file, or raise `Refused`."""
    return take(path).article


def take(path: Path) -> Taken:
    """Return the article in a file with what was left out of it, or raise `Refused`."""
    data = read_bytes(path)
    taken = _parse(data, format_of(data, path.suffix))
    readable.check(taken.article.text)
    return taken


def _parse(data: bytes, kind: Format) -> Taken:
    # Each parser is imported when it is needed: a text file waits for no HTML library.
    if kind is Format.HTML:
        from desktop.importing import html

        return html.take(data)
    if kind is Format.MARKDOWN:
        from desktop.importing import markdown

        return Taken(markdown.read(data))
    from desktop.importing import text

    return Taken(text.read(data))
