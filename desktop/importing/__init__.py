"""File formats: each module turns one into an Article.

`read` opens anything that a reader may hand us. What it cannot open it refuses with one
plain sentence; every other exception is a fault of ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.importing import readable
from desktop.importing.files import Refused, read_bytes
from desktop.importing.formats import Format, format_of

if TYPE_CHECKING:
    from pathlib import Path

    from analyzers.values import Article

__all__ = ["Refused", "read"]


def read(path: Path) -> Article:
    """Return the article in a file, or raise `Refused`."""
    data = read_bytes(path)
    article = _parse(data, format_of(data, path.suffix))
    readable.check(article.text)
    return article


def _parse(data: bytes, kind: Format) -> Article:
    # Each parser is imported when it is needed: a text file waits for no HTML library.
    if kind is Format.HTML:
        from desktop.importing import html

        return html.read(data)
    if kind is Format.MARKDOWN:
        from desktop.importing import markdown

        return markdown.read(data)
    from desktop.importing import text

    return text.read(data)
