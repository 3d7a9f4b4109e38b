"""Texts as JSON Lines: {"id", "text", "title"?}, each of which comes back unchanged."""

from __future__ import annotations

import codecs
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from desktop.importing import readable, text
from desktop.importing.files import Refused, open_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from analyzers.values import Article

MAX_LINE: Final = 200_000_000  # bytes; the longest text that is allowed, escaped


@dataclass(frozen=True, slots=True)
class Record:
    """A text with the id it was given under; ``copy`` is what analysis can read of it."""

    id: Any
    article: Article
    copy: Article


def lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Yield the numbered lines that hold something."""
    with open_file(path) as file:
        for number, line in enumerate(iter(lambda: file.readline(MAX_LINE), b""), 1):
            if line.strip():
                yield number, line.removeprefix(codecs.BOM_UTF8)


def record(line: bytes) -> Record:
    """Return the record in a line, or raise `Refused`."""
    data = _object(line)
    words, title = data.get("text"), data.get("title")
    if "id" not in data or not isinstance(words, str) or not isinstance(title, str | None):
        raise Refused("The record needs an id and a text, and its title must be text; complete it.")
    readable.check(words)
    article, copy = text.as_given(words, title)
    return Record(data["id"], article, replace(article, text=copy))


def _object(line: bytes) -> dict[str, Any]:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, dict):
        raise Refused("This is not a JSON object; write one record on each line.")
    return data
